import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import aalten1 from '../../../src/protocols/earlier/nl-aalten-1.json' with { type: 'json' };
import handreiking1 from '../../../src/protocols/earlier/nl-handreiking-1.json' with { type: 'json' };
import aalten from '../../../src/protocols/nl-aalten.json' with { type: 'json' };
import handreiking from '../../../src/protocols/nl-handreiking.json' with { type: 'json' };
import { builtIn, parseProtocol, protocolOf, protocols } from '../../../src/protocols/index.js';
import { addProtocol, openLibrary } from '../../../src/protocols/library.js';
import { keptProtocols } from './kept.js';

/**
 * What each built-in version says, as it was looked at. A file that says something else needs another `bron.versie` and a line
 * of its own here; the file as it was goes to `src/protocols/earlier/`. A line that is here is never changed.
 */
const REVIEWED: Readonly<Record<string, string>> = {
  'nl-aalten-2024 CVDR734012/1, bestand 2': '0c2e2a4742f037020e950f59035eefb7',
  'nl-handreiking handreiking/2': 'dc47724336a6e1add6d1b926bd9be1d5',
  'nl-aalten-2024 CVDR734012/1': '9b15c14ad89c48df9d5b8ccca1818c07',
  'nl-handreiking handreiking/1': 'cc8eaa6d74682a6512154ab1df36bfb2',
};
const files = [aalten, handreiking, aalten1, handreiking1];
const hashOf = (file: unknown) =>
  createHash('sha256').update(JSON.stringify(file)).digest('hex').slice(0, 32);

describe('a built-in version', () => {
  it('says what it said when it was looked at', () => {
    const named = files.map((file) => {
      const { id, version } = parseProtocol(file);
      return [`${id} ${version}`, hashOf(file)];
    });
    expect(Object.fromEntries(named)).toEqual(REVIEWED);
    expect(builtIn).toEqual(files.map((file) => parseProtocol(file)));
  });

  it('that was replaced is still found for what was judged under it, with its own norm', () => {
    const found = protocolOf({ id: 'nl-aalten-2024', version: 'CVDR734012/1' });
    expect(found?.categories[2]?.norm).toBe(aalten1.kolommen[2]?.norm);
    expect(protocolOf({ id: 'nl-handreiking', version: 'handreiking/1' })?.roles).toEqual(
      handreiking1.rollen,
    );
  });

  it('that was replaced is not chosen any more: who chose it has the one in its place', async () => {
    const store = keptProtocols({ chosen: { id: 'nl-handreiking', version: 'handreiking/1' }, files: [] });
    const { all, chosen, missing } = await openLibrary(store);
    expect(chosen).toBe(protocols[1]);
    expect(missing).toBeNull();
    expect(protocolOf({ id: 'nl-handreiking', version: 'handreiking/1' }, all)).not.toBeNull();
    await addProtocol(store, JSON.stringify(handreiking1));
    expect(store.writes()).toBe(0);
  });
});
