import { expect, it } from 'vitest';
import type { Entry } from '../../../../src/core/entry.js';
import { found, unknown } from '../../../../src/core/field.js';
import { defaultProtocol, protocols } from '../../../../src/protocols/index.js';
import { leaversOf } from '../../../../src/ui/bycatch/leaving.js';
import { sampleEntry, samplePost, sampleRecord } from '../sample.js';

const protocol = defaultProtocol();
const rules = { protocol, protocols, own: { ownHandles: [], ownNames: [] } };
const THREAT = 'Ik maak je af, ik weet waar je woont.';
const CALM = 'Wat een mooi plan voor het dorp.';

const at = '2026-11-22T10:00:00.000Z';
const ref = { id: protocol.id, version: protocol.version };
const judgedIn = (...lines: number[]): Entry['judgements'] =>
  lines.map((seq) => ({ seq, at, data: { entry: 'entry-1', protocol: ref, category: 'geen', by: null } }));
/** An entry with these words, each recorded in its line, judged as nothing in other lines. */
const entry = (words: Readonly<Record<number, string | null>>, ...judged: number[]): Entry =>
  sampleEntry({
    captures: Object.entries(words).map(([seq, text]) => ({
      ...sampleRecord({
        capture: `c${seq}`,
        post: samplePost({ text: text === null ? unknown : found(text, 'dom') }),
      }),
      seq: Number(seq),
    })),
    judgements: judgedIn(...judged),
  });

it.each<[string, Entry, boolean]>([
  ['a threat that was judged as nothing', entry({ 1: THREAT }, 2), true],
  ['calm words in place of it', entry({ 1: THREAT, 3: CALM }, 2), true],
  ['a threat in place of what was judged', entry({ 1: CALM, 3: THREAT }, 2), false],
  ['the same threat, recorded again', entry({ 1: THREAT, 3: THREAT }, 2), true],
  ['a threat in place of it that was judged too', entry({ 1: CALM, 3: THREAT }, 2, 4), true],
  ['words that were not read', entry({ 1: THREAT, 3: null }, 2), true],
])('what leaves by itself: %s', (_, one, leaves) => {
  expect(leaversOf([one], [], rules).length === 1).toBe(leaves);
});
