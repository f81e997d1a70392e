import type { Tense } from './lexicon/index.js';
import { has, type Token } from './token.js';

/** Who does it: the writer, people called upon, the reader, somebody else, unsaid. */
export type Agent = 'ik' | 'iemand' | 'jij' | 'ander' | null;

/** The doer of a verb, with the place of the word that says so (null when it cannot be the object anyway). */
export function agentOf(
  tokens: readonly Token[],
  at: number,
  tense: Tense,
): { agent: Agent; place: number | null } {
  const clause = tokens[at]?.clause;
  const places = tokens.map((_, index) => index).filter((index) => tokens[index]?.clause === clause);
  const where = (...symbols: readonly string[]) => places.find((index) => has(tokens[index], ...symbols));
  const self = where('IK', 'WIJ');
  if (self !== undefined) return { agent: 'ik', place: self };
  const finite = finiteAt(tokens, places, at, tense);
  const subject =
    finite === null
      ? undefined
      : [finite - 1, finite + 1].find((index) => places.includes(index) && isSubject(tokens, index, finite));
  if (subject !== undefined) {
    const token = tokens[subject];
    if (has(token, 'JIJ', 'JULLIE') && !has(token, 'NAAM')) return { agent: 'jij', place: subject };
    if (has(token, 'IEMAND') && !has(token, 'HEM')) return { agent: 'iemand', place: subject };
    return { agent: 'ander', place: subject };
  }
  const some = where('iemand', 'wie', 'men', 'ze', 'IEMAND');
  if (some !== undefined) return { agent: 'iemand', place: some };
  return { agent: null, place: null };
}

/** The finite verb the verb goes with: itself, or the nearest auxiliary of its clause. */
function finiteAt(
  tokens: readonly Token[],
  places: readonly number[],
  at: number,
  tense: Tense,
): number | null {
  const nearest = (...symbols: readonly string[]) =>
    places
      .filter((index) => index !== at && has(tokens[index], ...symbols))
      .sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0];
  // "zijn" beside a modal verb is a possessive: "iemand moet Molenrad zijn benen breken".
  const auxiliary = nearest('MODAAL') ?? nearest('HEBBEN', 'WORDEN');
  if (auxiliary !== undefined) return auxiliary;
  return tense === 'present' || tense === 'past' || tense === 'infinitive' ? at : null;
}

function isSubject(tokens: readonly Token[], index: number, finite: number): boolean {
  const token = tokens[index];
  if (index > finite && has(token, 'NAAM', 'AMBT', 'ZAAK') && !/t$/.test(tokens[finite]?.form ?? ''))
    return false;
  if (index > finite && has(token, 'HEM') && !has(token, 'hij', 'zij')) return false;
  if (index > finite && /^(je|u|oe|oew|ou|jou|ow|die|hem|haar)$/.test(token?.form ?? '')) {
    // "maak je af": first in its clause with nobody before it, "je" is the object of a threat as often as the subject.
    return /^(ga|gaat|moet|zal|zult|kan|kunt|mag|wil|wilt|heb|hebt|ben|bent|doe|word|had)$/.test(
      tokens[finite]?.form ?? '',
    );
  }
  if (index < finite && /^(jou|hem|haar|hun|oew|joe|dich)$/.test(token?.form ?? '')) return false;
  return has(
    token,
    'JIJ',
    'JULLIE',
    'HEM',
    'NAAM',
    'AMBT',
    'IEMAND',
    'BESTUUR',
    'ZE',
    'DIER',
    'ZAAK',
    'GEZIN',
    'ONBEKEND',
    'THUIS',
  );
}

/** A denial in the clause of the verb; a denied condition ("als je niet …") denies nothing. */
export function isNegated(tokens: readonly Token[], at: number): boolean {
  const clause = tokens[at]?.clause;
  const own = tokens.filter((token) => token.clause === clause);
  if (own.some((token) => has(token, 'als', 'anders', 'zolang', 'tot'))) return false;
  return own.some(
    (token, index) =>
      has(token, 'NIET') && !has(own[index + 1], 'meer', 'alleen', 'figuurlijk', 'lang', 'langer'),
  );
}
