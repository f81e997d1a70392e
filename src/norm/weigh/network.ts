import type { Signs } from './signs.js';
import { channels, layers, reach, rulePoints, seenFrom } from './weights.js';

/** What the network makes of a text: odds as natural logarithms, up to a constant. */
export interface Reckoning {
  /** In the order of `kinds` (kinds.ts). */
  readonly kinds: Float64Array;
  /** In the order of `directions` (kinds.ts). */
  readonly directions: Float64Array;
  /** For every word: above 0 where it looks like the words that a reader would point at. */
  readonly telling: () => Float64Array;
}

/**
 * Reads the signs of the words of a text in order (at least one), and those of the rules that hold. Every word is seen with its
 * neighbours, each channel is weighed in the light of the whole text, and of each channel the strongest word and the words most
 * heeded count. A convolution for sentences (Kim 2014, arXiv:1408.5882) with a gate and attention; numbers in weights.json.
 */
export function reckon(words: readonly Signs[], rules: Iterable<string>): Reckoning {
  const seen = see(words);
  const summary = summaryOf(seen);
  const gate = layers.gate(summary);
  for (let at = 0; at < channels; at += 1) gate[at] = 2 / (1 + Math.exp(-(gate[at] ?? 0)));
  const inner = layers.hidden(pooled(seen, summary, gate));
  for (let at = 0; at < inner.length; at += 1) inner[at] = Math.max(0, inner[at] ?? 0);
  const kinds = layers.kinds(inner);
  for (const rule of rules)
    rulePoints.get(rule)?.forEach((points, at) => (kinds[at] = (kinds[at] ?? 0) + points));
  return {
    kinds,
    directions: layers.directions(inner),
    telling: () => perWord(seen, gated(layers.tell, gate), layers.tellBias),
  };
}

/** The channels of every word, with what its neighbours add; nothing below 0. */
function see(words: readonly Signs[]): Float64Array {
  const seen = new Float64Array(words.length * channels);
  for (let word = 0; word < words.length; word += 1) seen.set(layers.seenBias, word * channels);
  words.forEach((signs, at) => {
    const first = Math.max(0, at - reach);
    const last = Math.min(words.length - 1, at + reach);
    const adds = seenFrom(signs);
    // What a word adds lies in the order of the words around it, so both run on side by side.
    const to = first * channels;
    const from = (first - at + reach) * channels;
    const many = (last - first + 1) * channels;
    for (let next = 0; next < many; next += 1)
      seen[to + next] = (seen[to + next] ?? 0) + (adds[from + next] ?? 0);
  });
  for (let at = 0; at < seen.length; at += 1) if ((seen[at] ?? 0) < 0) seen[at] = 0;
  return seen;
}

function gated(values: Float64Array, gate: Float64Array): Float64Array {
  const out = new Float64Array(channels);
  for (let at = 0; at < channels; at += 1) out[at] = (values[at] ?? 0) * (gate[at] ?? 0);
  return out;
}

/** Of each channel the strongest word, and after those of each the mean. */
function summaryOf(seen: Float64Array): Float64Array {
  const out = new Float64Array(2 * channels);
  const share = channels / seen.length;
  for (let from = 0; from < seen.length; from += channels)
    for (let channel = 0; channel < channels; channel += 1) {
      const value = seen[from + channel] ?? 0;
      if (value > (out[channel] ?? 0)) out[channel] = value;
      out[channels + channel] = (out[channels + channel] ?? 0) + value * share;
    }
  return out;
}

/** Of each channel the strongest word, and after those the words by how much each is heeded; the gate, the same for every word, on both. */
function pooled(seen: Float64Array, summary: Float64Array, gate: Float64Array): Float64Array {
  const shares = perWord(seen, gated(layers.heed, gate), 0);
  const top = Math.max(...shares);
  let whole = 0;
  for (let word = 0; word < shares.length; word += 1)
    whole += shares[word] = Math.exp((shares[word] ?? 0) - top);
  const out = new Float64Array(2 * channels);
  for (let word = 0; word < shares.length; word += 1) {
    const share = (shares[word] ?? 0) / whole;
    for (let channel = 0; channel < channels; channel += 1)
      out[channels + channel] =
        (out[channels + channel] ?? 0) + (seen[word * channels + channel] ?? 0) * share;
  }
  for (let channel = 0; channel < channels; channel += 1) {
    out[channel] = (summary[channel] ?? 0) * (gate[channel] ?? 0);
    out[channels + channel] = (out[channels + channel] ?? 0) * (gate[channel] ?? 0);
  }
  return out;
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
