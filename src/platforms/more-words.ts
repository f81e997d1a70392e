/**
 * Words of Facebook's and Instagram's own on buttons that bring more comments and replies, Dutch and English. Whole labels
 * only: a label with anything else in it is not pressed. From other readers of these pages and the saved pages
 * (2025-09 to 2026-10); which of the Dutch forms is in use now was not seen on a page.
 */
const COUNT = String.raw`\d{1,3}(?:[.,]\d{3})*`;
const BRACKETS = String.raw`(?: ?\(${COUNT}\))?`;

const NL_WHICH = '(?:alle|nog|meer|vorige|eerdere|volgende|andere|verborgen|de)';
const NL = '(?:antwoord(?:en)?|reacties?|opmerking(?:en)?)';
const NL_DO = '(?:bekijken|weergeven|tonen|laden)';
const EN_WHICH = '(?:all|the|more|previous|earlier|next|other|hidden)';
const EN = '(?:repl(?:y|ies)|comments?)';

const MORE: readonly RegExp[] = [
  // "Alle 12 antwoorden bekijken", "Meer reacties bekijken", "Antwoorden bekijken (3)", "Nog 2 antwoorden weergeven"
  `(?:${NL_WHICH} )*(?:${COUNT} )?(?:${NL_WHICH} )*${NL}${BRACKETS} ${NL_DO}${BRACKETS}`,
  // "Bekijk alle 12 antwoorden", "Toon meer reacties"
  `(?:bekijk|toon|laad) (?:${NL_WHICH} )*(?:${COUNT} )?(?:${NL_WHICH} )*${NL}${BRACKETS}`,
  // "View all 12 replies", "View more comments", "View 2 more replies", "View hidden comments", "Load more comments"
  `(?:view|see|show|load) (?:${EN_WHICH} )*(?:${COUNT} )?(?:${EN_WHICH} )*${EN}${BRACKETS}`,
].map((words) => new RegExp(`^${words}$`, 'i'));

/** A folded thread on Facebook says who answered first: "… heeft geantwoord · 14 antwoorden", "… replied · 14 replies". */
const ANSWERED = new RegExp(
  `^[^·]{1,120} (?:(?:heeft|hebben) geantwoord · ${COUNT} antwoord(?:en)?|replied · ${COUNT} repl(?:y|ies))$`,
  'i',
);

const HIDES = new RegExp(
  `^(?:(?:alle |${COUNT} )*${NL} (?:verbergen|inklappen)|(?:hide|collapse) (?:all |${COUNT} )*${EN})$`,
  'i',
);

/** Whether a button with these words brings more comments or replies. */
export const bringsMore = (words: string): boolean => MORE.some((form) => form.test(words));

/** Whether these words, on Facebook, stand for a folded thread. The name in them decides nothing. */
export const isFolded = (words: string): boolean => ANSWERED.test(words);

/** Whether a button with these words folds replies away that are shown. */
export const hidesAgain = (words: string): boolean => HIDES.test(words);
