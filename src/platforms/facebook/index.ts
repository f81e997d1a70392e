import type { Platform } from '../platform.js';
import { containerOf, postsOn } from './containers.js';
import { learn } from './data/join.js';
import { neighboursOf } from './neighbours.js';
import { notices } from './notices.js';
import { ownAccount } from './own-account.js';
import { readPost } from './reader.js';
import { replies } from './replies.js';
import { veil } from './reveal.js';
import { subjectOf } from './thread.js';
import { readProfile } from './profile.js';
import { unread } from './unread.js';
import { ANSWERS, HOSTS, KEPT_KEYS, postOf } from './url.js';

/** Facebook. Some posts, people and every comment are named by query keys only. */
export const facebook: Platform = {
  id: 'facebook',
  name: 'Facebook',
  hosts: HOSTS,
  mediaHosts: ['fbcdn.net'],
  answers: ANSWERS,
  keptQueryKeys: KEPT_KEYS,
  link: (address) => {
    const post = postOf(address);
    return post && { postId: post.comment?.id ?? post.id, url: post.commentUrl ?? post.url };
  },
  posts: postsOn,
  containerOf,
  subject: subjectOf,
  learn,
  read: readPost,
  neighbours: neighboursOf,
  ownAccount,
  notices,
  profile: readProfile,
  unread,
  replies,
  veil,
};
