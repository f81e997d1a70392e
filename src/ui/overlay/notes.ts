import type { Confirmation } from '../../capture/page/ports.js';
import { WAITS_MS } from '../../capture/page/session.js';
import type { PictureReason } from '../../core/capture.js';
import type { MessageKey, Say } from '../text.js';
import type { ToastNote } from './toast.js';

/** Why there is no picture and what to do, in the order: what happened, what was kept, what helps. */
const NO_PICTURE: Record<PictureReason, MessageKey> = {
  permission: 'no_picture_permission',
  policy: 'no_picture_policy',
  hidden: 'no_picture_hidden',
  minimised: 'no_picture_minimised',
  busy: 'no_picture_busy',
  failed: 'no_picture_failed',
  interrupted: 'no_picture_interrupted',
  unchecked: 'no_picture_interrupted',
  moved: 'no_picture_moved',
  changed: 'no_picture_changed',
};

/** Of these no picture can be made with the icon; of all others it can, for a time. */
const FOR_GOOD: readonly PictureReason[] = ['policy', 'changed'];

type Note = (confirmation: Confirmation) => MessageKey | null;

const NOTES: readonly Note[] = [
  ({ stored }) => (stored.withoutAccess ? 'toast_no_access' : null),
  ({ reload }) => (reload ? 'toast_uncompared' : null),
  ({ reading: { part } }) => (part ? 'toast_unrecognised' : null),
  ({ reading: { part } }) => (part?.visibleOnly ? 'toast_visible_only' : null),
  ({ reading: { post } }) => (post.promoted ? 'toast_ad' : null),
  ({ reading: { post } }) => (post.text.value ? null : 'toast_no_text'),
];

/** Why there is no screenshot, and for how long the icon still brings one. */
function pictureNote({ stored: { picture, reason } }: Confirmation, say: Say): ToastNote[] {
  if (picture === 'pixels') return [];
  const why = reason ?? 'failed';
  const words = say(picture === 'redrawn' ? 'toast_redrawn' : NO_PICTURE[why]);
  const forGood = picture === 'missing' && FOR_GOOD.includes(why);
  return [forGood ? words : { words, forMs: WAITS_MS, after: say('no_picture_over') }];
}

/** What a person should know about what was just put on record. */
export const notesOf = (confirmation: Confirmation, say: Say): ToastNote[] => [
  ...pictureNote(confirmation, say),
  ...NOTES.flatMap((note) => {
    const key = note(confirmation);
    return key === null ? [] : [say(key)];
  }),
];
