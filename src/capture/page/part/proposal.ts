import type { Rect } from '../../../core/capture.js';
import type { Platform } from '../../../platforms/platform.js';
import { contentAnchors, partsBeside, type UnreadKind } from '../../../platforms/unread.js';
import { intersect, rectOf, viewportOf } from '../geometry.js';

/** What stands beside the content counts as a column from this share of the screen's height; buttons are smaller. */
const COLUMN = 0.2;

const DIALOGS = 'dialog, [role="dialog"], [aria-modal="true"]';
const COMPOSERS = '[contenteditable="true"], [contenteditable=""], textarea';

/** What may be chosen on a page, and what is proposed. */
export interface Proposal {
  /** Nothing larger than this can be chosen. */
  readonly scope: Element;
  readonly start: Element;
}

const isShown = (element: Element, screen: Rect): boolean => intersect(rectOf(element), screen) !== null;

/** The innermost element in the middle of the screen. */
function inMiddle(document: Document, screen: Rect): Element {
  return document.elementFromPoint(screen.width / 2, screen.height / 2) ?? document.body;
}

/** Whether something with words or pictures stands as a column beside `element`. */
function standsBeside(other: Element, element: Element, screen: Rect): boolean {
  const a = rectOf(other);
  const b = rectOf(element);
  const apart = a.x + a.width <= b.x + 1 || b.x + b.width <= a.x + 1;
  if (!apart || a.height < screen.height * COLUMN || !isShown(other, screen)) return false;
  return other.textContent.trim() !== '' || other.querySelector('img, video, canvas') !== null;
}

/**
 * The largest element around `start` that is one column: no list of other conversations, side column or navigation in it,
 * by the page's own marks or because it stands beside. Works on any layout, also one we never saw.
 */
export function columnAround(start: Element, platform: Platform, window: Window): Element {
  const screen = viewportOf(window);
  const { href } = window.location;
  const { body } = start.ownerDocument;
  let column = start;
  for (let parent = start.parentElement; parent && parent !== body; parent = parent.parentElement) {
    const others = [...parent.children].filter((child) => child !== column);
    if (others.some((other) => standsBeside(other, column, screen))) break;
    if (partsBeside(parent, platform, href).some((part) => !column.contains(part))) break;
    column = parent;
  }
  return column;
}

/** The first element in view that one of the anchors finds; the last of these, since layers come last. */
function anchored(platform: Platform, document: Document, screen: Rect): Element | null {
  for (const { css } of contentAnchors(platform)) {
    const found = [...document.querySelectorAll(css)].filter((element) => isShown(element, screen)).at(-1);
    if (found) return found;
  }
  return null;
}

function dialogOn(document: Document, screen: Rect): Element | null {
  const shown = [...document.querySelectorAll(DIALOGS)].filter((dialog) => {
    const { width, height } = intersect(rectOf(dialog), screen) ?? { width: 0, height: 0 };
    return width * height > 0.05 * screen.width * screen.height;
  });
  return shown.at(-1) ?? null;
}

/** The conversation, from the field one writes in, or the story in the middle; never wider than its own column. */
function privatePart(platform: Platform, window: Window, screen: Rect): Proposal {
  const { document } = window;
  const besides = partsBeside(document.documentElement, platform, window.location.href);
  const composers = [...document.querySelectorAll(COMPOSERS)].filter(
    (field) => isShown(field, screen) && !besides.some((part) => part.contains(field)),
  );
  const column = columnAround(composers.at(-1) ?? inMiddle(document, screen), platform, window);
  return { scope: column, start: column };
}

/** What to put on record where no post is recognised: the dialog, the main content, the conversation, the story. */
export function proposeOn(platform: Platform, window: Window, kind: UnreadKind): Proposal {
  const { document } = window;
  const screen = viewportOf(window);
  if (kind !== 'page') return privatePart(platform, window, screen);
  const { body } = document;
  return {
    scope: body,
    start: dialogOn(document, screen) ?? anchored(platform, document, screen) ?? body,
  };
}
