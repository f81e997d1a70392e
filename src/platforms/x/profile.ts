import * as v from 'valibot';
import { found, settle, unknown, type Claim } from '../../core/field.js';
import type { Profile } from '../../core/profile.js';
import { lineOf, domText } from '../dom-text.js';
import { machineTime } from '../iso-time.js';
import { precedes } from '../order.js';
import { accountIdOf } from './account-id.js';
import { css } from './selectors.js';
import { profileOf, profileUrlOf, sameHandle } from './url.js';

const words = v.nullish(v.string());
/** schema.org ProfilePage as X writes it. */
const PageSchema = v.object({
  dateCreated: words,
  mainEntity: v.object({
    additionalName: v.string(),
    name: words,
    description: words,
    image: v.nullish(v.object({ contentUrl: words })),
  }),
});
type Page = v.InferOutput<typeof PageSchema>;

/** The page's own data, where it is about this handle: it stays behind after moving on within the site. */
function dataOf(document: Document, handle: string): Page | null {
  for (const script of document.querySelectorAll(css('profileData'))) {
    try {
      const page = v.parse(PageSchema, JSON.parse(script.textContent));
      if (sameHandle(page.mainEntity.additionalName, handle)) return page;
    } catch {
      // Not the data we know; what it would have told stays unknown.
    }
  }
  return null;
}

const claim = (value: string | null | undefined, source: Claim<string>['source']): Claim<string> | null =>
  value ? { value, source } : null;

/** The element of a profile's heading that shows the handle and nothing else: the last one, below the name. */
const handleIn = (heading: Element): Element | null =>
  [...heading.querySelectorAll('*')].findLast(
    (element) => element.childElementCount === 0 && /^@\w{1,20}$/.test(lineOf(element) ?? ''),
  ) ?? null;

/** The profile that this page shows: the handle of the address, where the page's heading shows that same handle. */
export function readProfile(document: Document, url: string): Profile | null {
  const wanted = profileOf(url);
  const heading = document.querySelector(css('profileName'));
  const last = heading && handleIn(heading);
  const handle = lineOf(last)?.slice(1) ?? null;
  if (wanted === null || !heading || !last || handle === null || !sameHandle(handle, wanted)) return null;
  const data = dataOf(document, handle);
  const description = document.querySelector(css('profileDescription'));
  const joined = lineOf(document.querySelector(css('profileJoined')));
  const name = lineOf(heading, (element) => element === last || precedes(last, element));
  return {
    platform: 'x',
    handle: found(handle, 'dom'),
    displayName: settle([claim(name, 'dom'), claim(data?.mainEntity.name, 'page-data')]),
    accountId: accountIdOf(document, handle),
    profileUrl: found(profileUrlOf(handle), 'dom'),
    bio: description
      ? found(domText(description), 'dom')
      : found(data?.mainEntity.description || null, 'page-data'),
    createdOn: settle([claim(machineTime(data?.dateCreated ?? null), 'page-data'), claim(joined, 'shown')]),
    picture: data?.mainEntity.image?.contentUrl
      ? found(data.mainEntity.image.contentUrl, 'page-data')
      : unknown,
  };
}
