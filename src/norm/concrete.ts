import { has, type Token } from './token.js';

/**
 * Whether a threat that is spoken out also names when, where, with what or who (labelling guidelines: urgency, never the
 * column). A condition or the term of a demand is no moment; the victim's own house is no place unless "bij".
 */
export function isConcrete(tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => {
    const before = tokens[index - 1];
    if (has(token, 'WAPEN', 'TUIG') && token.form !== 'lik') return true;
    if (has(token, 'WANNEER') && !has(token, 'OOIT', 'nu', 'straks', 'april', 'mei', 'vandaag'))
      return !has(before, 'voor', 'tot', 'laatste', 'elke', 'iedere', 'altijd', 'volgende-keer');
    if (has(token, 'GETAL') && has(tokens[index + 1], 'uur', 'uuur')) return true;
    if (has(token, 'STRAAT')) return true;
    if (
      has(token, 'PLEK') &&
      has(before, 'bij', 'op', 'aan', 'voor', 'achter', 'in', 'naar', 'JOUW', 'de', 'het')
    )
      return nearPlace(tokens, index);
    if (has(token, 'GEZIN', 'DIER') && has(before, 'JOUW', 'ZIJN')) return true;
    if (has(token, 'met', 'mee', 'mit', 'mei', 'with')) return hasThing(tokens, index);
    return (
      has(token, 'man', 'vrienden', 'maten', 'jongens', 'broers', 'neven') &&
      (has(before, 'GETAL', 'vijf', 'tien', 'vier', 'zes', 'drie', 'MIJ', 'paar') ||
        has(tokens[index - 2], 'met'))
    );
  });
}

const nearPlace = (tokens: readonly Token[], index: number): boolean =>
  [1, 2, 3].some((back) =>
    has(tokens[index - back], 'bij', 'aan', 'voor', 'achter', 'op', 'naar', 'in', 'bie', 'veur', 'bij'),
  );

/** "met een bollenrooier", "mee den trombone": something in hand; not what is the victim's ("met je poten"), nor a person. */
function hasThing(tokens: readonly Token[], at: number): boolean {
  const article = has(tokens[at + 1], 'de', 'het', 'een', 'den', 'die', 'ne', 'nen', "'n", 'n', 'a', 'MIJ');
  const thing = tokens[at + (article ? 2 : 1)];
  return (
    thing?.sentence === tokens[at]?.sentence &&
    !has(thing, 'FUNCTIE', 'JIJ', 'JOUW', 'HEM', 'ZIJN', 'NAAM', 'GETAL') &&
    (article || has(thing, 'WAPEN', 'TUIG'))
  );
}
