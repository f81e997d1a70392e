/** Nine digits that pass the test of a citizen service number (BSN): 9a + 8b + … + 2h − i is a multiple of 11. */
function isCitizenNumber(digits: string): boolean {
  const sum = Array.from(digits).reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return digits.length === 9 && sum !== 0 && sum % 11 === 0;
}

const hidden = (what: string): string => `[weggelaten: ${what}]`;

type Rule = readonly [pattern: RegExp, what: (found: string) => string];

/** What tells where or how somebody can be reached, by its form. Streets and towns have none: those the person marks. */
const RULES: readonly Rule[] = [
  [/[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu, () => hidden('e-mailadres')],
  [/\b[1-9]\d{3}\s?(?!SA|SD|SS)[A-Z]{2}\b(?:\s*,?\s*\d{1,5}\b)?/g, () => hidden('postcode')],
  [/(?<![\d/])(?:\+|00)\d{1,3}[\s-]?(?:\(0\))?(?:[\s.-]?\d){8,10}(?!\d)/g, () => hidden('telefoonnummer')],
  [/(?<![\d/])0\d(?:[\s.-]?\d){8}(?!\d)/g, () => hidden('telefoonnummer')],
  [
    /(?<![\d/])\d{3}[\s.]?\d{3}[\s.]?\d{3}(?!\d)|(?<![\d/])\d{4}[\s.]?\d{2}[\s.]?\d{3}(?!\d)/g,
    (found) => (isCitizenNumber(found.replace(/\D/g, '')) ? hidden('BSN') : found),
  ],
  [
    /\bgeboren(?: op| te)?:?\s+\d{1,2}[\s/.-]+(?:\d{1,2}|\p{L}+)[\s/.-]+\d{2,4}/giu,
    () => hidden('geboortedatum'),
  ],
];

/**
 * Text without postcodes, telephone numbers, e-mail addresses, citizen service numbers and stated dates of birth, each
 * named where it stood (Besluit bescherming slachtoffergegevens in processtukken, Stb. 2025, 29). A net under the
 * person's own choice, not in place of it: an address in words cannot be known by its form.
 */
export const withoutContactData = (text: string): string =>
  RULES.reduce((left, [pattern, what]) => left.replace(pattern, what), text);
