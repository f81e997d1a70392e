import * as v from 'valibot';

/** The papers, in the order in which they are numbered and handed over. */
export const PaperKindSchema = v.picklist([
  'speaking',
  'prosecution',
  'consent',
  'proxy',
  'filer',
  'recorder',
  'chronology',
  'stalking',
  'demand',
  'suspected',
]);
export type PaperKind = v.InferOutput<typeof PaperKindSchema>;

/**
 * A part of a paper. `own` in a text says that the words are ours; a `quote` is somebody else's and is never made part of
 * a sentence. `pen`: to be filled in by hand, on `lines` lines. `box`: a square, ticked or to be ticked by hand.
 */
export type Block =
  | { readonly kind: 'section'; readonly title: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'source'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'facts';
      readonly caption: string;
      readonly rows: readonly (readonly [name: string, value: string])[];
    }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'pen'; readonly label: string; readonly lines: number }
  | { readonly kind: 'box'; readonly label: string; readonly ticked: boolean };

/** One paper: what HTML and PDF both show. */
export interface Paper {
  /** Without extension; ASCII, never text of a person or a page. */
  readonly name: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export const CONFIDENTIAL = 'Vertrouwelijk';
export const NO_ADVICE = 'Geen juridisch advies; niet juridisch getoetst.';

export const section = (title: string): Block => ({ kind: 'section', title });
export const words = (text: string): Block => ({ kind: 'text', text });
export const pen = (label: string, lines = 1): Block => ({ kind: 'pen', label, lines });
export const box = (label: string, ticked = false): Block => ({ kind: 'box', label, ticked });
export const list = (items: readonly string[]): Block => ({ kind: 'list', items });
/** Date and signature, always by hand. Never a place: it can tell where somebody lives. */
export const signature = (who: string): Block[] => [pen('Datum'), pen(`Handtekening van ${who}`, 3)];
