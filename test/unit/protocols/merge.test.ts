import { expect, it } from 'vitest';
import data from '../../../src/protocols/nl-aalten.json' with { type: 'json' };
import { builtIn, defaultProtocol, protocolOf } from '../../../src/protocols/index.js';
import { addProtocol, chooseProtocol, mergeProtocols, openLibrary } from '../../../src/protocols/library.js';
import { keptProtocols } from './kept.js';

const id = data.id;
const fileOf = (version: string, kernnorm = data.kernnorm) => ({
  ...data,
  kernnorm,
  bron: { ...data.bron, versie: version },
});
const unreadable = { schema: 'norm-schema/9', id: 'nl-later' };
const nothingWrong = { taken: [], unread: 0 };

it('files and choice come to an installation that has none, as they were', async () => {
  const kept = { chosen: { id, version: '2' }, files: [fileOf('2'), fileOf('3')] };
  const store = keptProtocols();
  expect(await mergeProtocols(store, JSON.parse(JSON.stringify(kept)))).toEqual(nothingWrong);
  expect(store.kept()).toEqual(kept);
  expect((await openLibrary(store)).chosen.version).toBe('2');
});

it('what is here stays: its choice, and a version that has another content there', async () => {
  const store = keptProtocols();
  await addProtocol(store, JSON.stringify(fileOf('2', 'De norm van hier.')));
  await chooseProtocol(store, defaultProtocol());
  const kept = { chosen: { id, version: '3' }, files: [fileOf('2', 'De norm van daar.'), fileOf('3')] };
  expect(await mergeProtocols(store, kept)).toEqual({ taken: [{ id, version: '2' }], unread: 0 });
  const { all, chosen } = await openLibrary(store);
  expect(protocolOf({ id, version: '2' }, all)?.coreNorm).toBe('De norm van hier.');
  expect(protocolOf({ id, version: '3' }, all)).not.toBeNull();
  expect(chosen).toBe(defaultProtocol());
});

it('a file that this build cannot read keeps no other away, and is kept once for a later build', async () => {
  const store = keptProtocols();
  const kept = { chosen: { id: 'nl-later', version: '1' }, files: [unreadable, fileOf('2')] };
  expect(await mergeProtocols(store, kept)).toEqual({ taken: [], unread: 1 });
  expect(await mergeProtocols(store, kept)).toEqual({ taken: [], unread: 1 });
  expect(store.kept()).toEqual({ chosen: kept.chosen, files: [fileOf('2'), unreadable] });
  expect((await openLibrary(store)).missing).toEqual(kept.chosen);
});

it.each([undefined, null, 3, 'x', { files: 3 }])('nothing comes of %j, and nothing is lost', async (kept) => {
  const store = keptProtocols();
  await addProtocol(store, JSON.stringify(fileOf('2')));
  const before = store.kept();
  expect(await mergeProtocols(store, kept)).toEqual(nothingWrong);
  expect(store.kept()).toEqual(before);
});

it('a file is the same in whatever order a browser gives its keys back', async () => {
  // Chromium sorts the keys of what is stored; Firefox leaves them as they were.
  const turned = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(turned)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, part]) => [key, turned(part)]),
          )
        : value;
  const store = keptProtocols({ chosen: null, files: [turned(fileOf('2'))] });
  expect(await mergeProtocols(store, { files: [fileOf('2')] })).toEqual(nothingWrong);
  expect((await openLibrary(store)).all).toHaveLength(builtIn.length + 1);
});
