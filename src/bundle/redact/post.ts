import { unknown, type Field } from '../../core/field.js';
import type { Author, Post } from '../../core/post.js';
import type { Hidden } from '../dossier.js';

/** What stands in a text where something was taken out. */
export const TAKEN_OUT = '[afgeschermd]';

/** Whose names may stay: the account the entry is about, and the person's own. */
export interface Known {
  readonly author: Author;
  /** Own handle, without @; null: not read. */
  readonly own: string | null;
}

const lower = (text: string | null): string | null => text?.toLowerCase() ?? null;

/** Whether a post is by somebody who has nothing to do with the entry. */
export function isThirdParty({ author }: Post, known: Known): boolean {
  const handle = lower(author.handle.value);
  const id = author.accountId.value;
  if (id !== null && id === known.author.accountId.value) return false;
  return handle === null || ![lower(known.author.handle.value), lower(known.own)].includes(handle);
}

const MENTION = /@[\p{L}\p{N}_.-]{1,60}/gu;

/** A text without the names of others: every mention but those two, and the names given. */
export function withoutNames(text: string, known: Known, names: readonly string[]): string {
  const own = [known.author.handle.value, known.own].map(lower);
  const mentions = text.replace(MENTION, (mention) => {
    const handle = mention
      .slice(1)
      .replace(/[.-]+$/, '')
      .toLowerCase();
    return own.includes(handle) ? mention : TAKEN_OUT;
  });
  return names.reduce((left, name) => left.replaceAll(name, TAKEN_OUT), mentions);
}

/** Handles and shown names of authors, longest first, so that a part of a name is not taken out before the whole. */
export const namesOf = (posts: readonly Post[]): string[] =>
  posts
    .flatMap(({ author }) => [author.displayName.value, author.handle.value])
    .filter((name) => name !== null)
    .filter((name) => name.trim().length > 1)
    .sort((a, b) => b.length - a.length);

interface Redacted {
  readonly post: Post;
  readonly hidden: readonly Hidden[];
}

/** `home`: nothing of what was said or shown stays. */
export function redactPost(post: Post, known: Known, names: readonly string[], home: boolean): Redacted {
  const third = post.quoted !== null && isThirdParty(post.quoted, known);
  const all = third && post.quoted ? [...names, ...namesOf([post.quoted])] : names;
  const clean = (text: string) => withoutNames(text, known, all);
  const field = (from: Field<string>): Field<string> => ({
    ...from,
    value: from.value && clean(from.value),
    others: from.others.map(({ value, source }) => ({ value: clean(value), source })),
  });
  const quoted = third || home || !post.quoted ? null : redactPost(post.quoted, known, all, home);
  const text = home ? unknown : field(post.text);
  const media = post.media.map((item) => ({ ...item, alt: item.alt && clean(item.alt) }));
  const hidden: Hidden[] = [
    ...(home ? (['text', 'media'] as const) : []),
    ...(post.quoted && !quoted ? (['quoted'] as const) : []),
    ...(text.value !== post.text.value && !home ? (['names'] as const) : []),
    ...(post.relations && (post.relations.replyTo.value ?? post.relations.conversation.value) !== null
      ? (['context'] as const)
      : []),
    ...(post.socialContext.value !== null ? (['socialContext'] as const) : []),
    ...(quoted?.hidden ?? []),
  ];
  return {
    post: {
      ...post,
      text,
      media: home ? [] : media,
      quoted: quoted?.post ?? null,
      socialContext: unknown,
      // Numbers of posts lead to the people who wrote them.
      ...(post.relations && { relations: { ...post.relations, replyTo: unknown, conversation: unknown } }),
      conflicts: home
        ? post.conflicts.filter((conflict) => conflict.field !== 'text')
        : post.conflicts.map((conflict) => ({ ...conflict, values: conflict.values.map(clean) })),
    },
    hidden,
  };
}
