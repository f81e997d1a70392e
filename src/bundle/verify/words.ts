import type { TimestampResult } from '../../evidence/timestamp/check.js';
import type { Outcome, Trust } from './check.js';

/** What a verdict means, to be said before anything else. */
export const TRUST_TEXT: Readonly<Record<Trust | 'none', string>> = {
  anchored: 'Bevestigd van buiten: alles wat is nagegaan klopt, en iets buiten de bundel bevestigt het.',
  'self-consistent':
    'Klopt onderling, nog niet van buiten bevestigd: vraag de griffie om de ankerregel of sleutelcode. Een bundel die iemand geheel namaakt, kan er net zo uitzien.',
  broken: 'Klopt niet: er is iets veranderd, of het past niet bij wat is opgegeven.',
  none: 'Dit is geen bewijsbundel, of hij is niet te lezen.',
};

export const OUTCOME_TEXT: Readonly<Record<Outcome, string>> = {
  ok: 'klopt',
  failed: 'KLOPT NIET',
  absent: 'is er niet',
  'not-checked': 'niet gecontroleerd',
};

type Holding = Exclude<TimestampResult, { state: 'failed' }>;

/** What a time stamp that holds says, about `what`, and what is not known of it. */
export function stampWords(what: string, result: Holding): string {
  const { authority, genTime, accuracy, claimsQualified } = result.facts;
  const about = accuracy === null ? '' : ` (op ${accuracy} s nauwkeurig)`;
  const from = `"${authority ?? 'onbekend'}"`;
  const kind = claimsQualified
    ? 'Hij noemt zichzelf gekwalificeerd; of dat zo is, staat op de vertrouwenslijst van de EU, die hier niet is geraadpleegd.'
    : 'Hij noemt zich geen gekwalificeerde tijdstempel.';
  return result.state === 'trusted'
    ? `${what} bestond op ${genTime}${about}: dat bevestigt ${from}, onder wortelcertificaat "${result.root}". ${kind} Of het certificaat intussen is ingetrokken, is niet nagegaan.`
    : `Volgens ${from} bestond ${what.toLowerCase()} op ${genTime}${about}. De tijdstempel klopt in zichzelf, maar van wie hij is, is niet gecontroleerd: daarvoor is het wortelcertificaat nodig. ${kind}`;
}
