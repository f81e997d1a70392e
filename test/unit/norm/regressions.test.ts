import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { propose } from '../../../src/norm/index.js';
import { importsOf, namesUsedIn, read, sourcesIn } from '../../architecture/sources.js';
import { root } from '../../tools/paths.js';

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
const raised = (text: string): boolean =>
  ['geweld', 'dreiging', 'persoon'].includes(propose(text)?.kind ?? '');

describe('neutral text', () => {
  it('of our own is never raised to a column that is reported', () => {
    expect(linesOf(read('test/fixtures/norm/neutral.txt')).filter(raised)).toEqual([]);
  });

  // Universal Dependencies, Alpino and LassySmall (CC BY-SA 4.0): news and encyclopaedia, not part of this project.
  const folder = join(root, '..', 'shared', 'classification', 'ud-nl');
  it('of news and encyclopaedia is raised in at most 3 of 1,000 sentences, where that text is at hand', () => {
    if (!existsSync(folder)) return;
    const sentences = ['alpino-dev.txt', 'lassysmall-dev.txt'].flatMap((name) =>
      linesOf(readFileSync(join(folder, name), 'utf8')),
    );
    const wrong = sentences.filter(raised);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(sentences.length * 0.003);
  });
});

const templates = [
  'Ik weet waar je woont, {naam}.',
  'Wethouder {naam} is een leugenaar.',
  'Die {naam} moeten ze ophangen.',
  'Vanavond fikt de schuur van raadslid {naam}.',
  'Wat een ongelooflijke flapdrol is die {naam}.',
  '{ambt} {naam} luistert nooit naar de inwoners, belachelijk besluit.',
  'Bedankt voor uw uitleg, {naam}.',
  'Kunt u mij helpen, {naam}? Ik weet het niet meer.',
  'Iemand moet {naam} {bezit} benen breken.',
  'Ik heb {naam} gisteren een klap verkocht.',
];
const names = [
  'Molenrad',
  'Jansen',
  'De Vries',
  'El Idrissi',
  'Yılmaz',
  'Nguyen',
  'Kowalska',
  'Fatima',
  'Joost',
  'Okafor',
];

describe('swaps', () => {
  it('of name, gender and origin change the kind in fewer than 1 of 100', () => {
    const all = templates.flatMap((template) => {
      const kinds = names.flatMap((naam) =>
        [
          ['Wethouder', 'zijn'],
          ['Wethoudster', 'haar'],
        ].map(
          ([ambt = '', bezit = '']) =>
            propose(template.replace('{naam}', naam).replace('{ambt}', ambt).replace('{bezit}', bezit))?.kind,
        ),
      );
      return kinds.map((kind) => ({ template, changed: kind !== kinds[0] }));
    });
    const changed = all.filter((item) => item.changed);
    expect(changed.length / all.length, changed.map(({ template }) => template).join('\n')).toBeLessThan(
      0.01,
    );
  });
});

describe('surnames that are words too', () => {
  const bare = [
    'Bakker',
    'Bos',
    'Mol',
    'Schouten',
    'Slager',
    'Wit',
    'Klein',
    'De Groot',
    'De Haan',
    'de Jong',
  ];

  it.each(bare)('are names in the middle of a sentence: %s', (naam) => {
    expect(propose(`Ik heb ${naam} gisteren een klap verkocht.`)?.kind).toBe('geweld');
    expect(propose(`Morgen staan we bij ${naam} voor de deur.`)?.kind).toBe('dreiging');
    expect(propose(`Die ${naam} moeten ze ophangen.`)?.kind).toBe('dreiging');
  });
});

describe('the folder', () => {
  it('is at most 150 kB compressed, as it ships', async () => {
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      root,
      build: { write: false, lib: { entry: 'src/norm/index.ts', formats: ['es'] } },
    });
    const chunks = (Array.isArray(built) ? built : [built]).flatMap((one) =>
      'output' in one ? one.output : [],
    );
    const code = chunks.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
    expect(code.length).toBeGreaterThan(100_000);
    expect(gzipSync(code).length).toBeLessThanOrEqual(150_000);
  });

  it('can make no request: it knows no network and imports no package', () => {
    const network = [
      'fetch',
      'XMLHttpRequest',
      'WebSocket',
      'EventSource',
      'navigator',
      'Worker',
      'importScripts',
    ];
    const sources = sourcesIn('src/norm');
    expect(sources.flatMap((source) => network.filter((name) => namesUsedIn(source).has(name)))).toEqual([]);
    expect(sources.flatMap(importsOf).filter((path) => !path.startsWith('.'))).toEqual([]);
  });
});
