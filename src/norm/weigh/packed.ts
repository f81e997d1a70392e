/** Whole numbers as text. */
export interface Packed {
  /** The smallest of them, and of 4096 how many are that one, how many the next, and so on. */
  readonly from: number;
  readonly shares: string;
  readonly count: number;
  /** Digits to base 89, a character each; no character needs an escape in JSON. */
  readonly codes: string;
}

const base = 89;
const whole = 4096;
const digits = new Map(
  Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
    .filter((character) => !'"\'\\$`'.includes(character))
    .map((character, at) => [character, at]),
);

/**
 * The numbers that fit.py packed, in order: a number takes the fewer digits the more often it occurs (asymmetric numeral systems,
 * Duda 2013, arXiv:1311.2540). General compression, which looks for repeats that are not there, takes a sixth more.
 */
export function unpacked({ from, shares, count, codes }: Packed): Int8Array {
  const sizes = shares.split(' ').map(Number);
  const starts = sizes.map((_, at) => sizes.slice(0, at).reduce((sum, size) => sum + size, 0));
  const owner = sizes.flatMap((size, at) => Array.from({ length: size }, () => at));
  let next = 0;
  let state = 0;
  const grow = (): void => {
    while (state < whole * base) state = state * base + (digits.get(codes[next++] ?? '') ?? 0);
  };
  return Int8Array.from({ length: count }, () => {
    grow();
    const slot = state % whole;
    const at = owner[slot] ?? 0;
    state = (sizes[at] ?? 0) * Math.floor(state / whole) + slot - (starts[at] ?? 0);
    return from + at;
  });
}
