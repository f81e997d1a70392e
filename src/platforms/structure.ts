/** Values of these attributes come from the platform's own short lists; every other value is left out. */
const SHOWN: ReadonlySet<string> = new Set([
  'role',
  'dir',
  'aria-modal',
  'aria-hidden',
  'contenteditable',
  'data-ad-preview',
  'data-ad-comet-preview',
  'data-ad-rendering-role',
]);
/** Attributes of which only the name and the length of the value are kept. Any other attribute is left out with its name. */
const NAMED: ReadonlySet<string> = new Set(
  'href src srcset alt title lang datetime tabindex id for type data-testid data-pagelet data-sjs data-utime aria-label aria-labelledby aria-describedby aria-posinset'.split(
    ' ',
  ),
);
/** Every value that may be shown, and every tag: closed lists, because a page can put anybody's words in either. */
const WORDS: ReadonlySet<string> = new Set(
  'article banner button cell checkbox complementary dialog feed form grid gridcell group heading img link list listbox listitem log main menu menuitem navigation none option presentation progressbar radio region row search separator slider status switch tab tablist tabpanel textbox toolbar rtl ltr auto true false message story_message profile_name title description meta like_button comment_button share_button'.split(
    ' ',
  ),
);
const TAGS: ReadonlySet<string> = new Set(
  'html head body main nav header footer section article aside div span p a button img video audio source picture svg time h1 h2 h3 h4 h5 h6 hr br ul ol li form input textarea select label table tbody thead tr td th strong b em i u abbr code pre blockquote figure script style noscript template link meta title iframe canvas'.split(
    ' ',
  ),
);

/** Kinds of address that tell a reader what a link is, without where it leads. */
const PATHS: readonly (readonly [RegExp, string])[] = [
  [/\/status\/\d+/, 'status'],
  [/\/(?:p|reel|tv)\/[\w-]+\/c\//, 'comment'],
  [/[?&]comment_id=/, 'comment'],
  [/\/(?:p|reel|tv)\/[\w-]+/, 'post'],
  [/\/(?:posts|permalink|videos)\/|story_fbid=|\/photo/, 'post'],
  [/^\?|__cft__/, 'hidden'],
  [/^https?:/, 'address'],
];

/** Deeper than this no page is read; the rest is left out. */
const DEEPEST = 80;
/** Most elements in one file. */
const MOST = 20_000;

export interface StructureNode {
  readonly tag: string;
  /** Attributes: a word of the platform's own, else the length of the value, else the kind of address. */
  readonly has?: Readonly<Record<string, string | number>>;
  /** Length of the text that stands directly in it, in characters. */
  readonly text?: number;
  readonly in?: readonly StructureNode[];
}

export interface Structure {
  readonly schema: 'vastgelegd-structure/1';
  readonly platform: string;
  /** How many elements were left out because the page is too large or too deep. */
  readonly leftOut: number;
  readonly root: StructureNode;
}

function attributesOf(element: Element): Record<string, string | number> {
  const kept: Record<string, string | number> = {};
  for (const { name, value } of element.attributes) {
    if (SHOWN.has(name)) kept[name] = WORDS.has(value) ? value : value.length;
    else if (name === 'href') kept[name] = PATHS.find(([pattern]) => pattern.test(value))?.[1] ?? 'path';
    else if (NAMED.has(name)) kept[name] = value.length;
  }
  return kept;
}

/**
 * How a page is built, without anything that anybody wrote on it or that tells who they are: tags, roles, names of known
 * attributes, lengths. For repairing a reader after a platform changed its pages. Reads only.
 */
export function structureOf(root: Element, platform: string): Structure {
  let count = 0;
  let leftOut = 0;
  const node = (element: Element, depth: number): StructureNode | null => {
    count += 1;
    if (count > MOST || depth > DEEPEST) {
      leftOut += 1;
      return null;
    }
    const has = attributesOf(element);
    const text = [...element.childNodes]
      .filter(({ nodeType }) => nodeType === 3)
      .reduce((sum, { nodeValue }) => sum + (nodeValue ?? '').trim().length, 0);
    // Scripts and styles hold data, not structure.
    const opaque = ['script', 'style', 'svg', 'noscript', 'template'].includes(element.localName);
    const inside = opaque ? [] : [...element.children].flatMap((child) => node(child, depth + 1) ?? []);
    return {
      tag: TAGS.has(element.localName) ? element.localName : 'other',
      ...(Object.keys(has).length > 0 && { has }),
      ...(text > 0 && { text }),
      ...(inside.length > 0 && { in: inside }),
    };
  };
  const made = node(root, 0) ?? { tag: 'other' };
  return { schema: 'vastgelegd-structure/1', platform, leftOut, root: made };
}
