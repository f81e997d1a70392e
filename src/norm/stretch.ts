/** A stretch of signs or words, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Which places lie in any of these stretches, found in one walk over them and over all places. */
export function covered(stretches: readonly Stretch[], length: number): (at: number) => boolean {
  if (stretches.length === 0) return () => false;
  const changes = new Int32Array(length + 1);
  for (const { from, to } of stretches) {
    changes[from] = (changes[from] ?? 0) + 1;
    changes[to] = (changes[to] ?? 0) - 1;
  }
  let depth = 0;
  const depths = changes.map((change) => (depth += change));
  return (at) => (depths[at] ?? 0) > 0;
}
