import data from './weights.json' with { type: 'json' };

/** Numbers as text, a character each: whole steps from -44 to 44. No character needs an escape in JSON. */
const alphabet = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter(
  (character) => !'"\'\\$`'.includes(character),
);
const steps = new Map(alphabet.map((character, at) => [character, at - 44]));

interface Packed {
  readonly step: number;
  readonly codes: string;
}
const unpack = ({ step, codes }: Packed): Float64Array =>
  Float64Array.from(codes, (code) => (steps.get(code) ?? 0) * step);

export const { channels } = data;
/** Words to each side that are seen together. */
export const reach = 2;
const places = 2 * reach + 1;

/** Sums of weighed inputs, one a row; the weights lie row by row. */
function layer(weights: Packed, bias: Packed): (input: Float64Array) => Float64Array {
  const rows = unpack(weights);
  const start = unpack(bias);
  return (input) => {
    const sums = start.slice();
    for (let row = 0; row < sums.length; row += 1) {
      let sum = sums[row] ?? 0;
      const from = row * input.length;
      for (let at = 0; at < input.length; at += 1) sum += (rows[from + at] ?? 0) * (input[at] ?? 0);
      sums[row] = sum;
    }
    return sums;
  };
}

const { layers: packed } = data;
export const layers = {
  seenBias: unpack(packed.reachBias),
  gate: layer(packed.gate, packed.gateBias),
  hidden: layer(packed.hidden, packed.hiddenBias),
  kinds: layer(packed.kinds, packed.kindsBias),
  directions: layer(packed.directions, packed.directionsBias),
  heed: unpack(packed.heed),
  tell: unpack(packed.tell),
  tellBias: unpack(packed.tellBias)[0] ?? 0,
};

const ruleWeights = unpack(data.rules);
/** What a rule that holds adds to each kind. */
export const rulePoints: ReadonlyMap<string, Float64Array> = new Map(
  data.rules.names.map((name, at) => [
    name,
    ruleWeights.filter((_, index) => index % data.rules.names.length === at),
  ]),
);

const pairs = data.signs.codes.split(' ');
const codesOf = new Map(pairs.flatMap((sign, at) => (at % 2 === 0 ? [[sign, pairs[at + 1] ?? '']] : [])));
const reachWeights = unpack(packed.reach);
const seen = new Map<string, Float64Array | null>();

/** What a sign adds to the channels of the words around it, from the second before to the second after; null for one unknown. */
export function seenFrom(sign: string): Float64Array | null {
  const known = seen.get(sign);
  if (known !== undefined) return known;
  const codes = codesOf.get(sign);
  const found = codes === undefined ? null : spread(unpack({ step: data.signs.step, codes }));
  if (seen.size > 3000) seen.clear();
  seen.set(sign, found);
  return found;
}

function spread(vector: Float64Array): Float64Array {
  const out = new Float64Array(places * channels);
  for (let channel = 0; channel < channels; channel += 1)
    for (let place = 0; place < places; place += 1) {
      let sum = 0;
      for (let at = 0; at < vector.length; at += 1)
        sum += (vector[at] ?? 0) * (reachWeights[(channel * vector.length + at) * places + place] ?? 0);
      // A convolution lays its places the other way round: what comes before counts for the words after it.
      out[(places - 1 - place) * channels + channel] = sum;
    }
  return out;
}
