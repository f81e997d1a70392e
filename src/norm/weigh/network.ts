import type { Signs } from './signs.js';
import { channels, layers, reach, rulePoints } from './weights.js';
import { seenFrom } from './words.js';

/** What the network makes of a text: odds as natural logarithms, up to a constant. */
export interface Reckoning {
  /** In the order of `kinds` (kinds.ts). */
  readonly kinds: Float64Array;
  /** In the order of `directions` (kinds.ts). */
  readonly directions: Float64Array;
  /** For every word: above 0 where it looks like the words that a reader would point at. */
  readonly telling: Float64Array;
  /** Above 0 where it reads like a newspaper or a book, below where it reads like a post. */
  readonly print: number;
  /** The higher, the likelier that the writer thinks of ending his or her life; such posts counted tenfold while it learned. */
  readonly selfHarm: number;
}

/**
 * Reads the signs of the words of a text in order (at least one), and those of the rules that hold. Every word is seen with its
 * neighbours, each channel is weighed in the light of the whole text, and of each channel the strongest word and the words most
 * heeded count. A convolution for sentences (Kim 2014, arXiv:1408.5882) with a gate (Hu 2018, arXiv:1709.01507) and attention; numbers
 * in weights.json.
 */
export function reckon(words: readonly Signs[], rules: Iterable<string>): Reckoning {
  const { seen, summary } = see(words);
  const gate = layers.gate(positive(layers.narrow(summary)));
  for (let at = 0; at < channels; at += 1) gate[at] = 2 / (1 + Math.exp(-(gate[at] ?? 0)));
  const inner = positive(layers.hidden(pooled(seen, summary, gate)));
  const kinds = layers.kinds(inner).slice();
  for (const rule of rules)
    rulePoints.get(rule)?.forEach((points, at) => (kinds[at] = (kinds[at] ?? 0) + points));
  const telling = perWord(seen, gated(layers.tell, gate, room.weights), layers.tellBias);
  return {
    kinds,
    directions: layers.directions(inner).slice(),
    telling,
    print: layers.print(inner)[0] ?? 0,
    selfHarm: layers.selfHarm(inner)[0] ?? 0,
  };
}

const none = new Float32Array((2 * reach + 1) * channels);
/** Room for what does not outlive one text: to make it anew takes longer than what is reckoned in it. */
const room = {
  seen: new Float64Array(64 * channels),
  summary: new Float64Array(2 * channels),
  weights: new Float64Array(channels),
  heeded: new Float64Array(channels),
  pooled: new Float64Array(2 * channels),
};

/** For every word its channels, to be written over; texts may be of any length. */
function roomForSeen(words: number): Float64Array {
  if (room.seen.length < words * channels) room.seen = new Float64Array(2 * words * channels);
  return room.seen.subarray(0, words * channels);
}

/** The channels of every word with what its neighbours add, nothing below 0; of each channel the strongest word, and after those the means. */
function see(words: readonly Signs[]): { seen: Float64Array; summary: Float64Array } {
  const seen = roomForSeen(words.length);
  const summary = room.summary.fill(0);
  const adds = words.map(seenFrom);
  const { seenBias } = layers;
  for (let word = 0; word < words.length; word += 1) {
    // Written out for a reach of two: a loop over the neighbours takes half as long again. Of two the greater, by their difference:
    // which it is cannot be foretold, and a branch that is guessed wrong takes twice as long.
    const before2 = adds[word - 2] ?? none;
    const before1 = adds[word - 1] ?? none;
    const own = adds[word] ?? none;
    const after1 = adds[word + 1] ?? none;
    const after2 = adds[word + 2] ?? none;
    const from = word * channels;
    for (let channel = 0; channel < channels; channel += 1) {
      const value =
        (seenBias[channel] ?? 0) +
        (before2[4 * channels + channel] ?? 0) +
        (before1[3 * channels + channel] ?? 0) +
        (own[2 * channels + channel] ?? 0) +
        (after1[channels + channel] ?? 0) +
        (after2[channel] ?? 0);
      const shown = (value + Math.abs(value)) / 2;
      const most = summary[channel] ?? 0;
      seen[from + channel] = shown;
      summary[channel] = (most + shown + Math.abs(most - shown)) / 2;
      summary[channels + channel] = (summary[channels + channel] ?? 0) + shown;
    }
  }
  for (let at = channels; at < 2 * channels; at += 1) summary[at] = (summary[at] ?? 0) / words.length;
  return { seen, summary };
}

function positive(values: Float64Array): Float64Array {
  for (let at = 0; at < values.length; at += 1) values[at] = Math.max(0, values[at] ?? 0);
  return values;
}

function gated(values: Float64Array, gate: Float64Array, into: Float64Array): Float64Array {
  for (let at = 0; at < channels; at += 1) into[at] = (values[at] ?? 0) * (gate[at] ?? 0);
  return into;
}

/** Of each channel the strongest word, and after those the words by how much each is heeded; the gate, the same for every word, on both. */
function pooled(seen: Float64Array, summary: Float64Array, gate: Float64Array): Float64Array {
  const shares = perWord(seen, gated(layers.heed, gate, room.weights), 0);
  // Not by spreading: a text may have more words than a call has room for.
  const top = shares.reduce((most, share) => Math.max(most, share), -Infinity);
  let whole = 0;
  for (let word = 0; word < shares.length; word += 1)
    whole += shares[word] = Math.exp((shares[word] ?? 0) - top);
  const heeded = room.heeded.fill(0);
  for (let word = 0; word < shares.length; word += 1) {
    const share = (shares[word] ?? 0) / whole;
    const from = word * channels;
    for (let channel = 0; channel < channels; channel += 1)
      heeded[channel] = (heeded[channel] ?? 0) + (seen[from + channel] ?? 0) * share;
  }
  gated(summary, gate, room.pooled);
  gated(heeded, gate, room.pooled.subarray(channels));
  return room.pooled;
}

function perWord(seen: Float64Array, weights: Float64Array, start: number): Float64Array {
  const sums = new Float64Array(seen.length / channels);
  for (let word = 0; word < sums.length; word += 1) {
    let sum = start;
    const from = word * channels;
    for (let channel = 0; channel < channels; channel += 1)
      sum += (seen[from + channel] ?? 0) * (weights[channel] ?? 0);
    sums[word] = sum;
  }
  return sums;
}
