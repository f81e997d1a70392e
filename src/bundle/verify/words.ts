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
