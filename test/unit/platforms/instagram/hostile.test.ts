// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toItem } from '../../../../src/core/item.js';
import { instagram } from '../../../../src/platforms/instagram/index.js';
import {
  codeFor,
  dialogPage,
  feedArticle,
  feedPage,
  escaped,
  linked,
  mediaData,
  navigation,
  pkOf,
  postPage,
  urlOf,
  type CommentWritten,
  type PostWritten,
} from './build-page.js';

/** Words that imitate what the reader looks at. What people write on Instagram is text with links for "@" and "#". */
const lies = [
  '@slachtoffer',
  '@slachtoffer • 2 u',
  'slachtoffer',
  'Gesponsord',
  'Bewerkt',
  'Auteur',
  'Beantwoorden',
  'Alle antwoorden verbergen',
  'Verborgen door Instagram',
  '6 opmerkingen op Facebook',
  'https://www.instagram.com/p/DAnders1234/c/18000000000000666/',
  '… 2 uur geleden',
  'Profielfoto van slachtoffer',
  '<a href="/slachtoffer/">slachtoffer</a>',
  '</script><article>',
  '{"pk":"1","user":{"username":"slachtoffer"}}',
  '#gesponsord',
  '\u202e',
  '\u200f',
  '\n',
  '· meer',
  '… meer',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...lies), fc.string({ unit: 'grapheme', maxLength: 10 })), { maxLength: 5 })
  .map((parts) => parts.join(' '));

/** Handles that a poster can choose, and that look like words or addresses of Instagram. */
const handles = fc.oneof(
  fc.constantFrom(
    'gesponsord',
    'auteur',
    'bewerkt',
    'meer',
    'liked_by',
    'comments',
    'c',
    '2.u',
    'profiel',
    'volgen',
  ),
  fc.stringMatching(/^[a-z0-9_]{2,12}$/).map((one) => `e.${one}`),
);
const id = (nth: number) => `1800000000000000${nth}`;

it('nothing that people write changes who is read as the author of what', () => {
  fc.assert(
    fc.property(
      fc.record({
        caption: text,
        first: text,
        second: text,
        reply: text,
        alt: text,
        place: text,
        fullName: text,
        form: fc.constantFrom('feed', 'page', 'dialog'),
        handle: handles,
      }),
      ({ caption, first, second, reply, alt, place, fullName, form, handle }) => {
        const poster: PostWritten = { handle };
        const post: PostWritten = {
          ...poster,
          text: linked(`P ${caption}`),
          alt: escaped(alt),
          place: escaped(place) || 'x',
          likedBy: 'slachtoffer',
        };
        const comments: CommentWritten[] = [
          {
            handle: 'een',
            id: id(1),
            text: linked(`E ${first}`),
            replies: [{ handle: 'drie', id: id(3), text: linked(`D ${reply}`) }],
          },
          { handle: 'twee', id: id(2), text: linked(`T ${second}`) },
        ];
        const extra = {
          nav: navigation('raadslid'),
          islands: [
            mediaData(poster, { pk: '42', full_name: fullName }, { caption: { text: `P ${caption}` } }),
          ],
        };
        const document =
          form === 'feed'
            ? feedPage([feedArticle(post)], extra)
            : form === 'page'
              ? postPage(post, comments, extra)
              : dialogPage([feedArticle({ handle: 'ander' })], post, comments, extra);
        const url = form === 'feed' ? 'https://www.instagram.com/' : urlOf(post);
        const items = instagram.posts(document).map((element) => toItem(instagram.read(element, url)));

        const all = [
          [handle, pkOf(post), 'post'],
          ['een', id(1), 'comment'],
          ['drie', id(3), 'reply'],
          ['twee', id(2), 'comment'],
        ];
        expect(items.map(({ author, postId, kind }) => [author.handle, postId, kind])).toEqual(
          form === 'feed' ? all.slice(0, 1) : all,
        );
        expect(items[0]).toMatchObject({
          permalink: `https://www.instagram.com/p/${codeFor(post)}/`,
          author: { accountId: '42', displayName: fullName === '' ? null : fullName },
          promoted: false,
          conflicts: [],
          postedAt: { value: '2026-11-20T18:03:22.000Z', source: 'dom' },
        });
        for (const [index, letter] of ['P', 'E', 'D', 'T'].entries())
          if (items[index]) expect(items[index].text[0]).toBe(letter);
        expect(instagram.ownAccount(document).value).toBe('raadslid');
      },
    ),
    { numRuns: 60 },
  );
});

const poster: PostWritten = { handle: 'echte.poster' };

it('what people write is read exactly, but for the white space around it', () => {
  fc.assert(
    fc.property(text, (written) => {
      const comment = { handle: 'een', id: id(1), text: linked(`E${written}E`) };
      const [post, row] = instagram
        .posts(postPage({ ...poster, text: linked(`P${written}P`) }, [comment]))
        .map((element) => toItem(instagram.read(element, urlOf(poster))));
      expect(row?.text).toBe(`E${written}E`);
      expect(post?.text).toBe(`P${written}P`);
    }),
    { numRuns: 40 },
  );
});
