import { describe, expect, it } from 'vitest';
import data from '../../../src/protocols/nl-aalten.json' with { type: 'json' };
import { ProtocolFault } from '../../../src/protocols/index.js';
import { MAX_FILE_BYTES, textOfFile } from '../../../src/protocols/file.js';
import { faultsOf, withAt } from './changed.js';

const written = JSON.stringify(data);
const encoding = [{ place: [], code: 'encoding', expected: null }];
const refusal = (file: Blob): Promise<unknown> => textOfFile(file).catch((error: unknown) => error);

describe('a file from the griffie', () => {
  it.each([
    ['UTF-8', written],
    ['UTF-8 with a byte order mark', `\uFEFF${written}`],
  ])('is read as %s', async (_, content) => {
    expect(await textOfFile(new Blob([content]))).toBe(written);
  });

  it.each([
    ['Windows-1252', Buffer.from('{"norm": "beëindigd"}', 'latin1')],
    ['UTF-16', Buffer.from(`\uFEFF${written}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('{"norm": "klaar"}', 'utf16le')],
  ])('in %s is refused, and the advice is to save it as UTF-8', async (_, bytes) => {
    const error = await refusal(new Blob([new Uint8Array(bytes)]));
    expect(error).toBeInstanceOf(ProtocolFault);
    expect((error as ProtocolFault).problems).toEqual(encoding);
  });

  it('that is too large is refused before it is read', async () => {
    const unread = Object.assign(new Blob([]), { arrayBuffer: () => Promise.reject(new Error('read')) });
    Object.defineProperty(unread, 'size', { value: MAX_FILE_BYTES + 1 });
    expect(await refusal(unread)).toMatchObject({ code: 'too-large' });
  });

  it('where a letter was lost earlier is refused at that place', () => {
    expect(faultsOf(withAt({ 'kolommen.1.norm': 'be\uFFFDindigd' }))).toEqual(['kolommen.1.norm: encoding']);
    expect(faultsOf(withAt({ 'kolommen.1.norm': '  ' }))).toEqual(['kolommen.1.norm: empty']);
  });
});
