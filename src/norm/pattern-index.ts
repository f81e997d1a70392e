import { compile, type Pattern } from './pattern.js';

/** The patterns of one rule, known by identity. */
export type Group = readonly Pattern[];
/** The patterns of each group that may match. */
export type Candidates = ReadonlyMap<Group, readonly Pattern[]>;

const index = new Map<string, { group: Group; pattern: Pattern }[]>();

/** Reads the patterns of a rule (`;` between them) and files each under the rarest of its words. */
export function group(source = ''): Group {
  const patterns = source
    .split(';')
    .map((pattern) => pattern.trim())
    .filter(Boolean)
    .map(compile);
  for (const pattern of patterns) {
    for (const symbol of pattern.needs[0] ?? []) {
      index.set(symbol, [...(index.get(symbol) ?? []), { group: patterns, pattern }]);
    }
  }
  return patterns;
}

/** Only the patterns whose rarest word occurs: some tens of the more than a thousand. */
export function candidatesIn(present: ReadonlySet<string>): Candidates {
  const found = new Map<Group, Pattern[]>();
  for (const symbol of present) {
    for (const { group: own, pattern } of index.get(symbol) ?? []) {
      const patterns = found.get(own);
      if (!patterns) found.set(own, [pattern]);
      else if (!patterns.includes(pattern)) patterns.push(pattern);
    }
  }
  return found;
}
