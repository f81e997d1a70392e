import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { liveManuals, type Entry } from '../../core/entry.js';
import { ChannelSchema } from '../../core/happening/manual.js';
import { keepDraft, NEW_ENTRY, parseDraft } from '../parts/drafts.js';
import { useKept, type Kept } from '../parts/use-kept.js';
import { draftFor, type ManualWords } from './draft.js';

const KeptSchema = v.object({
  /** Line of what was told last when this was filled in: a correction that came later ends it. */
  after: v.nullable(v.number()),
  draft: v.object({
    channel: v.nullable(ChannelSchema),
    from: v.string(),
    until: v.string(),
    clock: v.string(),
    words: v.string(),
    place: v.string(),
    witnesses: v.string(),
    sender: v.string(),
    said: v.string(),
    link: v.string(),
    known: v.object({
      how: v.nullable(v.picklist(['seen', 'told', 'not-yet'])),
      day: v.string(),
      clock: v.string(),
      toldBy: v.string(),
      confirmed: v.nullable(v.picklist(['whole', 'summary'])),
    }),
  }),
});

/**
 * What a person tells, kept on this device until it is stored; `to`: the entry that it corrects or adds to. A page cannot keep
 * files: those are chosen anew.
 */
export function useManualDraft(to: Entry | undefined): Kept<ManualWords> {
  const [blank] = useState(() => draftFor(to));
  const entry = to?.id ?? NEW_ENTRY;
  const after = (to && liveManuals(to).at(-1)?.seq) ?? null;
  return useKept({
    blank,
    read: () => {
      const kept = parseDraft(KeptSchema, 'manual', entry);
      return kept?.after === after ? kept.draft : null;
    },
    keep: (draft) => keepDraft('manual', entry, draft && JSON.stringify({ after, draft })),
  });
}
