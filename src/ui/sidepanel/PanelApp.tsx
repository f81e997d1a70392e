import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { MarkState, ReportGuide } from '../../core/report-guide.js';
import { national } from '../../protocols/index.js';
import { Paragraph, Title } from '../parts/Heading.js';
import { text } from '../text.js';
import { GuideView } from './GuideView.js';
import type { PanelPorts } from './ports.js';

const EMERGENCY = national.helpLines.find(({ id }) => id === 'noodnummer')?.number ?? null;

/** The panel beside a platform's page: one report, step by step, or nothing. */
export function PanelApp(ports: PanelPorts): JSX.Element {
  const guide = useGuide(ports.store);
  return (
    <div class="page panel-page utrecht-document">
      <header class="page__header">
        <p class="page__name">{text('extension_name')}</p>
        <p class="page__help">
          {text('help_line')} {EMERGENCY && <a href={`tel:${EMERGENCY}`}>{EMERGENCY}</a>}
        </p>
      </header>
      <main class="page__main">
        {guide === undefined && <Paragraph>{text('loading')}</Paragraph>}
        {guide === null && <Nothing />}
        {guide && <GuideView key={`${guide.entry} ${guide.channel} ${guide.url}`} guide={guide} {...ports} />}
      </main>
    </div>
  );
}

const Nothing = (): JSX.Element => (
  <>
    <Title>{text('guide_title')}</Title>
    <Paragraph>{text('guide_none')}</Paragraph>
  </>
);

/** The report that goes on now: undefined while it is looked up, null: none. */
function useGuide(store: PanelPorts['store']): ReportGuide | null | undefined {
  const [guide, setGuide] = useState<ReportGuide | null | undefined>(undefined);
  useEffect(() => {
    let newer = false;
    const stop = store.onChange((changed) => {
      newer = true;
      setGuide(changed);
    });
    void store.get().then(
      (found) => newer || setGuide(found),
      () => newer || setGuide(null),
    );
    return stop;
  }, [store]);
  return guide;
}

/** How an item stands on the page; `away`: no page of the platform is in front; `waiting`: nothing heard yet. */
export type Standing = MarkState | 'away' | 'waiting';
