import { expect, it } from 'vitest';
import { isBinned } from '../../../src/core/entry.js';
import { openLogbook } from '../../../src/logbook/open.js';
import { defaultProtocol } from '../../../src/protocols/index.js';
import { weighingOf } from '../../../src/ui/accounts/weighing.js';
import { entryActions } from '../../../src/ui/logbook/actions.js';
import { searchEntries } from '../../../src/ui/logbook/search.js';
import { manualActions } from '../../../src/ui/manual/actions.js';
import {
  blankManual,
  draftFor,
  factsOf,
  manualObstacle,
  type ManualDraft,
} from '../../../src/ui/manual/draft.js';
import { linksIn, recordedIn } from '../../../src/ui/waiting/links.js';
import { capturePlan, memoryPorts, sampleCapture, tamper } from './helper.js';

const today = '2026-11-22';
const draft = (change: Partial<ManualDraft> = {}): ManualDraft => ({
  ...blankManual,
  files: [],
  channel: 'telephone',
  said: 'Ik weet je te vinden',
  sender: 'een man',
  ...change,
});

async function setUp() {
  const ports = memoryPorts();
  const logbook = await openLogbook(ports);
  let ids = 0;
  const manual = manualActions(logbook, {
    settings: () => Promise.resolve({ name: 'R. Voorbeeld', role: 'raadslid', onBehalfOf: null }),
    software: 'test',
    newId: () => `id-${(ids += 1)}`,
    now: () => new Date(),
  });
  const protocol = defaultProtocol();
  const actions = entryActions(logbook, { protocol, protocols: [protocol], by: () => Promise.resolve(null) });
  const add = (change: Partial<ManualDraft> = {}) => {
    const { facts, known } = factsOf(draft(change));
    return manual.add(facts, change.files ?? [], known);
  };
  return { ports, logbook, add, actions };
}

it('is stored whole: words, files, and when it came to be known, also when views are rebuilt', async () => {
  const { ports, logbook, add } = await setUp();
  const known = { how: 'seen', day: '2026-11-20', clock: '', toldBy: '', confirmed: null } as const;
  const id = await add({ files: [new File(['%PDF-1.7'], 'brief.pdf')], known });
  logbook.close();
  await tamper(ports.databaseName, 'views', (store) => store.clear());
  await tamper(ports.databaseName, 'meta', (store) => store.delete('views'));
  const again = await openLogbook(ports);
  const entry = await again.entry(id);
  expect(entry?.manuals[0]?.data).toMatchObject({ channel: 'telephone', by: { name: 'R. Voorbeeld' } });
  expect(entry?.known[0]?.data.when).toEqual({ day: '2026-11-20', clock: null });
  const artefact = entry?.manuals[0]?.data.files[0]?.artefact;
  expect(artefact).toMatchObject({ role: 'supplied', type: 'application/pdf', size: 8 });
  expect(artefact && new TextDecoder().decode((await again.artefact(artefact.id)) ?? undefined)).toBe(
    '%PDF-1.7',
  );
  expect(await again.integrity()).toEqual({ state: 'intact' });
});

it('goes to the bin, comes back, and is erased with its file', async () => {
  const { logbook, add, actions } = await setUp();
  const id = await add({ files: [new File(['x'], 'x.txt')] });
  const file = (await logbook.entry(id))?.manuals[0]?.data.files[0]?.artefact;
  await actions.bin(id);
  expect(isBinned((await logbook.entry(id))!)).toBe(true);
  await actions.restore(id);
  expect(isBinned((await logbook.entry(id))!)).toBe(false);
  await actions.bin(id);
  expect(await logbook.eraseBinned(new Date('2027-06-01'))).toBe(1);
  expect(await logbook.entry(id)).toBeNull();
  expect(await logbook.artefact(file?.id ?? '')).toBeNull();
  expect(await logbook.integrity()).toEqual({ state: 'intact' });
});

it('is found by what was said and by whom', async () => {
  const { logbook, add } = await setUp();
  const id = await add();
  const found = (query: string, entries = logbook.entries()) =>
    entries.then((list) => searchEntries(list, query).map((entry) => entry.id));
  expect(await found('VINDEN man')).toEqual([id]);
  expect(await found('iets anders')).toEqual([]);
});

it('awaits a judgement, also where it was told of a post that came along with a thread', async () => {
  const { logbook, add } = await setUp();
  await add();
  await logbook.write(() => ({
    happenings: [
      {
        kind: 'captured',
        data: {
          ...sampleCapture('c1', { entry: 'entry-c1', postId: '801' }),
          run: { id: 'run', role: 'reply' },
        },
      },
    ],
    files: [],
  }));
  const { unselected } = weighingOf({ accounts: [], entries: new Map() }, () => null);
  const cameAlong = async () => (await logbook.entries()).filter(unselected).map((entry) => entry.id);
  expect(await cameAlong()).toEqual(['entry-c1']);
  expect(await add({ link: 'https://x.com/kade_kijker/status/801' })).toBe('entry-c1');
  expect(await cameAlong()).toEqual([]);
});

it('joins the capture of the same post, whichever came first', async () => {
  const { logbook, add } = await setUp();
  const link = (id: string) => `https://mobile.twitter.com/kade_kijker/status/${id}?s=20&t=abc`;
  const first = await add({ link: link('501') });
  expect((await logbook.entry(first))?.manuals[0]?.data.link).toEqual({
    platform: 'x',
    postId: '501',
    url: 'https://x.com/kade_kijker/status/501',
  });
  // As the recorder does: the entry of this very post, else a new one.
  await logbook.write((known) =>
    capturePlan('c1', { entry: known.entryOfPost('x', '501')?.id ?? 'none', postId: '501' })(),
  );
  expect((await logbook.entry(first))?.captures).toHaveLength(1);
  await logbook.write(capturePlan('c2', { entry: 'entry-c2', postId: '502' }));
  expect(await add({ link: link('502') })).toBe('entry-c2');
});

it('is not stored without channel and words or file, in a wrong order, or with an address that is no post', () => {
  expect(manualObstacle(draft(), today)).toBeNull();
  expect(manualObstacle(draft({ channel: null }), today)).toBe('manual_choose');
  expect(manualObstacle(draft({ said: ' ' }), today)).toBe('manual_empty');
  expect(manualObstacle(draft({ said: '', files: [new File(['x'], 'x')] }), today)).toBeNull();
  expect(manualObstacle(draft({ from: '2026-11-20', until: '2026-11-19' }), today)).toBe('manual_order');
  expect(manualObstacle(draft({ from: '2026-11-23' }), today)).toBe('known_day_future');
  expect(manualObstacle(draft({ link: 'https://x.com.evil.example/a/status/1' }), today)).toBe(
    'manual_link_unknown',
  );
});

it('is corrected without words where it was stored with a file alone', async () => {
  const { logbook, add } = await setUp();
  const id = await add({ said: '', files: [new File(['x'], 'x.txt')] });
  const entry = (await logbook.entry(id)) ?? undefined;
  const told = { ...draftFor(entry), files: [] };
  expect(manualObstacle(told, today, entry)).toBeNull();
  expect(manualObstacle({ ...told, from: '2026-11-23' }, today, entry)).toBe('known_day_future');
  // An entry that holds a post alone is told of for the first time.
  await logbook.write(capturePlan('c1', { entry: 'entry-c1', postId: '701' }));
  const post = (await logbook.entry('entry-c1')) ?? undefined;
  expect(manualObstacle(draft({ said: '' }), today, post)).toBe('manual_empty');
});

it('takes pasted links of the platforms without tracking, and ticks off what is on record', async () => {
  const pasted = `kijk: https://x.com/kade_kijker/status/601?s=46&t=Track, en
    https://www.instagram.com/p/ABCdef12345/?igsh=Track www.facebook.com/groep.naam/posts/123456?__cft__[0]=x
    https://voorbeeld.example/pagina javascript:alert(1)`;
  const { links, refused } = linksIn(pasted);
  expect(links.map(({ url }) => url)).toEqual([
    'https://x.com/kade_kijker/status/601',
    'https://www.instagram.com/p/ABCdef12345/',
    'https://www.facebook.com/groep.naam/posts/123456',
  ]);
  expect(refused).toEqual(['https://voorbeeld.example/pagina']);
  const { logbook } = await setUp();
  const waiting = { ...links[0]!, addedAt: '2026-11-22T10:00:00.000Z' };
  expect(recordedIn(waiting, await logbook.entries())).toBeNull();
  await logbook.write(capturePlan('c1', { entry: 'entry-c1', postId: '601' }));
  expect(recordedIn(waiting, await logbook.entries())?.id).toBe('entry-c1');
});
