import type * as v from 'valibot';

/** What may be wrong at one place of a file. The UI has a sentence for each. */
export type ProblemCode =
  | 'no-json'
  | 'missing'
  | 'unknown-key'
  | 'type'
  | 'empty'
  | 'choice'
  | 'form'
  | 'double'
  | 'reserved'
  | 'span'
  | 'version'
  | 'route'
  | 'role'
  | 'column'
  | 'term'
  | 'line'
  | 'unknown';

export interface Problem {
  /** From the whole to the part: names of keys, and numbers (from 0) in lists. */
  readonly place: readonly (string | number)[];
  readonly code: ProblemCode;
  /** What may stand there, in the notation of the file; null when that says nothing. */
  readonly expected: string | null;
}

const own = new Set<string>([
  'double',
  'reserved',
  'span',
  'version',
  'route',
  'role',
  'column',
  'term',
  'line',
  'unknown',
] satisfies ProblemCode[]);
const isOwn = (message: string): message is ProblemCode => own.has(message);

const byType: Partial<Record<string, ProblemCode>> = {
  string: 'type',
  number: 'type',
  boolean: 'type',
  array: 'type',
  record: 'type',
  object: 'type',
  picklist: 'choice',
  literal: 'choice',
  non_empty: 'empty',
  min_length: 'empty',
};

function codeOf(issue: v.BaseIssue<unknown>): ProblemCode {
  if (isOwn(issue.message)) return issue.message;
  if (issue.received === 'undefined') return 'missing';
  if (issue.expected === 'never') return 'unknown-key';
  if (issue.type === 'strict_object') return 'type';
  return byType[issue.type] ?? 'form';
}

const shown = new Set<ProblemCode>(['type', 'choice']);

/** The issues of the parser as places with a code, in the order of the file. */
export function problemsOf(issues: readonly v.BaseIssue<unknown>[]): Problem[] {
  return issues.map((issue) => {
    const code = codeOf(issue);
    const place = issue.path?.map(({ key }) => (typeof key === 'number' ? key : String(key))) ?? [];
    return { place, code, expected: shown.has(code) ? issue.expected : null };
  });
}

/** As a path with dots (`kolommen.2.norm`), for logs and tests. */
export const dotted = ({ place, code }: Problem): string => `${place.join('.') || '(whole)'}: ${code}`;
