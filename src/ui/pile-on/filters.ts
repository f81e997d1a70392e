import type { Protocol } from '../../protocols/index.js';
import { text } from '../text.js';
import { judgementLabel } from '../words.js';
import type { Standing } from './classes.js';

/** Which posts of a thread are shown. */
export type Filter = 'all' | 'first' | 'open' | `${'judged' | 'proposed'} ${string}`;

/** Every filter that a post belongs to, but `all`. What is proposed is one only where the person answered first. */
export function filtersOf(standing: Standing, answered: boolean): Filter[] {
  const { by, column, first } = standing;
  if (by === 'judged') return [`judged ${column ?? ''}`];
  return [
    ...(first ? (['first'] as const) : []),
    'open',
    ...(answered && column !== null ? ([`proposed ${column}`] as const) : []),
  ];
}

/** A filter in words; `ordered`: what is to be read first stands on top. */
export function filterLabel(filter: Filter, protocol: Protocol, ordered: boolean): string {
  if (filter === 'all') return text(ordered ? 'pile_filter_all' : 'pile_filter_all_plain');
  if (filter === 'first') return text('pile_filter_first');
  if (filter === 'open') return text('pile_filter_unjudged');
  const [by, column = ''] = filter.split(' ');
  return text(
    by === 'judged' ? 'pile_filter_judged' : 'pile_filter_proposed',
    judgementLabel(protocol, column),
  );
}
