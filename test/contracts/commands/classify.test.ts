import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { protocols } from '../../../src/protocols/index.js';
import { runCommand, runProgram } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'vastgelegd-classify-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

it('prints one line for each line, in order, with the words that it is about', async () => {
  const input = file(
    'in.jsonl',
    '{"id":"9007199254740993","text":"Nou, ik maak je af."}\n\n{"id":"b","text":"","seq":2}\n',
  );
  const { code, stdout } = await runCommand('classify', input, '--protocol', 'nl-aalten');
  expect(code).toBe(0);
  const threat = {
    categoryId: 'bedreiging_intimidatie',
    category: 2,
    direction: 'jij',
    confidence: 'hoog',
    flags: [],
    persistent: false,
  };
  const nothing = {
    categoryId: null,
    category: null,
    direction: 'geen',
    confidence: 'onzeker',
    spans: [],
    rules: [],
    flags: [],
    persistent: false,
  };
  const lines = stdout.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    {
      id: '9007199254740993',
      ...threat,
      spans: expect.arrayContaining(['ik maak je af']) as unknown,
      rules: expect.arrayContaining(['dreiging-doden']) as unknown,
    },
    { id: 'b', ...nothing },
  ]);
});

const line = (id: string, change: object = {}) => JSON.stringify({ id, text: 'Mooi weer.', ...change });
const idsIn = (stdout: string) =>
  stdout
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => (JSON.parse(text) as { id: string }).id);

it('prints the good lines when others cannot be read, and names those', async () => {
  const bad = Array.from({ length: 22 }, () => 'hoi');
  const input = file('bad.jsonl', [line('a'), '{"id":1,"text":"x"}', ...bad, line('b')].join('\n'));
  const { code, stdout, stderr } = await runCommand('classify', input);
  expect({ code, ids: idsIn(stdout) }).toEqual({ code: 65, ids: ['a', 'b'] });
  expect(stderr).toContain('Regel 2: "id" moet tekst');
  expect(stderr).toContain('Regel 3 is geen JSON.');
  expect(stderr.trimEnd().split('\n').slice(-2)).toEqual([
    'En zo nog 3 regels.',
    'Niet gelezen: 23 van 25 regels.',
  ]);
});

it('refuses a file that is not UTF-8, and says how to mend it', async () => {
  const input = join(folder, 'latin.jsonl');
  writeFileSync(input, Buffer.from(line('a', { text: 'café' }), 'latin1'));
  const { code, stdout, stderr } = await runCommand('classify', input);
  expect({ code, stdout }).toEqual({ code: 65, stdout: '' });
  expect(stderr).toContain('Sla het bestand op als UTF-8');
});

it.each([
  ['no file', [], 'Geef een bestand'],
  ['two files', ['a.jsonl', 'b.jsonl'], 'Geef één bestand'],
  ['a file that is not there', [join(folder, 'weg.jsonl')], 'bestaat niet'],
  ['a folder', [folder], 'is een map'],
  ['an option it does not know', ['--bestaat-niet'], 'De optie --bestaat-niet bestaat niet'],
  ['an option without its value', ['a.jsonl', '--protocol'], 'Bij --protocol hoort een waarde'],
  ['a value that does not belong', ['a.jsonl', '--report=ja'], 'Bij --report hoort geen waarde'],
])('refuses %s in Dutch, without a stack', async (_, parameters, message) => {
  const { code, stdout, stderr } = await runCommand('classify', ...parameters);
  expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
  expect(stderr).toContain(message);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

const shell = (script: string, ...parameters: readonly string[]) =>
  runProgram('sh', [
    '-c',
    `classify() { "${process.execPath}" --import tsx test/tools/classify.ts "$@"; }; ${script}`,
    'sh',
    ...parameters,
  ]);

it('reads standard input for -', async () => {
  const { code, stdout } = await shell('classify - < "$1"', file('in.jsonl', `${line('a')}\n${line('b')}\n`));
  expect({ code, ids: idsIn(stdout) }).toEqual({ code: 0, ids: ['a', 'b'] });
});

it('ends quietly when nobody reads on', async () => {
  const many = Array.from({ length: 5000 }, (_, index) => line(String(index)));
  const script = '{ classify "$1"; echo "code $?" >&2; } | head -n 1';
  const { stdout, stderr } = await shell(script, file('many.jsonl', many.join('\n')));
  expect(idsIn(stdout)).toEqual(['0']);
  expect(stderr).toBe('code 0\n');
});

it('names a time that cannot be read, and reads the rest', async () => {
  const input = file('times.jsonl', line('a', { account: 'p', postedAt: 'gisteren' }));
  const { code, stdout, stderr } = await runCommand('classify', input);
  expect({ code, ids: idsIn(stdout) }).toEqual({ code: 0, ids: ['a'] });
  expect(stderr).toContain('Regel 1: "postedAt" is geen tijd ("gisteren")');
});

it('names its exit codes', async () => {
  const { stdout } = await runCommand('classify', '--help');
  expect(stdout).toMatch(/Uitgang 0: .*64: .*65: /s);
});

it('refuses a report on a protocol without the five columns that the labels count by', async () => {
  const without = protocols.find(({ categories }) => categories.length !== 5);
  const input = file('labels.jsonl', line('a', { label: 0 }));
  const { code, stdout, stderr } = await runCommand('classify', input, '--report', '--protocol', without!.id);
  expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
  expect(stderr).toContain('vijf kolommen');
});

it('reports for the rule keeper how often the rules agree with the labels, and names each miss', async () => {
  const lines = [
    { id: 'goed', text: 'Ik maak je af.', label: 2, direction: 'jij', tags: [] },
    { id: 'mis', text: 'Mooi weer vandaag.', label: 3, direction: 'jij' },
  ];
  const input = file('labels.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
  const { code, stdout } = await runCommand('classify', input, '--report');
  expect(code).toBe(0);
  expect(stdout).toContain('aantal 2, goed 0.500 (1/2)');
  expect(stdout).toMatch(/^misser mis 3/m);
  expect(stdout).not.toMatch(/^misser goed/m);
});
