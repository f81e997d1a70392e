import type { Platform } from '../platform.js';
import { containerOf, postsOn } from './containers.js';
import { neighboursOf } from './neighbours.js';
import { learn } from './data/told.js';
import { notices } from './notices.js';
import { ownAccount } from './own-account.js';
import { readPost } from './reader.js';
import { replies } from './replies.js';
import { subjectOf } from './thread.js';
import { readProfile } from './profile.js';
import { unread } from './unread.js';
import { ANSWERS, HOSTS, isBeside, permalinkOf, statusOf } from './url.js';

/** X (formerly Twitter). Nothing in a query of X is needed to find a post again, so no key is kept. */
export const x: Platform = {
  id: 'x',
  name: 'X',
  hosts: HOSTS,
  mediaHosts: ['twimg.com'],
  answers: ANSWERS,
  keptQueryKeys: [],
  link: (address) => {
    const post = statusOf(address);
    return post && { postId: post.id, url: permalinkOf(post.handle, post.id), beside: isBeside(post) };
  },
  posts: postsOn,
  containerOf,
  subject: subjectOf,
  learn,
  read: readPost,
  neighbours: neighboursOf,
  ownAccount,
  notices,
  replies,
  profile: readProfile,
  unread,
};
