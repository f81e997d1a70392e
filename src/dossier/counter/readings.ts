import * as v from 'valibot';
import { correctionOf } from '../../core/addressing.js';
import { judgementOf, liveCaptures, type Entry } from '../../core/entry.js';
import data from './readings.json' with { type: 'json' };

const text = v.pipe(v.string(), v.nonEmpty());
const WhenSchema = v.picklist([
  'always',
  'corrected',
  'gone-or-edited',
  'quoted',
  'quotation-marks',
  'direction-policy',
  'insult',
  'laughing',
  'account-unknown',
  'suspected',
  'single-post',
]);
type When = v.InferOutput<typeof WhenSchema>;

const ReadingSchema = v.strictObject({
  id: v.pipe(text, v.regex(/^[a-z]+$/)),
  text: v.pipe(text, v.maxLength(100)),
  help: v.nullable(text),
  /** It fits where one of these holds, or where the post has one of the words. */
  when: v.array(WhenSchema),
  words: v.array(text),
  /** `consult-first`: while it may be so, nothing goes out but a question to somebody of the gemeente. */
  effect: v.nullable(v.literal('consult-first')),
  source: text,
});
export type Reading = v.InferOutput<typeof ReadingSchema>;

const file = v.parse(
  v.strictObject({
    schema: v.literal('vastgelegd-tegenlezing/1'),
    version: text,
    /** More would not be read: all of it has to take twenty seconds at most. */
    atMost: v.pipe(v.number(), v.integer(), v.maxValue(7)),
    readings: v.array(ReadingSchema),
  }),
  data,
);

export const readingsVersion = file.version;
export const readings: readonly Reading[] = file.readings;

interface About {
  readonly entries: readonly Entry[];
  /** Whether a person was named as who is behind the account. */
  readonly suspected: boolean;
}

const INSULTS = new Set(['belediging', 'smaad', 'laster']);
const some =
  (holds: (entry: Entry) => boolean) =>
  ({ entries }: About): boolean =>
    entries.some(holds);
const lastPost = (entry: Entry) => liveCaptures(entry).at(-1)?.data.post;

const conditions: Record<When, (about: About) => boolean> = {
  always: () => true,
  corrected: some((entry) => correctionOf(entry)?.outcome === 'corrected'),
  'gone-or-edited': some(({ looks }) => looks.some(({ data: { result } }) => result !== 'unchanged')),
  quoted: some((entry) => lastPost(entry)?.quoted !== null || lastPost(entry)?.kind === 'reply'),
  'quotation-marks': some((entry) => /["“”„«»].{3,}["“”«»]/s.test(lastPost(entry)?.text.value ?? '')),
  'direction-policy': some((entry) => judgementOf(entry)?.data.direction === 'jullie'),
  insult: some((entry) => (judgementOf(entry)?.data.offences ?? []).some((id) => INSULTS.has(id))),
  laughing: some((entry) => /[😀-😆😂🤣😜-😝😉]/u.test(lastPost(entry)?.text.value ?? '')),
  'account-unknown': some((entry) => (lastPost(entry)?.author.accountId.value ?? null) === null),
  suspected: ({ suspected }) => suspected,
  'single-post': ({ entries }) => entries.length === 1,
};

/** Whether a text has one of the words, as whole words and whatever the case. */
function hasWord(value: string, words: readonly string[]): boolean {
  const folded = ` ${value.toLowerCase().replace(/[^\p{L}\p{N}/]+/gu, ' ')} `;
  return words.some((word) => folded.includes(` ${word} `));
}

const wordsOf = (entry: Entry): string => {
  const post = lastPost(entry);
  return [post?.text.value, post?.author.displayName.value, post?.author.handle.value].join(' ');
};

/**
 * The strongest innocent readings that fit what is about to leave, in the order of the data, few enough to be read. They
 * are questions to the person, never an answer.
 */
export function fittingReadings(about: About): Reading[] {
  const all = about.entries.map(wordsOf);
  const weight = (reading: Reading): number => {
    if (all.some((value) => hasWord(value, reading.words))) return 2;
    return reading.when.some((when) => conditions[when](about)) ? 1 : 0;
  };
  const fitting = readings.filter((reading) => weight(reading) > 0);
  const kept = new Set(
    fitting.toSorted((a, b) => rank(b, weight(b)) - rank(a, weight(a))).slice(0, file.atMost),
  );
  return fitting.filter((reading) => kept.has(reading));
}

/** What is always asked stays; then what the words of the post point to. */
const rank = ({ effect }: Reading, weight: number): number => (effect === null ? weight : 10);

/** Whether an answer means that somebody is asked first, and nothing else leaves. */
export const asksFirst = (answers: readonly { readonly id: string; readonly answer: string }[]): boolean =>
  answers.some(
    ({ id, answer }) =>
      answer === 'holds' && readings.find((one) => one.id === id)?.effect === 'consult-first',
  );
