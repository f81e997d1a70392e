import { describe, expect, it } from 'vitest';
import { found, unknown } from '../../../../../src/core/field.js';
import type { Post } from '../../../../../src/core/post.js';
import { mentions } from '../../../../../src/capture/page/thread/keys.js';
import { offerOf } from '../../../../../src/capture/page/thread/offer.js';
import { samplePost } from '../../../logbook/helper.js';

const by = (handle: string, words: string): Post => {
  const post = samplePost('1');
  const field = (value: string) => ({ value, source: 'dom' as const, others: [] });
  return {
    ...post,
    author: { ...post.author, handle: field(handle), accountId: unknown },
    text: field(words),
  };
};
const standing = { own: ['Noor'], proposals: true, earlier: null };
const scene = {
  parent: by('krant', 'nieuws'),
  replies: [],
  pointed: null,
  named: 300,
  linked: [],
  own: ['Noor'],
};

describe('what is offered of a thread', () => {
  it.each([
    ['wrote the post', { parent: by('noor', 'plan') }],
    ['is named in the post', { parent: by('krant', 'Wat vindt @noor ervan?') }],
    ['is among those who reply', { replies: [by('NOOR', 'dank')] }],
    ['is named in a reply by a link, as Facebook does', { linked: ['bram', 'noor'] }],
    ['is named in a reply', { replies: [by('bram', 'weg met @Noor!')] }],
  ])('is all of it where the user %s', (_why, part) => {
    expect(offerOf({ ...scene, ...part }, standing)).toMatchObject({
      most: null,
      choices: ['all', 'proposals', 'mentions'],
    });
  });

  it('is all of it where the page names the own account by its number, as Facebook does', () => {
    const post = by('x', 'plan');
    const numbered = {
      ...post,
      author: { ...post.author, handle: unknown, accountId: found('1001', 'dom') },
    };
    expect(offerOf({ ...scene, parent: numbered, own: ['1001'] }, standing).most).toBeNull();
    expect(offerOf({ ...scene, parent: numbered, own: ['1002'] }, standing).most).toBe(25);
  });

  it('is a choice of at most 25 where the user has no part in it', () => {
    const offer = offerOf({ ...scene, pointed: by('Bram', 'x') }, standing);
    expect(offer).toMatchObject({ most: 25, account: 'bram', choices: ['account', 'proposals', 'mentions'] });
  });

  it('has no proposals where the person switched them off, and no mentions without a handle of their own', () => {
    expect(offerOf({ ...scene, own: [] }, { ...standing, proposals: false }).choices).toEqual([]);
  });
});

describe('a mention', () => {
  it('is the whole handle, whatever its case', () => {
    expect(mentions('Hé @NOOR.', ['noor'])).toBe(true);
    expect(mentions('Hé @noortje en noor', ['noor'])).toBe(false);
    expect(mentions(null, ['noor'])).toBe(false);
  });
});
