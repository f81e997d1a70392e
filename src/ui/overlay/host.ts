/**
 * The one element that we ever add to a page: outside every post, with a closed shadow root, present only while it has
 * something to show. Its style is set through the object model, which a page's security policy does not stop.
 */
export class OverlayHost {
  private readonly host: HTMLElement;
  private readonly root: ShadowRoot;
  /** While a capture runs nothing of ours may come on the page: it would be in the picture. */
  private quiet = false;
  private watch: MutationObserver | null = null;
  private returns = 0;

  constructor(private readonly document: Document) {
    this.host = document.createElement('div');
    for (const [name, value] of HOST_STYLE) this.host.style.setProperty(name, value, 'important');
    this.root = this.host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = CSS;
    this.root.append(style);
    // What people do in our interface does not bubble on; a page that listens in the capture phase still sees it.
    for (const type of PRIVATE_EVENTS) this.root.addEventListener(type, (event) => event.stopPropagation());
  }

  /** Puts a part on the page; it comes back when the page takes our element away. */
  show(part: HTMLElement): void {
    if (this.quiet) return;
    this.root.append(part);
    this.place();
    this.watch ??= this.watching();
  }

  hide(part: HTMLElement): void {
    part.remove();
    if (this.root.childElementCount === 1) this.leave();
  }

  /** Takes everything off the page, until `speak`. */
  silence(): void {
    this.clear();
    this.quiet = true;
  }

  speak(): void {
    this.quiet = false;
  }

  clear(): void {
    for (const part of [...this.root.children].slice(1)) part.remove();
    this.leave();
  }

  private place(): void {
    // A modal dialog of the page covers, and makes inert, everything outside it.
    const place = [...this.document.querySelectorAll('dialog:modal')].at(-1) ?? this.document.documentElement;
    if (this.host.parentElement !== place) place.append(this.host);
  }

  private leave(): void {
    this.watch?.disconnect();
    this.watch = null;
    this.returns = 0;
    this.host.remove();
  }

  /** Comes back in a later task, and not for ever: a page that takes it away each time must not be kept busy. */
  private watching(): MutationObserver {
    const observer = new MutationObserver(() => {
      if (this.host.isConnected || this.returns >= MOST_RETURNS) return;
      this.returns += 1;
      setTimeout(() => {
        if (this.watch === observer && !this.host.isConnected) this.place();
      }, 0);
    });
    observer.observe(this.document, { childList: true, subtree: true });
    return observer;
  }

  /** What the page shows at a point, as if we were not there. */
  elementAt(x: number, y: number): Element | null {
    return this.document.elementsFromPoint(x, y).find((element) => element !== this.host) ?? null;
  }

  owns(target: EventTarget | null): boolean {
    return target === this.host;
  }
}

const MOST_RETURNS = 50;

const HOST_STYLE = [
  ['all', 'initial'],
  ['direction', 'ltr'],
  ['position', 'fixed'],
  ['inset', '0 auto auto 0'],
  ['width', '0'],
  ['height', '0'],
  ['z-index', '2147483647'],
] as const;

const PRIVATE_EVENTS = [
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'keydown',
  'keyup',
  'keypress',
  'touchstart',
  'touchend',
  'focusin',
  'focusout',
];

/** Literal values only: a page's own custom properties reach into shadow roots. */
const CSS = `
:host { color-scheme: light dark; }
* { box-sizing: border-box; font: 400 15px/1.45 system-ui, "Segoe UI", Roboto, sans-serif; }
button { min-height: 32px; padding: 4px 12px; border-radius: 6px; border: 1px solid transparent; background: none;
  color: inherit; cursor: pointer; }
.card:focus-visible, button:focus-visible { outline: 3px solid #f0b429; outline-offset: 2px; }
.record { position: fixed; display: flex; align-items: center; gap: 6px; min-height: 34px; padding: 4px 12px;
  border-radius: 17px; border: 1px solid #ffffff; background: #1d4f6e; color: #ffffff; font-weight: 600;
  box-shadow: 0 1px 4px rgb(0 0 0 / .35); }
.record:hover { background: #163d56; }
.record svg { width: 16px; height: 16px; }
.shield { position: fixed; inset: 0; cursor: crosshair; }
.frame { position: fixed; border: 3px solid #1d4f6e; border-radius: 8px; outline: 2px solid #ffffff;
  box-shadow: 0 0 0 9999px rgb(15 30 40 / .35); pointer-events: none; }
.card { position: fixed; left: 50%; transform: translateX(-50%); max-width: min(640px, calc(100vw - 24px)); width: max-content;
  padding: 10px 16px; border-radius: 10px; background: #ffffff; color: #1b2a33; border: 1px solid #8696a0;
  box-shadow: 0 4px 18px rgb(0 0 0 / .28); }
.card p { margin: 0; }
.pick { top: 12px; }
.pick strong, .toast strong { font-weight: 600; }
.pick small { font-size: 14px; color: #44545f; }
.toast, .busy { bottom: 24px; }
.busy { pointer-events: none; }
.pick span { display: block; max-width: 70ch; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.run { left: 12px; bottom: 12px; transform: none; max-width: 250px; }
.toast .row { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 14px; }
.toast button { border-color: #8696a0; text-decoration: none; font-weight: 600; }
.toast button:hover { background: #e8eef2; }
.toast span + span::before { content: "· "; }
.mark { position: fixed; border: 4px solid #1d4f6e; border-radius: 8px; outline: 3px solid #ffffff; pointer-events: none; }
.mark-tip { position: fixed; max-width: 260px; padding: 6px 12px; border-radius: 8px; background: #1d4f6e; color: #ffffff;
  border: 1px solid #ffffff; font-weight: 600; pointer-events: none; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.note { margin-top: 6px !important; font-size: 14px; }
@media (prefers-color-scheme: dark) {
  .card { background: #16232b; color: #eef3f6; border-color: #6b7d88; }
  .pick small { color: #c3d0d8; }
  .toast button:hover { background: #24353f; }
}
@media (forced-colors: active) {
  .card, .record, .frame { border: 2px solid CanvasText; }
  .frame, .mark { forced-color-adjust: none; border-color: Highlight; }
  .mark-tip { border: 2px solid CanvasText; }
}
`;
