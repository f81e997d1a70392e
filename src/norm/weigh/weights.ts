import { unpack, type Packed } from './pack.js';
import data from './weights.json' with { type: 'json' };

export const { channels } = data;
/** Words to each side that are seen together. */
export const reach = 2;

/** Sums at a time: one sum by itself waits for each of its steps. */
const side = 8;

/**
 * Sums of weighed inputs, eight side by side; their weights stand together, input by input. Many inputs are 0 and are passed over. The
 * sums stand in the same array every time.
 */
function layer(own: Packed, bias: Packed): (input: Float64Array) => Float64Array {
  const weights = unpack(own);
  const start = unpack(bias);
  const count = start.length;
  const inputs = weights.length / count;
  const blocks = Math.ceil(count / side);
  const together = new Float64Array(blocks * inputs * side);
  weights.forEach((weight, at) => {
    const row = Math.floor(at / inputs);
    together[(Math.floor(row / side) * inputs + (at % inputs)) * side + (row % side)] = weight;
  });
  const sums = new Float64Array(blocks * side);
  const shown = sums.subarray(0, count);
  return (input) => {
    for (let block = 0; block < blocks; block += 1) addBlock(together, input, inputs, block, sums);
    for (let row = 0; row < count; row += 1) sums[row] = (sums[row] ?? 0) + (start[row] ?? 0);
    return shown;
  };
}

function addBlock(
  weights: Float64Array,
  input: Float64Array,
  inputs: number,
  block: number,
  sums: Float64Array,
): void {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let fifth = 0;
  let sixth = 0;
  let seventh = 0;
  let eighth = 0;
  let at = block * inputs * side;
  for (let from = 0; from < inputs; from += 1, at += side) {
    const value = input[from] ?? 0;
    if (value === 0) continue;
    first += (weights[at] ?? 0) * value;
    second += (weights[at + 1] ?? 0) * value;
    third += (weights[at + 2] ?? 0) * value;
    fourth += (weights[at + 3] ?? 0) * value;
    fifth += (weights[at + 4] ?? 0) * value;
    sixth += (weights[at + 5] ?? 0) * value;
    seventh += (weights[at + 6] ?? 0) * value;
    eighth += (weights[at + 7] ?? 0) * value;
  }
  const row = block * side;
  sums[row] = first;
  sums[row + 1] = second;
  sums[row + 2] = third;
  sums[row + 3] = fourth;
  sums[row + 4] = fifth;
  sums[row + 5] = sixth;
  sums[row + 6] = seventh;
  sums[row + 7] = eighth;
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
