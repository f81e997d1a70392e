import type { ArtefactRef, Capture } from '../../../src/core/capture.js';
import { blankEntry, type CaptureRecord, type Entry } from '../../../src/core/entry.js';
import { found, unknown } from '../../../src/core/field.js';
import type { Post } from '../../../src/core/post.js';

/** Invented people and posts. */
export function samplePost(change: Partial<Post> = {}): Post {
  return {
    platform: 'x',
    kind: 'post',
    permalink: found('https://x.com/verzonnen_piet/status/1900000000000000001', 'dom'),
    postId: found('1900000000000000001', 'dom'),
    author: {
      handle: found('verzonnen_piet', 'dom'),
      displayName: found('Piet Verzonnen', 'dom'),
      accountId: found('1234567890123456789', 'page-data'),
      profileUrl: found('https://x.com/verzonnen_piet', 'dom'),
    },
    postedAt: {
      shown: '8:15 PM · Mar 12, 2025',
      machine: found('2025-03-12T19:15:04.000Z', 'dom'),
      fromId: '2025-03-12T19:15:04.123Z',
    },
    text: found('Jij komt nog wel aan de beurt 😡\nWe weten waar je vergadert', 'dom'),
    textComplete: true,
    language: found('nl', 'dom'),
    audience: found('open', 'dom'),
    edited: unknown,
    counts: found('2 replies, 5 likes', 'dom'),
    socialContext: unknown,
    media: [],
    quoted: null,
    promoted: false,
    conflicts: [],
    anchors: ['article', 'time'],
    ...change,
  };
}

export const sampleFile = (role: ArtefactRef['role'], type = 'image/png'): ArtefactRef => ({
  id: `file-${role}`,
  sha256: 'ab'.repeat(32),
  size: 123_456,
  type,
  role,
});

export function sampleCapture(change: Partial<Capture> = {}): Capture {
  return {
    capture: 'capture-1',
    entry: 'entry-1',
    capturedAt: '2025-03-12T20:01:02.345Z',
    zone: { name: 'Europe/Amsterdam', offsetMinutes: 60 },
    gesture: 'toolbar',
    page: { url: 'https://x.com/home', dropped: ['utm_source'], title: 'Home / X', language: 'nl' },
    post: samplePost(),
    context: [],
    ownAccount: found('raadslid_voorbeeld', 'dom'),
    view: {
      scroll: { x: 0, y: 812.5 },
      viewport: { width: 1280, height: 800 },
      pixelRatio: 2,
      post: { x: 340, y: 120, width: 598, height: 240 },
      context: [],
      covers: [],
    },
    zoom: 1,
    steady: { mutated: false, moved: false, changed: false },
    picture: {
      state: 'pixels',
      from: '2025-03-12T20:01:02.400Z',
      to: '2025-03-12T20:01:02.470Z',
      scale: 2,
      crop: { x: 340, y: 120, width: 598, height: 240 },
      partial: false,
      covered: false,
      strips: [],
    },
    custody: {
      by: { name: 'R. Voorbeeld', role: 'raadslid' },
      onBehalfOf: null,
      knowledge: { at: '2025-03-12T20:01:02.345Z', by: 'self', set: 'default' },
    },
    environment: {
      browser: 'Chrome 156.0.0.0',
      os: 'linux x86-64',
      userAgent: 'Mozilla/5.0 (X11; Linux x86_64)',
      extension: '0.1.0',
      build: 'cd'.repeat(32),
    },
    artefacts: [
      sampleFile('frame'),
      sampleFile('masked'),
      sampleFile('crop'),
      sampleFile('html', 'text/html'),
    ],
    ...change,
  };
}

export const sampleRecord = (
  change: Partial<Capture> = {},
  binnedAt: string | null = null,
): CaptureRecord => ({
  seq: 1,
  at: '2025-03-12T20:01:03.000Z',
  data: sampleCapture(change),
  media: [],
  withheld: [],
  binnedAt,
  binnedFor: binnedAt === null ? null : 'person',
});

export const sampleEntry = (change: Partial<Entry> = {}): Entry => ({
  ...blankEntry('entry-1'),
  captures: [sampleRecord()],
  lines: [1, 2, 7],
  ...change,
});

/** An entry with its own author and text. */
export const entryBy = (id: string, name: string, text: string, binnedAt: string | null = null): Entry => {
  const post = samplePost({
    author: {
      ...samplePost().author,
      displayName: found(name, 'dom'),
      handle: found(id.replace('-', '_'), 'dom'),
    },
    text: found(text, 'dom'),
    postId: found(`19000000000000${id}`, 'dom'),
  });
  return sampleEntry({
    id,
    captures: [sampleRecord({ capture: `capture-${id}`, entry: id, post }, binnedAt)],
  });
};

/** What makes the line with which somebody else can date the logbook. */
export const anchor = (to: string) => Promise.resolve(`VASTGELEGD-ANKER v1 7 ${to}`);
