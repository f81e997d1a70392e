import { standardOf } from './lexicon/dialect.js';
import { fieldsOf } from './lexicon/fields/index.js';
import { compoundClasses } from './lexicon/people.js';
import { curseParts, headWords, isKnown, verbs, words, type VerbSense } from './lexicon/index.js';
import { soundOf, spellings } from './normalise/spelling.js';

/** A word form of the lexicon and what it means. */
export interface Found {
  readonly form: string;
  readonly symbols: Set<string>;
  /** What it is as a form of a verb. */
  readonly verbs: readonly VerbSense[];
  /** Its fields by number (lexicon/fields), for the weighing. */
  readonly fields: readonly number[];
}
type Known = Pick<Found, 'form' | 'symbols'>;

/** Words of some length by how they sound, for misspellings of what matters most. */
const bySound = new Map<string, string>();
for (const form of [...words.keys(), ...verbs.keys()]) {
  const hard =
    words.get(form)?.has('SCHELD') || verbs.get(form)?.some(({ concepts }) => concepts.includes('DODEN'));
  if (hard && form.length >= 6 && !bySound.has(soundOf(form))) bySound.set(soundOf(form), form);
}

/** Finds what a word may mean: as it stands, as a compound, in another spelling, in dialect; unknown words mean themselves. */
export function lookUp(form: string, mayBeName = false): Found {
  const key = mayBeName ? `${form} ` : form;
  const { form: known, symbols, verbs: senses, fields } = memory.get(key) ?? remembered(key, form, mayBeName);
  return { form: known, symbols: new Set(symbols), verbs: senses, fields };
}

/** Words seen before: the same words come back in every post, and other spellings are dear to try. */
const memory = new Map<string, Found>();
function remembered(key: string, form: string, mayBeName: boolean): Found {
  const found = withMeaning(form, search(form, mayBeName));
  if (memory.size > 4000) memory.clear();
  memory.set(key, found);
  return found;
}

function withMeaning(form: string, found: Known): Found {
  const own = fieldsOf(form);
  if (isParticiple(found)) found.symbols.add('DEELWOORD');
  return {
    ...found,
    verbs: verbs.get(found.form) ?? [],
    fields: own.length > 0 || found.form === form ? own : fieldsOf(found.form),
  };
}

/** The shape of a participle ("uitgetikt"), for deeds of which the lexicon has no verb; everyday ones left out. */
const participle =
  /^(?:op|af|uit|in|om|weg|neer|door|aan|los|lek|kapot|stuk|dood|leeg|om)?ge.{3,}(?:[tdk]|en|n)$/;
const everyday =
  /^ge(?:stemd|zien|zegd|sproken|beld|vraagd|hoord|mail?d|lezen|weest|worden|daan|had|leerd|schreven|komen|gaan|stuurd|holpen|kozen|luisterd|geten|wacht|werkt|woond|leden|noeg|meente|lijk|woon|bruik\w*|zin|zondheid|luk\w*|weld|sprek\w*|beurt|beuren|bouwd|kocht|kregen|maakt|leden|nieten?|makkelijk|voel\w*|dacht\w*|volg\w*|rechten?|deelte|bied|heel|vallen|troffen|merkt|gund|boden|vonden|loofd|hoopt|probeerd|regeld|betaald|geven|nomen|bracht|start|plaatst|deeld)$|^(?:af|uit|aan|op|door|in)ge(?:legd|sproken|meld|vraagd|geven|nomen|diend|leverd|maakt)$/;
const isParticiple = ({ form, symbols }: Known): boolean =>
  participle.test(form) && !symbols.has('FUNCTIE') && !everyday.test(form);

/** Longer than any word: not tried in parts and spellings, so that it takes no time. */
const LONGEST = 80;

function search(form: string, mayBeName: boolean): Known {
  if (form.length > LONGEST) return { form, symbols: new Set([form, 'ONBEKEND']) };
  const exact = known(form) ?? compound(form, mayBeName);
  if (exact) return exact;
  const standard = standardOf.get(form);
  if (standard !== undefined) {
    const symbols = known(standard)?.symbols ?? new Set([standard]);
    return { form: standard, symbols: symbols.add(form) };
  }
  for (const spelling of spellings(form)) {
    const found = known(spelling) ?? (isDisguised(form) ? compound(spelling) : null);
    if (found && (isDisguised(form) || !offensive.some((concept) => found.symbols.has(concept))))
      return { form: found.form, symbols: found.symbols.add(form) };
  }
  const plain = hasFigures(form) ? undisguised(form) : undefined;
  if (plain !== undefined) return { form: plain, symbols: new Set([plain, 'ONBEKEND']) };
  const alike = form.length >= 7 ? bySound.get(soundOf(form)) : undefined;
  return (alike === undefined ? null : known(alike)) ?? { form, symbols: new Set([form, 'ONBEKEND']) };
}

/** Never guessed from dialect vowels: "hoor" is not an insult. */
const offensive = [
  'SCHELD',
  'SCHELD2',
  'ZIEKTE',
  'FICTIE',
  'NIEUWS',
  'KOOK',
  'GELD',
  'MARTELAAR',
  'VLOEK',
  'WAPEN',
  'GRAF',
];
/** Figures for letters in a word that the lexicon has in no class: "k0pp1es", "0pruim3n". */
const hasFigures = (form: string): boolean => /[a-z][0-9@$€]+[a-z]|^[03@$][a-z]/.test(form);
function undisguised(form: string): string | undefined {
  const plain = [...spellings(form)].filter((one) => /^[a-z]+$/.test(one));
  return plain.find((one) => fieldsOf(one).length > 0) ?? plain[0];
}
const isDisguised = (form: string): boolean => /[^a-z]|(.)\1\1/.test(form);

function known(form: string): Known | null {
  if (!isKnown(form)) return null;
  return { form, symbols: new Set([form, ...(words.get(form) ?? [])]) };
}

/** `kankerwethouder`, `zolderraam`, `parkeerbeleid`: by a curse in front or by the head at the end. */
function compound(form: string, mayBeName = false): Known | null {
  if (!/^[a-z]{6,}$/.test(form)) return null;
  const curse = curseParts.find((part) => form.startsWith(part));
  if (curse !== undefined) {
    const found = cursed(form, curse, form.slice(curse.length).replace(/^(?:en|e|n)(?=[a-z]{4})/, ''));
    if (found) return found;
  }
  // A name may end in any word: "Vandersteen" is no stone.
  for (let at = mayBeName ? form.length : 2; at <= form.length - 4; at += 1) {
    const tail = form.slice(at);
    const classes = words.get(tail);
    const concept = compoundClasses.find((name) => classes?.has(name));
    if (concept !== undefined) return { form, symbols: new Set([form, concept]) };
  }
  const last = /(?:beleid|besluit|regels|plan|plannen|belasting|tarieven|politiek|visie)$/.exec(form);
  return last ? { form, symbols: new Set([form, 'ZAAK']) } : null;
}

const short = /^(?:rot|kak|nep|pest|kk|tyf|takke|schijt|stront|stuk|tering)$/;

function cursed(form: string, curse: string, rest: string): Known | null {
  const symbols = (...concepts: string[]): Known => ({ form, symbols: new Set([form, ...concepts]) });
  const meaning = words.get(rest);
  if (meaning?.has('SCHELD') || headWords.has(rest)) return symbols('SCHELD');
  if (meaning?.has('AMBT') || meaning?.has('VENT')) return symbols('SCHELD', 'AMBT');
  if (meaning && ['ZAAK', 'BESTUUR', 'THUIS'].some((name) => meaning.has(name)))
    return symbols('VLOEK', 'ZAAK', 'VLOEKZAAK');
  return rest.length < 3 || short.test(curse) ? null : symbols('VLOEK');
}
