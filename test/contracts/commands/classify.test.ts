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

it('prints one line for each line, in order, and proposes nothing yet', async () => {
  const input = file('in.jsonl', '{"id":"9007199254740993","text":"hoi"}\n\n{"id":"b","text":"","seq":2}\n');
  const { code, stdout } = await runCommand('classify', input, '--protocol', 'nl-aalten');
  expect(code).toBe(0);
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
    { id: '9007199254740993', ...nothing },
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
