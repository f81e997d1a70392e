import type { DataOf } from '../core/journal.js';
import type { Difference, NotSeen } from '../core/look.js';
import type { MessageKey } from './text.js';

/** What a look came to; `$1` is the platform. */
export const resultWords: Readonly<Record<DataOf<'looked-again'>['result'], MessageKey>> = {
  unchanged: 'look_unchanged',
  edited: 'look_edited',
  'not-seen': 'look_not_seen',
  'confirmed-gone': 'look_gone',
};

/** Why it was not seen; `$1` is the platform. */
export const notSeenWords: Readonly<Record<NotSeen, MessageKey>> = {
  deleted: 'look_why_unavailable',
  suspended: 'look_why_suspended',
  'account-gone': 'look_why_account_gone',
  private: 'look_why_private',
  unavailable: 'look_why_unavailable',
  login: 'look_why_login',
  elsewhere: 'look_why_elsewhere',
  loading: 'look_why_loading',
  'not-there': 'look_why_not_there',
};

export const fieldWords: Readonly<Record<Difference['field'], MessageKey>> = {
  text: 'look_field_text',
  media: 'look_field_media',
  quoted: 'look_field_quoted',
  edited: 'look_field_edited',
  handle: 'look_field_handle',
  displayName: 'look_field_name',
  postId: 'look_field_id',
};
