import { unpack, type Packed } from './pack.js';
import data from './weights.json' with { type: 'json' };

export const { channels } = data;
/** Words to each side that are seen together. */
export const reach = 2;

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
  print: layer(packed.print, packed.printBias),
  selfHarm: layer(packed.selfHarm, packed.selfHarmBias),
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
