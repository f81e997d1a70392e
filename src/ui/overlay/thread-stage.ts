import type { ThreadChoice, ThreadOffer, ThreadStage } from '../../capture/page/thread/ports.js';
import type { RunEnd, Tally, Which } from '../../core/thread.js';
import { failureWords } from '../failure-text.js';
import type { MessageKey, Say } from '../text.js';
import { withheldWords } from '../thread-words.js';
import type { OverlayHost } from './host.js';
import { ask } from './question.js';
import { runPanel } from './run-panel.js';
import type { Toast } from './toast.js';

interface ThreadStagePorts {
  readonly host: OverlayHost;
  readonly window: Window;
  readonly say: Say;
  readonly signal: AbortSignal;
  readonly toast: Toast;
  /** The platform's name. */
  readonly platform: string;
}

interface Answer {
  readonly label: string;
  readonly value: ThreadChoice | null;
}

const CHOICES: Record<Which, MessageKey> = {
  all: 'thread_all',
  account: 'thread_account',
  proposals: 'thread_proposals',
  mentions: 'thread_mentions',
};
const ENDS: Record<RunEnd, MessageKey | null> = {
  end: null,
  limit: 'thread_end_limit',
  stopped: 'thread_end_stopped',
  interrupted: 'thread_end_interrupted',
};

/** What is asked and said on a platform's page about a thread capture. */
export function threadStage({ host, window, say, signal, toast, platform }: ThreadStagePorts): ThreadStage {
  const wordsOf = ({ named, most, choices }: ThreadOffer): string[] => [
    named === null ? say('thread_unnamed', platform) : say('thread_named', platform, String(named)),
    ...(most === null ? [] : [say('thread_elsewhere', String(most))]),
    ...(choices.length === 0 ? [say('thread_none')] : [say('thread_how')]),
  ];
  const notReached = (
    recorded: number,
    { seen, named, leftOut, unopened, withheld = [] }: Tally,
  ): string[] => {
    const asked = seen - leftOut;
    return [
      ...(named === null ? [] : [say('thread_reached', String(seen), String(named), platform)]),
      ...(asked > recorded ? [say('thread_missed', String(asked - recorded))] : []),
      ...(leftOut > 0 ? [say('thread_left_out', String(leftOut))] : []),
      ...(unopened > 0 ? [say('thread_unopened', String(unopened))] : []),
      ...withheld.map((why) => say(withheldWords[why], platform)),
    ];
  };
  return {
    ask(offer) {
      toast.close();
      host.clear();
      host.speak();
      const { earlier, account } = offer;
      const resume: Answer[] =
        earlier === null
          ? []
          : [
              {
                label: say('thread_continue', String(earlier.recorded)),
                value: { kind: 'resume', plan: earlier.plan },
              },
            ];
      const start = offer.choices.map((which): Answer => ({
        label: say(CHOICES[which], account ?? ''),
        value: { kind: 'start', which },
      }));
      const cancel = { label: say('thread_cancel'), value: null };
      const answers = [...resume, ...start, cancel];
      return ask(host, window, { title: say('thread_title'), words: wordsOf(offer), answers }, signal);
    },
    async askMore(recorded, named) {
      const title =
        recorded === 0
          ? say('thread_many', String(named ?? ''), platform)
          : say('thread_many_more', String(recorded));
      const answers = [
        { label: say('thread_go_on'), value: true },
        { label: say(recorded === 0 ? 'thread_first_only' : 'thread_enough'), value: false },
      ];
      host.speak();
      const asked = { title, words: [say('thread_how')], answers };
      return (await ask(host, window, asked, signal)) ?? false;
    },
    panel: (controls) => runPanel(host, window, say, controls),
    done(recorded, tally, end) {
      host.speak();
      const why = ENDS[end];
      toast.show({
        line: [
          say('thread_done', String(recorded)),
          { label: say('toast_close'), act: () => Promise.resolve(null) },
        ],
        notes: [...(why === null ? [] : [say(why)]), ...notReached(recorded, tally)],
        stays: true,
      });
    },
    explain(code) {
      host.clear();
      host.speak();
      toast.show({ line: [say('toast_not_stored', say(failureWords[code]))], notes: [] });
    },
  };
}
