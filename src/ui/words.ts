import type { ArtefactRef, Custody, Gesture, Picture, PictureReason } from '../core/capture.js';
import type { Source } from '../core/field.js';
import type { ContextPost, PlatformId, Post, PostKind } from '../core/post.js';
import { OTHER_ROLE } from '../core/settings.js';
import { categoryOf, type Protocol } from '../protocols/index.js';
import { text, type MessageKey } from './text.js';

/** The words for every value of the domain that the interface shows: a new value without words does not compile. */
export const sourceWords: Record<Source, MessageKey> = {
  dom: 'source_dom',
  'page-data': 'source_page_data',
  id: 'source_id',
  shown: 'source_shown',
  person: 'source_person',
};

export const gestureWords: Record<Gesture, MessageKey> = {
  toolbar: 'gesture_toolbar',
  overlay: 'gesture_overlay',
  shortcut: 'gesture_shortcut',
  menu: 'gesture_menu',
};

export const reasonWords: Record<PictureReason, MessageKey> = {
  permission: 'why_permission',
  policy: 'why_policy',
  hidden: 'why_hidden',
  minimised: 'why_minimised',
  busy: 'why_busy',
  failed: 'why_failed',
  interrupted: 'why_interrupted',
  unchecked: 'why_unchecked',
  moved: 'why_moved',
  changed: 'why_changed',
};

export const pictureWords: Record<Picture['state'], MessageKey> = {
  pixels: 'picture_pixels',
  redrawn: 'picture_redrawn',
  missing: 'picture_missing',
};

export const fileWords: Record<ArtefactRef['role'], MessageKey> = {
  frame: 'file_frame',
  masked: 'file_masked',
  crop: 'file_crop',
  redrawn: 'file_redrawn',
  html: 'file_html',
  media: 'file_media',
  timestamp: 'file_timestamp',
  supplied: 'file_supplied',
};

export const relationWords: Record<ContextPost['relation'], MessageKey> = {
  'shown-above': 'relation_shown_above',
  'own-reply': 'relation_own_reply',
};

export const audienceWords: Record<NonNullable<Post['audience']['value']>, MessageKey> = {
  open: 'audience_open',
  locked: 'audience_locked',
};

export const knowledgeWords: Record<Custody['knowledge']['by'], MessageKey> = {
  self: 'knowledge_self',
  other: 'knowledge_other',
};

/** For protocols that give their roles no name of their own. */
export const roleWords: Readonly<Record<string, MessageKey>> = {
  burgemeester: 'role_burgemeester',
  wethouder: 'role_wethouder',
  raadslid: 'role_raadslid',
  fractievolger: 'role_fractievolger',
  [OTHER_ROLE]: 'role_anders',
};

/** A role in the words of the first protocol that names it, else in ours, else as it is. */
export function roleName(role: string, known: readonly Pick<Protocol, 'roleNames'>[]): string {
  const named = known.find(({ roleNames }) => Object.hasOwn(roleNames, role))?.roleNames[role];
  if (named !== undefined) return named;
  const key = Object.hasOwn(roleWords, role) ? roleWords[role] : undefined;
  return key ? text(key) : role;
}

export const kindWords: Record<PostKind, MessageKey> = {
  post: 'kind_post',
  comment: 'kind_comment',
  reply: 'kind_reply',
  ad: 'kind_ad',
  story: 'kind_story',
  message: 'kind_message',
  profile: 'kind_profile',
  page: 'kind_page',
};

const platformNames: Record<Exclude<PlatformId, 'other'>, string> = {
  x: 'X',
  instagram: 'Instagram',
  facebook: 'Facebook',
};
export const platformName = (id: PlatformId): string =>
  id === 'other' ? text('platform_other') : platformNames[id];

/** Field names as readers put them in a conflict; a name without words is shown as it is. */
const fieldWords: Partial<Record<string, MessageKey>> = {
  permalink: 'field_permalink',
  postId: 'field_post_id',
  'author.handle': 'field_handle',
  handle: 'field_handle',
  'author.displayName': 'field_display_name',
  displayName: 'field_display_name',
  'author.accountId': 'field_account_id',
  accountId: 'field_account_id',
  'author.profileUrl': 'field_profile_url',
  postedAt: 'field_posted_at',
  'postedAt.machine': 'field_posted_at',
  'postedAt.value': 'field_posted_at',
  text: 'field_text',
  language: 'field_language',
};
export const fieldName = (name: string): string => {
  const key = fieldWords[name];
  return key ? text(key) : name;
};

/** The column a judgement names, in the words of the protocol it was made under; `twijfel` and `geen` in ours. */
export function judgementLabel(protocol: Protocol | null, category: string): string {
  if (category === 'twijfel') return text('judgement_doubt');
  if (category === 'geen') return text('judgement_none');
  return (protocol && categoryOf(protocol, category)?.label) ?? category;
}
