// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { lookOn } from '../../../../../src/capture/page/look/sight.js';
import { outcomeOf, type Wanted } from '../../../../../src/core/look.js';
import { facebook } from '../../../../../src/platforms/facebook/index.js';
import { instagram } from '../../../../../src/platforms/instagram/index.js';
import type { Platform } from '../../../../../src/platforms/platform.js';
import { x } from '../../../../../src/platforms/x/index.js';
import { laterPages, permalink, postId, type LaterPage } from '../../../../fixtures/looks/x.js';
import { fillPage } from '../../../page-of.js';

const wanted: Wanted = { entry: 'e', platform: 'x', postId, permalink };

/** The post as it was recorded. */
function recorded() {
  fillPage(laterPages.same);
  const { post } = lookOn(x, document, permalink, wanted).sight;
  if (!post) throw new Error('the practice page shows no post');
  return post;
}

function outcome(name: LaterPage, url: string = permalink) {
  const before = recorded();
  fillPage(laterPages[name]);
  return outcomeOf(before, { ...lookOn(x, document, url, wanted).sight, settled: true });
}

describe('a later look on X', () => {
  it('finds the post as it was', () => {
    expect(outcome('same')).toEqual({ result: 'unchanged', differences: [] });
  });

  it('says field by field what was changed', () => {
    const found = outcome('edited');
    expect(found.result).toBe('edited');
    const differences = 'differences' in found ? found.differences : [];
    expect(differences.find(({ field }) => field === 'text')?.now).toBe(
      'Dit was maar een grapje hoor. Niemand weet iets.',
    );
    expect(differences.map(({ field }) => field)).toContain('edited');
  });

  it.each(['deleted', 'deletedInEnglish'] as const)('is gone by its own notice (%s)', (name) => {
    expect(outcome(name)).toEqual({ result: 'confirmed-gone' });
  });

  it.each([
    ['suspended', 'suspended'],
    ['unavailable', 'unavailable'],
    ['wall', 'login'],
    ['nothing', 'not-there'],
  ] as const)('%s is not seen, and not gone', (name, why) => {
    expect(outcome(name)).toEqual({ result: 'not-seen', why });
  });

  it.each(['saidByOthers', 'namedSo', 'answered', 'twice', 'longer', 'otherLink'] as const)(
    'is not gone because somebody says so, or something else is (%s)',
    (name) => {
      expect(outcome(name)).toEqual({ result: 'not-seen', why: 'not-there' });
    },
  );

  it('is not gone where another page has the notice', () => {
    expect(outcome('deleted', 'https://x.com/iemand_anders/status/1900000000000000001')).toEqual({
      result: 'not-seen',
      why: 'elsewhere',
    });
  });

  it.each(['/quotes', '/likes', '/retweets', '/history'])('is not gone where %s stands behind it', (tail) => {
    expect(outcome('deleted', permalink + tail)).toEqual({ result: 'not-seen', why: 'elsewhere' });
  });

  it.each(['/', '/photo/1', '/video/1'])('is at the permalink with %s behind it', (tail) => {
    expect(outcome('deleted', permalink + tail)).toEqual({ result: 'confirmed-gone' });
  });

  it('is not gone while the page is still loading', () => {
    const before = recorded();
    fillPage(laterPages.nothing);
    const { sight } = lookOn(x, document, permalink, wanted);
    expect(outcomeOf(before, { ...sight, settled: false })).toEqual({ result: 'not-seen', why: 'loading' });
  });

  it('says whether somebody was logged in, and not who', () => {
    fillPage(laterPages.deleted);
    expect(lookOn(x, document, permalink, wanted).loggedIn).toBe(true);
  });

  it('keeps the words of the notice as they stood there', () => {
    fillPage(laterPages.deleted);
    expect(lookOn(x, document, permalink, wanted).sight.notice?.words).toBe(
      'Deze post is verwijderd door de auteur van de post. Meer informatie',
    );
  });
});

/** Pages without a post on the platforms whose one notice stands for several cases. */
const elsewhere: readonly (readonly [string, Platform, string, string, string, string])[] = [
  [
    'Instagram: not available',
    instagram,
    'https://www.instagram.com/p/DfSUWnLwVST/',
    '<main><div><h2><span dir="auto">Deze pagina is helaas niet beschikbaar.</span></h2></div></main>',
    'unavailable',
    'Deze pagina is helaas niet beschikbaar.',
  ],
  [
    'Facebook: not available',
    facebook,
    'https://www.facebook.com/groups/100000000000001/posts/100000000000002/',
    '<div role="main"><h2><span dir="auto">Deze content is momenteel niet beschikbaar</span></h2><span dir="auto">Als dit gebeurt, heeft de eigenaar het meestal alleen gedeeld met een kleine groep mensen.</span></div>',
    'unavailable',
    'Deze content is momenteel niet beschikbaar',
  ],
];

describe.each(elsewhere)('%s', (_, platform, url, body, why, words) => {
  const link = platform.link(url);
  const about: Wanted = {
    entry: 'e',
    platform: platform.id,
    postId: link?.postId ?? null,
    permalink: link?.url ?? null,
  };

  it('is not seen: the platform does not say that it was deleted', () => {
    fillPage(body);
    const { sight } = lookOn(platform, document, url, about);
    expect(sight.notice?.words).toBe(words);
    expect(outcomeOf(recorded(), { ...sight, settled: true })).toEqual({ result: 'not-seen', why });
  });

  it('asks to log in', () => {
    fillPage('<div id="content"><form id="login_form"><input name="pass" type="password"></form></div>');
    const { sight, loggedIn } = lookOn(platform, document, url, about);
    expect([sight.wall, loggedIn]).toEqual([true, false]);
  });
});

it.each([x, instagram, facebook])(
  '$name confirms a deletion only where it has words for that',
  ({ notices, id }) => {
    const words = notices.words.flatMap((one) => one.words.map((sentence) => sentence.toLowerCase()));
    expect(words.length).toBeGreaterThan(0);
    expect(new Set(words).size).toBe(words.length);
    // Where one notice stands for several cases, none of them can.
    expect(notices.words.some(({ kind }) => kind === 'deleted')).toBe(id === 'x');
  },
);
