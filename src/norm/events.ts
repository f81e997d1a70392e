import type { Compound, Tense, VerbSense } from './lexicon/index.js';
import { agentOf, isNegated, type Agent } from './agents.js';
import { targetsIn, type Target } from './targets.js';
import { has, type Token } from './token.js';

/** A verb of violence with who does it to whom; indexes are those of the sentence, `to` exclusive. */
export interface Happening {
  readonly concept: string;
  readonly tense: 'done' | 'open';
  readonly agent: Agent;
  readonly target: Target | null;
  readonly negated: boolean;
  readonly weak: boolean;
  readonly from: number;
  readonly to: number;
}

/** All verbs of violence in a sentence, each with its doer and its object as far as the order of words tells; `present` has all its symbols. */
export function happeningsIn(tokens: readonly Token[], present: ReadonlySet<string>): Happening[] {
  if (!tokens.some(({ verbs }) => verbs.length > 0)) return [];
  const targets = targetsIn(tokens);
  const happenings: Happening[] = [];
  tokens.forEach(({ verbs }, at) => {
    for (const { tense, concepts, compounds } of verbs) {
      // Most verbs have many complements, few of which stand in the sentence at all.
      const possible = compounds.filter(({ complement }) => complement.every((part) => present.has(part)));
      for (const meaning of meanings({ tense, concepts, compounds: possible }, tokens, at))
        happenings.push(happening(tokens, targets, at, tense, meaning));
    }
  });
  return happenings;
}

interface Meaning {
  readonly concept: string;
  readonly from: number;
  readonly to: number;
}

function meanings(sense: VerbSense, tokens: readonly Token[], at: number): Meaning[] {
  const simple = sense.concepts.map((concept) => ({ concept, from: at, to: at + 1 }));
  const joined = sense.compounds.flatMap((compound): Meaning[] => {
    const place = complementPlace(compound, tokens, at, sense.tense);
    return place === null
      ? []
      : [
          {
            concept: compound.concept,
            from: Math.min(at, place),
            to: Math.max(at + 1, place + compound.complement.length),
          },
        ];
  });
  return [...simple, ...joined];
}

const prepositions = new Set([
  'in',
  'op',
  'om',
  'uit',
  'door',
  'aan',
  'af',
  'van',
  'mee',
  'tegen',
  'los',
  'onder',
  'weg',
]);

/** Where the complement of a verb stands: after a finite verb, before (or after) the others; null when not in the clause. */
function complementPlace(
  { complement }: Compound,
  tokens: readonly Token[],
  at: number,
  tense: Tense,
): number | null {
  const sentence = tokens[at]?.clause ?? 0;
  for (let distance = 1; distance <= 9; distance += 1) {
    for (const place of [at + distance, at - distance - complement.length + 1]) {
      if (place < 0 || place + complement.length > tokens.length) continue;
      if (!complement.every((part, index) => tokens[place + index]?.symbols.has(part))) continue;
      if (Math.abs((tokens[place]?.clause ?? 0) - sentence) > 0) continue;
      const [only = ''] = complement;
      if (complement.length > 1 || !prepositions.has(only) || isParticle(tokens, place, at, tense))
        return place;
    }
  }
  return null;
}

/** "maak … af." is a particle, "af van de weg" a preposition: it closes its clause or stands right before the verb. */
function isParticle(tokens: readonly Token[], place: number, at: number, tense: Tense): boolean {
  if (place < at)
    return (
      at - place <= 3 &&
      tense !== 'past' &&
      tokens.slice(place + 1, at).every((token) => has(token, 'MODAAL', 'te', 'laten', 'HEBBEN', 'WORDEN'))
    );
  const next = tokens[place + 1];
  return (
    next === undefined ||
    /[,.!?:)]/.test(next.before) ||
    next.clause !== tokens[place]?.clause ||
    has(
      next,
      'en',
      'of',
      'met',
      'bij',
      'als',
      'WANNEER',
      'voor',
      'zonder',
      'ook',
      'NAAM',
      'EMOJI',
      'SCHELD',
      'ja',
      'he',
    )
  );
}

function happening(
  tokens: readonly Token[],
  targets: readonly Target[],
  at: number,
  tense: Tense,
  { concept, from, to }: Meaning,
): Happening {
  const weak = concept.endsWith('?');
  const { agent, place } = agentOf(tokens, at, tense);
  const clause = tokens[at]?.clause;
  const near = targets.filter(
    (target) =>
      !(target.from === place && target.what === 'persoon') &&
      Math.min(Math.abs(target.from - at), Math.abs(target.to - 1 - at)) <= 10 &&
      Math.abs((tokens[target.from]?.clause ?? 0) - (clause ?? 0)) <= 1,
  );
  const same = near.filter((target) => tokens[target.from]?.clause === clause);
  const target = best(same.length > 0 ? same : near);
  return {
    concept: concept.replace('?', ''),
    tense: isDone(tokens, at, tense) ? 'done' : 'open',
    agent,
    target,
    negated: isNegated(tokens, at),
    weak,
    from: Math.min(from, target?.from ?? from, place ?? from),
    to: Math.max(to, target?.to ?? to, (place ?? 0) + 1),
  };
}

const rank: Readonly<Record<Target['what'], number>> = {
  lijf: 0,
  gezin: 1,
  dier: 2,
  thuis: 3,
  persoon: 4,
  kantoor: 5,
  zelf: 6,
  zaak: 7,
  groep: 8,
  ding: 9,
};

/** The most personal of the possible objects; a thing of policy beside a bare "je" is what it is about. */
function best(targets: readonly Target[]): Target | null {
  return targets.toSorted((a, b) => rank[a.what] - rank[b.what])[0] ?? null;
}

const later = [
  'WORDEN',
  'moet',
  'moeten',
  'zal',
  'zullen',
  'ga',
  'gaat',
  'gaan',
  'zou',
  'zouden',
  'mag',
  'mogen',
  'wil',
  'willen',
  'hoop',
  'hopelijk',
  'laat',
  'komt',
  'maar',
  'wens',
  'krijg',
  'krijgt',
  'WENS',
  'mot',
  'mutten',
];

/** Done: a past form, or a participle with have or be and nothing that points ahead. */
function isDone(tokens: readonly Token[], at: number, tense: Tense): boolean {
  const clause = tokens[at]?.clause;
  const own = tokens.filter((token) => token.clause === clause);
  if (own.some((token) => has(token, 'maar', 'MODAAL') && has(tokens[0], 'had', 'hadden', 'WENS')))
    return false;
  if (tense === 'past')
    return !own.some((token) => has(token, 'als', 'maar', 'moest', 'zou', 'zouden', 'WENS'));
  if (tense !== 'participle') return false;
  if (own.some((token) => has(token, ...later) && !has(token, 'werd', 'werden', 'had', 'hadden')))
    return false;
  return own.some((token) => has(token, 'HEBBEN', 'werd', 'werden', 'IK', 'WIJ')) || own.length <= 6;
}
