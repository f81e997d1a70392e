import type { Problem } from '../problems.js';
import { idsOf, unknownIn } from './known.js';
import type { Named } from './named.js';

/** Everybody a melding can go to; null when one of them cannot be read. */
function recipientsIn({ meldroutes, twijfel_bij }: Named): ReadonlySet<string> | null {
  const routes = meldroutes && Object.values(meldroutes);
  if (routes === null || routes.includes(null)) return null;
  const lists = routes.flatMap((route) =>
    route === null
      ? []
      : [
          route.melden_bij,
          route.daarna,
          route.twijfel_bij,
          route.ook && route.ook.map((also) => also?.wie ?? null),
        ],
  );
  const all = [twijfel_bij, ...lists].map((names) => names && names.map((id) => ({ id })));
  return all.includes(null) ? null : idsOf(all.flatMap((names) => names ?? []));
}

/** Who may hear a suspicion is somebody a melding can go to: a slip of the pen would keep it from whom was meant. */
export const recipientProblems = (named: Named): Problem[] =>
  unknownIn(named.vermoeden_bij, recipientsIn(named), 'recipient', ['vermoeden_bij']);
