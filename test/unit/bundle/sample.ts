import { createPrivateKey, createPublicKey, sign as signWith } from 'node:crypto';
import type { ArtefactRef, Capture } from '../../../src/core/capture.js';
import { applyEvent, entriesOf, type Entry } from '../../../src/core/entry.js';
import { found } from '../../../src/core/field.js';
import type { Happening, Head, Line } from '../../../src/core/journal.js';
import type { BundleRequest, BundleSource } from '../../../src/bundle/index.js';
import { quoteKey } from '../../../src/bundle/quotes.js';
import { makeLine } from '../../../src/evidence/chain.js';
import { decodeEvent, encodeEvent } from '../../../src/evidence/event.js';
import { sha256Hex } from '../../../src/evidence/hash.js';
import { sampleCapture, samplePost } from './facts.js';
import { png } from './picture.js';

const protocol = { id: 'nl-aalten', version: '2024' };
const PKCS8_ED25519 = '302e020100300506032b657004220420';

function keyPair(seed: string) {
  const der = Buffer.from(
    PKCS8_ED25519 + Buffer.from(seed.padEnd(32, '.')).subarray(0, 32).toString('hex'),
    'hex',
  );
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const publicKey = new Uint8Array(createPublicKey(key).export({ format: 'der', type: 'spki' }));
  const sign = (bytes: Uint8Array) => Promise.resolve(new Uint8Array(signWith(null, bytes, key)));
  return { publicKey, sign };
}

/** A source whose contents tests may add to and damage. */
export interface Sample extends BundleSource {
  readonly stored: { lines: Line[]; payloads: Map<string, Uint8Array>; artefacts: Map<string, Uint8Array> };
  add(happening: Happening): Promise<void>;
  file(role: ArtefactRef['role'], type: string, bytes: Uint8Array): Promise<ArtefactRef>;
}

/** A logbook in memory with only its `opened` event. The same seed gives the same key and the same bytes. */
export async function emptySample(seed = 'proef'): Promise<Sample> {
  const { publicKey, sign } = keyPair(seed);
  const fingerprint = await sha256Hex(publicKey);
  const stored: Sample['stored'] = { lines: [], payloads: new Map(), artefacts: new Map() };
  const entries = new Map<string, Entry>();
  let head: Head | null = null;

  const add = async (happening: Happening) => {
    const seq: number = head ? head.seq + 1 : 0;
    const at = new Date(Date.UTC(2026, 10, 20, 20, 14, seq + 5)).toISOString();
    const salt = new Uint8Array(16).fill(seq);
    const { bytes, body } = await encodeEvent(happening, at, salt);
    const made = await makeLine(head, body, sign);
    head = made.head;
    stored.lines.push(made.line);
    stored.payloads.set(body, bytes);
    for (const id of entriesOf(happening)) {
      const next = applyEvent(entries.get(id) ?? null, decodeEvent(bytes), seq);
      if (next) entries.set(id, next);
      else entries.delete(id);
    }
    // As the logbook does: behind a tombstone nothing is left.
    if (happening.kind === 'erased')
      for (const line of happening.data.lines) stored.payloads.delete(stored.lines[line]?.body ?? '');
  };
  const file: Sample['file'] = async (role, type, bytes) => {
    const id = `bestand-${stored.artefacts.size}`;
    stored.artefacts.set(id, bytes);
    return { id, sha256: await sha256Hex(bytes), size: bytes.length, type, role };
  };
  await add({
    kind: 'opened',
    data: {
      logbook: `logboek-${seed}`,
      installation: `installatie-${seed}`,
      fingerprint,
      software: 'Vastgelegd 0.1.0',
    },
  });
  return {
    id: `logboek-${seed}`,
    fingerprint,
    publicKey,
    stored,
    add,
    file,
    sign,
    entry: (id) => Promise.resolve(entries.get(id) ?? null),
    entries: () => Promise.resolve([...entries.values()].reverse()),
    lines: () => Promise.resolve([...stored.lines]),
    keyChanges: () => Promise.resolve([]),
    payload: (body) => Promise.resolve(stored.payloads.get(body) ?? null),
    artefact: (id) => Promise.resolve(stored.artefacts.get(id) ?? null),
  };
}

/** Captures a post with the usual files. */
export async function addCapture(
  sample: Sample,
  id: string,
  entry: string,
  over: Partial<Capture> = {},
  { width, height } = { width: 48, height: 36 },
) {
  const shade = sample.stored.lines.length * 40;
  const html = new TextEncoder().encode('<article><div>Wacht maar af</div></article>');
  const files = [
    await sample.file('frame', 'image/png', png(width, height, shade)),
    await sample.file('masked', 'image/png', png(width, height, shade + 1)),
    await sample.file('crop', 'image/png', png(width / 2, height / 2, shade + 2)),
    await sample.file('html', 'text/html', html),
  ];
  await sample.add({ kind: 'captured', data: sampleCapture(id, entry, files, over) });
}

export const HOSTILE_TEXT =
  '<script>alert(1)</script> "><svg/onload=alert(2)> </style> javascript:alert(3) \u202Eomgekeerd\u202C \u0000 =1+1 & ]]>';

/** Entry `een` (two captures, media, judged, noted), `twee` (hostile text, redrawn) and `weg` (in the bin). */
export async function makeSample(seed = 'proef'): Promise<Sample> {
  const sample = await emptySample(seed);
  await addCapture(sample, 'vangst-1', 'een');
  const media = await sample.file('media', 'image/png', png(20, 15, 90));
  const url = 'https://pbs.twimg.com/media/verzonnen.jpg';
  await sample.add({
    kind: 'media',
    data: {
      entry: 'een',
      capture: 'vangst-1',
      items: [{ url, artefact: media, missing: null, httpDate: 'Fri, 20 Nov 2026 20:14:07 GMT' }],
    },
  });
  await addCapture(sample, 'vangst-x', 'weg', {
    post: samplePost({ postId: found('2056789749164010000', 'dom') }),
  });
  await sample.add({ kind: 'noted', data: { entry: 'een', text: 'GEHEIME NOTITIE', by: null } });
  await sample.add({ kind: 'judged', data: { entry: 'een', protocol, category: 'a2', by: 'M. Bakels' } });
  await sample.add({ kind: 'binned', data: { entry: 'weg', captures: ['vangst-x'], reason: 'person' } });
  const redrawn = await sample.file('redrawn', 'image/png', png(24, 18, 7));
  await sample.add({
    kind: 'captured',
    data: sampleCapture('vangst-2', 'twee', [redrawn], {
      post: samplePost({
        postId: found('2056789749164020000', 'dom'),
        text: found(HOSTILE_TEXT, 'dom'),
        permalink: found('javascript:alert(1)', 'dom'),
        author: { ...samplePost().author, displayName: found('"><img src=x onerror=alert(1)>', 'dom') },
        conflicts: [{ field: 'handle', values: ['verzonnen_hein', 'verzonnen_hien'] }],
      }),
      picture: { state: 'redrawn', reason: 'failed' },
      steady: null,
    }),
  });
  await addCapture(sample, 'vangst-3', 'een', { capturedAt: '2026-11-20T20:15:00.000Z' });
  return sample;
}

export const sampleRequest = (over: Partial<BundleRequest> = {}): BundleRequest => ({
  entries: ['een', 'twee'],
  exportedAt: '2026-11-21T09:30:00.000Z',
  software: 'Vastgelegd 0.1.0 (bouw abababab)',
  categories: {
    [quoteKey(protocol, 'a2')]: {
      label: '2. Bedreiging of intimidatie',
      norm: '(Non) verbaal dreigen met geweld; intimideren.',
      source: 'Proefprotocol, paragraaf 3',
    },
  },
  ...over,
});
