import { found } from '../../../core/field.js';
import { timeOfId, within } from '../id-time.js';
import { readIdentity, type Identity } from '../identity.js';
import type { Own } from '../own.js';
import { permalinkOf, sameHandle } from '../url.js';
import { toldAbout } from './told.js';

/** The quoted post shows its time to the second, and its number holds that second. */
const SAME_SECOND_MS = 1000;

/**
 * Which post a quoted block shows. The page does not say; the data of the quoting post names its number. That counts only
 * where data about that number names the account that the block shows, and the number holds the time that the block shows.
 */
export function quotedIdentity(own: Own, id: string | null): Identity {
  const identity = readIdentity(own, true);
  const { author, postId, time, conflicts } = identity;
  if (id === null || postId.others.length > 0 || postId.value === id) return identity;
  if (postId.value !== null)
    return { ...identity, conflicts: [...conflicts, { field: 'postId', values: [postId.value, id] }] };
  const handle = author.handle.value;
  const told = toldAbout(own.root.ownerDocument, id, handle);
  const shown = time?.getAttribute('datetime') ?? null;
  const given = timeOfId(id);
  const fits =
    handle !== null &&
    told.handle.value !== null &&
    sameHandle(handle, told.handle.value) &&
    shown !== null &&
    given !== null &&
    within(shown, given, SAME_SECOND_MS);
  if (!fits) return identity;
  return {
    ...identity,
    postId: found(id, 'page-data'),
    permalink: found(permalinkOf(handle, id), 'page-data'),
  };
}
