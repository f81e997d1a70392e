import * as v from 'valibot';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What a schema says, and besides that each key that `unknownIn` finds in the value: Valibot names one, or none. */
function alsoRefusing<const S extends v.GenericSchema>(schema: S, unknownIn: (value: object) => string[]): S {
  return {
    ...schema,
    '~run': ((dataset, config) => {
      const input = dataset.value;
      const keys = isObject(input) && !Array.isArray(input) ? unknownIn(input) : [];
      // For a schema of an object a list is none: Valibot takes `[]` for an object without keys, and the JSON Schema does not.
      const result = schema['~run'](Array.isArray(input) ? { ...dataset, value: null } : dataset, config);
      for (const key of keys) {
        v._addIssue(schema, 'key', result, config, {
          input: key,
          expected: 'never',
          path: [{ type: 'object', origin: 'key', input: {}, key, value: key }],
        });
      }
      return result;
    }) satisfies S['~run'],
  };
}

/** An object with these keys and no other: every unknown key is a mistake, named. */
export const strict = <const E extends v.ObjectEntries>(entries: E) =>
  alsoRefusing(v.strictObject(entries), (value) =>
    Object.keys(value).filter((key) => !Object.hasOwn(entries, key)),
  );

/** Keys that Valibot would leave out without a word, since they mean something else to the language. */
const LOST = ['__proto__', 'constructor', 'prototype'];

/** An object with keys of the file's own choice. */
export const keyed = <const K extends v.GenericSchema<string, string>, const V extends v.GenericSchema>(
  key: K,
  value: V,
) => alsoRefusing(v.record(key, value), (input) => LOST.filter((name) => Object.hasOwn(input, name)));
