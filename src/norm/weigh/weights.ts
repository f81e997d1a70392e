import { unpacked, type Packed } from './packed.js';
import type { Signs } from './signs.js';
import data from './weights.json' with { type: 'json' };

interface Stored extends Packed {
  readonly step: number;
}
const unpack = (stored: Stored): Float64Array =>
  Float64Array.from(unpacked(stored), (steps) => steps * stored.step);

export const { channels } = data;
/** Words to each side that are seen together. */
export const reach = 2;
const places = 2 * reach + 1;

/** Sums of weighed inputs. Inputs of 0, nearly half of all, are passed over; four sums at a time, because a round of its own for each takes longer. */
function layer(weights: Stored, bias: Stored): (input: Float64Array) => Float64Array {
  const count = bias.count;
  const inputs = weights.count / count;
  const padded = 4 * Math.ceil(count / 4);
  const start = new Float64Array(padded);
  start.set(unpack(bias));
  const columns = new Float64Array(padded * inputs);
  unpack(weights).forEach((weight, at) => {
    columns[(at % inputs) * padded + Math.floor(at / inputs)] = weight;
  });
  return (input) => {
    const sums = start.slice();
    for (let at = 0; at < inputs; at += 1) {
      const value = input[at] ?? 0;
      if (value === 0) continue;
      const from = at * padded;
      for (let row = 0; row < padded; row += 4) {
        sums[row] = (sums[row] ?? 0) + (columns[from + row] ?? 0) * value;
        sums[row + 1] = (sums[row + 1] ?? 0) + (columns[from + row + 1] ?? 0) * value;
        sums[row + 2] = (sums[row + 2] ?? 0) + (columns[from + row + 2] ?? 0) * value;
        sums[row + 3] = (sums[row + 3] ?? 0) + (columns[from + row + 3] ?? 0) * value;
      }
    }
    return sums.subarray(0, count);
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

const numberOf = new Map<string, number>();
let sign = '';
for (const packedName of data.signs.names.split(' ')) {
  // How many letters it shares with the sign before, and the rest.
  sign = sign.slice(0, Number(packedName[0])) + packedName.slice(1);
  numberOf.set(sign, numberOf.size);
}
const signWeights = unpack(data.signs);
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
  const number = numberOf.get(sign);
  if (number === undefined) return null;
  const found = spread(signWeights.subarray(number * data.width, (number + 1) * data.width));
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
