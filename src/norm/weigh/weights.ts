import type { Signs } from './signs.js';
import data from './weights.json' with { type: 'json' };

/** Numbers from 0 to 88 as text, a character each. No character needs an escape in JSON. */
const alphabet = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter(
  (character) => !'"\'\\$`'.includes(character),
);
const numbers = new Map(alphabet.map((character, at) => [character, at]));
const numberOf = (code: string): number => numbers.get(code) ?? 0;

interface Packed {
  readonly step: number;
  readonly codes: string;
}
/** Whole steps from -44 to 44, a character each. */
const unpack = ({ step, codes }: Packed): Float64Array =>
  Float64Array.from(codes, (code) => (numberOf(code) - 44) * step);
/** Whole steps from -4 to 4, a character for two. */
const unpackTwo = ({ step, codes }: Packed): Float64Array =>
  Float64Array.from(
    Array.from(codes, numberOf).flatMap((two) => [(Math.floor(two / 9) - 4) * step, ((two % 9) - 4) * step]),
  );

export const { channels } = data;
/** Words to each side that are seen together. */
export const reach = 2;
const places = 2 * reach + 1;

/**
 * Sums of weighed inputs, one a row; four rows at a time, because one sum by itself waits for each of its steps. They stand in the same
 * array every time.
 */
function layer(weights: Packed, bias: Packed): (input: Float64Array) => Float64Array {
  const start = unpack(bias);
  const count = start.length;
  const inputs = weights.codes.length / count;
  const padded = new Float64Array(4 * Math.ceil(count / 4));
  padded.set(start);
  const rows = new Float64Array(padded.length * inputs);
  rows.set(unpack(weights));
  const sums = new Float64Array(padded.length);
  const shown = sums.subarray(0, count);
  return (input) => {
    sums.set(padded);
    for (let row = 0; row < count; row += 4) {
      let first = 0;
      let second = 0;
      let third = 0;
      let fourth = 0;
      const from = row * inputs;
      for (let at = 0; at < inputs; at += 1) {
        const value = input[at] ?? 0;
        first += (rows[from + at] ?? 0) * value;
        second += (rows[from + inputs + at] ?? 0) * value;
        third += (rows[from + 2 * inputs + at] ?? 0) * value;
        fourth += (rows[from + 3 * inputs + at] ?? 0) * value;
      }
      sums[row] = (sums[row] ?? 0) + first;
      sums[row + 1] = (sums[row + 1] ?? 0) + second;
      sums[row + 2] = (sums[row + 2] ?? 0) + third;
      sums[row + 3] = (sums[row + 3] ?? 0) + fourth;
    }
    return shown;
  };
}

const { layers: packed } = data;
export const layers = {
  seenBias: unpack(packed.reachBias),
  narrow: layer(packed.narrow, packed.narrowBias),
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

const { names, codes: allCodes, step } = data.signs;
const codesEach = data.width / 2;
const codesOf = new Map<string, string>();
let sign = '';
for (const packed of names.split(' ')) {
  // How many letters it shares with the sign before, and the rest.
  sign = sign.slice(0, Number(packed[0])) + packed.slice(1);
  codesOf.set(sign, allCodes.slice(codesOf.size * codesEach, (codesOf.size + 1) * codesEach));
}
const reachWeights = unpack(packed.reach);
const signsSeen = new Map<string, Float32Array>();
const sums = new Map<string, Float32Array>();

/**
 * What a word with these signs adds to the channels of the words around it, from the second before to the second after. The same words
 * come back in every post, and so do the same places, so each is added up once, and both together.
 */
export function seenFrom({ own, place }: Signs): Float32Array {
  const word = own.join(' ');
  if (place.length === 0) return remembered(word, () => sumOf(own.map(seenFromOne)));
  const where = place.join(' ');
  return remembered(`${word} | ${where}`, () =>
    sumOf([
      remembered(word, () => sumOf(own.map(seenFromOne))),
      remembered(where, () => sumOf(place.map(seenFromOne))),
    ]),
  );
}

function remembered(key: string, make: () => Float32Array): Float32Array {
  const known = sums.get(key);
  if (known) return known;
  const made = make();
  if (sums.size > 4000) sums.clear();
  sums.set(key, made);
  return made;
}

function sumOf(all: readonly (Float32Array | null)[]): Float32Array {
  const sum = new Float32Array(places * channels);
  for (const adds of all)
    if (adds) for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (adds[at] ?? 0);
  return sum;
}

/** Null for a sign that the network does not know. */
function seenFromOne(sign: string): Float32Array | null {
  const known = signsSeen.get(sign);
  if (known) return known;
  const codes = codesOf.get(sign);
  if (codes === undefined) return null;
  const found = spread(unpackTwo({ step, codes }));
  signsSeen.set(sign, found);
  return found;
}

function spread(vector: Float64Array): Float32Array {
  const out = new Float32Array(places * channels);
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
