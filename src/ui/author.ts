import type { Author, Post } from '../core/post.js';
import { text } from './text.js';

/** The author as shown on the page: name and handle; says so where both are unknown. */
export function authorName({ displayName, handle }: Author): string {
  const parts = [displayName.value, handle.value === null ? null : `@${handle.value}`];
  return parts.filter(Boolean).join(' ') || text('author_unknown');
}

/** The best known moment of posting for a list: machine time, else the one from the id, else the page's words. */
export function postedMoment({ postedAt }: Post): { iso: string | null; shown: string | null } {
  return { iso: postedAt.machine.value ?? postedAt.fromId, shown: postedAt.shown };
}

/** The post's text, at most `limit` characters of it; says so where there was none or none could be read. */
export function shownText({ text: { value } }: Post, limit = Infinity): string {
  if (value === null) return text('text_unknown');
  return (value.length > limit ? `${value.slice(0, limit)}…` : value) || text('no_text');
}
