import type { Platform } from '../platform.js';
import { learn } from './islands.js';
import { neighboursOf, subjectOf } from './neighbours.js';
import { notices } from './notices.js';
import { ownAccount } from './own-account.js';
import { idOf } from './permalink.js';
import { readPost } from './reader.js';
import { replies } from './replies.js';
import { containerOf, postsOn } from './roots.js';
import { readProfile } from './profile.js';
import { unread } from './unread.js';
import { ANSWERS, HOSTS, permalinkOf, postOf } from './url.js';

/** Instagram. `img_index` says which picture of several was on screen; nothing else in a query is needed. */
export const instagram: Platform = {
  id: 'instagram',
  name: 'Instagram',
  hosts: HOSTS,
  mediaHosts: ['cdninstagram.com', 'fbcdn.net'],
  answers: ANSWERS,
  keptQueryKeys: ['img_index'],
  link: (address) => {
    const post = postOf(address);
    return post && { postId: idOf(post), url: permalinkOf(post) };
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
};
