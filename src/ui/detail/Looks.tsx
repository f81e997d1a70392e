import type { JSX } from 'preact';
import type { DataOf } from '../../core/journal.js';
import { liveCaptures, type Entry, type Noted } from '../../core/entry.js';
import { lastSeenOf, type Difference } from '../../core/look.js';
import { fieldWords, notSeenWords, resultWords } from '../looks.js';
import { Button } from '../parts/Button.js';
import { Fact, Facts } from '../parts/Facts.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { Moment } from '../parts/Moment.js';
import { Live } from '../parts/Notice.js';
import { StoredPicture, type ReadFile } from '../parts/Picture.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useTask } from '../parts/use-task.js';
import { useVeil, Veil } from '../parts/Veil.js';
import { text } from '../text.js';
import { platformName, reasonWords } from '../words.js';

type Look = Noted<DataOf<'looked-again'>>;

interface Props {
  entry: Entry;
  readFile: ReadFile;
  /** Opens the post's own page and waits until that was looked at; null: it has no address that can be opened. */
  look: (() => Promise<void>) | null;
}

/** What became of the post since it was recorded: when it was last seen, and every later look. */
export function Looks({ entry, readFile, look }: Props): JSX.Element | null {
  const [task, run] = useTask();
  const { open, button } = useVeil('looks-title');
  const captures = liveCaptures(entry);
  const platform = captures.at(-1)?.data.post.platform;
  const seen = lastSeenOf(
    captures.map(({ data }) => data.capturedAt),
    entry.looks,
  );
  if (!platform || !seen) return null;
  const hidden = entry.looks.some(({ data }) => (data.differences ?? []).length > 0 || data.picture);
  return (
    <section class="panel" aria-labelledby="looks-title">
      <Heading id="looks-title">{text('looks_title')}</Heading>
      <Facts>
        <When name={text('last_seen')} iso={seen.at} />
        {seen.gone !== null && <When name={text('last_gone')} iso={seen.gone} />}
        {seen.missed !== null && <When name={text('last_missed')} iso={seen.missed} />}
      </Facts>
      <Paragraph>{text('looks_intro')}</Paragraph>
      {entry.looks.length === 0 && <Paragraph>{text('looks_none')}</Paragraph>}
      {hidden && <p>{button}</p>}
      <ol class="looks">
        {entry.looks.toReversed().map((one) => (
          <LookItem key={one.seq} look={one} platform={platformName(platform)} {...{ open, readFile }} />
        ))}
      </ol>
      {look ? (
        <div class="actions">
          <Button describedBy="looks-opens" disabled={task.state === 'busy'} onPress={() => run(look)}>
            {text('looks_ask')}
          </Button>
          <p class="quiet" id="looks-opens">
            {text('looks_opens')}
          </p>
        </div>
      ) : (
        <p class="quiet">{text('looks_no_address')}</p>
      )}
      <Live>{task.state === 'busy' && <Paragraph>{text('looks_asked')}</Paragraph>}</Live>
      <TaskStatus task={task} done="looks_done" />
    </section>
  );
}

const When = ({ name, iso }: { name: string; iso: string }): JSX.Element => (
  <Fact name={name}>
    <Moment iso={iso} />
  </Fact>
);

const loginWords = (loggedIn: boolean | null): string =>
  text(loggedIn === null ? 'looks_login_unknown' : loggedIn ? 'looks_logged_in' : 'looks_logged_out');

interface ItemProps {
  look: Look;
  platform: string;
  open: boolean;
  readFile: ReadFile;
}

function LookItem({ look: { at, data }, platform, open, readFile }: ItemProps): JSX.Element {
  const { result, why = null, shown, differences = [], page, picture = null } = data;
  const crop = picture?.artefacts.find(({ role }) => role === 'crop') ?? null;
  return (
    <li>
      <p>
        <Moment iso={at} />: <strong>{text(resultWords[result], platform)}</strong>
      </p>
      {why !== null && <p>{text(notSeenWords[why], platform)}</p>}
      {shown !== null && (
        <p>
          {text('looks_page_words')} “<bdi>{shown}</bdi>”
        </p>
      )}
      <Veil open={open}>
        {differences.map((one) => (
          <Changed key={one.field} difference={one} />
        ))}
        {crop && <StoredPicture file={crop} alt={text('looks_picture')} read={readFile} />}
      </Veil>
      {picture && picture.missing !== null && (
        <p class="quiet">{text('looks_no_picture', text(reasonWords[picture.missing]))}</p>
      )}
      {page && <p class="quiet">{loginWords(page.loggedIn)}</p>}
    </li>
  );
}

const Changed = ({ difference: { field, before, now } }: { difference: Difference }): JSX.Element => (
  <dl class="changed" aria-label={text(fieldWords[field])}>
    <dt>
      {text(fieldWords[field])}: {text('looks_was')}
    </dt>
    <dd>
      <bdi>{before ?? text('unknown')}</bdi>
    </dd>
    <dt>
      {text(fieldWords[field])}: {text('looks_now')}
    </dt>
    <dd>
      <bdi>{now ?? text('unknown')}</bdi>
    </dd>
  </dl>
);
