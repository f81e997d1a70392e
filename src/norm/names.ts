import { surnames, wordNames } from './lexicon/surnames.js';
import { fold } from './normalise/fold.js';
import { has, type Token } from './token.js';

/** How the person who keeps the record is called; both may be empty. */
export interface Own {
  readonly handles: readonly string[];
  readonly names: readonly string[];
}

const notNames = new Set(
  `nederland nederlands nederlandse europa europese god jezus christus facebook twitter instagram x whatsapp pvda vvd cda d66 pvv bbb fvd sp groenlinks partij
  gl volt denk christenunie sgp islam moslims turken marokkanen joden oekraine rusland den amsterdam rotterdam groningen gelderland achterhoek twente brabant limburg drenthe friesland zeeland
  utrecht overijssel flevoland holland vlaanderen belgie duitsland azc ozb wmo facebookpagina tubantia nos rtl gelderlander raad college kerst pasen schiphol lees reactie groet groeten mvg beste geachte lieve`.split(
    /\s+/,
  ),
);
const determiners = new Set(
  'een n geen dat deze dit mijn jouw uw je ons onze elk elke ieder iedere'.split(' '),
);
/** What stands before many a Dutch surname, with a capital or without. */
export const dutchParticles: ReadonlySet<string> = new Set('van de der den ter ten te'.split(' '));
const particles = new Set([...dutchParticles, ...'el al ben bin le la von het t'.split(' ')]);
const singular =
  /^(is|heeft|moet|krijgt|gaat|zal|mag|kan|wordt|verdient|had|was|liegt|jij|je|u|weet|woont|zit|hoort|stemt|denkt|doet|zegt|hangt|sterft|komt|durft|ziet|vindt|eruit|rot|ga|hou|hoe|wat|blijft|blijf|lag|zat|stond|kwam|ging|staat|loopt|fietst|rijdt|traint|daalt|belt|belde|sluit|snapt|begrijpt|kent|krijg|zei|schrijft|doe|ben|bent|bint|bunt|bist|ie|iej|gij|doe|jongen|zelf|maar|weer|noemt|vraagt|draait|luistert|lacht|zakt|valt|slaapt|leeft|werkt|eet|drinkt|gij|als|en)$/;
const nounLike = /(?:ing|heid|en|tie|teit|isme|schap|ers|pje|tje|jes|dom|je|lijk|ige|e)$/;
const placeWords = new Set('in uit te naar rond vanuit binnen'.split(' '));

/**
 * The words with who is named: names by their capital and place in the sentence, mentions, own names. A name that is a word too is only a
 * name then, and one of several words ("wethouder de Beer") is one, so that it reads as any other.
 */
export function named(words: readonly Token[], own: Own): Token[] {
  const ownNames = new Set(
    own.names.flatMap(partsOf).filter((part) => part.length > 2 && !particles.has(part)),
  );
  const ownHandles = new Set(own.handles.map((handle) => fold(handle).chars.trim().replace(/^@/, '')));
  const tokens: Token[] = [];
  words.forEach((word, index) => {
    const next = words[index + 1];
    const token = isOnlyName(tokens, words, index) ? asName(word) : word;
    mark(token, tokens.at(-1), next, { ownNames, ownHandles });
    const opening = has(token, 'NAAM') ? dropParticles(tokens, token) : undefined;
    if (has(token, 'NAAM') && isTitle(tokens.at(-1))) token.symbols.add('AMBTNAAM');
    tokens.push(opening ? joinedTo(opening, token) : token);
  });
  return tokens;
}

interface OwnParts {
  readonly ownNames: ReadonlySet<string>;
  readonly ownHandles: ReadonlySet<string>;
}

function mark(
  token: Token,
  previous: Token | undefined,
  next: Token | undefined,
  { ownNames, ownHandles }: OwnParts,
): void {
  const isOwn = token.form.startsWith('@') && ownHandles.has(token.form.slice(1));
  // A handle may read as a word in disguise ("@r2").
  if (token.kind === 'mention' || isOwn) {
    if (isOwn) token.symbols.clear();
    for (const symbol of isOwn ? ['JIJ', 'NAAM'] : ['NAAM']) token.symbols.add(symbol);
    return;
  }
  if (ownNames.has(token.form)) token.symbols.add('NAAM').add('EIGENNAAM');
  if (isStreet(token)) token.symbols.add('STRAAT').add('PLEK');
  else if (isName(token, previous, next)) {
    // Wethouder Bijl is no axe.
    if (isTitle(previous)) token.symbols.delete('WAPEN');
    token.symbols.add('NAAM');
  } else if (isPlace(token, previous)) token.symbols.add('PLAATS');
}

const isTitle = (token: Token | undefined): boolean => has(token, 'AMBT', 'AANSPREEK');

/** Scorn, and what an office is about ("wethouder Wonen"), are meant with a capital too. */
const meant = ['SCHELD', 'SCHELD2', 'VLOEK', 'ZAAK', 'BESTUUR', 'ZELFDOOD'];
const isCall = ({ verbs }: Token): boolean =>
  verbs.some(({ tense, concepts }) => tense === 'infinitive' && concepts.includes('DODEN'));

/** Bos is not angry, De Haan no insult and wethouder Kogel no bullet: a name by what stands before it, where not every word has a capital. */
function isOnlyName(before: readonly Token[], words: readonly Token[], at: number): boolean {
  const word = words[at];
  if (!word || has(word, 'ONBEKEND') || !isName(word, before.at(-1), words[at + 1])) return false;
  if (surnames.has(word.form)) return true;
  const first = before.at(-1 - particlesBefore(before, word));
  const hasTitle = first?.sentence === word.sentence && isTitle(first);
  return (wordNames.has(word.form) || (hasTitle && !has(word, ...meant))) && isAmongOthers(words, at);
}

/** Not where each word of the sentence has a capital, nor where nothing is said of whom is named. */
function isAmongOthers(words: readonly Token[], at: number): boolean {
  const isFound = (step: number): boolean => {
    for (let other = at + step; words[other]?.sentence === words[at]?.sentence; other += step)
      if (isPlainWord(words[other])) return true;
    return false;
  };
  return isFound(-1) || isFound(1);
}
const isPlainWord = (word: Token | undefined): boolean =>
  word?.kind === 'word' && !word.capital && !isTitle(word) && !particles.has(word.form);

/** How many words of a name stand before its last. */
function particlesBefore(before: readonly Token[], word: Token): number {
  let count = 0;
  while (count < 3) {
    const particle = before.at(-1 - count);
    if (particle?.sentence !== word.sentence || !particles.has(particle.form)) return count;
    count += 1;
  }
  return count;
}

/** Before a name with particles: an office, how one is addressed (and no "vriend van") or a first name. */
const namesOne = (first: Token | undefined, { sentence }: Token): boolean =>
  first?.sentence === sentence &&
  first.kind === 'word' &&
  (has(first, 'AMBT', 'NAAM') || (isTitle(first) && honorific.test(first.form)));
const honorific = /^(?:meneer|mijnheer|heer|dhr|mevrouw|mevr|mvr|mw)$/;

/** Takes the particles of a name away, to join them to it; gives the first of them. */
function dropParticles(tokens: Token[], name: Token): Token | undefined {
  const count = particlesBefore(tokens, name);
  const title = tokens.at(-1 - count);
  if (count === 0 || !namesOne(title, name)) return undefined;
  // "Kuipers van Vergunningen" tells where somebody works.
  if (count === 1 && tokens.at(-1)?.form === 'van' && !isTitle(title)) return undefined;
  return tokens.splice(-count)[0];
}

/** One word from the first particle on. */
const joinedTo = ({ start, from, before, clause }: Token, token: Token): Token => ({
  ...token,
  start,
  from,
  before,
  clause,
});

/** The word as a name alone. */
const asName = (word: Token): Token => ({ ...word, symbols: new Set(['ONBEKEND']), verbs: [], fields: [] });

/** The words of a name, folded as a text is: Renée, O’Neill, Vos-de Wit. */
const partsOf = (name: string): string[] => fold(name).chars.split(/[\s-]+/);

const isStreet = (token: Token): boolean =>
  token.kind === 'word' &&
  /.{3}(?:straat|laan|weg|plein|dijk|steeg|kade|singel|hof|gracht|brink|pad)$/.test(token.form) &&
  token.capital;

const isPlace = (token: Token, previous: Token | undefined): boolean =>
  token.capital &&
  has(token, 'ONBEKEND') &&
  previous !== undefined &&
  !/[,;:]/.test(token.before) &&
  placeWords.has(previous.form);

function isName(token: Token, previous: Token | undefined, next: Token | undefined): boolean {
  if (!token.capital || token.kind !== 'word' || notNames.has(token.form)) return false;
  const opens = previous?.sentence !== token.sentence || /["'(]/.test(token.before);
  if (!has(token, 'ONBEKEND')) {
    // A word of the language can be a name too, after an office or in the middle of a sentence.
    if (opens) return false;
    if (surnames.has(token.form)) return !determiners.has(previous.form);
    return (
      !has(token, 'FUNCTIE') &&
      !isCall(token) &&
      (has(previous, 'AMBT', 'AANSPREEK', 'NAAM') || particles.has(previous.form))
    );
  }
  if (!opens) return /[,;:]/.test(token.before) || !placeWords.has(previous.form);
  if (nounLike.test(token.form) && !(next?.capital ?? false))
    return /,/.test(next?.before ?? '') && !/(?:ing|heid|lijk)$/.test(token.form);
  // "Kook Allersma": a word of the lexicon's fields that opens before a name is more likely an order.
  const before = next?.capital === true && token.fields.length === 0;
  return next === undefined || before || /^,/.test(next.before) || singular.test(next.form);
}
