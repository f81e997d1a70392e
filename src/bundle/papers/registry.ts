import type { Contents } from '../dossier.js';
import type { PaperChoice } from './choice.js';
import { demand } from './demand.js';
import { matterOf, type Matter } from './matter.js';
import { withoutContactData } from './personal.js';
import { everything } from './parts.js';
import { PaperKindSchema, type Paper, type PaperKind } from './model.js';
import { consent, filer, suspected } from './agreement.js';
import { chronology, prosecution, proxy, speaking } from './police.js';
import { recorder } from './recorder.js';
import { stalking } from './stalking.js';

/** Makes the papers of one kind; most make one, a demand one per account. */
export type PaperMaker = (matter: Matter, choice: PaperChoice) => readonly Paper[];

const makers: Readonly<Record<PaperKind, PaperMaker>> = {
  speaking,
  prosecution,
  consent,
  proxy,
  filer,
  recorder,
  chronology,
  stalking,
  demand,
  suspected,
};

/** Whatever was typed comes on paper without contact data. */
const cleaned = (choice: PaperChoice): PaperChoice => {
  const clean = (text: string | null): string | null => text && withoutContactData(text);
  return {
    ...choice,
    name: clean(choice.name),
    office: clean(choice.office),
    recorder: clean(choice.recorder),
    plNumber: choice.plNumber,
    impact: clean(choice.impact),
    // Measures go along with an aangifte alone.
    security: choice.way === 'melding' ? null : clean(choice.security),
    ...(choice.suspected && {
      suspected: {
        name: withoutContactData(choice.suspected.name),
        evidence: withoutContactData(choice.suspected.evidence),
      },
    }),
    ...(choice.filer && { filer: { ...choice.filer, who: clean(choice.filer.who) } }),
    ...(choice.decided && { decided: { ...choice.decided, whom: clean(choice.decided.whom) } }),
    ...(choice.consents && {
      consents: choice.consents.map((one) => ({ ...one, how: clean(one.how) })),
    }),
    ...(choice.filing && { filing: choice.filing.map((one) => ({ ...one, how: clean(one.how) })) }),
    ...(choice.preservation && {
      preservation: { ...choice.preservation, whom: clean(choice.preservation.whom) },
    }),
  };
};

/**
 * The papers that were chosen, numbered in the order of handing over. The request to prosecute is always among them; none
 * are made where there is no post to name, so that nobody signs for nothing. Pure: the same contents and choice give the same
 * papers.
 */
export function papersOf(contents: Contents, choice: PaperChoice): Paper[] {
  const matter = matterOf(contents);
  if (everything(matter).length === 0) return [];
  const wanted = new Set<PaperKind>([...choice.kinds, 'prosecution']);
  const words = cleaned(choice);
  return PaperKindSchema.options
    .filter((kind) => wanted.has(kind))
    .flatMap((kind) => makers[kind](matter, words))
    .map((paper, index) => ({ ...paper, name: `${String(index + 1).padStart(2, '0')}-${paper.name}` }));
}
