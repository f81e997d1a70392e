import type { PaperChoice } from '../../bundle/papers/choice.js';
import { PaperKindSchema, type PaperKind } from '../../bundle/papers/model.js';
import { liveManuals, type Entry } from '../../core/entry.js';
import type { Case } from '../../dossier/case.js';
import type { MessageKey } from '../text.js';
import { arrangedOf, type Arranged } from './arranged.js';

/** What the person filled in about the papers; empty text: nothing. */
export interface PaperFields {
  readonly on: boolean;
  readonly kinds: readonly PaperKind[];
  readonly name: string;
  readonly office: string;
  readonly recorder: string;
  readonly plNumber: string;
  readonly impact: string;
  /** Also as files beside the bundle. */
  readonly apart: boolean;
  /** Security measures go along only where this was ticked. */
  readonly withSecurity: boolean;
  readonly security: string;
  /** What is arranged in the case; null: the entries are of no case. */
  readonly arranged: Arranged | null;
  /** The suspected person goes along only where this was ticked. */
  readonly withSuspected: boolean;
}

/** The papers to choose from; the one about a suspected person has its own tick. */
export const PAPER: Readonly<Record<Exclude<PaperKind, 'suspected'>, MessageKey>> = {
  speaking: 'paper_speaking',
  prosecution: 'paper_prosecution',
  consent: 'paper_consent',
  proxy: 'paper_proxy',
  filer: 'paper_filer',
  recorder: 'paper_recorder',
  chronology: 'paper_chronology',
  stalking: 'paper_stalking',
  demand: 'paper_demand',
};

/** What a melding does without: the papers of an aangifte. */
const FOR_AANGIFTE: readonly PaperKind[] = ['consent', 'proxy', 'filer'];

/**
 * Filled in as the newest record knows it: for whom it was made, and by whom; and as it was arranged in the case. Off until
 * the person asks, and what goes only on tick is unticked. `now` decides which measures still hold.
 */
export function paperFieldsFor(
  entries: readonly Entry[],
  of: Case | null = null,
  now = new Date(),
): PaperFields {
  const custody =
    entries.flatMap(({ captures }) => captures.map(({ data }) => data.custody)).at(-1) ??
    entries.flatMap((entry) => liveManuals(entry).map(({ data }) => data)).at(-1);
  const arranged = of && arrangedOf(of, now);
  const light = arranged?.choices.way === 'melding';
  const { by, onBehalfOf } = custody ?? { by: { name: null, role: null }, onBehalfOf: null };
  return {
    on: false,
    kinds: PaperKindSchema.options.filter((kind) => !light || !FOR_AANGIFTE.includes(kind)),
    name: onBehalfOf ?? by.name ?? '',
    office: onBehalfOf === null ? (by.role ?? '') : '',
    recorder: by.name ?? '',
    plNumber: arranged?.plNumber ?? '',
    impact: '',
    apart: false,
    withSecurity: false,
    security: arranged?.onTick.security ?? '',
    arranged,
    withSuspected: false,
  };
}

/** The choice for the bundle; null: no papers. */
export function paperChoiceOf(fields: PaperFields): PaperChoice | null {
  if (!fields.on) return null;
  const said = (words: string): string | null => words.trim() || null;
  return {
    kinds: PaperKindSchema.options.filter((kind) => fields.kinds.includes(kind)),
    name: said(fields.name),
    office: said(fields.office),
    recorder: said(fields.recorder),
    plNumber: said(fields.plNumber),
    impact: said(fields.impact),
    security: fields.withSecurity ? said(fields.security) : null,
    ...fields.arranged?.choices,
    ...(fields.withSuspected &&
      fields.arranged?.onTick.suspected && { suspected: fields.arranged.onTick.suspected }),
  };
}
