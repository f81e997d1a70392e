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
/** Common surnames that are words of the lexicon too; a name that is no word needs no list. */
const surnames = new Set(
  'bakker slager bos mol schouten haan wit klein groot jong schaap steen boom roos poort'.split(' '),
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

/** Marks who is named: names by their capital and place in the sentence, mentions, own names. */
export function markNames(tokens: readonly Token[], own: Own): void {
  const ownNames = new Set(
    own.names.flatMap(partsOf).filter((part) => part.length > 2 && !particles.has(part)),
  );
  const ownHandles = new Set(own.handles.map((handle) => fold(handle).chars.trim().replace(/^@/, '')));
  tokens.forEach((token, index) => {
    const isOwn = token.form.startsWith('@') && ownHandles.has(token.form.slice(1));
    // A handle may read as a word in disguise ("@r2").
    if (token.kind === 'mention' || isOwn) {
      if (isOwn) token.symbols.clear();
      for (const symbol of isOwn ? ['JIJ', 'NAAM'] : ['NAAM']) token.symbols.add(symbol);
      return;
    }
    if (ownNames.has(token.form)) token.symbols.add('NAAM').add('EIGENNAAM');
    if (isStreet(token)) token.symbols.add('STRAAT').add('PLEK');
    else if (isName(token, tokens[index - 1], tokens[index + 1])) {
      // Only a name then: Bos is not angry, and De Haan no insult.
      if (surnames.has(token.form)) token.symbols.clear();
      // Wethouder Bijl is no axe.
      else if (has(tokens[index - 1], 'AMBT', 'AANSPREEK')) token.symbols.delete('WAPEN');
      token.symbols.add('NAAM');
    } else if (isPlace(token, tokens[index - 1])) token.symbols.add('PLAATS');
    if (has(token, 'NAAM') && has(tokens[index - 1], 'AMBT', 'AANSPREEK')) token.symbols.add('AMBTNAAM');
  });
}

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
      !has(token, 'FUNCTIE') && (has(previous, 'AMBT', 'AANSPREEK', 'NAAM') || particles.has(previous.form))
    );
  }
  if (!opens) return /[,;:]/.test(token.before) || !placeWords.has(previous.form);
  if (nounLike.test(token.form) && !(next?.capital ?? false))
    return /,/.test(next?.before ?? '') && !/(?:ing|heid|lijk)$/.test(token.form);
  // "Kook Allersma": a word of the lexicon's fields that opens before a name is more likely an order.
  const before = next?.capital === true && token.fields.length === 0;
  return next === undefined || before || /^,/.test(next.before) || singular.test(next.form);
}
