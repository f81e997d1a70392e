import type { Confirmation, InHand, Stage } from '../../capture/page/ports.js';
import type { UnreadKind } from '../../platforms/unread.js';
import { Failure, type FailureCode } from '../../core/failure.js';
import { failureWords } from '../failure-text.js';
import type { MessageKey, Say } from '../text.js';
import { element } from './dom.js';
import { partGuide, postGuide, type Named } from './guide.js';
import type { OverlayHost } from './host.js';
import { Picker } from './picker.js';
import { notesOf } from './notes.js';
import { Toast, type ToastAction, type ToastContent } from './toast.js';

interface StagePorts {
  readonly host: OverlayHost;
  readonly window: Window;
  readonly say: Say;
  readonly signal: AbortSignal;
  /** Of whom a post is, and which one. */
  nameOf(post: Element): Named;
}

/** What is said where no post is read, before a part is chosen. */
const OFFERS: Record<UnreadKind, MessageKey> = {
  page: 'part_offer_page',
  message: 'part_offer_message',
  story: 'part_offer_story',
};

/** Everything of ours that a person sees on a platform's page. */
export function overlayStage(ports: StagePorts): Stage & { readonly toast: Toast } {
  const { host, window, say, signal } = ports;
  const toast = new Toast(host, window, say('toast_key'), (error) =>
    say(failureWords[error instanceof Failure ? error.code : 'storage-failed']),
  );

  const undone = (): ToastContent => ({ line: [say('toast_undone')], notes: [say('toast_undone_note')] });
  const withheld = (): ToastContent => ({
    line: [say('toast_withheld')],
    notes: [say('toast_withheld_note')],
  });
  /** Destroying cannot be undone: said first, and then asked once. */
  const withholding = ({ withhold }: Confirmation): ToastContent => ({
    line: [
      say('withhold_sure'),
      { label: say('withhold_yes'), act: async () => (await withhold(), withheld()) },
      { label: say('withhold_no'), act: () => Promise.resolve(null) },
    ],
    notes: [say('withhold_what')],
    stays: true,
  });
  const repliesOf = ({ replies }: Confirmation): ToastAction[] =>
    replies ? [{ label: say('thread_title'), act: () => Promise.resolve((replies(), null)) }] : [];
  const reloadOf = ({ reload }: Confirmation): ToastAction[] =>
    reload ? [{ label: say('toast_reload'), act: async () => (await reload(), null) }] : [];
  const stored = (confirmation: Confirmation): ToastContent => ({
    line: [
      say('toast_stored'),
      say('toast_danger'),
      { label: say('toast_undo'), act: async () => (await confirmation.undo(), undone()) },
      { label: say('toast_view'), act: async () => (await confirmation.view(), null) },
      { label: say('withhold'), act: () => Promise.resolve(withholding(confirmation)) },
      ...repliesOf(confirmation),
      ...reloadOf(confirmation),
    ],
    notes: notesOf(confirmation, say),
    takesFocus: confirmation.byKeyboard,
  });

  const copied = async (words: string): Promise<ToastContent> => {
    await window.navigator.clipboard.writeText(words);
    return { line: [say('copied')], notes: [] };
  };
  const kept = ({ text, again }: InHand): ToastContent['line'] => [
    ...(again ? [{ label: say('toast_again'), act: async () => (await again(), null) }] : []),
    { label: say('toast_copy'), act: () => copied(text) },
    { label: say('toast_close'), act: () => Promise.resolve(null) },
  ];

  return {
    toast,
    clear() {
      toast.close();
      host.silence();
    },
    busy() {
      host.speak();
      host.show(element(window.document, 'div', { class: 'card busy', role: 'note' }, say('toast_busy')));
    },
    pick(posts, start, replies) {
      // "Vastgelegd" beside a question would seem to answer it.
      toast.close();
      return new Picker({ ...ports, mayScroll: true }, postGuide(posts, start, ports, replies)).choose(
        signal,
      );
    },
    pickPart({ scope, start }, kind) {
      const guide = partGuide(scope, start, { say, window, title: say(OFFERS[kind]) });
      return new Picker({ ...ports, mayScroll: kind === 'page' }, guide).choose(signal);
    },
    confirm(confirmation) {
      host.clear();
      host.speak();
      toast.show(stored(confirmation));
    },
    explain(code: FailureCode, hand) {
      host.clear();
      host.speak();
      const line = [say('toast_not_stored', say(failureWords[code]))];
      toast.show(
        hand
          ? { line: [...line, ...kept(hand)], notes: [say('toast_in_hand')], stays: true }
          : { line, notes: [] },
      );
    },
  };
}
