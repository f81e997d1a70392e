import { vi } from 'vitest';
import type { After, Reading } from '../../../../src/core/capture.js';
import { unknown } from '../../../../src/core/field.js';
import type { Post } from '../../../../src/core/post.js';
import type {
  Chosen,
  Confirmation,
  Courier,
  Framed,
  InHand,
  Stage,
  Stored,
} from '../../../../src/capture/page/ports.js';
import type { Proposal } from '../../../../src/capture/page/part/proposal.js';
import { Session } from '../../../../src/capture/page/session.js';
import type { FailureCode } from '../../../../src/core/failure.js';
import type { Platform } from '../../../../src/platforms/platform.js';

const post: Post = {
  platform: 'x',
  kind: 'post',
  permalink: unknown,
  postId: unknown,
  author: { handle: unknown, displayName: unknown, accountId: unknown, profileUrl: unknown },
  postedAt: { shown: null, machine: unknown, fromId: null },
  text: unknown,
  textComplete: true,
  language: unknown,
  audience: unknown,
  edited: unknown,
  counts: unknown,
  socialContext: unknown,
  media: [],
  quoted: null,
  promoted: false,
  conflicts: [],
  anchors: [],
};

export const platform: Platform = {
  link: () => null,
  id: 'x',
  name: 'X',
  hosts: [],
  mediaHosts: [],
  answers: [],
  keptQueryKeys: [],
  posts: (page) => [...page.querySelectorAll('article')],
  containerOf: (node) => node.closest('article'),
  subject: () => null,
  learn: () => undefined,
  read: (container) => ({
    ...post,
    postId: { value: container.id || 'same', source: 'dom', others: [] },
    text: { value: container.textContent, source: 'dom', others: [] },
  }),
  neighbours: () => [],
  profile: () => null,
  ownAccount: () => unknown,
  notices: {
    css: '#none',
    why: '',
    within: '#none',
    never: '#none',
    links: /^$/,
    words: [],
    wall: { path: /^$/, css: '#none' },
  },
  replies: null,
  unread: {
    places: [{ kind: 'message', path: /^\/direct/, item: /^\/direct\/(\w+)/, why: '', seen: '' }],
    content: [],
    besides: [],
  },
};

class FakeStage implements Stage {
  confirmed: Confirmation[] = [];
  explained: FailureCode[] = [];
  onPage = false;
  hands: (InHand | null)[] = [];
  offered: string[] = [];
  pick = vi.fn((posts: readonly Element[], start: number): Promise<Chosen | null> => {
    const element = posts[start];
    return Promise.resolve(element ? { element, byKeyboard: false } : null);
  });
  pickPart = vi.fn(({ start }: Proposal, kind: string): Promise<Chosen | null> => {
    this.offered.push(kind);
    return Promise.resolve({ element: start, byKeyboard: true });
  });
  busy() {
    this.onPage = true;
  }
  clear() {
    this.onPage = false;
  }
  confirm(confirmation: Confirmation) {
    this.onPage = true;
    this.confirmed.push(confirmation);
  }
  explain(code: FailureCode, hand: InHand | null) {
    this.explained.push(code);
    this.hands.push(hand);
  }
}

class FakeCourier implements Courier {
  captured: Reading[] = [];
  framed: { capture: string; index: number }[] = [];
  resumed: { capture: string; after: After }[] = [];
  undone: string[] = [];
  during: () => void = () => undefined;
  picture: Framed['picture'] = 'pixels';
  capture(reading: Reading): Promise<{ state: 'kept' } | Stored> {
    this.captured.push(reading);
    return Promise.resolve({ state: 'kept' });
  }
  frame(capture: string, index: number): Promise<Framed> {
    this.framed.push({ capture, index });
    this.during();
    return Promise.resolve({ picture: this.picture });
  }
  resume(capture: string, after: After): Promise<Stored | { state: 'unknown' }> {
    this.resumed.push({ capture, after });
    const picture = this.picture === 'pixels' ? 'pixels' : 'redrawn';
    const reason = picture === 'pixels' ? null : 'permission';
    return Promise.resolve({ state: 'stored', capture, entry: 'entry-1', picture, reason });
  }
  undo(capture: string) {
    this.undone.push(capture);
    return Promise.resolve();
  }
  withhold() {
    return Promise.resolve();
  }
  view() {
    return Promise.resolve();
  }
}

export let stage: FakeStage;
export let courier: FakeCourier;
let ids: number;
let alive: boolean;
export const session = (over: Partial<ConstructorParameters<typeof Session>[0]> = {}) =>
  new Session({
    platform,
    window,
    courier,
    stage,
    newId: () => `capture-${++ids}`,
    learn: () => undefined,
    beforePicture: () => undefined,
    isAlive: () => alive,
    ...over,
  });

/** As when the extension is updated under the page. */
export const outlive = (): void => void (alive = false);

/** Two more posts on screen, so that a bare gesture is not unmistakable. */
export function showsMore(): void {
  for (const y of [0, 400]) {
    const article = document.createElement('article');
    article.getBoundingClientRect = () => new DOMRect(0, y, 600, 200);
    document.body.append(article);
  }
}

export function showPosts(...texts: string[]): HTMLElement[] {
  const made = texts.map((text, index) => {
    const article = document.createElement('article');
    article.textContent = text;
    article.getBoundingClientRect = () => new DOMRect(0, 200 * index, 600, 200);
    return article;
  });
  document.body.replaceChildren(...made);
  return made;
}

export function setUp(): void {
  stage = new FakeStage();
  courier = new FakeCourier();
  ids = 0;
  alive = true;
  document.elementFromPoint = () => null;
  Object.assign(window, { innerWidth: 1000, innerHeight: 800 });
}
