import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runCommand } from './command.js';

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

it.each([
  ['no JSON', '{"id":"a","text":"x"}\nhoi\n', 'Regel 2'],
  ['an id that is a number', '{"id":1,"text":"x"}\n', 'Regel 1'],
])('names the line with %s and prints nothing', async (_, text, where) => {
  const { code, stdout, stderr } = await runCommand('classify', file('bad.jsonl', text));
  expect(code).not.toBe(0);
  expect(stdout).toBe('');
  expect(stderr).toContain(where);
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
