import type { Confirmation, Stage } from '../../capture/page/ports.js';
import { Failure, type FailureCode } from '../../core/failure.js';
import { failureWords } from '../failure-text.js';
import type { MessageKey, Say } from '../text.js';
import type { OverlayHost } from './host.js';
import { Picker } from './picker.js';
import { Toast, type ToastContent } from './toast.js';

interface StagePorts {
  readonly host: OverlayHost;
  readonly window: Window;
  readonly say: Say;
  readonly signal: AbortSignal;
  nameOf(post: Element): string | null;
}

const NOTES: Readonly<Record<Confirmation['picture'], MessageKey | null>> = {
  pixels: null,
  redrawn: 'toast_redrawn',
  missing: 'toast_no_picture',
};

/** Everything of ours that a person sees on a platform's page. */
export function overlayStage(ports: StagePorts): Stage {
  const { host, window, say, signal } = ports;
  const toast = new Toast(host, window, (error) =>
    say(failureWords[error instanceof Failure ? error.code : 'storage-failed']),
  );

  const undone = (): ToastContent => ({ line: [say('toast_undone')], note: say('toast_undone_note') });
  const stored = ({ picture, undo, view }: Confirmation): ToastContent => {
    const note = NOTES[picture];
    return {
      line: [
        say('toast_stored'),
        say('toast_danger'),
        { label: say('toast_undo'), act: async () => (await undo(), undone()) },
        { label: say('toast_view'), act: async () => (await view(), null) },
      ],
      note: note && say(note),
    };
  };

  return {
    clear() {
      toast.close();
      host.silence();
    },
    pick(posts, start) {
      // "Vastgelegd" beside a question would seem to answer it.
      toast.close();
      return new Picker(ports, posts).choose(start, signal);
    },
    confirm(confirmation) {
      host.speak();
      toast.show(stored(confirmation));
    },
    explain(code: FailureCode) {
      host.speak();
      toast.show({ line: [say(failureWords[code])], note: null });
    },
  };
}
