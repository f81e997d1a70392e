import * as v from 'valibot';
import { id, isLonger, lastChecked, LengthSchema, maybe, text, whole, type Length } from './base.js';
import { strict } from './shapes.js';

/** From which moment a term counts. Which date that is in a dossier is for the dossier to say, never for this data. */
export const TermStartSchema = v.picklist([
  'kennisname',
  'kennisname_klachtgerechtigde',
  'klacht_ingediend',
  'besluit_platform',
  'klacht_bij_orgaan',
]);

/** Law, the protocol's own, or advice: the three are shown differently. */
export const TermKindSchema = v.picklist(['wet', 'protocol', 'advies']);

/** Working days are counted one by one, on every opening of the logbook: so a year of them at most. */
const MOST_WORKDAYS = 366;

type Span =
  | { readonly kind: 'within'; readonly length: Length; readonly atMost: Length | null }
  | { readonly kind: 'between'; readonly from: Length; readonly to: Length }
  | { readonly kind: 'workdays'; readonly days: number };

interface Written {
  readonly duur?: Length | undefined;
  readonly max?: Length | undefined;
  readonly van?: Length | undefined;
  readonly tot?: Length | undefined;
  readonly werkdagen?: number | undefined;
}

function spanOf({ duur, max, van, tot, werkdagen }: Written): Span | null {
  const given = [duur, van ?? tot, werkdagen].filter((part) => part !== undefined);
  if (given.length !== 1 || (max !== undefined && duur === undefined)) return null;
  if (duur !== undefined) return { kind: 'within', length: duur, atMost: max ?? null };
  if (werkdagen !== undefined) return { kind: 'workdays', days: werkdagen };
  return van !== undefined && tot !== undefined ? { kind: 'between', from: van, to: tot } : null;
}

/** Whether the second length can follow on the first: the end on the beginning, the utmost on the usual. */
const follows = (first?: Length, second?: Length): boolean => !(first && second && isLonger(first, second));

/** A term as data: law and advice are facts with a source, never sentences in code. */
export const TermSchema = v.pipe(
  strict({
    id,
    label: text,
    start: TermStartSchema,
    duur: v.optional(LengthSchema),
    max: v.optional(LengthSchema),
    van: v.optional(LengthSchema),
    tot: v.optional(LengthSchema),
    werkdagen: v.optional(whole(1, MOST_WORKDAYS)),
    soort: TermKindSchema,
    voorwaarde: maybe,
    door: maybe,
    bron: text,
    let_op: maybe,
    lastChecked,
  }),
  v.partialCheck(
    [['duur'], ['max'], ['van'], ['tot'], ['werkdagen']],
    (term: Written) => spanOf(term) !== null,
    'span',
  ),
  v.forward(
    v.partialCheck([['duur'], ['max']], ({ duur, max }) => follows(duur, max), 'order'),
    ['max'],
  ),
  v.forward(
    v.partialCheck([['van'], ['tot']], ({ van, tot }) => follows(van, tot), 'order'),
    ['tot'],
  ),
  v.rawTransform(({ dataset: { value: term }, NEVER }) => {
    const span = spanOf(term);
    // Said above, where it is said of a term with other mistakes too.
    if (span === null) return NEVER;
    return {
      id: term.id,
      label: term.label,
      start: term.start,
      span,
      kind: term.soort,
      condition: term.voorwaarde,
      by: term.door,
      source: term.bron,
      caution: term.let_op,
      lastChecked: term.lastChecked,
    };
  }),
);
export type Term = v.InferOutput<typeof TermSchema>;
