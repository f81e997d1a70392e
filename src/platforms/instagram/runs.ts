import { domText } from '../dom-text.js';
import { isEmoji } from './marks.js';
import { css, LABEL_WORDS, MORE_WORDS } from './selectors.js';

/** Elements that stand within a line of text. */
const INLINE = new Set(['a', 'b', 'bdi', 'br', 'em', 'i', 'img', 'span', 'strong', 'u', 'wbr']);
/** Dots and spaces between the parts of a line. */
const SEPARATOR = /^[\s\u00a0·•⋅∙|,.…]*$/;
const EDGE = /^[\s\u00a0]+|[\s\u00a0]+$/g;

/** Text that people see as one piece; `place` counts the marks before it. */
export interface Run {
  readonly text: string;
  readonly place: number;
}

/** What stands among words without being one: buttons, the user's own draft, pictures. */
const isControl = (element: Element): boolean =>
  element.matches(css('control', 'editable', 'video')) ||
  (element.matches(css('picture')) && !isEmoji(element));

/**
 * The pieces of text in `root`, in document order, cut at `marks` (names, avatars, times), at controls and at blocks.
 * Instagram has no element that says "this is what was posted"; what is left over between its own marks is that.
 */
export function runsIn(root: Element, marks: readonly Element[]): Run[] {
  const runs: Run[] = [];
  let text = '';
  let place = 0;
  const end = () => {
    const run = text.replace(EDGE, '');
    if (!SEPARATOR.test(run)) runs.push({ text: run, place });
    text = '';
  };
  const walk = (parent: Element): void => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) text += child.nodeValue ?? '';
      if (child.nodeType === 1) visit(child as Element);
    }
  };
  const visit = (element: Element): void => {
    const inline = INLINE.has(element.localName);
    if (marks.includes(element)) {
      end();
      place += 1;
    } else if (isControl(element)) {
      end();
    } else if (marks.some((mark) => element.contains(mark))) {
      if (!inline) end();
      walk(element);
      if (!inline) end();
    } else {
      if (!inline) end();
      text += domText(element, isControl);
      if (!inline) end();
    }
  };
  walk(root);
  end();
  return runs;
}

const isLabel = ({ text }: Run): boolean => LABEL_WORDS.includes(text.replace(/^[·•\s\u00a0]+/, ''));

/** The first run behind mark number `place` that is no label of Instagram; a label alone is what was written. */
export function firstText(runs: readonly Run[], place: number): Run | null {
  const behind = runs.filter((run) => run.place >= place);
  return behind.find((run) => !isLabel(run)) ?? behind.at(-1) ?? null;
}

/** Whether a button in `root` offers the rest of a text. */
export const isCut = (root: Element): boolean =>
  [...root.querySelectorAll(css('control'))].some((control) =>
    MORE_WORDS.includes(
      domText(control)
        .replace(/[\s\u00a0…]+/g, ' ')
        .trim()
        .toLowerCase(),
    ),
  );
