import { describe, expect, it, vi } from 'vitest';
import { stampable } from '../../../src/bundle/index.js';
import type { Authority } from '../../../src/evidence/timestamp/authority.js';
import type { Entry } from '../../../src/core/entry.js';
import type { Happening } from '../../../src/core/journal.js';
import { sha256Hex } from '../../../src/evidence/hash.js';
import type { Known, Logbook, Plan } from '../../../src/logbook/ports.js';
import { quoteKey } from '../../../src/bundle/quotes.js';
import { defaultProtocol } from '../../../src/protocols/index.js';
import type { Bundle } from '../../../src/bundle/types.js';
import type { PaperPdf } from '../../../src/bundle/papers/pdf/render.js';
import { exportAction, quotedCategories } from '../../../src/ui/export/action.js';
import { entryActions } from '../../../src/ui/logbook/actions.js';
import { parseRoute } from '../../../src/ui/logbook/route.js';
import { sampleEntry, sampleFile, sampleRecord } from './sample.js';

const protocol = defaultProtocol();
const head = { seq: 9, hash: 'ef'.repeat(32) };

/** A logbook that keeps what is written to it. */
function logbookWith(entry: Entry | null, bytes: Uint8Array | null = null) {
  const written: Happening[] = [];
  const known: Known = {
    entry: () => entry,
    dossier: () => null,
    entryOfPost: () => entry,
    entryOfCapture: () => entry,
    entriesNaming: () => [],
  };
  const logbook: Pick<Logbook, 'write' | 'artefact'> = {
    async write(plan: (known: Known) => Plan | Promise<Plan>) {
      written.push(...(await plan(known)).happenings);
      return { head, lines: [] };
    },
    artefact: () => Promise.resolve(bytes),
  };
  return { logbook: logbook as Logbook, written };
}
const by = () => Promise.resolve('R. Voorbeeld');
const ports = { protocol, protocols: [protocol], by };

describe('actions on an entry', () => {
  it('judge with the protocol and its version, by name', async () => {
    const { logbook, written } = logbookWith(sampleEntry());
    await entryActions(logbook, ports).judge('entry-1', { category: 'geen' });
    expect(written).toEqual([
      {
        kind: 'judged',
        data: {
          entry: 'entry-1',
          protocol: { id: 'nl-aalten-2024', version: protocol.version },
          category: 'geen',
          by: 'R. Voorbeeld',
        },
      },
    ]);
  });

  it('judge several as none in one write, and leave out what was judged as crossing the norm', async () => {
    const judgedAs = (category: string) => ({
      seq: 4,
      at: '2025-03-12T20:05:00.000Z',
      data: { entry: 'x', protocol: { id: protocol.id, version: protocol.version }, category, by: null },
    });
    const entries = [
      sampleEntry({ id: 'open' }),
      sampleEntry({ id: 'threat', judgements: [judgedAs('bedreiging_intimidatie')] }),
      sampleEntry({ id: 'angry', judgements: [judgedAs('emotie_beleid')] }),
      sampleEntry({
        id: 'elsewhere',
        judgements: [
          {
            ...judgedAs('kolom_x'),
            data: { ...judgedAs('kolom_x').data, protocol: { id: 'weg', version: '1' } },
          },
        ],
      }),
      sampleEntry({ id: 'own', captures: [sampleRecord({ run: { id: 'run', role: 'own' } })] }),
      sampleEntry({ id: 'none', judgements: [judgedAs('geen')] }),
      sampleEntry({ id: 'binned', captures: [sampleRecord({}, '2025-03-14T10:00:00.000Z')] }),
    ];
    const { logbook, written } = logbookWith(null);
    const find: Known['entry'] = (id) => entries.find((entry) => entry.id === id) ?? null;
    logbook.write = async (plan) => {
      const known: Known = {
        entry: find,
        dossier: () => null,
        entryOfPost: () => null,
        entryOfCapture: () => null,
        entriesNaming: () => [],
      };
      written.push(...(await plan(known)).happenings);
      return { head, lines: [] };
    };
    const ids = [...entries.map(({ id }) => id), 'gone'];
    expect(await entryActions(logbook, ports).judgeTogether(ids, 'geen')).toBe(2);
    expect(written.map(({ data }) => data)).toEqual([
      expect.objectContaining({ entry: 'open', category: 'geen', bulk: true, by: 'R. Voorbeeld' }),
      expect.objectContaining({ entry: 'angry', category: 'geen', bulk: true }),
    ]);
  });

  it('judge bijvangst as none and put it in the bin in the same write', async () => {
    const { logbook, written } = logbookWith(sampleEntry());
    expect(await entryActions(logbook, ports).judgeTogether(['entry-1'], 'bijvangst')).toBe(1);
    expect(written).toMatchObject([
      { kind: 'judged', data: { category: 'geen', bulk: true } },
      { kind: 'binned', data: { entry: 'entry-1', captures: ['capture-1'], reason: 'person' } },
    ]);
  });

  it('do not judge again what is judged as none already, and still put it in the bin as bijvangst', async () => {
    const { id, version } = protocol;
    const data = { entry: 'entry-1', protocol: { id, version }, category: 'geen', by: null };
    const none = sampleEntry({ judgements: [{ seq: 4, at: '2025-03-12T20:05:00.000Z', data }] });
    const { logbook, written } = logbookWith(none);
    const { judgeTogether } = entryActions(logbook, ports);
    expect(await judgeTogether(['entry-1'], 'geen')).toBe(0);
    expect(written).toEqual([]);
    expect(await judgeTogether(['entry-1'], 'bijvangst')).toBe(1);
    expect(written.map(({ kind }) => kind)).toEqual(['binned']);
  });

  it('note a shown proposal once for each version of the rules', async () => {
    const line = {
      ruleset: 'Vastgelegd 1 (ab)',
      kinds: ['dreiging' as const],
      direction: 'jij' as const,
      confidence: 'hoog' as const,
      rules: ['r1'],
    };
    const data = { entry: 'entry-1', protocol: { id: protocol.id, version: protocol.version }, ...line };
    const proposals = [{ seq: 2, at: '2025-03-12T20:02:00.000Z', data }];
    const { logbook, written } = logbookWith(sampleEntry({ proposals }));
    const { noteProposal } = entryActions(logbook, ports);
    await noteProposal('entry-1', line);
    expect(written).toEqual([]);
    await noteProposal('entry-1', { ...line, ruleset: 'Vastgelegd 2 (cd)' });
    expect(written).toEqual([{ kind: 'proposed', data: { ...data, ruleset: 'Vastgelegd 2 (cd)' } }]);
  });

  it('bin only what is not there yet, and restore only what is', async () => {
    const entry = sampleEntry({
      captures: [sampleRecord({ capture: 'a' }, '2025-03-14T10:00:00.000Z'), sampleRecord({ capture: 'b' })],
    });
    const { logbook, written } = logbookWith(entry);
    const actions = entryActions(logbook, ports);
    await actions.bin('entry-1');
    await actions.restore('entry-1');
    expect(written).toEqual([
      { kind: 'binned', data: { entry: 'entry-1', captures: ['b'], reason: 'person' } },
      { kind: 'unbinned', data: { entry: 'entry-1', captures: ['a'] } },
    ]);
  });

  it('write nothing about an entry that is gone', async () => {
    const { logbook, written } = logbookWith(null);
    await entryActions(logbook, ports).bin('entry-1');
    expect(written).toEqual([]);
  });

  it('give a file only when its bytes are those that were recorded', async () => {
    const bytes = new TextEncoder().encode('picture');
    const { logbook } = logbookWith(null, bytes);
    const { readFile } = entryActions(logbook, ports);
    const file = { ...sampleFile('crop'), sha256: await sha256Hex(bytes) };
    expect(await readFile(file)).toMatchObject({ state: 'ok', blob: { type: 'image/png', size: 7 } });
    expect(await readFile(sampleFile('crop'))).toEqual({ state: 'altered' });
    const { readFile: readGone } = entryActions(logbookWith(null).logbook, ports);
    expect(await readGone(file)).toEqual({ state: 'gone' });
  });
});

describe('export', () => {
  const volume = (name: string, entries: string[]) => ({
    name,
    bytes: new Uint8Array([1]),
    manifest: 'ab'.repeat(32),
    entries,
  });
  const bundle: Bundle = {
    volumes: [volume('een.zip', ['e-1']), volume('twee.zip', ['e-2'])],
    manifest: 'ab'.repeat(32),
    head,
    skipped: [],
    leftOut: [],
    damage: [],
  };
  const ports = (save: (name: string) => Promise<void>) => ({
    make: vi.fn(() => Promise.resolve(bundle)),
    protocols: [protocol],
    software: 'Vastgelegd 0',
    now: () => new Date('2025-03-12T20:00:00.000Z'),
    save,
    authority: () => Promise.resolve<Authority | null>(null),
    organisation: null,
    stampable,
    pdf: () => Promise.reject<PaperPdf>(new Error('no papers were asked for')),
    newId: () => 'nieuw',
    lock: <T>(task: () => Promise<T>) => task(),
  });
  const run = (logbook: Logbook, given: ReturnType<typeof ports>, signal = new AbortController().signal) =>
    exportAction(logbook, given)(
      ['e-1', 'e-2'],
      { to: 'politie', purpose: 'aangifte' },
      () => undefined,
      signal,
    );

  it('notes each volume in the journal after it is on disk', async () => {
    const { logbook, written } = logbookWith(null);
    const before: number[] = [];
    const given = ports(() => {
      before.push(written.length);
      return Promise.resolve();
    });
    expect((await run(logbook, given)).files).toEqual(['een.zip', 'twee.zip']);
    expect(before).toEqual([0, 1]);
    expect(written.map(({ kind }) => kind)).toEqual(['exported', 'exported']);
    expect(written[1]?.data).toEqual({
      manifest: 'ab'.repeat(32),
      entries: ['e-2'],
      head,
      to: 'politie',
      purpose: 'aangifte',
      level: 'full',
      volumes: ['ab'.repeat(32), 'ab'.repeat(32)],
      leftOut: [],
    });
    expect(given.make).toHaveBeenCalledWith(logbook, expect.objectContaining({ purpose: 'aangifte' }));
  });

  it('notes nothing when saving failed or the person stopped', async () => {
    const { logbook, written } = logbookWith(null);
    await expect(
      run(
        logbook,
        ports(() => Promise.reject(new Error('no'))),
      ),
    ).rejects.toThrow('no');
    const given = ports(() => Promise.resolve());
    await expect(run(logbook, given, AbortSignal.abort())).rejects.toThrow();
    expect(given.make).not.toHaveBeenCalled();
    expect(written).toEqual([]);
  });

  it('quotes the norm of each version apart, also where the columns have the same names', () => {
    const newer = {
      ...protocol,
      version: 'nieuw',
      categories: protocol.categories.map((c) => ({ ...c, norm: 'Nieuw.' })),
    };
    const quoted = quotedCategories([protocol, newer]);
    expect(quoted[quoteKey(protocol, 'emotie_beleid')]?.norm).toContain('Burgers mogen kritiek hebben');
    expect(quoted[quoteKey(newer, 'emotie_beleid')]?.norm).toBe('Nieuw.');
  });

  it('quotes every column with where it was published', () => {
    const quoted = quotedCategories([protocol]);
    expect(Object.keys(quoted)).toEqual(protocol.categories.map(({ id }) => quoteKey(protocol, id)));
    expect(quoted[quoteKey(protocol, 'emotie_beleid')]?.source).toBe(
      'Gemeenteblad 2025, 10402 (CVDR734012/1, bestand 2)',
    );
  });
});

describe('the address of a screen', () => {
  it.each([
    ['#/entry/a%20b', { at: 'entry', id: 'a b' }],
    ['#/entry/%E0%A4%A', { at: 'entry', id: '%E0%A4%A' }],
    [
      '#/dossier/d/gemeld/a%20b/illegal-content',
      {
        at: 'act',
        subject: { on: 'dossier', id: 'd' },
        act: 'gemeld',
        made: { entry: 'a b', channel: 'illegal-content' },
      },
    ],
    ['#/entry/e/gemeld/e/anders', { at: 'act', subject: { on: 'entry', id: 'e' }, act: 'gemeld' }],
    ['#/bin', { at: 'bin' }],
    ['', { at: 'list' }],
    ['#/elders', { at: 'list' }],
  ])('%s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });
});
