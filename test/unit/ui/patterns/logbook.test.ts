import { expect, it } from 'vitest';
import type { Entry } from '../../../../src/core/entry.js';
import { found } from '../../../../src/core/field.js';
import { defaultProtocol } from '../../../../src/protocols/index.js';
import { logbookPatterns } from '../../../../src/ui/patterns/pattern-entries.js';
import { sampleEntry, samplePost, sampleRecord } from '../sample.js';

const protocol = defaultProtocol();
const BIN = '2026-11-20T10:00:00.000Z';

interface Told {
  readonly handle?: string;
  readonly captures?: number;
  readonly binned?: number;
  readonly posted?: string | null;
  readonly asked?: string;
}
/** A post of account 42 of this day in November 2026, judged as an insult. */
function judged(day: number, { handle = 'oud', captures = 1, binned = 0, posted, asked }: Told = {}): Entry {
  const id = `e${day}`;
  const at = posted === undefined ? `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z` : posted;
  const data = {
    ...{ entry: id, protocol: { id: protocol.id, version: protocol.version } },
    ...{ category: 'verbale_agressie', by: null },
    corrected: asked === undefined ? null : { at: asked, proof: null, outcome: null },
  };
  const capture = (place: number): Entry['captures'][number] => {
    const author = {
      ...samplePost().author,
      accountId: found('42', 'page-data' as const),
      handle: found(`${handle}${place}`, 'dom' as const),
    };
    const postedAt = {
      shown: 'een tijd geleden',
      machine: at === null ? { value: null, source: null, others: [] } : found(at, 'dom' as const),
      fromId: null,
    };
    const post = samplePost({
      postId: found(id, 'dom'),
      text: found(`tekst ${place}`, 'dom'),
      author,
      postedAt,
    });
    return sampleRecord({ capture: `${id}-${place}`, entry: id, post }, place < binned ? BIN : null);
  };
  return sampleEntry({
    id,
    captures: Array.from({ length: captures }, (_, place) => capture(place)),
    judgements: [{ seq: day, at: '2026-11-20T10:00:00.000Z', data }],
  });
}
const rules = (...entries: Entry[]) =>
  logbookPatterns(entries, { protocol, protocolOf: () => protocol, proposals: false }).accounts.flatMap(
    ({ reasons }) => reasons.map(({ rule }) => rule),
  );
const asked = '2026-11-02T10:00:00.000Z';

it.each<[string, Entry[], string[]]>([
  ['an account under another handle', [judged(1), judged(3, { handle: 'nieuw' })], ['herhaalde-belediging']],
  ['a post that was captured twice, the second time edited', [judged(1, { captures: 2 })], []],
  [
    'a post of which one capture lies in the bin',
    [judged(1, { captures: 2, binned: 1 }), judged(3)],
    ['herhaalde-belediging'],
  ],
  ['a post in the bin', [judged(1, { binned: 1 }), judged(3)], []],
  ['a date that was noted with a post in the bin', [judged(1, { binned: 1, asked }), judged(3)], []],
  [
    'a date that was noted with a post of an unknown time',
    [judged(1, { posted: null, asked }), judged(3)],
    ['na-aanspreken'],
  ],
  [
    'a post of which only the moment of capturing is known',
    [judged(1, { asked }), judged(3, { posted: null })],
    [],
  ],
])('%s', (_, entries, expected) => {
  expect(rules(...entries)).toEqual(expected);
});
