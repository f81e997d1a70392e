import type { LookStage } from '../../capture/page/look/ports.js';
import type { NotSeen } from '../../core/look.js';
import { failureWords } from '../failure-text.js';
import type { MessageKey, Say } from '../text.js';
import { notSeenWords, resultWords } from '../looks.js';
import type { OverlayHost } from './host.js';
import type { Toast, ToastAction } from './toast.js';

interface Ports {
  readonly host: Pick<OverlayHost, 'speak' | 'silence'>;
  readonly say: Say;
  readonly toast: Pick<Toast, 'show' | 'close'>;
  /** The platform's name. */
  readonly platform: string;
}

/** Says on the page what became of a recorded post. */
export const lookStage = ({ host, say, toast, platform }: Ports): LookStage => ({
  clear() {
    toast.close();
    host.silence();
  },
  speak: () => host.speak(),
  explain(code) {
    host.speak();
    toast.show({
      line: [
        say('look_failed', say(failureWords[code])),
        { label: say('toast_close'), act: () => Promise.resolve(null) },
      ],
      notes: [say('look_failed_kept')],
      stays: true,
    });
  },
  say({ result, why, picture }, record, view) {
    host.speak();
    const whyNot = (reason: NotSeen): string => say(notSeenWords[reason], platform);
    const notes: readonly (readonly [boolean, MessageKey])[] = [
      [result === 'not-seen', 'look_not_gone'],
      [result === 'confirmed-gone' && picture === 'missing', 'look_needs_picture'],
    ];
    const actions: ToastAction[] = [
      ...(record ? [{ label: say('look_record'), act: () => Promise.resolve((record(), null)) }] : []),
      { label: say('toast_view'), act: async () => (await view(), null) },
    ];
    toast.show({
      line: [say(resultWords[result], platform), ...actions],
      notes: [
        ...(why === null ? [] : [whyNot(why)]),
        ...notes.flatMap(([holds, key]) => (holds ? [say(key)] : [])),
      ],
      stays: true,
    });
  },
});
