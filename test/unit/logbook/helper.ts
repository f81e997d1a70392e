import 'fake-indexeddb/auto';
import type { ArtefactRef, Capture } from '../../../src/core/capture.js';
import { found, unknown } from '../../../src/core/field.js';
import type { Post } from '../../../src/core/post.js';
import { sha256Hex } from '../../../src/evidence/hash.js';
import { plainSeal } from '../../../src/logbook/plain-seal.js';
import type { LogbookPorts, Mirror, NewFile, Plan } from '../../../src/logbook/ports.js';

let databases = 0;

/** Ports in memory. Logbooks opened with the same ports share database, mirror and lock, as contexts do. */
export interface MemoryPorts extends LogbookPorts {
  /** The mirror as it is now; may be set. */
  stored: Mirror | null;
  /** Every line that was announced. */
  announced: number[];
  /** The time that `now` gives next; each call goes one second on. */
  clock: Date;
}

/** A lock that lets one task through at a time, in order. */
export function queueLock(): LogbookPorts['lock'] {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = last.then(task);
    last = run.catch(() => undefined);
    return run;
  };
}

export function memoryPorts(overrides: Partial<LogbookPorts> = {}): MemoryPorts {
  databases += 1;
  const ports: MemoryPorts = {
    databaseName: `test-${databases}`,
    software: 'vastgelegd 0.0.0 test',
    seal: plainSeal,
    stored: null,
    clock: new Date('2026-11-21T10:00:00.000Z'),
    mirror: {
      read: () => Promise.resolve(ports.stored),
      write: (mirror) => {
        ports.stored = structuredClone(mirror);
        return Promise.resolve();
      },
    },
    announce: ({ seq }) => ports.announced.push(seq),
    announced: [],
    lock: queueLock(),
    now: () => {
      const now = ports.clock;
      ports.clock = new Date(now.getTime() + 1000);
      return now;
    },
    randomBytes: (count) => globalThis.crypto.getRandomValues(new Uint8Array(count)),
    ...overrides,
  };
  return ports;
}

export function samplePost(postId: string, text = 'Wij weten waar u woont.'): Post {
  return {
    platform: 'x',
    kind: 'post',
    permalink: found(`https://x.com/kade_kijker/status/${postId}`, 'dom'),
    postId: found(postId, 'dom'),
    author: {
      handle: found('kade_kijker', 'dom'),
      displayName: found('Kade Kijker', 'dom'),
      accountId: unknown,
      profileUrl: found('https://x.com/kade_kijker', 'dom'),
    },
    postedAt: { shown: '2 u', machine: found('2026-11-21T08:00:00.000Z', 'dom'), fromId: null },
    text: found(text, 'dom'),
    textComplete: true,
    language: found('nl', 'dom'),
    audience: unknown,
    edited: unknown,
    counts: unknown,
    socialContext: unknown,
    media: [],
    quoted: null,
    promoted: false,
    conflicts: [],
    anchors: ['article'],
  };
}

/** A complete capture of an invented post. */
export function sampleCapture(
  capture: string,
  { entry = `entry-${capture}`, postId = `100${capture}`, text, artefacts = [] }: SampleOptions = {},
): Capture {
  const rect = { x: 0, y: 0, width: 600, height: 200 };
  return {
    capture,
    entry,
    capturedAt: '2026-11-21T10:00:00.000Z',
    zone: { name: 'Europe/Amsterdam', offsetMinutes: 60 },
    gesture: 'toolbar',
    page: { url: 'https://x.com/home', dropped: [], title: 'X', language: 'nl' },
    post: samplePost(postId, text),
    context: [],
    ownAccount: unknown,
    view: {
      scroll: { x: 0, y: 0 },
      viewport: { width: 1280, height: 800 },
      pixelRatio: 1,
      post: rect,
      context: [],
      covers: [],
    },
    zoom: 1,
    steady: { mutated: false, moved: false, changed: false },
    picture: { state: 'missing', reason: 'failed' },
    custody: {
      by: { name: null, role: null },
      onBehalfOf: null,
      knowledge: { at: '2026-11-21T10:00:00.000Z', by: 'self', set: 'default' },
    },
    environment: { browser: 'Test 1', os: 'Test', userAgent: 'Test', extension: '0.0.0', build: '0' },
    artefacts: [...artefacts],
  };
}

interface SampleOptions {
  entry?: string;
  postId?: string;
  text?: string;
  artefacts?: readonly ArtefactRef[];
}

/** A file with a reference that fits it. */
export async function sampleFile(id: string, content = `bytes of ${id}`): Promise<NewFile> {
  const bytes = new TextEncoder().encode(content);
  const ref = {
    id,
    sha256: await sha256Hex(bytes),
    size: bytes.length,
    type: 'image/png',
    role: 'frame' as const,
  };
  return { ref, bytes };
}

/** The plan that stores one capture with its files. */
export const capturePlan = (
  capture: string,
  options: SampleOptions = {},
  files: readonly NewFile[] = [],
): (() => Plan) => {
  const data = sampleCapture(capture, { artefacts: files.map(({ ref }) => ref), ...options });
  return () => ({ happenings: [{ kind: 'captured', data }], files });
};

/** The raw database, to look at and to damage. Close it again. */
export function rawDatabase(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no database'));
  });
}

/** Runs one step on one table, outside the logbook's own code. */
export async function tamper(
  name: string,
  table: string,
  step: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const db = await rawDatabase(name);
  try {
    return await new Promise<unknown>((resolve, reject) => {
      const transaction = db.transaction(table, 'readwrite');
      const request: IDBRequest<unknown> = step(transaction.objectStore(table));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
    });
  } finally {
    db.close();
  }
}
