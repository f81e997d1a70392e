import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Part, ReportGuide } from '../../core/report-guide.js';
import { platforms } from '../../platforms/index.js';
import { itemOf, type RouteStep } from '../../platforms/report-route.js';
import { channelRoute } from '../../platforms/report-routes.js';
import { hrefOf } from '../logbook/route.js';
import { Button } from '../parts/Button.js';
import { Copy } from '../parts/Copy.js';
import { Heading, Title } from '../parts/Heading.js';
import { Live, Notice } from '../parts/Notice.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useTask } from '../parts/use-task.js';
import { said } from '../platform/words.js';
import { partWords } from '../platform/words.js';
import { text, type MessageKey } from '../text.js';
import { platformName } from '../words.js';
import type { Standing } from './PanelApp.js';
import type { PanelPorts } from './ports.js';
import { useMarking } from './use-marking.js';

const standingWords: Partial<Record<Standing, MessageKey>> = {
  marked: 'guide_marked',
  above: 'guide_above',
  below: 'guide_below',
  several: 'guide_several',
  missing: 'guide_missing',
  'no-post': 'guide_no_post',
  away: 'guide_away',
};

type Props = PanelPorts & { guide: ReportGuide };

/** One report: where it goes, the step of now, what to paste, and how to stop. It presses and sends nothing. */
export function GuideView({ guide, store, page, openTab, openLogbook }: Props): JSX.Element {
  const [task, run] = useTask();
  const route = channelRoute(guide.platform, guide.channel);
  const steps = route?.steps ?? [];
  const at = Math.min(guide.step, steps.length - 1);
  const step = steps[at];
  const pages = useMemo(() => pagesOf(guide), [guide.platform]);
  const reason = route?.reasons.find(({ id }) => id === guide.reason) ?? null;
  const item = step && route?.way === 'dialog' ? itemOf(step, reason, guide.language) : null;
  const go = (to: number): void => run(() => store.set({ ...guide, step: to }));
  const standing = useMarking({
    ...{ guide, page, pages, item },
    step: step?.id ?? '',
    onPressed: (pressed) => pressed === step?.id && at < steps.length - 1 && go(at + 1),
  });
  const end = (): void =>
    run(async () => {
      const { entry, dossier, channel } = guide;
      const subject =
        dossier === null ? { on: 'entry' as const, id: entry } : { on: 'dossier' as const, id: dossier };
      await store.set(null);
      await openLogbook(hrefOf({ at: 'act', subject, act: 'gemeld', made: { entry, channel } }));
    });
  if (!step) return <Notice tone="help">{text('guide_unknown')}</Notice>;
  return (
    <>
      <Title>{text('guide_title')}</Title>
      <p>
        {platformName(guide.platform)} ·{' '}
        {text(guide.channel === 'house-rules' ? 'channel_rules' : 'channel_law')}
      </p>
      <Notice tone="info">{text('guide_never')}</Notice>
      <section aria-labelledby="guide-step">
        <Heading id="guide-step">{text('guide_step', String(at + 1), String(steps.length))}</Heading>
        <Live>
          <p class="guide-step">{said(step.text)}</p>
          {item && <p>{standingText(standing, step)}</p>}
        </Live>
        {item && standing !== 'marked' && (
          <p class="quiet">{text('guide_labels', item.labels.join(' · ') || '…')}</p>
        )}
        {step.byReason && reason && <p>{text('guide_reason', said(reason.text))}</p>}
        <Parts guide={guide} wanted={step.paste} />
        {step.sends && <p>{text('guide_sends')}</p>}
        {step.lastChecked === null && <p class="quiet">{text('route_unchecked')}</p>}
      </section>
      <div class="actions">
        {(at === 0 || standing === 'away') && (
          <Button onPress={() => run(async () => store.set({ ...guide, tab: await openTab(guide.url) }))}>
            {text(route?.way === 'form' ? 'guide_open_form' : 'guide_open_post')}
          </Button>
        )}
        {at > 0 && <Button onPress={() => go(at - 1)}>{text('guide_back')}</Button>}
        {at < steps.length - 1 && (
          <Button look="primary-action" onPress={() => go(at + 1)}>
            {text('guide_next')}
          </Button>
        )}
        {at === steps.length - 1 && (
          <Button look="primary-action" onPress={end}>
            {text('guide_note')}
          </Button>
        )}
        <Button onPress={() => run(() => store.set(null))}>{text('guide_stop')}</Button>
      </div>
      {task.state === 'failed' && <TaskStatus task={task} done="step_saved" />}
      <details>
        <summary>{text('guide_all')}</summary>
        <Parts guide={guide} wanted={guide.parts.map(({ id }) => id)} />
      </details>
    </>
  );
}

const standingText = (standing: Standing, step: RouteStep): string => {
  const words = standingWords[standing];
  return words ? text(words, said(step.text)) : text('guide_looking');
};

/** Match patterns of the platform's own pages; a form on another site is not followed. */
function pagesOf({ platform }: ReportGuide): string[] {
  const hosts = platforms.find(({ id }) => id === platform)?.hosts ?? [];
  return hosts.map((host) => `https://${host}/*`);
}

/** What the person pastes, each with a button that copies it. */
function Parts({ guide, wanted }: { guide: ReportGuide; wanted: readonly Part[] }): JSX.Element | null {
  const parts = guide.parts.filter(({ id }) => wanted.includes(id));
  if (parts.length === 0) return null;
  return (
    <dl class="copy-list">
      {parts.map(({ id, text: value }) => (
        <div key={id}>
          <dt id={`part-${id}`}>{text(partWords[id])}</dt>
          <dd>
            <pre class="preview" dir="auto" tabIndex={0} aria-labelledby={`part-${id}`} role="group">
              {value}
            </pre>
            <Copy value={value} describedBy={`part-${id}`} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
