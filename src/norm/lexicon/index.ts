import { conjugate } from './conjugate.js';
import { curses, diseases, heads, insults } from './insults.js';
import { people } from './people.js';
import { things } from './things.js';
import { tone } from './tone.js';
import { everyday, violence } from './violence.js';

/** A verb with its complement: `af+maken` is the verb `maken` with `af` somewhere in the clause. */
export interface Compound {
  readonly concept: string;
  readonly complement: readonly string[];
}
/** What a word form of a verb is: its tense, and the concepts it has by itself and with complements. */
export interface VerbSense {
  readonly tense: Tense;
  readonly concepts: readonly string[];
  readonly compounds: readonly Compound[];
}
export type Tense = 'infinitive' | 'present' | 'past' | 'participle';

/** Forms that are far more often another word: "dood" is no order to kill. */
const nouns = new Set(['dood', 'brand', 'raak', 'slag', 'ree', 'wagen', 'beuken', 'laai', 'boor', 'zaag']);

const split = (list: string): string[] => list.split(/\s+/).filter((item) => item !== '');
const plain = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').replace(/['’-]/g, '');

/** Concepts of every known word form. */
export const words: ReadonlyMap<string, ReadonlySet<string>> = wordTable();
/** Senses of every known verb form. */
export const verbs: ReadonlyMap<string, readonly VerbSense[]> = verbTable();

export const curseParts: readonly string[] = split(curses).sort((a, b) => b.length - a.length);
export const headWords: ReadonlySet<string> = new Set(split(heads));

/** Whether the lexicon has this form in any sense. */
export const isKnown = (form: string): boolean => words.has(form) || verbs.has(form);

function wordTable(): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>();
  const add = (form: string, concept: string) => {
    const known = table.get(form);
    if (known) known.add(concept);
    else table.set(form, new Set([concept]));
  };
  for (const source of [people, things, insults, tone]) {
    for (const [concept, list] of Object.entries(source)) {
      for (const form of split(list)) add(plain(form), concept);
    }
  }
  for (const form of split(diseases)) add(plain(form), 'ZIEKTE');
  // Particles ("neer", "af") are known words, so that a stretched or spaced one is recognised too.
  for (const list of Object.values(violence)) {
    for (const entry of split(list)) {
      for (const part of entry
        .split('+')
        .slice(0, -1)
        .flatMap((parts) => parts.split('_')))
        add(plain(part), 'DEEL');
    }
  }
  return table;
}

function verbTable(): Map<string, VerbSense[]> {
  const byVerb = new Map<string, { concepts: Set<string>; compounds: Compound[] }>();
  const table = new Map<string, VerbSense[]>();
  const weak = new Set(split(everyday));
  for (const [concept, list] of Object.entries(violence)) {
    for (const entry of split(list)) {
      const parts = entry.split('+').map((part) => plain(part.replaceAll('_', ' ')));
      const verb = parts.at(-1) ?? entry;
      const complement = parts.slice(0, -1).join(' ').split(' ').filter(Boolean);
      const known = byVerb.get(verb) ?? { concepts: new Set<string>(), compounds: [] };
      byVerb.set(verb, known);
      if (complement.length > 0) known.compounds.push({ concept, complement });
      else known.concepts.add(weak.has(entry) ? `${concept}?` : concept);
      const [particle] = complement;
      if (complement.length === 1 && particle !== undefined) addForms(table, verb, [concept], [], particle);
    }
  }
  for (const [verb, { concepts, compounds }] of byVerb) addForms(table, verb, [...concepts], compounds, '');
  return table;
}

/** Adds all forms of a verb, also those written as one word with a particle (`afmaakt`, `afgemaakt`, `aftemaken`). */
function addForms(
  table: Map<string, VerbSense[]>,
  verb: string,
  concepts: readonly string[],
  compounds: readonly Compound[],
  particle: string,
): void {
  const forms = conjugate(verb);
  for (const tense of ['infinitive', 'present', 'past', 'participle'] as const) {
    for (const form of new Set(forms[tense])) {
      const key = plain(particle + form);
      if (nouns.has(key)) continue;
      table.set(key, [...(table.get(key) ?? []), { tense, concepts, compounds }]);
    }
  }
}
