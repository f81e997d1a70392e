import type { ArtefactRef, Capture, Picture } from '../../../src/core/capture.js';
import { found, unknown } from '../../../src/core/field.js';
import type { Post } from '../../../src/core/post.js';

/** A post by an invented person; the id's time is 2026-05-19T17:31:04.163Z. */
export const samplePost = (over: Partial<Post> = {}): Post => ({
  platform: 'x',
  kind: 'reply',
  permalink: found('https://x.com/verzonnen_hein/status/2056789749164019925', 'dom'),
  postId: found('2056789749164019925', 'dom'),
  author: {
    handle: found('verzonnen_hein', 'dom'),
    displayName: found('Hein uit Verzinsel 🌾', 'dom'),
    accountId: found('1400000000000000017', 'page-data'),
    profileUrl: found('https://x.com/verzonnen_hein', 'dom'),
  },
  postedAt: {
    shown: '7:31 p.m. · 19 mei 2026',
    machine: found('2026-05-19T17:31:04.000Z', 'dom'),
    fromId: '2026-05-19T17:31:04.163Z',
  },
  text: found('Wacht maar af, ik weet waar je woont 😡\nTot gauw.', 'dom'),
  textComplete: true,
  language: found('nl', 'dom'),
  audience: found('open', 'dom'),
  edited: unknown,
  counts: found('3 reacties, 1 repost, 12 vind-ik-leuks', 'shown'),
  socialContext: unknown,
  media: [{ kind: 'photo', url: 'https://pbs.twimg.com/media/verzonnen.jpg?format=jpg', alt: 'Een weiland' }],
  quoted: null,
  promoted: false,
  conflicts: [],
  anchors: ['article', 'time'],
  ...over,
});

export const samplePicture: Picture = {
  state: 'pixels',
  from: '2026-11-20T20:14:05.300Z',
  to: '2026-11-20T20:14:05.420Z',
  scale: 1,
  crop: { x: 40, y: 30, width: 80, height: 60 },
  partial: false,
  covered: false,
  strips: [],
};

export const sampleCapture = (
  id: string,
  entry: string,
  artefacts: ArtefactRef[],
  over: Partial<Capture> = {},
): Capture => ({
  capture: id,
  entry,
  capturedAt: '2026-11-20T20:14:05.123Z',
  zone: { name: 'Europe/Amsterdam', offsetMinutes: 60 },
  gesture: 'overlay',
  page: {
    url: 'https://x.com/verzonnen_hein/status/2056789749164019925',
    dropped: ['s', 't'],
    title: 'Hein uit Verzinsel op X',
    language: 'nl',
  },
  post: samplePost(),
  context: [
    {
      relation: 'shown-above',
      post: samplePost({
        kind: 'post',
        postId: found('2056780000000000001', 'dom'),
        permalink: found('https://x.com/wethouder_bakels/status/2056780000000000001', 'dom'),
        author: {
          handle: found('wethouder_bakels', 'dom'),
          displayName: found('M. Bakels', 'dom'),
          accountId: unknown,
          profileUrl: found('https://x.com/wethouder_bakels', 'dom'),
        },
        text: found('Vanavond bespreekt de raad het fietspad.', 'dom'),
        media: [],
      }),
    },
  ],
  ownAccount: found('wethouder_bakels', 'dom'),
  view: {
    scroll: { x: 0, y: 240 },
    viewport: { width: 160, height: 120 },
    pixelRatio: 1,
    post: { x: 40, y: 30, width: 80, height: 60 },
    context: [{ x: 40, y: 0, width: 80, height: 28 }],
    covers: [],
  },
  zoom: 1,
  steady: { mutated: false, moved: false, changed: false },
  picture: samplePicture,
  custody: {
    by: { name: 'M. Bakels', role: 'wethouder' },
    onBehalfOf: null,
    knowledge: { at: '2026-11-20T20:14:05.123Z', by: 'self', set: 'default' },
  },
  environment: {
    browser: 'Chromium 156',
    os: 'Linux x86_64',
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/156',
    extension: '0.1.0',
    build: 'ab'.repeat(32),
  },
  artefacts,
  ...over,
});
