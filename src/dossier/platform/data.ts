import * as v from 'valibot';
import { ChannelSchema } from '../../core/happening/platform.js';
import lawFile from './law.json' with { type: 'json' };
import textsFile from './texts.json' with { type: 'json' };

const text = v.pipe(v.string(), v.nonEmpty());
const SaidSchema = v.strictObject({ nl: text, en: text });
/** The same in both languages. */
export type Said = v.InferOutput<typeof SaidSchema>;
const lastChecked = v.nullable(v.pipe(text, v.isoDate()));

const FactSchema = v.strictObject({ id: text, text: SaidSchema, source: text, lastChecked });
const LinkSchema = v.strictObject({
  id: text,
  label: SaidSchema,
  url: v.pipe(text, v.startsWith('https://')),
  source: text,
  lastChecked,
});

const law = v.parse(
  v.strictObject({
    schema: v.literal('vastgelegd-platformrecht/1'),
    facts: v.array(FactSchema),
    links: v.array(LinkSchema),
  }),
  lawFile,
);
export type LawFact = v.InferOutput<typeof FactSchema>;

/** What the law says of reports to platforms, with sources. */
export const lawFacts: readonly LawFact[] = law.facts;
export const lawLinks: readonly v.InferOutput<typeof LinkSchema>[] = law.links;

/** To whom a person can go on after a platform's answer. */
export const LETTERS = ['platform', 'body', 'coordinator'] as const;
export type LetterTo = (typeof LETTERS)[number];

const letter = v.strictObject({ subject: SaidSchema, lines: v.array(SaidSchema) });
const said = <const K extends string>(keys: readonly K[]) =>
  v.strictObject(Object.fromEntries(keys.map((key) => [key, SaidSchema])) as Record<K, typeof SaidSchema>);

/** The words of reports and letters; placeholders in braces. */
export const reportTexts = v.parse(
  v.strictObject({
    schema: v.literal('vastgelegd-platformteksten/1'),
    explanation: said([
      ...ChannelSchema.options,
      'life',
      'post',
      'account',
      'posted',
      'captured',
      'quote',
      'no-text',
      'offences',
      'why',
    ]),
    'account-id': SaidSchema,
    'good-faith': SaidSchema,
    /** English names of the offences that `offences.json` names in Dutch. */
    offences: v.record(text, text),
    article: text,
    letters: v.strictObject({ platform: letter, body: letter, coordinator: letter }),
    facts: said([
      'platform',
      'url',
      'reported',
      'channel-illegal-content',
      'channel-house-rules',
      'reference',
      'receipt',
      'no-receipt',
      'decision',
      'no-decision',
      'decision-number',
      'unreasoned',
      'words',
    ]),
  }),
  textsFile,
);

/** Fills the braces of a text in one go: what is filled in is never read again as a text. */
export const filled = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{([a-z]+)\}/g, (whole, key: string) =>
    Object.hasOwn(values, key) ? (values[key] ?? whole) : whole,
  );

/** The words of somebody else as a quote, so that no line of them can be taken for the notifier's own. */
export const quoted = (words: string): string =>
  words
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
