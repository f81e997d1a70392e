/** How weights.json holds numbers and names. */

/** Numbers from 0 to 88 as text, a character each. No character needs an escape in JSON. */
const alphabet = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter(
  (character) => !'"\'\\$`'.includes(character),
);
const numbers = new Map(alphabet.map((character, at) => [character, at]));
export const numberOf = (code: string): number => numbers.get(code) ?? 0;

export interface Packed {
  readonly step: number;
  readonly codes: string;
}
/** Whole steps from -44 to 44, a character each. */
export const unpack = ({ step, codes }: Packed): Float64Array =>
  Float64Array.from(codes, (code) => (numberOf(code) - 44) * step);
/** Whole steps from -4 to 4, a character for two. */
export const unpackTwo = ({ step, codes }: Packed): Float64Array =>
  Float64Array.from(
    Array.from(codes, numberOf).flatMap((two) => [(Math.floor(two / 9) - 4) * step, ((two % 9) - 4) * step]),
  );

/** Names in order, each as how many letters it shares with the one before (a digit) and the rest. */
export function unpackNames(packed: string): string[] {
  let name = '';
  return packed.split(' ').map((part) => (name = name.slice(0, Number(part[0])) + part.slice(1)));
}
