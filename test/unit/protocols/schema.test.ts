import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { ProtocolSchema } from '../../../src/protocols/schema/protocol.js';
import { root } from '../../tools/paths.js';

const PUBLISHED = 'src/protocols/protocol.schema.json';

/**
 * The form of a protocol file for editors and other tools, made from the parser. Rules between parts (a role has a route,
 * a kind names a column that exists) are the parser's alone: JSON Schema cannot say them.
 */
const generated = (): Promise<string> =>
  format(
    JSON.stringify({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      ...toJsonSchema(ProtocolSchema, {
        typeMode: 'input',
        errorMode: 'ignore',
        target: 'draft-2020-12',
        // The one rule of its own that a list has here is that no two parts have the same name.
        overrideAction: ({ valibotAction, jsonSchema }) =>
          valibotAction.type === 'raw_check' && jsonSchema.type === 'array'
            ? { ...jsonSchema, uniqueItems: true }
            : null,
      }),
      title: 'Protocol van een gemeente of provincie (norm-schema/1)',
    }),
    { parser: 'json', printWidth: 110 },
  );

describe('the published JSON Schema', () => {
  it('is the one the parser gives (after a change: vitest -u, and read the difference)', async () => {
    await expect(await generated()).toMatchFileSnapshot(join(root, PUBLISHED));
  });

  it('names every part of a built-in file, and no other', () => {
    const schema = JSON.parse(readFileSync(join(root, PUBLISHED), 'utf8')) as {
      properties: Record<string, unknown>;
      required: string[];
      additionalProperties: boolean;
    };
    const file = JSON.parse(readFileSync(join(root, 'src/protocols/nl-aalten.json'), 'utf8')) as object;
    expect(Object.keys(file).filter((key) => !(key in schema.properties))).toEqual([]);
    expect(schema.required.filter((key) => !(key in file))).toEqual([]);
    expect(schema.additionalProperties).toBe(false);
  });
});
