import { numberOf, unpack, unpackNames, unpackTwo } from './pack.js';
import type { Signs } from './signs.js';
import { channels, reach } from './weights.js';
import data from './weights.json' with { type: 'json' };

const { signs, families, width } = data;
const places = 2 * reach + 1;
const codesEach = width / 2;
const codesAt = (codes: string, at: number): string => codes.slice(at * codesEach, (at + 1) * codesEach);

/** The codes of a sign; of a rarer word those that it shares with the others of its families, which are added up. */
const codesOf = new Map<string, readonly string[]>();
unpackNames(signs.names).forEach((name, at) => codesOf.set(name, [codesAt(signs.codes, at)]));
unpackNames(families.names).forEach((name, at) =>
  codesOf.set(
    name,
    families.codes.map((codes, book) => codesAt(codes, numberOf(families.of[book]?.[at] ?? ''))),
  ),
);
const reachWeights = unpack(data.layers.reach);
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
  if (!codes) return null;
  const [first, ...rest] = codes.map((one) => unpackTwo({ step: signs.step, codes: one }));
  const found = spread(
    Float64Array.from(first ?? [], (own, at) => rest.reduce((sum, one) => sum + (one[at] ?? 0), own)),
  );
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
