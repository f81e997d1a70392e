import type { JSX } from 'preact';
import { formatShortTime, formatTime } from '../format.js';

/** A moment: in words for people, exact for machines and on hover. */
export const Moment = ({ iso, short }: { iso: string; short?: boolean }): JSX.Element => (
  <time dateTime={iso} title={iso}>
    {short ? formatShortTime(iso) : formatTime(iso)}
  </time>
);
