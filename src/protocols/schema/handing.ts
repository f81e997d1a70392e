import * as v from 'valibot';
import { id, lastChecked, maybe, text, unique } from './base.js';
import { keyed, strict } from './shapes.js';

/** A secure way to hand over a bundle: plain mail is none. Filled in by the municipality; null: ask. */
export const SafeChannelSchema = v.pipe(
  strict({ naam: text, uitleg: text, adres: maybe, bron: text, lastChecked }),
  v.transform(({ naam, uitleg, adres, bron, lastChecked: checked }) => ({
    name: naam,
    explanation: uitleg,
    address: adres,
    source: bron,
    lastChecked: checked,
  })),
);

/**
 * How the municipality's own registration calls the fields of a melding, in its order. `veld` is the name that the
 * product gives; what is not listed is left out. It is a form to copy from, not a connection.
 */
export const RegisterSchema = v.pipe(
  strict({
    naam: text,
    velden: unique(
      v.pipe(
        strict({ veld: id, naam: text, waarden: v.optional(keyed(text, text), {}) }),
        v.transform(({ veld, naam, waarden }) => ({ field: veld, label: naam, values: waarden })),
      ),
      'veld',
      'field',
    ),
    bron: text,
    let_op: maybe,
  }),
  v.transform(({ naam, velden, bron, let_op }) => ({
    name: naam,
    fields: velden,
    source: bron,
    caution: let_op,
  })),
);
export type Register = v.InferOutput<typeof RegisterSchema>;
