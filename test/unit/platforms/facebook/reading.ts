import { expect } from 'vitest';
import { toItem, type Item } from '../../../../src/core/item.js';
import { facebook } from '../../../../src/platforms/facebook/index.js';
import { lines, type Written } from './build-page.js';

export const HOME = 'https://www.facebook.com/';
export const kade: Written = {
  name: 'De Kade',
  profile: '/dekade',
  text: lines('Eerste regel\ntweede'),
  href: '/dekade/posts/111?__cft__[0]=x',
};
export const itemsOn = (document: Document, url = HOME): Item[] =>
  facebook.posts(document).map((post) => toItem(facebook.read(post, url)));
export const only = (document: Document, url = HOME): Item => {
  const [item, ...rest] = itemsOn(document, url);
  expect(rest).toEqual([]);
  if (!item) throw new Error('nothing read');
  return item;
};
export const storyData = (over: object = {}) => ({
  __typename: 'Story',
  id: btoa('S:_I100:111:111'),
  post_id: '111',
  creation_time: 1793742492,
  url: 'https://www.facebook.com/dekade/posts/111',
  actors: [{ id: '100', name: 'De Kade', url: 'https://www.facebook.com/dekade' }],
  ...over,
});
