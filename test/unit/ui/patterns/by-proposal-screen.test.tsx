// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import type { Entry } from '../../../../src/core/entry.js';
import { found } from '../../../../src/core/field.js';
import { parseAttention } from '../../../../src/core/attention.js';
import { defaultProtocol } from '../../../../src/protocols/index.js';
import type { Proposing } from '../../../../src/ui/judging/proposing.js';
import { LogbookApp, type LogbookProps } from '../../../../src/ui/logbook/LogbookApp.js';
import { saying } from '../judged.js';
import { keptValue } from '../../kept-value.js';
import { mount } from '../mount.js';
import { sampleTerms } from '../terms/sample.js';
import { sampleEntry, samplePost, sampleRecord } from '../sample.js';

const protocol = defaultProtocol();

/** Proposed once as emotion, and judged by nobody. */
function proposed(day: number): Entry {
  const id = `e${day}`;
  const at = `2026-11-0${day}T10:00:00.000Z`;
  const post = samplePost({
    postId: found(`p${day}`, 'dom'),
    postedAt: { shown: null, machine: found(at, 'dom'), fromId: null },
  });
  const data = {
    ...{ entry: id, protocol: { id: protocol.id, version: protocol.version }, ruleset: '1', rules: [] },
    ...{ kinds: ['beleid' as const], direction: 'jullie' as const, confidence: 'hoog' as const },
  };
  return sampleEntry({
    id,
    captures: [sampleRecord({ capture: `c${day}`, entry: id, post })],
    proposals: [{ seq: day, at, data }],
  });
}
const screen = (proposing: Proposing | null) => {
  const given = {
    entries: () => Promise.resolve([1, 3, 5].map(proposed)),
    dossiers: () => Promise.resolve([]),
    integrity: () => Promise.resolve({ state: 'intact' }),
    onJournal: () => () => undefined,
    attention: keptValue(parseAttention(null)),
    ...{ protocol, proposing },
    actions: { readFile: () => Promise.resolve({ state: 'gone' }) },
    dossierActions: { police: {} },
    terms: sampleTerms(),
  } as unknown as LogbookProps;
  return mount(<LogbookApp {...given} />);
};
const shown = async (hash: string, proposing: Proposing | null) => {
  location.hash = hash;
  return (await screen(proposing)).textContent;
};

const TITLE = 'Samen kunnen deze berichten normoverschrijdend zijn';

beforeEach(() => {
  location.hash = '';
});

it.each(['', '#/entry/e5'])(
  'no pattern rests on what was proposed once proposals are off: %s',
  async (hash) => {
    const on = await shown(hash, saying(null));
    expect(on).toContain(TITLE);
    expect(on).toContain('Daarvan alleen voorgesteld, nog niet beoordeeld: 3.');
    expect(await shown(hash, null)).not.toContain(TITLE);
  },
);
