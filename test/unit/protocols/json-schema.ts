/** A JSON Schema as this project publishes it. Words that `holds` does not know are an error, never passed over. */
export type JsonSchema = Readonly<Record<string, unknown>>;

type Rule = (value: unknown, given: never, schema: JsonSchema) => boolean;
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};
const formats: Readonly<Record<string, (value: string) => boolean>> = {
  uri: (value) => URL.canParse(value),
  date: (value) =>
    !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().slice(0, value.length) === value,
};
const patterns = new Map<string, RegExp>();
function compiled(source: string): RegExp {
  const pattern = patterns.get(source) ?? new RegExp(source, 'u');
  patterns.set(source, pattern);
  return pattern;
}
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The rules of JSON Schema 2020-12 that the published file uses; a rule for another type of value holds. */
const rules: Readonly<Record<string, Rule>> = {
  type: (value, type: string) => types[type]?.(value) ?? false,
  const: (value, wanted: unknown) => same(value, wanted),
  enum: (value, wanted: unknown[]) => wanted.some((one) => same(value, one)),
  not: (value, schema: JsonSchema) => !holds(schema, value),
  anyOf: (value, options: JsonSchema[]) => options.some((one) => holds(one, value)),
  pattern: (value, source: string) => typeof value !== 'string' || compiled(source).test(value),
  format: (value, name: string) => typeof value !== 'string' || (formats[name]?.(value) ?? false),
  minimum: (value, least: number) => typeof value !== 'number' || value >= least,
  maximum: (value, most: number) => typeof value !== 'number' || value <= most,
  minItems: (value, least: number) => !Array.isArray(value) || value.length >= least,
  uniqueItems: (value) =>
    !Array.isArray(value) || new Set(value.map((one) => JSON.stringify(one))).size === value.length,
  items: (value, schema: JsonSchema) => !Array.isArray(value) || value.every((one) => holds(schema, one)),
  required: (value, keys: string[]) => !isObject(value) || keys.every((key) => Object.hasOwn(value, key)),
  propertyNames: (value, schema: JsonSchema) =>
    !isObject(value) || Object.keys(value).every((key) => holds(schema, key)),
  properties: (value, parts: Record<string, JsonSchema>) =>
    !isObject(value) ||
    Object.entries(parts).every(([key, part]) => !Object.hasOwn(value, key) || holds(part, value[key])),
  additionalProperties: (value, given: JsonSchema | false, { properties = {} }) =>
    !isObject(value) ||
    Object.keys(value)
      .filter((key) => !Object.hasOwn(properties as object, key))
      .every((key) => given !== false && holds(given, value[key])),
};
const silent = ['$schema', 'title', 'default'];

/** Whether a value is as a schema says. */
export const holds = (schema: JsonSchema, value: unknown): boolean =>
  Object.entries(schema).every(([word, given]) => {
    if (silent.includes(word)) return true;
    const rule = rules[word];
    if (!rule) throw new Error(`no such word: ${word}`);
    return rule(value, given as never, schema);
  });
