import { Failure } from '../../core/failure.js';

/** An element: `name` is `{namespace}local`. Text of mixed content is not kept apart. */
export interface Element {
  readonly name: string;
  /** Attributes without a namespace, by name. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Growing = { -readonly [K in keyof Element]: Element[K] } & {
  readonly tag: string;
  readonly children: Growing[];
  readonly scope: ReadonlyMap<string, string>;
};

/** Deeper or longer than any manifest. */
const DEEPEST = 10;
const LONGEST = 8 * 1024 * 1024;

const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const ATTRIBUTE = `(${NAME})\\s*=\\s*("[^"<]*"|'[^'<]*')`;
/** Comment, end tag, start tag, text. No DOCTYPE, no CDATA, no processing instructions: a manifest has none. */
const TOKEN = new RegExp(
  `<!--(?:(?!--)[\\s\\S])*-->|</(${NAME})\\s*>|<(${NAME})((?:\\s+${ATTRIBUTE.replaceAll('(', '(?:').replaceAll('(?:?:', '(?:')})*)\\s*(/?)>|([^<]+)`,
  'y',
);
const DECLARATION = /^\uFEFF?<\?xml version="1\.[01]"[^?<>]*\?>/;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const refuse = (what: string): never => {
  throw new Failure('bad-data', `XML: ${what}`);
};

const decoded = (text: string): string =>
  text.replace(/&([^;&]*);?/g, (_, name: string) => ENTITIES[name] ?? refuse('an entity'));

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(new RegExp(ATTRIBUTE, 'g'))) {
    if (attributes.has(name)) refuse('an attribute twice');
    attributes.set(name, decoded(value.slice(1, -1)));
  }
  return attributes;
}

/** Opens an element below `parent`: its name with the namespace that its prefix stands for here. */
function opened(tag: string, text: string, parent: Growing): Growing {
  const all = attributesOf(text);
  const scope = new Map(parent.scope);
  for (const [name, value] of all)
    if (name === 'xmlns' || name.startsWith('xmlns:')) scope.set(name.slice(6), value);
  const [local = '', prefix = ''] = tag.split(':').reverse();
  const namespace = scope.get(prefix) ?? (prefix === '' ? '' : refuse('a prefix of nothing'));
  const attributes = new Map([...all].filter(([name]) => name !== 'xmlns' && !name.includes(':')));
  return { tag, name: `{${namespace}}${local}`, attributes, children: [], text: '', scope };
}

/**
 * Reads the plain XML of a manifest, of unknown origin: elements, attributes, text and the five entities that XML has
 * by itself. Everything else is refused. Errors: `Failure` bad-data.
 */
export function readXml(text: string): Element {
  if (text.length > LONGEST) refuse('too long');
  const document: Growing = {
    tag: '',
    name: '',
    attributes: new Map(),
    children: [],
    text: '',
    scope: new Map(),
  };
  const open: Growing[] = [document];
  const source = text.replace(DECLARATION, '');
  const token = new RegExp(TOKEN);
  for (let at = 0; at < source.length; at = token.lastIndex) {
    token.lastIndex = at;
    const [, closing, opening, attributes = '', empty, plain] = token.exec(source) ?? refuse('unreadable');
    const last = open.at(-1) ?? document;
    if (plain !== undefined) last.text += decoded(plain);
    if (closing !== undefined && (open.pop()?.tag !== closing || open.length === 0))
      refuse('a wrong end tag');
    if (opening === undefined) continue;
    const element = opened(opening, attributes, last);
    last.children.push(element);
    if (empty === '') open.push(element);
    if (open.length > DEEPEST) refuse('nested too deep');
  }
  const [root, ...more] = document.children;
  const whole = open.length === 1 && more.length === 0 && document.text.trim() === '';
  return root && whole ? root : refuse('not one whole element');
}
