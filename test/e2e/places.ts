import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Item } from '../../src/core/item.js';
import { practiceRoutes, type Route } from '../tools/page-server.js';
import { fixtures } from '../tools/paths.js';
import { viewerRoute } from './photo-viewer.js';

/** Where on a platform a post can stand. */
export type PlaceName = 'timeline' | 'own page' | 'dialog' | 'comment';

/** A post on a practice page: what is expected of the page was written by hand, not by the reader. */
export interface Place {
  readonly platform: 'x' | 'instagram' | 'facebook';
  readonly place: PlaceName;
  readonly url: string;
  /** The posts of the page in order, and the place of the one that is meant, from 1. */
  readonly items: readonly Expected[];
  readonly number: number;
}

/** `accept`: other values that are right as well, by the path of the field. */
export type Expected = Item & { readonly accept?: Readonly<Record<string, readonly unknown[]>> };

const PHOTO = 'platforms/x/photo-viewer';

/** Expected file, place on the page. Every platform has all four. */
const table: readonly (readonly [Place['platform'], PlaceName, string, number])[] = [
  ['x', 'timeline', 'practice/x/expected/home.json', 3],
  ['x', 'own page', 'practice/x/expected/status.json', 2],
  ['x', 'dialog', `${PHOTO}.expected.json`, 1],
  ['x', 'comment', 'practice/x/expected/status.json', 4],
  ['instagram', 'timeline', 'practice/instagram/expected/feed.json', 1],
  ['instagram', 'own page', 'practice/instagram/expected/post.json', 1],
  ['instagram', 'dialog', 'practice/instagram/expected/dialog.json', 1],
  ['instagram', 'comment', 'practice/instagram/expected/post.json', 2],
  ['facebook', 'timeline', 'practice/facebook/expected/feed.json', 1],
  ['facebook', 'own page', 'practice/facebook/expected/group.json', 1],
  ['facebook', 'dialog', 'practice/facebook/expected/dialog.json', 1],
  ['facebook', 'comment', 'practice/facebook/expected/group.json', 3],
];

const read = (file: string) =>
  JSON.parse(readFileSync(join(fixtures, file), 'utf8')) as { url: string; items: Expected[] };

export const places: readonly Place[] = table.map(([platform, place, file, number]) => ({
  platform,
  place,
  number,
  ...read(file),
}));

/** What the pages of all places need. */
export const placeRoutes = (): Route[] => [viewerRoute(), ...practiceRoutes()];

const valueAt = (item: object, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key] ?? null, item);

/** The fields of an item that differ from what is expected, as `path: value`. */
export function differences(item: Item, expected: Expected): string[] {
  const fields = [
    'platform',
    'permalink',
    'postId',
    'author.handle',
    'author.profileUrl',
    'text',
    'promoted',
  ];
  return fields.flatMap((path) => {
    const value = valueAt(item, path);
    const right = [valueAt(expected, path), ...(expected.accept?.[path] ?? [])];
    return right.includes(value) ? [] : [`${path}: ${String(value)}`];
  });
}
