import type { Problem, ProblemCode } from '../../protocols/index.js';
import { text, type MessageKey } from '../text.js';

export const problemWords: Record<ProblemCode, MessageKey> = {
  'no-json': 'problem_no_json',
  encoding: 'problem_encoding',
  missing: 'problem_missing',
  'unknown-key': 'problem_unknown_key',
  type: 'problem_type',
  empty: 'problem_empty',
  choice: 'problem_choice',
  form: 'problem_form',
  double: 'problem_double',
  reserved: 'problem_reserved',
  span: 'problem_span',
  order: 'problem_order',
  length: 'problem_length',
  date: 'problem_date',
  id: 'problem_id',
  name: 'problem_name',
  sign: 'problem_sign',
  url: 'problem_url',
  whole: 'problem_whole',
  version: 'problem_version',
  route: 'problem_route',
  role: 'problem_role',
  recipient: 'problem_recipient',
  column: 'problem_column',
  term: 'problem_term',
  line: 'problem_line',
  national: 'problem_national',
  step: 'problem_step',
  'country-step': 'problem_country_step',
  field: 'problem_field',
  placeholder: 'problem_placeholder',
  crosses: 'problem_crosses',
  contradicts: 'problem_contradicts',
  unknown: 'problem_unknown',
};

const typeWords: Readonly<Record<string, MessageKey>> = {
  string: 'type_text',
  number: 'type_number',
  boolean: 'type_yes_no',
  Array: 'type_list',
  Object: 'type_object',
};

function expectedWords(expected: string | null): string {
  if (expected === null) return '';
  const key = Object.hasOwn(typeWords, expected) ? typeWords[expected] : undefined;
  return key ? text(key) : expected.replace(/^\(|\)$/g, '').replaceAll(' | ', ', ');
}

/** What is wrong at a place, for who can change the file. */
export const problemText = ({ code, expected }: Problem): string =>
  text(problemWords[code], expectedWords(expected));

/** The place as people count: `kolommen, nummer 3, norm`. Names of keys stay as they stand in the file. */
export const placeText = ({ place }: Problem): string =>
  place.length === 0
    ? text('place_whole')
    : place
        .map((part) => (typeof part === 'number' ? text('place_item', String(part + 1)) : part))
        .join(', ');
