/** What something costs, beside the bare version of the same work measured in the same run. */
export interface Measurement {
  readonly value: number;
  readonly unit: string;
  readonly baseline: number;
}

/**
 * Runs both kinds of work by turns, so that a busy moment of the computer hits both; gives the median milliseconds of
 * each. One round to warm up is not counted.
 */
export async function compare(
  rounds: number,
  work: () => Promise<unknown>,
  bare: () => Promise<unknown>,
): Promise<Measurement> {
  const times: { work: number[]; bare: number[] } = { work: [], bare: [] };
  await work();
  await bare();
  for (let round = 0; round < rounds; round += 1) {
    times.work.push(await timed(work));
    times.bare.push(await timed(bare));
  }
  return { value: median(times.work), unit: 'ms', baseline: median(times.bare) };
}

async function timed(task: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
