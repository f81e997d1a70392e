import type { JSX } from 'preact';
import type { Protocol, ProtocolRef } from '../../protocols/index.js';
import { Link } from '../parts/Link.js';
import { Live, Notice } from '../parts/Notice.js';
import { text } from '../text.js';

interface Props {
  /** What was chosen and is no longer there; null: it is there. */
  missing: ProtocolRef | null;
  /** What stands in. */
  protocol: Protocol;
}

/** Says that posts are held against another protocol than the chosen one, and how to get that back. Else nothing. */
export const MissingProtocol = ({ missing, protocol }: Props): JSX.Element => (
  <Live>
    {missing && (
      <Notice tone="help" title={text('missing_protocol_title')}>
        <p>{text('missing_protocol', missing.id, missing.version, protocol.title)}</p>
        <p>
          <Link href="options.html">{text('missing_protocol_add')}</Link>
        </p>
      </Notice>
    )}
  </Live>
);
