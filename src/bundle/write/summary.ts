import { judgementOf } from '../../core/entry.js';
import { toItem } from '../../core/item.js';
import type { Dossier } from '../dossier.js';
import { dutchDay } from '../report/time.js';
import { accountOf } from './account.js';
import type { Chosen } from './choose.js';

/** What a summary tells of entries: how many, when, in which column. No words, accounts or addresses. */
export const summaryOf = (chosen: readonly Chosen[]): NonNullable<Dossier['summary']> => ({
  accounts: new Set(chosen.map(({ entry }) => accountOf(entry).key)).size,
  rows: chosen.map(({ entry, captures, manuals }, index) => {
    const [first] = captures;
    const [told] = manuals;
    const judged = judgementOf(entry)?.data;
    const posted = first && toItem(first.data.post).postedAt.value;
    return {
      number: index + 1,
      platform: first?.data.post.platform ?? 'handmatig',
      kind: first?.data.post.kind ?? told?.data.channel ?? 'post',
      posted: posted ? dutchDay(posted) : null,
      captured: first ? dutchDay(first.data.capturedAt) : told ? dutchDay(told.at) : null,
      category: judged ? { protocol: judged.protocol, category: judged.category } : null,
    };
  }),
});
