/**
 * Keeps of a design system's CSS what is used: rules for the given classes, and the custom properties these need.
 * Runs at build time; the CSS must be plain (no nesting), as design systems publish it.
 */
interface Block {
  readonly head: string;
  readonly body: string;
}

/** Splits CSS into its outermost statements. */
export function blocksOf(css: string): Block[] {
  const source = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const blocks: Block[] = [];
  let start = 0;
  let open = 0;
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === '{' && depth++ === 0) open = at;
    if (sign === ';' && depth === 0) start = at + 1;
    if (sign === '}' && --depth === 0) {
      blocks.push({ head: source.slice(start, open).trim(), body: source.slice(open + 1, at) });
      start = at + 1;
    }
  }
  return blocks;
}

const CLASS = /\.((?:utrecht|nl)-[\w-]+)/g;
const PROPERTY = /var\(\s*(--[\w-]+)/g;
const all = (pattern: RegExp, css: string): string[] =>
  [...css.matchAll(pattern)].map(([, name]) => name ?? '');

const isGroup = (head: string): boolean => /^@(media|supports|layer)\b/.test(head);

/** The selector list without selectors of classes that are not used; a selector of no such class stays. */
function usedSelectors(head: string, used: ReadonlySet<string>): string {
  const selectors = head.split(/,(?![^(]*\))/).map((selector) => selector.trim());
  return selectors
    .filter((selector) => all(CLASS, selector.replace(/:not\([^)]*\)/g, '')).every((name) => used.has(name)))
    .join(', ');
}

function usedRules(css: string, used: ReadonlySet<string>): string {
  return blocksOf(css)
    .map(({ head, body }) => {
      if (isGroup(head)) {
        const inner = usedRules(body, used);
        return inner && `${head} {\n${inner}\n}`;
      }
      const kept = head.startsWith('@') ? head : usedSelectors(head, used);
      return kept && `${kept} {${body}}`;
    })
    .filter((rule) => rule !== '')
    .join('\n');
}

/** Every property that the rest of the CSS asks for, and those that these are made of. */
function neededProperties(css: string): Set<string> {
  const parts = new Map<string, string[]>();
  for (const [, name = '', value = ''] of css.matchAll(/(?<=[{;\s])(--[\w-]+)\s*:([^;}]*)/g)) {
    parts.set(name, [...(parts.get(name) ?? []), ...all(PROPERTY, value)]);
  }
  const outside = css.replace(/(?<=[{;\s])--[\w-]+\s*:[^;}]*/g, '');
  const needed = new Set<string>();
  const visit = (name: string): void => {
    if (needed.has(name)) return;
    needed.add(name);
    parts.get(name)?.forEach(visit);
  };
  all(PROPERTY, outside).forEach(visit);
  return needed;
}

/** `css` reduced to the rules of `classes` and the custom properties in use. */
export function reduceCss(css: string, classes: ReadonlySet<string>): string {
  const rules = usedRules(css, classes);
  const needed = neededProperties(rules);
  return rules
    .replace(/(?<=[{;\s])(--[\w-]+)\s*:[^;}]*;?/g, (declaration, name: string) =>
      needed.has(name) ? declaration : '',
    )
    .replace(/\n\s*\n+/g, '\n');
}
