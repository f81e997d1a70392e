import { describe, expect, it } from 'vitest';
import { findingsIn, framesIn } from '../../../src/norm/findings.js';
import { frames, rules } from '../../../src/norm/index.js';
import { read } from '../../../src/norm/read.js';

const nobody = { handles: [], names: [] };
const found = (text: string) => findingsIn(read(text, nobody)).map(({ rule }) => rule.id);
const framed = (text: string) => framesIn(read(text, nobody)).map(({ frame }) => frame.id);

describe('rules', () => {
  it.each(rules.map((rule) => [rule.id, rule.example]))('%s holds for its example: %s', (id, example) => {
    expect(found(example)).toContain(id);
  });

  it.each(rules.map((rule) => [rule.id, rule.counter]))('%s does not hold for: %s', (id, counter) => {
    expect(found(counter)).not.toContain(id);
  });

  it('are named once, say where they come from and are explained in two languages', () => {
    const names = [...rules, ...frames].map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
    expect(rules.filter(({ source }) => source.length < 10)).toEqual([]);
    const labels = [...rules, ...frames].flatMap(({ label }) => [label.nl, label.en]);
    expect(labels.filter((label) => label === '' || label.includes('!'))).toEqual([]);
  });
});

describe('frames', () => {
  it.each(frames.map((frame) => [frame.id, frame.example]))('%s holds for its example: %s', (id, example) => {
    expect(framed(example)).toContain(id);
  });
});
