import type { JSX } from 'preact';
import { Paragraph, Title } from '../parts/Heading.js';
import { Link } from '../parts/Link.js';
import { text } from '../text.js';
import { hrefOf } from './route.js';

/** An address of something that is not, or no longer, in the logbook. */
export const Gone = (): JSX.Element => (
  <>
    <Title focus>{text('entry_gone_title')}</Title>
    <Paragraph>{text('entry_gone')}</Paragraph>
    <Link href={hrefOf({ at: 'list' })}>{text('back_to_logbook')}</Link>
  </>
);
