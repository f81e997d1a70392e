import { beforeEach, describe, expect, it } from 'vitest';
import { found } from '../../../../src/core/field.js';
import type { Happening } from '../../../../src/core/journal.js';
import { openLogbook } from '../../../../src/logbook/open.js';
import type { Logbook } from '../../../../src/logbook/ports.js';
import { defaultProtocol, protocols } from '../../../../src/protocols/index.js';
import { announcedOf } from '../../../../src/ui/bycatch/BycatchNotice.js';
import { announceBycatch, eraseBycatch, leaversOf } from '../../../../src/ui/bycatch/leaving.js';
import { logbookPatterns } from '../../../../src/ui/patterns/pattern-entries.js';
import { memoryPorts, sampleCapture, sampleFile, type MemoryPorts } from '../../logbook/helper.js';

const protocol = defaultProtocol();
const rules = { protocol, protocols, own: { ownHandles: [], ownNames: [] } };
const { id, version } = protocol;
/** The captures are of 21 November 2026. */
const day = (text: string) => new Date(`${text}T10:00:00.000Z`);
const SOON = day('2026-12-19');
const DUE = day('2026-12-27');
const CALM = 'Wat een mooi plan voor het dorp.';

let ports: MemoryPorts;
let logbook: Logbook;

const write = (...happenings: Happening[]) => logbook.write(() => ({ happenings, files: [] }));
const judged = (entry: string, category: string, more: object = {}): Happening => ({
  kind: 'judged',
  data: { entry, protocol: { id, version }, category, by: null, ...more },
});
/** One of a thread that was captured as a whole: nobody pointed at it. */
const reply = (name: string, text = CALM, role: 'reply' | 'own' | 'parent' = 'reply'): Happening => ({
  kind: 'captured',
  data: {
    ...sampleCapture(name, { entry: name, text }),
    run: { id: 'run', role },
  },
});
/** The same post, by an account of which the number was read. */
const byAccount = (happening: Happening): Happening => {
  const { kind, data } = happening as Extract<Happening, { kind: 'captured' }>;
  const author = { ...data.post.author, accountId: found('42', 'page-data' as const) };
  return { kind, data: { ...data, post: { ...data.post, author } } };
};
const run = (entries: string[], parent: string | null = null): Happening => ({
  kind: 'thread-captured',
  data: {
    run: 'run',
    platform: 'x',
    which: 'all',
    most: null,
    startedAt: '2026-11-21T10:00:00.000Z',
    endedAt: '2026-11-21T10:05:00.000Z',
    entries,
    parent,
    own: [],
    tally: { seen: entries.length, named: null, leftOut: 0, unidentified: 0, unopened: 0 },
    end: 'end',
  },
});
const leaving = async (by = rules) =>
  leaversOf(await logbook.entries(), await logbook.dossiers(), by)
    .map((entry) => entry.id)
    .sort();

beforeEach(async () => {
  ports = memoryPorts();
  logbook = await openLogbook(ports);
});

describe('what leaves by itself', () => {
  it('came along without a judgement, or was judged as not crossing the norm', async () => {
    await write(reply('kwam-mee'), { kind: 'captured', data: sampleCapture('geen', { entry: 'geen' }) });
    await write(
      { kind: 'captured', data: sampleCapture('wacht', { entry: 'wacht' }) },
      judged('geen', 'geen'),
    );
    expect(await leaving()).toEqual(['geen', 'kwam-mee']);
  });

  it('is never what somebody did something with', async () => {
    const names = ['dossier', 'notitie', 'gemeld', 'gevaar', 'gehouden', 'aangesproken', 'gekeken', 'over'];
    await write(...names.map((name) => reply(name)), reply('blijft-over'));
    await write(
      {
        kind: 'dossier-made',
        data: {
          dossier: '11111111-2222-4333-8444-555555555555',
          name: 'x',
          origin: 'selection',
          members: ['dossier'],
          by: null,
        },
      },
      { kind: 'noted', data: { entry: 'notitie', text: 'let op', by: null } },
      {
        kind: 'reported',
        data: {
          entries: ['gemeld'],
          to: 'platform',
          channel: 'x',
          reference: null,
          at: '2026-11-22T10:00:00Z',
          what: '',
        },
      },
      judged('gevaar', 'geen', { acuteDanger: true }),
      { kind: 'bycatch-kept', data: { entries: ['gehouden'], by: null } },
      {
        kind: 'addressed',
        data: {
          entry: 'aangesproken',
          at: '2026-11-22T10:00:00Z',
          draft: null,
          text: 'x',
          reply: null,
          noticed: 'sent',
          by: null,
        },
      },
      {
        kind: 'looked-again',
        data: {
          entry: 'gekeken',
          capture: 'gekeken',
          result: 'unchanged',
          url: null,
          shown: null,
          recorded: null,
          asked: 'person',
        },
      },
      judged('over', protocol.categories.find(({ crossesNorm }) => crossesNorm)?.id ?? ''),
    );
    expect(await leaving()).toEqual(['blijft-over']);
  });

  it('is not a threat that waits for a judgement', async () => {
    await write(reply('dreiging', 'Ik maak je af, ik weet waar je woont.'), reply('kalm'));
    expect(await leaving()).toEqual(['kalm']);
    await write(judged('dreiging', 'geen'));
    expect(await leaving()).toEqual(['dreiging', 'kalm']);
  });

  it('is not a post about suicide that nobody judged', async () => {
    await write(reply('nood', 'Ik maak er een eind aan, ik wil niet meer leven.'), reply('kalm'));
    expect(await leaving()).toEqual(['kalm']);
    await write(judged('nood', 'geen'));
    expect(await leaving()).toEqual(['kalm', 'nood']);
  });

  it('is not what carries a pattern by proposals, also where the person wants to see none', async () => {
    const names = ['een', 'twee', 'drie'];
    await write(
      ...names.map((name) => byAccount(reply(name))),
      ...names.map((entry): Happening => {
        const proposal = { ruleset: '1', kinds: ['beleid' as const], direction: 'jullie' as const };
        const protocolRef = { id, version };
        const data = { entry, protocol: protocolRef, ...proposal, confidence: 'hoog' as const, rules: [] };
        return { kind: 'proposed', data };
      }),
    );
    expect(await leaving()).toEqual([]);
    const shown = logbookPatterns(await logbook.entries(), {
      ...{ protocol, protocolOf: () => protocol, proposals: false },
    });
    expect(shown.accounts).toEqual([]);
  });

  it('is not the post under which a reply stands that stays', async () => {
    await write(reply('post', CALM, 'parent'), reply('een'), reply('twee'));
    await write(run(['post', 'een', 'twee'], 'post'));
    expect(await leaving()).toEqual(['een', 'post', 'twee']);
    await write({ kind: 'noted', data: { entry: 'een', text: 'let op', by: null } });
    expect(await leaving()).toEqual(['twee']);
  });

  it('is not the post above the post under which a reply stands that stays', async () => {
    await write(reply('boven', CALM, 'parent'), reply('post'), reply('een'));
    await write(run(['post', 'een'], 'post'), run(['boven', 'post'], 'boven'));
    expect(await leaving()).toEqual(['boven', 'een', 'post']);
    await write({ kind: 'noted', data: { entry: 'een', text: 'let op', by: null } });
    expect(await leaving()).toEqual([]);
  });

  it("is not the page of a platform's decision, or the reply with which the sender was addressed", async () => {
    await write(...['gemeld', 'besluit', 'antwoord', 'over'].map((name) => reply(name)));
    await write(
      {
        kind: 'platform-answered',
        data: {
          entry: 'gemeld',
          report: null,
          what: 'decision',
          when: { day: '2026-11-23', clock: null },
          reference: null,
          outcome: 'kept',
          text: null,
          reasoned: null,
          record: 'besluit',
          by: null,
        },
      },
      {
        kind: 'addressed',
        data: {
          entry: 'gemeld',
          at: '2026-11-22T10:00:00Z',
          draft: null,
          text: 'x',
          reply: 'antwoord',
          noticed: 'sent',
          by: null,
        },
      },
    );
    expect(await leaving()).toEqual(['over']);
  });
});

describe('how it leaves', () => {
  it('is said a week ahead, and gone only then: content and files, with a line that stays', async () => {
    const file = await sampleFile('f1');
    const { ref } = file;
    const happening = reply('kwam-mee') as Extract<Happening, { kind: 'captured' }>;
    await logbook.write(() => ({
      happenings: [{ ...happening, data: { ...happening.data, artefacts: [ref] } }],
      files: [file],
    }));
    // Nobody was told: nothing leaves, however long ago.
    expect(await eraseBycatch(logbook, rules, day('2027-06-01'))).toBe(0);
    await announceBycatch(logbook, rules, day('2026-12-01'));
    expect((await logbook.entry('kwam-mee'))?.announced).toEqual([]);
    await announceBycatch(logbook, rules, SOON);
    await announceBycatch(logbook, rules, SOON);
    expect((await logbook.entry('kwam-mee'))?.announced.map(({ data }) => data.on)).toEqual([
      '2026-12-26T10:00:00.000Z',
    ]);
    expect(await eraseBycatch(logbook, rules, day('2026-12-25'))).toBe(0);
    const before = await logbook.lines();
    expect(await eraseBycatch(logbook, rules, DUE)).toBe(1);

    expect(await logbook.entries()).toEqual([]);
    expect(await logbook.artefact('f1')).toBeNull();
    expect((await logbook.lines()).slice(0, before.length)).toEqual(before);
    expect(await logbook.integrity()).toEqual({ state: 'intact' });
    const again = await openLogbook(ports);
    expect(await again.entries()).toEqual([]);
    expect(await eraseBycatch(again, rules, DUE)).toBe(0);
  });

  it('does not happen to a post and an own reply before the last reply that they stand with', async () => {
    await write(reply('post', CALM, 'parent'), reply('eigen', CALM, 'own'), reply('een'), reply('twee'));
    const threaded = run(['post', 'een', 'twee', 'eigen'], 'post') as Extract<
      Happening,
      { kind: 'thread-captured' }
    >;
    await write({ ...threaded, data: { ...threaded.data, own: ['eigen'] } });
    ports.clock = day('2026-12-10');
    await write(judged('een', 'geen'));
    const left = async () => (await logbook.entries()).map((entry) => entry.id).sort();

    await announceBycatch(logbook, rules, SOON);
    expect((await logbook.entry('een'))?.announced).toEqual([]);
    expect(await eraseBycatch(logbook, rules, DUE)).toBe(1);
    expect(await left()).toEqual(['een', 'eigen', 'post']);

    await announceBycatch(logbook, rules, day('2027-01-03'));
    const announced = announcedOf(leaversOf(await logbook.entries(), [], rules));
    expect(announced.map(({ on }) => on)).toEqual(Array(3).fill('2027-01-10T10:00:00.000Z'));
    expect(await eraseBycatch(logbook, rules, day('2027-01-09'))).toBe(0);
    expect(await eraseBycatch(logbook, rules, day('2027-01-11'))).toBe(3);
  });

  it('does not happen once the person wants it kept, or does anything with it', async () => {
    await write(reply('een'), reply('twee'), reply('drie'));
    await announceBycatch(logbook, rules, SOON);
    await write(
      { kind: 'bycatch-kept', data: { entries: ['een'], by: null } },
      { kind: 'noted', data: { entry: 'twee', text: 'let op', by: null } },
    );
    expect(await eraseBycatch(logbook, rules, DUE)).toBe(1);
    expect((await logbook.entries()).map((entry) => entry.id).sort()).toEqual(['een', 'twee']);
  });

  it('leaves a picture that another entry shows as well', async () => {
    const file = await sampleFile('samen');
    const captured = (name: string) => {
      const happening = reply(name) as Extract<Happening, { kind: 'captured' }>;
      return { ...happening, data: { ...happening.data, artefacts: [file.ref] } };
    };
    await logbook.write(() => ({ happenings: [captured('een'), captured('twee')], files: [file] }));
    await announceBycatch(logbook, rules, SOON);
    await write({ kind: 'bycatch-kept', data: { entries: ['een'], by: null } });
    expect(await eraseBycatch(logbook, rules, DUE)).toBe(1);
    expect(await logbook.artefact('samen')).not.toBeNull();
  });
});
