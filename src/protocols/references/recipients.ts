import type { Problem } from '../problems.js';
import { numbered, problem } from './known.js';
import type { Named } from './named.js';

/** Everybody that a melding can go to, of whatever role; null when a part that says so cannot be read. */
function recipientsIn({ meldroutes, twijfel_bij }: Named): readonly string[] | null {
  if (meldroutes === null) return null;
  const named = Object.values(meldroutes).flatMap((route) =>
    route === null
      ? [null]
      : [
          route.melden_bij,
          route.daarna,
          route.twijfel_bij,
          route.ook?.map((also) => also && also.wie) ?? null,
        ],
  );
  const all = [...named, twijfel_bij].flatMap((list) => list ?? [null]);
  const known = all.flatMap((who) => who ?? []);
  return known.length < all.length ? null : [...new Set(known)];
}

/** Who may hear the name of a suspected person is somebody that a melding can go to: a slip of the pen would be nobody. */
export function recipientProblems(named: Named): Problem[] {
  const recipients = recipientsIn(named);
  return numbered(named.vermoeden_bij)
    .filter(([, who]) => recipients?.includes(who) === false)
    .map(([at]) => problem('recipient', ['vermoeden_bij', at], recipients));
}
