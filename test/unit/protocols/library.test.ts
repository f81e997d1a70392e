import { describe, expect, it } from 'vitest';
import data from '../../../src/protocols/nl-aalten.json' with { type: 'json' };
import { builtIn, defaultProtocol, ProtocolFault, protocolOf } from '../../../src/protocols/index.js';
import {
  addProtocol,
  chooseProtocol,
  mergeProtocols,
  openLibrary,
  VersionTaken,
  type Library,
} from '../../../src/protocols/library.js';
import { MAX_FILE_BYTES } from '../../../src/protocols/file.js';
import { keptProtocols } from './kept.js';

const fileOf = (version: string, norm?: string): string => {
  const copy = structuredClone(data);
  const first = copy.kolommen[0];
  if (norm !== undefined && first) first.norm = norm;
  return JSON.stringify({ ...copy, bron: { ...copy.bron, versie: version } });
};

const loaded = ({ all }: Library): string[] =>
  all.filter((one) => protocolOf(one) === null).map(({ version }) => version);

describe('the library of protocols', () => {
  it.each([[undefined], [null], ['x'], [{ chosen: 3, files: 'x' }], [{ files: [{ schema: 'oud' }, 3] }]])(
    'is the built-in ones when storage holds %j',
    async (value) => {
      const library = await openLibrary(keptProtocols(value));
      expect(library.all).toEqual(builtIn);
      expect(library.chosen).toBe(defaultProtocol());
      expect(library.missing).toBeNull();
    },
  );

  it('keeps several versions of one protocol, and each can be found', async () => {
    const store = keptProtocols();
    await addProtocol(store, fileOf('CVDR734012/2', 'Nieuwe norm.'));
    await addProtocol(store, `\uFEFF${fileOf('CVDR734012/3', 'Nieuwste norm.')}`);
    const { all, chosen } = await openLibrary(store);
    const norm = (version: string) => protocolOf({ id: 'nl-aalten-2024', version }, all)?.categories[0]?.norm;
    expect(norm('CVDR734012/1')).toBe(data.kolommen[0]?.norm);
    expect([norm('CVDR734012/2'), norm('CVDR734012/3')]).toEqual(['Nieuwe norm.', 'Nieuwste norm.']);
    expect(chosen).toBe(defaultProtocol());
  });

  it('keeps both of two files that are added at once, and a choice made meanwhile', async () => {
    const store = keptProtocols();
    const chosen = { id: 'nl-handreiking', version: 'handreiking/2' };
    await Promise.all([
      addProtocol(store, fileOf('CVDR734012/2')),
      expect(addProtocol(store, fileOf('CVDR734012/1', 'Een andere norm.'))).rejects.toThrow('bad-data'),
      chooseProtocol(store, chosen),
      addProtocol(store, fileOf('CVDR734012/3')),
    ]);
    const library = await openLibrary(store);
    expect(loaded(library)).toEqual(['CVDR734012/2', 'CVDR734012/3']);
    expect(library.chosen).toMatchObject(chosen);
  });

  it('keeps what two tabs do at once: each changes what is stored now', async () => {
    const store = keptProtocols();
    const other = store.otherTab();
    const chosen = { id: 'nl-handreiking', version: 'handreiking/2' };
    await Promise.all([
      addProtocol(store, fileOf('CVDR734012/2')),
      addProtocol(other, fileOf('CVDR734012/3')),
      chooseProtocol(store, chosen),
      mergeProtocols(other, { files: [JSON.parse(fileOf('CVDR734012/4'))] }),
    ]);
    const library = await openLibrary(store);
    const versions = loaded(library);
    expect(versions.toSorted()).toEqual(['CVDR734012/2', 'CVDR734012/3', 'CVDR734012/4']);
    expect(library.chosen).toMatchObject(chosen);
  });

  it('remembers the choice', async () => {
    const store = keptProtocols();
    await addProtocol(store, fileOf('CVDR734012/2'));
    await chooseProtocol(store, { id: 'nl-aalten-2024', version: 'CVDR734012/2' });
    expect((await openLibrary(store)).chosen.version).toBe('CVDR734012/2');
    await addProtocol(store, fileOf('CVDR734012/3'));
    expect((await openLibrary(store)).chosen.version).toBe('CVDR734012/2');
  });

  it('refuses to choose what is not there, and changes nothing', async () => {
    const store = keptProtocols();
    await expect(chooseProtocol(store, { id: 'nl-aalten-2024', version: 'CVDR734012/9' })).rejects.toThrow(
      'bad-data',
    );
    expect(store.writes()).toBe(0);
  });

  it('says so when the chosen version can no longer be read, and does not forget the choice', async () => {
    const chosen = { id: 'nl-elders', version: '1' };
    const store = keptProtocols({ chosen, files: [{ schema: 'norm-schema/9' }] });
    const library = await openLibrary(store);
    expect(library.missing).toEqual(chosen);
    expect(library.chosen).toBe(defaultProtocol());
    await addProtocol(store, fileOf('CVDR734012/2'));
    expect((await openLibrary(store)).missing).toEqual(chosen);
  });
});

describe('a file that is refused changes nothing', () => {
  const refusal = async (text: string) => {
    const store = keptProtocols();
    const error: unknown = await addProtocol(store, text).catch((reason: unknown) => reason);
    expect(store.writes()).toBe(0);
    return error;
  };

  it('when it is no JSON', async () => {
    const error = await refusal('{"schema": ');
    expect(error).toBeInstanceOf(ProtocolFault);
    expect((error as ProtocolFault).problems).toEqual([{ place: [], code: 'no-json', expected: null }]);
  });

  it('with every wrong place at once', async () => {
    const { kernnorm, ...rest } = data;
    const [first, ...others] = data.kolommen;
    const broken = {
      ...rest,
      kolommen: [{ ...first, norm: '', melden: { code: 'soms', tekst: 'x' } }, ...others],
    };
    const error = await refusal(JSON.stringify({ ...broken, kernnrom: kernnorm, taal: 3 }));
    expect((error as ProtocolFault).problems).toEqual(
      expect.arrayContaining([
        { place: ['taal'], code: 'type', expected: 'string' },
        { place: ['kernnorm'], code: 'missing', expected: null },
        { place: ['kernnrom'], code: 'unknown-key', expected: null },
        { place: ['kolommen', 0, 'norm'], code: 'empty', expected: null },
        {
          place: ['kolommen', 0, 'melden', 'code'],
          code: 'choice',
          expected: '("altijd" | "tenzij_gecorrigeerd" | "niet_tenzij_patroon")',
        },
      ]),
    );
  });

  it('when its version is there with another content', async () => {
    expect(await refusal(fileOf('CVDR734012/1', 'Een andere norm.'))).toBeInstanceOf(VersionTaken);
  });

  it('when it is far too large', async () => {
    expect(await refusal(' '.repeat(MAX_FILE_BYTES + 1))).toMatchObject({ code: 'too-large' });
  });

  it('but another order of its keys is no other content', async () => {
    const turned = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, part]) => [key, turned(part)]),
          )
        : value;
    const store = keptProtocols();
    await addProtocol(store, JSON.stringify(turned(data)));
    expect(store.writes()).toBe(0);
  });

  it('but the same file twice is no mistake', async () => {
    const store = keptProtocols();
    await addProtocol(store, fileOf('CVDR734012/2'));
    await addProtocol(store, fileOf('CVDR734012/2'));
    expect(store.writes()).toBe(1);
    expect((await openLibrary(store)).all.length).toBe(builtIn.length + 1);
  });
});
