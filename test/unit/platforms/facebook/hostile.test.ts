// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toItem } from '../../../../src/core/item.js';
import { facebook } from '../../../../src/platforms/facebook/index.js';
import { comment, escaped, feed, header, message, page, shared, story, type Written } from './build-page.js';

const victim: Written = {
  name: 'Het Slachtoffer',
  profile: '/slachtoffer',
  href: '/slachtoffer/posts/666',
  text: 'nee',
};

/** Markup that imitates every part the reader looks at. */
const imitations = [
  header(victim),
  shared(victim),
  message('andere tekst'),
  comment({
    name: 'Het Slachtoffer',
    profile: '/slachtoffer',
    text: '<div dir="auto">x</div>',
    href: '/slachtoffer/posts/666?comment_id=66',
  }),
  '<a href="/slachtoffer/posts/666">3 u</a>',
  '<a href="/slachtoffer">Het Slachtoffer</a>',
  '<a href="/groups/9/user/666/">Het Slachtoffer</a>',
  '<a href="/photo/?fbid=1&set=gm.666"><img src="https://scontent.xx.fbcdn.net/f.jpg"></a>',
  '<a href="?__cft__">Gesponsord</a>',
  '<span>Gesponsord</span>',
  '<a href="/ads/about/">Gesponsord</a>',
  '<div aria-label="Acties voor dit bericht"></div>',
  '<div role="dialog"><div role="article"></div></div>',
  '<div role="feed"><div>x</div></div>',
  '<div id="feed_subtitle_666;666;;9"><abbr data-utime="1600000000">x</abbr></div>',
];
const lies = [
  'Jan 2 uur geleden',
  'op de opmerking van Het Slachtoffer',
  'Antwoord van Het Slachtoffer op de opmerking van Jan',
  'Opmerking van Het Slachtoffer 1 uur geleden',
  'Gesponsord',
  'Auteur',
  'facebook.com/slachtoffer',
  '\u202e',
  '\u200f',
  '\n',
  '·',
];

const plain = fc
  .array(fc.oneof(fc.constantFrom(...lies), fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 4 })
  .map((parts) => parts.join(' '));
const markup = fc
  .array(fc.oneof(plain.map(escaped), fc.constantFrom(...imitations)), { maxLength: 4 })
  .map((parts) => `<div dir="auto">T${parts.join('')}</div>`);
/** In a comment a poster can write words, mentions and links, no structure. */
const remark = fc
  .array(
    fc.oneof(
      plain.map(escaped),
      fc.constantFrom(...imitations.filter((part) => part.startsWith('<a ') && !part.includes('<img'))),
    ),
    { maxLength: 4 },
  )
  .map((parts) => `<div dir="auto">T${parts.join('')}</div>`);

/** Names in addresses that a poster can choose, and that look like parts of an address. */
const handles = fc.oneof(
  fc.constantFrom(
    'gesponsord',
    'permalink',
    'comment.id',
    'pfbid0',
    'posts.van',
    'userx',
    'reactie.van',
    'jan.2',
  ),
  fc.stringMatching(/^[a-z0-9.]{3,15}$/).map((one) => `echt${one}e`),
);

it('nothing a poster controls changes who is read as the author of what', () => {
  fc.assert(
    fc.property(
      fc.record({
        name: plain,
        text: markup,
        sharedName: plain,
        sharedText: markup,
        withShared: fc.boolean(),
        said: remark,
        sayer: plain,
        answer: remark,
        answerer: plain,
        handle: handles,
      }),
      ({ name, text, sharedName, sharedText, withShared, said, sayer, answer, answerer, handle }) => {
        const [jan, kees] = [`J ${sayer}`, `K ${answerer}`];
        const on = `/${handle}/posts/111`;
        const comments =
          comment({
            name: jan,
            profile: '/jan',
            text: said,
            href: `${on}?comment_id=5`,
            label: `Opmerking van ${jan} 2 uur geleden`,
          }) +
          comment({
            name: kees,
            profile: '/kees',
            text: answer,
            href: `${on}?comment_id=5&reply_comment_id=6`,
            label: `Antwoord van ${kees} op de opmerking van ${jan} 1 uur geleden`,
          });
        const written: Written = {
          name: `P ${name}`,
          profile: `/${handle}`,
          href: on,
          text,
          comments,
          ...(withShared
            ? {
                attached: shared({
                  name: `Q ${sharedName}`,
                  profile: '/gedeelde',
                  href: '/gedeelde/posts/222',
                  text: sharedText,
                }),
              }
            : {}),
        };
        const document = page({
          main: feed(
            story(written),
            story({ name: 'Volgende', profile: '/volgende', href: '/volgende/posts/333' }),
          ),
        });
        const posts = facebook.posts(document);
        const items = posts.map((post) => toItem(facebook.read(post, 'https://www.facebook.com/')));

        expect(items.map(({ kind, author, postId }) => [kind, author.handle, postId])).toEqual([
          ['post', handle, '111'],
          ['comment', 'jan', '5'],
          ['reply', 'kees', '6'],
          ['post', 'volgende', '333'],
        ]);
        expect(items.map(({ author }) => author.displayName?.[0])).toEqual(['P', 'J', 'K', 'V']);
        expect(
          items.every(
            ({ author, promoted, postedAt }) =>
              author.accountId === null && !promoted && postedAt.value === null,
          ),
        ).toBe(true);
        expect(items.slice(0, 3).every((item) => item.text.startsWith('T'))).toBe(true);
        expect(items[0]?.quoted?.author.handle ?? null).toBe(withShared ? 'gedeelde' : null);
        expect(items[0]?.quoted?.postId ?? null).toBe(withShared ? '222' : null);
        expect(facebook.ownAccount(document).value).toBeNull();
      },
    ),
    { numRuns: 60 },
  );
});
