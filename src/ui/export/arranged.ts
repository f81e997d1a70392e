import type { PaperChoice } from '../../bundle/papers/choice.js';
import { dutchDay } from '../../core/dutch-time.js';
import type { Case } from '../../dossier/case.js';
import {
  consentFor,
  filerOf,
  lastPolice,
  measuresOn,
  policeNumber,
  toPolice,
} from '../../dossier/police/arranged.js';
import { consentWords, keysOf } from '../police/words.js';

type Choices = Required<
  Pick<PaperChoice, 'way' | 'decided' | 'filer' | 'consents' | 'filing' | 'preservation'>
>;

/** What a case holds for the papers. What goes only on tick stands apart, and is in no paper by itself. */
export interface Arranged {
  readonly choices: Choices;
  readonly plNumber: string | null;
  readonly onTick: {
    readonly suspected: NonNullable<PaperChoice['suspected']> | null;
    readonly security: string | null;
    readonly impact: string | null;
  };
}

function consentsOf({ entries }: Case): Choices['consents'] {
  const given = entries.flatMap((entry) =>
    keysOf(consentWords).flatMap((to) => {
      const data = consentFor(entry, to)?.data;
      return data ? [{ entry: entry.id, to, day: data.day, how: data.how }] : [];
    }),
  );
  return given.length === 0 ? null : given;
}

function filingOf({ entries }: Case): Choices['filing'] {
  const said = entries.flatMap((entry) =>
    entry.consents.filter(({ data }) => data.to === 'filing').map((one) => ({ ...one, entry: entry.id })),
  );
  if (said.length === 0) return null;
  return said
    .toSorted((a, b) => a.seq - b.seq)
    .map(({ entry, data: { given, day, how } }) => ({ entry, given, day, how }));
}

/** What was arranged in a case, for its papers. `now` decides which measures still hold. */
export function arrangedOf(of: Case, now: Date): Arranged {
  const decided = lastPolice(of, 'police-decided')?.data;
  const asked = toPolice(of).findLast(({ data }) => data.police === 'preservation')?.data;
  const suspected = of.suspicions.at(-1)?.data;
  const measures = measuresOn(of, dutchDay(now.toISOString()));
  const lines = measures.map(
    ({ data: { measure, what, until } }) =>
      `${measure === 'measure' ? 'Maatregel' : measure}: ${what}${until === null ? '' : ` (tot en met ${until})`}`,
  );
  return {
    choices: {
      way: decided?.decision === 'melding' ? 'melding' : 'aangifte',
      decided: decided ? { decision: decided.decision, whom: decided.whom, day: decided.day } : null,
      filer: filerOf(of),
      consents: consentsOf(of),
      filing: filingOf(of),
      preservation: asked
        ? { day: dutchDay(asked.at), whom: asked.channel || null, reference: asked.reference }
        : null,
    },
    plNumber: policeNumber(of),
    onTick: {
      suspected: suspected ? { name: suspected.name, evidence: suspected.evidence } : null,
      security: lines.join('\n') || null,
      impact: of.impacts.at(-1)?.data.text ?? null,
    },
  };
}
