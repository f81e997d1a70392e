import type { Progress, RunPanel } from '../../capture/page/thread/ports.js';
import type { MessageKey, Say } from '../text.js';
import { button, element } from './dom.js';
import type { OverlayHost } from './host.js';

interface Controls {
  pause(): void;
  resume(): void;
  stop(): void;
}

const WAITS: Record<NonNullable<Progress['waits']>, MessageKey> = {
  hidden: 'thread_waits_hidden',
  permission: 'thread_waits_permission',
  paused: 'thread_waits_paused',
};
/** How many replies lie between two announcements to a screen reader. */
const SPOKEN_EACH = 25;

/**
 * Says how far a thread capture is, with a pause and a stop. While a picture is taken it is see-through, not gone: a press
 * that falls in that moment still counts.
 */
export function runPanel(host: OverlayHost, window: Window, say: Say, controls: Controls): RunPanel {
  const { document } = window;
  const line = element(document, 'strong', {});
  const state = element(document, 'p', { class: 'note' });
  const spoken = element(document, 'div', { class: 'spoken', role: 'status' });
  let paused = false;
  const pause = button(document, say('thread_pause'), () => (paused ? controls.resume() : controls.pause()));
  const stop = button(document, say('thread_stop'), () => controls.stop());
  const card = element(
    document,
    'div',
    { class: 'card toast run', role: 'group', 'aria-label': say('thread_title') },
    element(document, 'p', {}, line),
    state,
    element(document, 'p', { class: 'row' }, pause, stop),
    spoken,
  );
  let announced = '';
  const announce = ({ recorded, waits }: Progress, words: string) => {
    const step = `${Math.floor(recorded / SPOKEN_EACH)} ${waits ?? ''}`;
    if (step === announced) return;
    announced = step;
    spoken.textContent = words;
  };
  return {
    show(progress) {
      const { recorded, named, waits } = progress;
      host.speak();
      if (!card.isConnected) host.show(card);
      paused = waits === 'paused';
      pause.textContent = say(paused ? 'thread_resume' : 'thread_pause');
      const count =
        named === null
          ? say('thread_count', String(recorded))
          : say('thread_count_of', String(recorded), String(named));
      const what = say(waits === null ? 'thread_searching' : WAITS[waits]);
      line.textContent = count;
      state.textContent = what;
      announce(progress, `${count}. ${what}`);
    },
    veil: () => card.style.setProperty('opacity', '0'),
    unveil: () => card.style.removeProperty('opacity'),
    close: () => host.hide(card),
  };
}
