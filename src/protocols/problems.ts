import type * as v from 'valibot';

/** Codes that the schemas give themselves, as the message of an issue. */
const ownCodes = [
  'empty',
  'encoding',
  'double',
  'reserved',
  'span',
  'order',
  'length',
  'date',
  'id',
  'name',
  'sign',
  'url',
  'whole',
  'version',
  'route',
  'role',
  'recipient',
  'column',
  'term',
  'line',
  'national',
  'step',
  'country-step',
  'field',
  'placeholder',
  'crosses',
  'contradicts',
  'unknown',
] as const;

/** What may be wrong at one place of a file. The UI has a sentence for each. */
export type ProblemCode =
  (typeof ownCodes)[number] | 'no-json' | 'missing' | 'unknown-key' | 'type' | 'empty' | 'choice' | 'form';

export interface Problem {
  /** From the whole to the part: names of keys, and numbers (from 0) in lists. */
  readonly place: readonly (string | number)[];
  readonly code: ProblemCode;
  /** What may stand there, in the notation of the file; null when that says nothing. */
  readonly expected: string | null;
}

/** A code of our own and, after a space, what may stand there: `whole 1-366`. */
function ownOf(message: string): { code: ProblemCode; expected: string | null } | null {
  const [first = '', ...rest] = message.split(' ');
  const code = ownCodes.find((known) => known === first);
  return code ? { code, expected: rest.length > 0 ? rest.join(' ') : null } : null;
}

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
  if (issue.received === 'undefined') return 'missing';
  if (issue.expected === 'never') return 'unknown-key';
  if (issue.type === 'strict_object') return 'type';
  return byType[issue.type] ?? 'form';
}

const shown = new Set<ProblemCode>(['type', 'choice']);

function said(issue: v.BaseIssue<unknown>): { code: ProblemCode; expected: string | null } {
  const own = ownOf(issue.message);
  if (own) return own;
  const code = codeOf(issue);
  return { code, expected: shown.has(code) ? issue.expected : null };
}

/** The issues of the parser as places with a code, in the order of the file; the same of a place is said once. */
export function problemsOf(issues: readonly v.BaseIssue<unknown>[]): Problem[] {
  const problems = issues.map((issue): Problem => {
    const place = issue.path?.map(({ key }) => (typeof key === 'number' ? key : String(key))) ?? [];
    return { place, ...said(issue) };
  });
  return [...new Map(problems.map((problem) => [dotted(problem), problem])).values()];
}

/** As a path with dots (`kolommen.2.norm`), for logs and tests. */
export const dotted = ({ place, code }: Problem): string => `${place.join('.') || '(whole)'}: ${code}`;
