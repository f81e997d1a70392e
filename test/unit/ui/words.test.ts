import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/core/failure.js';
import { SourceSchema } from '../../../src/core/field.js';
import { defaultProtocol } from '../../../src/protocols/index.js';
import { failureText, failureWords } from '../../../src/ui/failure-text.js';
import { speakWith, type MessageKey } from '../../../src/ui/text.js';
import * as words from '../../../src/ui/words.js';
import { inDutch, inEnglish } from './mount.js';

const { judgementLabel, fieldName, platformName, roleName, ...rest } = words;
const tables: Record<string, Record<string, MessageKey>> = { failureWords, ...rest };

describe.each([
  ['nl', inDutch],
  ['en', inEnglish],
])('words in %s', (_, say) => {
  it.each(Object.keys(tables))('%s has words for every value', (name) => {
    const table = Object.entries(tables[name] ?? {});
    expect(table.length).toBeGreaterThan(0);
    expect(table.filter(([, key]) => say(key).trim() === '')).toEqual([]);
  });
});

describe('words', () => {
  it('exist for every source of a field', () => {
    expect(Object.keys(words.sourceWords).sort()).toEqual([...SourceSchema.options].sort());
  });

  it('use message names that browsers accept', () => {
    const keys = Object.values(tables).flatMap((table) => Object.values(table));
    expect(keys.filter((key) => !/^\w+$/.test(key))).toEqual([]);
  });

  it('give help for a failure and never its detail', () => {
    speakWith(inDutch);
    expect(failureText(new Failure('storage-full', 'QuotaExceededError 0x80'))).toContain('geen ruimte meer');
    expect(failureText(new TypeError('x is undefined'))).not.toContain('undefined');
  });

  it('name judgements by the protocol, doubt and none by ourselves, unknown ones as they are', () => {
    speakWith(inDutch);
    const label = (category: string) => judgementLabel(defaultProtocol(), category);
    expect(label('emotie_beleid')).toBe('Emotioneel gedrag (1)');
    expect([label('twijfel'), label('geen'), label('nieuw')]).toEqual(['Twijfel', 'Geen van deze', 'nieuw']);
    expect(judgementLabel(null, 'emotie_beleid')).toBe('emotie_beleid');
    expect(fieldName('author.handle')).toBe('Account');
    expect(fieldName('iets.nieuws')).toBe('iets.nieuws');
    expect(platformName('x')).toBe('X');
  });

  it('name roles by the protocol, else by ourselves, else as they are', () => {
    speakWith(inDutch);
    const known = [{ roleNames: { statenlid: 'lid van Provinciale Staten' } }];
    expect(
      ['statenlid', 'raadslid', 'anders', 'dijkgraaf', 'toString'].map((role) => roleName(role, known)),
    ).toEqual(['lid van Provinciale Staten', 'Raadslid', 'Anders', 'dijkgraaf', 'toString']);
  });
});
