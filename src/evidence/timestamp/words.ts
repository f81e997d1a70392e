import type { NoAnswer, Stamped } from './ask.js';

/** Beyond this a computer's clock is worth a word. Milliseconds. */
const CLOCK_LIMIT = 10 * 60_000;

const NO_ANSWER: Readonly<Record<Exclude<NoAnswer, `http-${number}`>, string>> = {
  permission: 'de toestemming voor dit adres ontbreekt',
  unreachable: 'de dienst is niet te bereiken',
  slow: 'de dienst antwoordt niet op tijd',
  'too-large': 'het antwoord is te groot',
};

const whyNot = (why: NoAnswer): string =>
  why in NO_ANSWER
    ? NO_ANSWER[why as keyof typeof NO_ANSWER]
    : `de dienst antwoordt met fout ${why.slice(5)}`;

/** What came of asking for a time stamp, in one or two Dutch sentences: for the journal, the record and the person. */
export function stampedText(stamped: Stamped): string {
  if (stamped.state === 'pending') return `Nog geen tijdstempel: ${whyNot(stamped.why)}.`;
  if (stamped.state === 'failed') return stamped.faults.map(({ detail }) => detail).join(' ');
  const { root, clockAhead, facts } = stamped;
  const minutes = Math.round(Math.abs(clockAhead) / 60_000);
  return [
    root === null
      ? 'De tijdstempel klopt in zichzelf. Hij is niet vergeleken met een wortelcertificaat.'
      : `De tijdstempel klopt, onder wortelcertificaat "${root}".`,
    facts.claimsQualified
      ? 'Hij noemt zichzelf gekwalificeerd; dat is niet nagegaan op de vertrouwenslijst van de EU.'
      : 'Hij noemt zich geen gekwalificeerde tijdstempel.',
    ...(Math.abs(clockAhead) > CLOCK_LIMIT
      ? [`De klok van deze computer loopt ${minutes} minuten ${clockAhead > 0 ? 'voor' : 'achter'}.`]
      : []),
  ].join(' ');
}
