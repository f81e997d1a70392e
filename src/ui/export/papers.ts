import type { PaperChoice } from '../../bundle/papers/choice.js';
import { PaperKindSchema, type PaperKind } from '../../bundle/papers/model.js';
import type { Entry } from '../../core/entry.js';
import type { MessageKey } from '../text.js';

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
}

export const PAPER: Readonly<Record<PaperKind, MessageKey>> = {
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

/** Filled in as the newest capture knows it: for whom it was made, and by whom. Off until the person asks. */
export function paperFieldsFor(entries: readonly Entry[]): PaperFields {
  const custody = entries.flatMap(({ captures }) => captures.map(({ data }) => data.custody)).at(-1);
  const { by, onBehalfOf } = custody ?? { by: { name: null, role: null }, onBehalfOf: null };
  return {
    on: false,
    kinds: PaperKindSchema.options,
    name: onBehalfOf ?? by.name ?? '',
    office: onBehalfOf === null ? (by.role ?? '') : '',
    recorder: by.name ?? '',
    plNumber: '',
    impact: '',
    apart: false,
    withSecurity: false,
    security: '',
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
  };
}
