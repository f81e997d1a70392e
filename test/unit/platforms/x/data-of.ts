import { parse } from 'valibot';
import { PostSchema, type Post } from '../../../../src/core/post.js';
import { x } from '../../../../src/platforms/x/index.js';
import { cell, idOf, page, type Written } from './build-page.js';

export const jan: Written = { handle: 'jan_jansen', name: 'Jan Jansen' };
export const piet: Written = {
  handle: 'piet',
  name: 'Piet',
  at: '2026-11-19T08:00:00.000Z',
  datetime: '2026-11-19T08:00:00.000Z',
};
const NUMBERS: Record<string, string> = { jan_jansen: '1734470012993064960', piet: '77' };

export interface Over {
  readonly old?: boolean;
  readonly user?: object;
  readonly legacy?: object;
  readonly node?: object;
}
/** A post as X's data has it, in either generation. */
export function tweet(post: Written, { old, user, legacy, node }: Over = {}): object {
  const id = idOf(post);
  const names = { name: post.name, screen_name: post.handle };
  return {
    __typename: 'Tweet',
    rest_id: id,
    core: {
      user_results: {
        result: {
          __typename: 'User',
          rest_id: NUMBERS[post.handle],
          professional: { rest_id: '999' },
          ...(old ? { legacy: names } : { core: names }),
          ...user,
        },
      },
    },
    legacy: {
      id_str: id,
      user_id_str: NUMBERS[post.handle],
      created_at: 'Fri Nov 20 18:03:22 +0000 2026',
      ...legacy,
    },
    ...node,
  };
}
export const answer = (...tweets: readonly unknown[]): string =>
  JSON.stringify({ data: { entries: tweets } });

export function read(html: string, ...answers: readonly string[]): Post {
  const document = page({ cells: [cell(html)] });
  x.learn(document, answers);
  const [post] = x.posts(document).map((element) => parse(PostSchema, x.read(element, 'https://x.com/home')));
  if (!post) throw new Error('nothing read');
  return post;
}
