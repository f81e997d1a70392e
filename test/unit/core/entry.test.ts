import { describe, expect, it } from 'vitest';
import { restorable } from '../../../src/core/bin.js';
import { applyEvent, entriesOf, type Entry, withheldFiles } from '../../../src/core/entry.js';
import type { Happening, JournalEvent } from '../../../src/core/journal.js';
import { sampleCapture } from '../logbook/helper.js';

const event = (happening: Happening): JournalEvent => ({
  schema: 'vastgelegd-event/1',
  salt: '07'.repeat(16),
  at: '2026-11-21T10:00:00.000Z',
  ...happening,
});
const after = (...happenings: Happening[]): Entry | null =>
  happenings.reduce<Entry | null>((entry, happening, seq) => applyEvent(entry, event(happening), seq), null);

const captured: Happening = { kind: 'captured', data: { ...sampleCapture('c1'), entry: 'een' } };
const shared: Happening = {
  kind: 'shared',
  data: { entries: ['een', 'twee'], to: 'griffie', level: 'full', consent: null },
};
const looked: Happening = {
  kind: 'looked-again',
  data: { entry: 'een', capture: 'c1', result: 'unchanged', url: null, shown: null, recorded: null },
};

describe('an entry after events', () => {
  it('knows what went to others, without counting it as a line of its own', () => {
    const entry = after(captured, shared);
    expect(entry?.handovers).toMatchObject([{ kind: 'shared', seq: 1, data: { to: 'griffie' } }]);
    expect(entry?.lines).toEqual([0]);
    expect(entriesOf(shared)).toEqual(['een', 'twee']);
  });

  it('does not come into being by being handed over', () => {
    expect(after(shared)).toBeNull();
  });

  it('loses later looks and proposals with their lines', () => {
    const erased: Happening = { kind: 'erased', data: { entry: 'een', captures: [], lines: [1] } };
    expect(after(captured, looked)?.looks).toHaveLength(1);
    expect(after(captured, looked, erased)?.looks).toEqual([]);
  });

  it('takes back from the bin what the person put there, not what they undid at once', () => {
    const again: Happening = { kind: 'captured', data: { ...sampleCapture('c2'), entry: 'een' } };
    const undone: Happening = {
      kind: 'binned',
      data: { entry: 'een', captures: ['c2'], reason: 'undo' },
    };
    const binned: Happening = {
      kind: 'binned',
      data: { entry: 'een', captures: ['c1'], reason: 'person' },
    };
    const ids = (...happenings: Happening[]) => {
      const entry = after(...happenings);
      return entry && restorable(entry);
    };
    expect(ids(captured, again, undone, binned)).toEqual(['c1']);
    expect(ids(again, undone)).toEqual(['c2']);
    expect(ids(captured, again, undone)).toEqual([]);
  });

  it('names the files that were destroyed on purpose', () => {
    const artefacts = [{ id: 'f1', sha256: 'ab'.repeat(32), size: 3 }];
    const withheld: Happening = {
      kind: 'withheld',
      data: { entry: 'een', capture: 'c1', artefacts, reason: 'minor' },
    };
    const record = after(captured, withheld)?.captures[0];
    expect(record && [...withheldFiles(record)]).toEqual(['f1']);
  });
});
