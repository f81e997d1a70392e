import type { LookStage } from '../../capture/page/look/ports.js';
import { WAITS_MS } from '../../capture/page/session.js';
import { failureWords } from '../failure-text.js';
import type { Say } from '../text.js';
import { notSeenWords, resultWords } from '../looks.js';
import type { OverlayHost } from './host.js';
import type { Toast, ToastAction, ToastContent } from './toast.js';

interface Ports {
  readonly host: Pick<OverlayHost, 'speak' | 'silence'>;
  readonly say: Say;
  readonly toast: Pick<Toast, 'show' | 'close' | 'lapse'>;
  /** The platform's name. */
  readonly platform: string;
}

/** Says on the page what became of a recorded post. */
export function lookStage({ host, say, toast, platform }: Ports): LookStage {
  let shown: ToastContent | null = null;
  const show = (content: ToastContent): void => {
    host.speak();
    shown = content;
    toast.show(content);
  };
  const picture = { words: say('look_needs_picture'), forMs: WAITS_MS, after: say('look_picture_over') };
  return {
    clear() {
      toast.close();
      host.silence();
    },
    speak: () => host.speak(),
    moved() {
      if (shown) toast.lapse(shown);
    },
    explain(code) {
      const close = { label: say('toast_close'), act: () => Promise.resolve(null) };
      const line = [say('look_failed', say(failureWords[code])), close];
      show({ line, notes: [say('look_failed_kept')], stays: true });
    },
    say({ result, why, picture: made }, record, view) {
      const actions: ToastAction[] = [
        ...(record ? [{ label: say('look_record'), act: () => Promise.resolve((record(), null)) }] : []),
        { label: say('toast_view'), act: async () => (await view(), null) },
      ];
      const notes = [
        ...(why === null ? [] : [say(notSeenWords[why], platform)]),
        ...(result === 'not-seen' ? [say('look_not_gone')] : []),
        ...(result === 'confirmed-gone' && made === 'missing' ? [picture] : []),
      ];
      show({ line: [say(resultWords[result], platform), ...actions], notes, stays: true });
    },
  };
}
