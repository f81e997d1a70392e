/** Points of a sign, one number per outcome in the order the scorecard gives. */
export type Points = readonly number[];

export const numbersIn = (text: string): Points => text.trim().split(/\s+/).map(Number);

/** Reads a scorecard: `sign number number …`, with `;` or a new line between signs. */
export const tableOf = (text: string): ReadonlyMap<string, Points> =>
  new Map(
    text
      .trim()
      .split(/[;\n]/)
      .map((line): [string, Points] => {
        const [sign = ''] = line.trim().split(' ', 1);
        return [sign, numbersIn(line.trim().slice(sign.length))];
      }),
  );

/** What a sign counts for by how often it is seen: a second and third occurrence weigh less than the first. */
export const times = [0, 1, 1.4, 1.7];
