import type { JSX } from 'preact';
import type { Author } from '../../core/post.js';
import { text } from '../text.js';

/** The author as shown; name and handle keep their own direction, whatever characters they hold. */
export function AuthorName({ author: { displayName, handle } }: { author: Author }): JSX.Element {
  if (!displayName.value && handle.value === null) return <span>{text('author_unknown')}</span>;
  return (
    <span>
      {displayName.value && <bdi>{displayName.value}</bdi>}{' '}
      {handle.value !== null && <bdi>@{handle.value}</bdi>}
    </span>
  );
}
