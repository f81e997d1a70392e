import type { ComponentChildren, JSX } from 'preact';
import { judgementOf, type Entry } from '../../core/entry.js';
import { useProtocolOf } from '../known-protocols.js';
import { Link } from '../parts/Link.js';
import { useVeil, Veil } from '../parts/Veil.js';
import { text } from '../text.js';
import { judgementLabel } from '../words.js';
import { hrefOf } from './route.js';

/** What every row of a list takes, whatever kind of entry it shows. */
export interface RowProps {
  entry: Entry;
  /** It was put off until later. */
  later?: boolean;
  /** Marks beside its facts. */
  tags?: readonly string[];
  /** Stands first in the row: the checkbox of the list. */
  before?: ComponentChildren;
  /** Stands among the buttons: "Terugzetten" in the bin. */
  children?: ComponentChildren;
  /** Stands below the buttons; told whether the text is shown. */
  below?: (open: boolean) => ComponentChildren;
}

interface Props extends RowProps {
  /** Of whom it is, and where it was. */
  who: ComponentChildren;
  /** When it was, and what is to be said of it. How it was judged follows by itself. */
  facts: ComponentChildren;
  /** What is behind the veil; pictures only when that is open. */
  content: (open: boolean) => ComponentChildren;
}

/** One entry of a list. What it says stays behind a veil until the person opens it. */
export function RowFrame({
  entry,
  who,
  facts,
  content,
  later = false,
  tags = [],
  before,
  children,
  below,
}: Props): JSX.Element {
  const nameId = `author-${entry.id}`;
  const { open, button } = useVeil(nameId);
  const judgement = judgementOf(entry);
  const protocolOf = useProtocolOf();
  return (
    <li class="row" data-entry={entry.id}>
      {before}
      <div class="row__body">
        <p class="row__who" id={nameId}>
          {who}
        </p>
        <p class="row__facts">
          {facts}
          {tags.map((tag) => (
            <span class="tag" key={tag}>
              {tag}
            </span>
          ))}
          <span class={judgement ? 'tag tag--set' : 'tag'}>
            {judgement
              ? judgementLabel(protocolOf(judgement.data.protocol), judgement.data.category)
              : text('not_judged')}
          </span>
          {later && !judgement && <span class="tag">{text('later_tag')}</span>}
        </p>
        <Veil open={open}>{content(open)}</Veil>
        <div class="actions">
          {button}
          <Link href={hrefOf({ at: 'entry', id: entry.id })} describedBy={nameId}>
            {text('open')}
          </Link>
          {children}
        </div>
        {below?.(open)}
      </div>
    </li>
  );
}
