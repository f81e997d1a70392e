import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import aalten from '../../../src/protocols/nl-aalten.json' with { type: 'json' };
import handreiking from '../../../src/protocols/nl-handreiking.json' with { type: 'json' };
import published from '../../../src/protocols/protocol.schema.json' with { type: 'json' };
import { problemsOf, type ProblemCode } from '../../../src/protocols/problems.js';
import { ProtocolSchema } from '../../../src/protocols/schema/protocol.js';
import { holds } from './json-schema.js';

/** Rules between values, which JSON Schema cannot say. */
const BETWEEN: readonly ProblemCode[] = ['double', 'span', 'order', 'version', 'unknown'];

/** Whether what the schema says of a file is what the parser says, apart from rules between values. */
function agreed(file: unknown): boolean {
  const { issues = [] } = safeParse(ProtocolSchema, file);
  const codes = problemsOf(issues).map(({ code }) => code);
  return holds(published, file) ? codes.every((code) => BETWEEN.includes(code)) : codes.length > 0;
}

type Place = readonly string[];
const placesIn = (value: unknown, at: Place = []): Place[] =>
  typeof value !== 'object' || value === null
    ? [at]
    : [at, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...at, key]))];

const wrong: readonly unknown[] = [
  ...['', ' ', 'x', 'X y', '2025-02-30', '2026-03-31', 'P0D', 'P3D', 'https://a.nl', 'geen', 'anders'],
  ...['be\uFFFDindigd', 'v\u200B1', 'a\nb', 3, 0, -1, 1.5, 1e9, 1e300, null, true, [], {}, ['x'], [3]],
];

/** What a value may become: something else, itself with spaces, with a part too many, or gone. */
function others(value: unknown): unknown[] {
  if (typeof value === 'string') return [...wrong, ` ${value}`, `${value} `, undefined];
  if (Array.isArray(value)) return [...wrong, [...(value as unknown[]), value[0]], undefined];
  if (typeof value !== 'object' || value === null) return [...wrong, undefined];
  const keys = ['zz', 'toString', 'constructor', '__proto__', ' raadslid'];
  const more = keys.map((key) => Object.fromEntries([...Object.entries(value), [key, 'x']]) as unknown);
  return [...wrong, ...more, undefined];
}

/** A copy with another value at a place; only what lies on the way is copied. */
function withAt(file: unknown, [key, ...rest]: Place, value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(file) ? [...(file as unknown[])] : { ...(file as object) }) as Record<
    string,
    unknown
  >;
  const next = withAt(copy[key], rest, value);
  if (next === undefined && Array.isArray(copy)) copy.splice(Number(key), 1);
  else if (next === undefined) Reflect.deleteProperty(copy, key);
  else copy[key] = next;
  return copy;
}
const valueAt = (file: unknown, place: Place): unknown =>
  place.reduce((part, key) => (part as Record<string, unknown>)[key], file);

/** One place of each kind: the same key in every item of a list is the same rule. */
function kindsOf(file: unknown): Place[] {
  const kind = (place: Place) => place.map((key) => (/^\d+$/.test(key) ? '*' : key)).join('.');
  return [...new Map(placesIn(file).map((place) => [kind(place), place])).values()];
}

/** A file with the last two parts of each list: the others are read by the same rules, and all are held thousands of times. */
const brief = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.slice(-2).map(brief);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, brief(part)]));
};

describe('the parser and the published JSON Schema', () => {
  it.each([
    ['nl-aalten', aalten],
    ['nl-handreiking', handreiking],
  ])(
    'say the same of every single value of %s',
    (_, whole) => {
      expect(holds(published, whole)).toBe(true);
      const file = brief(whole);
      const differ = kindsOf(file).flatMap((place) =>
        others(valueAt(file, place))
          .filter((value) => !agreed(withAt(file, place, value)))
          .map((value) => `${place.join('.')}: ${JSON.stringify([value]).slice(0, 80)}`),
      );
      expect(differ).toEqual([]);
    },
    60_000,
  );

  it('refuse a list or another value where the whole file belongs, in one line', () => {
    const lines = [[], null, 3, 'x'].map((file) => problemsOf(safeParse(ProtocolSchema, file).issues ?? []));
    expect(lines).toEqual(lines.map(() => [{ place: [], code: 'type', expected: 'Object' }]));
  });
});
