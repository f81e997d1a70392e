import type { Progress } from './ports.js';
import { visible } from './waits.js';

/** Thrown where a run is stopped by the person; not an error. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

type Waits = NonNullable<Progress['waits']>;

/** Where a run waits: for the tab to come in front, for the person, for a click on the icon. */
export class Gate {
  private open: (() => void) | null = null;
  private paused = false;
  private stopped = false;

  constructor(
    private readonly document: Document,
    private readonly tell: (waits: Waits | null) => void,
  ) {}

  pause(): void {
    this.paused = true;
    this.tell('paused');
  }

  resume(): void {
    this.paused = false;
    this.open?.();
  }

  stop(): void {
    this.stopped = true;
    this.open?.();
  }

  /** Goes on when it may. Throws `Stopped`. */
  async pass(): Promise<void> {
    if (this.document.visibilityState !== 'visible') await this.held('hidden', visible(this.document));
    while (this.paused && !this.stopped) await this.held('paused', null);
    if (this.stopped) throw new Stopped();
  }

  /** Waits until the person makes a gesture that lets the browser give pixels again. */
  async permission(): Promise<void> {
    await this.held('permission', null);
    if (this.stopped) throw new Stopped();
  }

  private async held(waits: Waits, until: Promise<void> | null): Promise<void> {
    this.tell(waits);
    const opened = new Promise<void>((resolve) => (this.open = resolve));
    await (until ? Promise.race([until, opened]) : opened);
    this.open = null;
    this.tell(this.paused ? 'paused' : null);
  }
}
