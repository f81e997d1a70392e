import type { Capture } from '../../core/capture.js';
import type { DataOf } from '../../core/journal.js';
import type { Counter, Fact } from '../../dossier/offence.js';
import { spanOf, type Seen } from './seen.js';
import { dayText, utcTime } from './time.js';

/** An entry whose event and judgement can be read, and all posts by the same account in this volume. */
export interface Evidence {
  readonly seen: Seen;
  readonly capture: Capture;
  readonly judged: DataOf<'judged'>;
  readonly series: readonly Seen[];
}

/** What the record has, in a few words; null: nothing. */
type Look = (evidence: Evidence) => string | null;

const words = (value: string | null | undefined): string | null => (value ? `ingevuld: “${value}”` : null);

const pictures: Look = ({ seen }) => {
  const shown = seen.entry.captures.flatMap(({ files }) =>
    files.filter(({ role, file }) => file !== null && role !== 'html'),
  );
  return shown.length > 0 ? 'beeld in deel A' : null;
};

const series: Look = ({ series: posts }) => {
  const span = spanOf(posts.map(({ posted }) => posted));
  if (posts.length < 2 || span === null) return null;
  return `${posts.length} berichten van dit account in dit deel, van ${utcTime(span.from)} tot ${utcTime(span.until)}`;
};

/** Where a record may show something. Each says where it is, never that an element is met. */
export const FACTS: Readonly<Record<Fact, Look>> = {
  text: ({ capture, seen }) => {
    if (seen.entry.home || seen.hidden.includes('text')) return 'tekst, hier afgeschermd';
    return capture.post.text.value ? 'tekst in deel A' : null;
  },
  pictures,
  account: ({ capture: { post } }) =>
    post.author.handle.value === null && post.author.accountId.value === null ? null : 'account in deel A',
  permalink: ({ capture }) => (capture.post.permalink.value === null ? null : 'adres in deel A'),
  audience: ({ capture }) => (capture.post.audience.value === 'open' ? 'voor iedereen te zien' : null),
  counts: ({ capture }) => (capture.post.counts.value === null ? null : 'tellers in deel A'),
  context: ({ capture }) => (capture.context.length > 0 || capture.post.quoted ? 'gesprek in deel A' : null),
  series,
  knowledge: ({ seen: { knowledge } }) => {
    if (knowledge?.state !== 'known') return knowledge && 'volgens de laatste opgave nog geen kennisname';
    return `kennisname ${dayText(knowledge.when.day)}${knowledge.assumed ? ', aangenomen' : ''}`;
  },
  role: ({ seen: { custody } }) =>
    custody?.onBehalfOf === null && custody.by.role !== null ? `functie: ${custody.by.role}` : null,
  direction: ({ judged }) => (judged.direction === 'jij' ? 'beoordeeld als gericht op de persoon' : null),
  threatened: ({ judged }) => words(judged.threatened),
  aimedAt: ({ judged }) => words(judged.aimedAt),
  condition: ({ judged }) => words(judged.condition),
  presumedAim: ({ judged }) => words(judged.presumedAim),
  corrected: ({ seen: { corrected } }) =>
    corrected ? `gevraagd om te stoppen op ${utcTime(corrected.at)}` : null,
};

/** What in a record may speak against an element. */
export const COUNTERS: Readonly<Record<Counter, Look>> = {
  'audience-locked': ({ capture }) =>
    capture.post.audience.value === 'locked' ? 'alleen voor volgers te zien (slotje)' : null,
  'direction-policy': ({ judged }) => {
    if (judged.direction === 'jullie') return 'beoordeeld als gericht op bestuur of beleid';
    return judged.direction === 'ik' ? 'beoordeeld als gericht op de afzender zelf' : null;
  },
};
