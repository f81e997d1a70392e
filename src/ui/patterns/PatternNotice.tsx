import type { JSX } from 'preact';
import type { Entry } from '../../core/entry.js';
import type { Patterns } from '../../norm/patterns/index.js';
import { hrefOf } from '../logbook/route.js';
import { shownCapture } from '../logbook/search.js';
import { AuthorName } from '../parts/AuthorName.js';
import { Link } from '../parts/Link.js';
import { Notice } from '../parts/Notice.js';
import { text } from '../text.js';
import { reasonKey, reasonText } from './PatternAdvice.js';

/** In the list: of which accounts the posts together may cross the norm. Nothing changes by itself. */
export function PatternNotice({
  patterns,
  entries,
}: {
  patterns: Patterns;
  entries: readonly Entry[];
}): JSX.Element | null {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const found = patterns.accounts.flatMap((account) => {
    // One of its own: a reason may rest on posts of others as well.
    const last = account.posts.findLast(({ counted }) => counted);
    const entry = last && byId.get(last.id);
    const capture = entry && shownCapture(entry);
    return entry && capture ? [{ account, entry, author: capture.data.post.author }] : [];
  });
  if (found.length === 0) return null;
  return (
    <Notice tone="info" title={text('pattern_title')}>
      <p>{text('pattern_list_intro')}</p>
      <ul class="list">
        {found.map(({ account, entry, author }) => (
          <li key={account.account}>
            <Link href={hrefOf({ at: 'entry', id: entry.id })}>
              <AuthorName author={author} />
            </Link>
            <ul class="list">
              {account.reasons.map((reason) => (
                <li key={reasonKey(reason)}>{reasonText(reason)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
