import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { nodesOf, read, sourcesIn } from './sources.js';

type Messages = Record<string, { message: string; placeholders?: Record<string, unknown> }>;
const messagesOf = (language: string) =>
  JSON.parse(read(`public/_locales/${language}/messages.json`)) as Messages;
const dutch = messagesOf('nl');
const english = messagesOf('en');

/** All texts in the code that could name a message: whole literals, and the beginnings of templates (`failure_${code}`). */
const literals = new Set<string>();
const beginnings = new Set<string>();
for (const source of sourcesIn('src', 'entrypoints')) {
  for (const node of nodesOf(source)) {
    if (ts.isStringLiteralLike(node)) literals.add(node.text);
    if (ts.isTemplateHead(node) && node.text.endsWith('_')) beginnings.add(node.text);
  }
}
const pages = read('wxt.config.ts');
const manifestKeys = [...pages.matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? '');

const isUsed = (key: string): boolean =>
  literals.has(key) || manifestKeys.includes(key) || [...beginnings].some((start) => key.startsWith(start));

describe('locales', () => {
  it('have the same messages, with the same gaps to fill in', () => {
    const gaps = (messages: Messages) =>
      Object.entries(messages)
        .map(([key, { message }]) => [key, [...message.matchAll(/\$\w+\$?/g)].map(String).sort()])
        .sort();
    expect(gaps(english)).toEqual(gaps(dutch));
  });

  it('leave no message empty', () => {
    for (const messages of [dutch, english]) {
      const empty = Object.entries(messages).filter(([, { message }]) => message.trim() === '');
      expect(empty).toEqual([]);
    }
  });

  it('hold no message that nobody uses', () => {
    expect(Object.keys(dutch).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('hold every message that the manifest names', () => {
    expect(manifestKeys.length).toBeGreaterThan(0);
    expect(manifestKeys.filter((key) => !(key in dutch))).toEqual([]);
  });

  it('speak calmly: no exclamation marks', () => {
    const loud = [...Object.values(dutch), ...Object.values(english)].filter(({ message }) =>
      message.includes('!'),
    );
    expect(loud).toEqual([]);
  });
});
