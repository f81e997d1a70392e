import { useEffect, useRef, useState } from 'preact/hooks';
import type { Item, ReportGuide } from '../../core/report-guide.js';
import type { GuidePage } from './ports.js';
import type { Standing } from './PanelApp.js';

interface Marking {
  readonly guide: ReportGuide;
  readonly page: GuidePage;
  readonly pages: readonly string[];
  readonly step: string;
  /** What to mark; null: nothing in this step. */
  readonly item: Item | null;
  /** The person pressed the item of this step. */
  readonly onPressed: (step: string) => void;
}

/** Has the item of a step marked on the platform's page, for as long as the panel shows that step; says how it stands. */
export function useMarking({ guide, page, pages, step, item, onPressed }: Marking): Standing {
  const [standing, setStanding] = useState<Standing>('waiting');
  const link = useRef<ReturnType<GuidePage> | null>(null);
  const { postId, permalink } = guide;
  const now = useRef({ step, item, onPressed });
  now.current = { step, item, onPressed };
  const order = (): void => {
    const { item: wanted, step: id } = now.current;
    link.current?.send(
      wanted ? { type: 'mark', step: id, item: wanted, postId, permalink } : { type: 'clear' },
    );
  };
  useEffect(() => {
    const followed = page(pages, guide.tab, {
      told(message) {
        if (message.type === 'ready') return order();
        if (message.step !== now.current.step) return;
        if (message.type === 'state') setStanding(message.state);
        else now.current.onPressed(message.step);
      },
      away: () => setStanding('away'),
    });
    link.current = followed;
    return () => {
      link.current = null;
      followed.stop();
    };
  }, [page, pages, guide.tab]);
  useEffect(() => {
    setStanding((before) => (before === 'away' ? before : 'waiting'));
    order();
  }, [step, JSON.stringify(item)]);
  return standing;
}
