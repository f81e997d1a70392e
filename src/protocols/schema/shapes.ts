import * as v from 'valibot';

/**
 * For a schema of an object: a list is none. Valibot takes `[]` for an object without keys, and the JSON Schema does not.
 */
function noList<const S extends v.GenericSchema>(schema: S): S {
  return {
    ...schema,
    '~run': (dataset, config) =>
      schema['~run'](Array.isArray(dataset.value) ? { ...dataset, value: null } : dataset, config),
  };
}

/** An object with these keys and no other: an unknown key is a mistake, named. */
export const strict = <const E extends v.ObjectEntries>(entries: E) => noList(v.strictObject(entries));

/** Keys that Valibot would leave out without a word, since they mean something else to the language. */
const LOST = ['__proto__', 'constructor', 'prototype'];

/** An object with keys of the file's own choice. */
export function keyed<const K extends v.GenericSchema<string, string>, const V extends v.GenericSchema>(
  key: K,
  value: V,
) {
  const schema = noList(v.record(key, value));
  const run = schema['~run'];
  return {
    ...schema,
    '~run': ((dataset, config) => {
      const input = dataset.value;
      const lost =
        typeof input === 'object' && input ? LOST.filter((name) => Object.hasOwn(input, name)) : [];
      const result = run(dataset, config);
      for (const name of lost) {
        v._addIssue(schema, 'key', result, config, {
          input: name,
          expected: 'never',
          path: [{ type: 'object', origin: 'key', input: {}, key: name, value: name }],
        });
      }
      return result;
    }) satisfies typeof run,
  };
}
