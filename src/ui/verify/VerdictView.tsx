import type { JSX } from 'preact';
import type { Check, Verdict } from '../../bundle/index.js';
import { Heading, Subheading } from '../parts/Heading.js';
import { Notice } from '../parts/Notice.js';
import { text } from '../text.js';
import { checkNames, outcomeWords, trustWords } from './verdict.js';

/** The verdict first, then every check; what does not hold comes before what does. */
export function VerdictView({ verdict: { trust, checks } }: { verdict: Verdict }): JSX.Element {
  const failed = checks.filter(({ outcome }) => outcome === 'failed');
  const others = checks.filter(({ outcome }) => outcome !== 'failed');
  const words = trust && trustWords[trust];
  return (
    <section aria-labelledby="verdict-title">
      <Heading id="verdict-title" focus>
        {text('verdict_title')}
      </Heading>
      <Notice
        tone={trust === 'anchored' ? 'done' : trust === 'self-consistent' ? 'info' : 'help'}
        title={text(words ? words.title : 'failure_not_a_bundle')}
      >
        {words && <p>{text(words.meaning)}</p>}
      </Notice>
      {text('language') !== 'nl' && <p class="quiet">{text('check_details')}</p>}
      <Checks title={text('checks_failed')} checks={failed} />
      <Checks title={text('checks_all')} checks={others} />
      <p class="quiet">{text('verify_limits')}</p>
    </section>
  );
}

function Checks({ title, checks }: { title: string; checks: readonly Check[] }): JSX.Element | null {
  if (checks.length === 0) return null;
  return (
    <>
      <Subheading>{title}</Subheading>
      <ul class="checks">
        {checks.map(({ id, outcome, subject, detail }, index) => (
          <li key={`${id}-${index}`}>
            <strong class={`outcome outcome--${outcome}`}>{text(outcomeWords[outcome])}</strong>{' '}
            <strong>{text(checkNames[id])}.</strong> <span lang="nl">{detail}</span>
            {subject !== null && (
              <span class="checks__subject">
                <code class="utrecht-code">
                  <bdi>{subject}</bdi>
                </code>
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
