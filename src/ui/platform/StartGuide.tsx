import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { GuideStore, Part, ReportGuide } from '../../core/report-guide.js';
import type { Case } from '../../dossier/case.js';
import type { NoticePart, NoticeWords, Reportable } from '../../dossier/platform/notice.js';
import { formAddress, type ChannelRoute } from '../../platforms/report-route.js';
import { hrefOf } from '../logbook/route.js';
import { Button } from '../parts/Button.js';
import { Copy } from '../parts/Copy.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { Link } from '../parts/Link.js';
import { Live, Notice } from '../parts/Notice.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useTask } from '../parts/use-task.js';
import { text } from '../text.js';
import { usePlatformActions } from './actions.js';
import { partWords, said } from './words.js';

interface Props {
  of: Case;
  about: Reportable;
  route: ChannelRoute;
  notice: readonly NoticePart[];
  lacking: readonly Part[];
  words: NoticeWords;
  reason: string | null;
}

/** Opens the platform's own page and the guide beside it. One report at a time. */
export function StartGuide(props: Props): JSX.Element {
  const { of, about, route, lacking, words } = props;
  const made = { entry: about.entry, channel: words.channel };
  const actions = usePlatformActions();
  const running = useRunning(actions?.guide ?? null);
  const [task, run] = useTask();
  const [shown, setShown] = useState(true);
  const url = formAddress(route, about) ?? about.url;
  const start = (): void => {
    if (actions && url !== null) run(async () => setShown(await actions.start(guideOf(props, url))));
  };
  const ready = lacking.length === 0 && url !== null;
  return (
    <section class="panel" aria-labelledby="guide-start-title">
      <Heading id="guide-start-title">{text('guide_start_title')}</Heading>
      <Paragraph>{text('guide_start_intro')}</Paragraph>
      <Live>
        {lacking.length > 0 && (
          <p>{text('guide_lacking', lacking.map((part) => text(partWords[part])).join(', '))}</p>
        )}
        {running && <Notice tone="info">{text('guide_running')}</Notice>}
        {task.state === 'done' && <p>{text(shown ? 'guide_started' : 'guide_started_tab')}</p>}
      </Live>
      <div class="actions">
        {running && actions && (
          <Button onPress={() => run(() => actions.guide.set(null))}>{text('guide_stop_running')}</Button>
        )}
        {!running && actions && (
          <Button look="primary-action" disabled={!ready || task.state === 'busy'} onPress={start}>
            {text(route.way === 'form' ? 'guide_start_form' : 'guide_start_post')}
          </Button>
        )}
        <Link href={hrefOf({ at: 'act', subject: of.subject, act: 'gemeld', made })}>
          {text('guide_note')}
        </Link>
      </div>
      {task.state === 'failed' && <TaskStatus task={task} done="step_saved" />}
      <details>
        <summary>{text('guide_text')}</summary>
        <ol class="steps">
          {route.steps.map((step) => (
            <li key={step.id}>{said(step.text)}</li>
          ))}
        </ol>
        {url !== null && (
          <p>
            <span id="guide-address">{url}</span> <Copy value={url} describedBy="guide-address" />
          </p>
        )}
      </details>
    </section>
  );
}

function guideOf({ of, about, notice, words, reason }: Props, url: string): ReportGuide {
  return {
    entry: about.entry,
    dossier: of.subject.on === 'dossier' ? of.subject.id : null,
    platform: about.platform,
    channel: words.channel,
    language: words.language,
    reason,
    postId: about.postId,
    permalink: about.url,
    url,
    parts: notice.flatMap(({ part, value }) => (value === null ? [] : [{ id: part, text: value }])),
    step: 0,
    tab: null,
  };
}

/** The report that goes on now, if any. */
function useRunning(store: GuideStore | null): ReportGuide | null {
  const [running, setRunning] = useState<ReportGuide | null>(null);
  useEffect(() => {
    if (!store) return;
    void store.get().then(setRunning, () => setRunning(null));
    return store.onChange(setRunning);
  }, [store]);
  return running;
}
