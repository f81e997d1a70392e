import type { Token } from './token.js';

/** One place of a pattern: some words or concepts, a gap, or what must not follow. */
interface Element {
  readonly any: readonly string[];
  readonly gap: number;
  readonly optional: boolean;
  readonly not: boolean;
  readonly edge: 'start' | 'end' | null;
}
export interface Pattern {
  readonly elements: readonly Element[];
  /** Of each of these, one must occur; the rarest first, because checking it is cheap. */
  readonly needs: readonly (readonly string[])[];
}
export interface Match {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads a pattern: words in lower case, CONCEPTS in capitals, `a|b` either, `a?` may be missing, `!a` must not follow
 * here, `..` up to three words between, `....` up to eight, `^` and `$` begin and end of the sentence.
 */
export function compile(source: string): Pattern {
  const elements = source.split(/\s+/).map((part): Element => {
    const bare = { any: [], gap: 0, optional: false, not: false, edge: null };
    if (part === '..') return { ...bare, gap: 3 };
    if (part === '....') return { ...bare, gap: 8 };
    if (part === '^') return { ...bare, edge: 'start' };
    if (part === '$') return { ...bare, edge: 'end' };
    const optional = part.endsWith('?');
    const not = part.startsWith('!');
    const any = part.slice(not ? 1 : 0, optional ? -1 : undefined).split('|');
    return { ...bare, any, optional, not };
  });
  const needs = elements
    .filter(({ any, optional, not }) => any.length > 0 && !optional && !not)
    .map(({ any }) => any)
    .sort((a, b) => commonness(a) - commonness(b));
  return { elements, needs };
}

/** Words and concepts that stand in most posts. */
const common = new Set(
  'IK WIJ JIJ JOUW HEM ZE ZIJN NAAM MODAAL HEBBEN IEMAND NIET de het een in op van voor aan is dat die niet en met'.split(
    ' ',
  ),
);
const commonness = (any: readonly string[]): number =>
  any.reduce((sum, symbol) => sum + (common.has(symbol) ? 20 : 1), 0);

const fits = (token: Token, { any }: Element): boolean => any.some((symbol) => token.symbols.has(symbol));

/** The first place where a pattern matches in the tokens, as indexes (`to` exclusive); null when nowhere. */
export function find(pattern: Pattern, tokens: readonly Token[], present: ReadonlySet<string>): Match | null {
  for (const any of pattern.needs) if (!any.some((symbol) => present.has(symbol))) return null;
  for (let from = 0; from < tokens.length; from += 1) {
    const to = matchAt(pattern.elements, 0, tokens, from);
    if (to !== null) return { from, to };
  }
  return null;
}

function matchAt(
  elements: readonly Element[],
  index: number,
  tokens: readonly Token[],
  at: number,
): number | null {
  const element = elements[index];
  if (!element) return at;
  if (element.edge === 'start') return at === 0 ? matchAt(elements, index + 1, tokens, at) : null;
  if (element.edge === 'end') return at === tokens.length ? matchAt(elements, index + 1, tokens, at) : null;
  if (element.gap > 0) {
    for (let skip = 0; skip <= element.gap && at + skip <= tokens.length; skip += 1) {
      const to = matchAt(elements, index + 1, tokens, at + skip);
      if (to !== null) return to;
    }
    return null;
  }
  const token = tokens[at];
  const fitting = token !== undefined && fits(token, element);
  if (element.not) return fitting ? null : matchAt(elements, index + 1, tokens, at);
  if (fitting) {
    const to = matchAt(elements, index + 1, tokens, at + 1);
    if (to !== null) return to;
  }
  return element.optional ? matchAt(elements, index + 1, tokens, at) : null;
}
