import type { Capture } from '../../core/capture.js';
import { eventOf, headTokenFor, type CapturePart, type Contents, type Hidden } from '../dossier.js';
import { HOME_NOTE } from '../layout/overview.js';
import { TAKEN_OUT } from '../redact/post.js';
import { Custody } from './custody.js';
import { Doubts } from './doubts.js';
import { PostFields, Thread, nameOf } from './fields.js';
import { Integrity } from './integrity.js';
import { Quote } from './parts.js';
import { Pictures } from './pictures.js';
import { Times } from './times.js';
import { HIDDEN } from './words.js';

function Taken({ hidden }: { hidden: readonly Hidden[] }) {
  if (hidden.length === 0) return null;
  return (
    <div class="note">
      <p>Afgeschermd bij het exporteren. In deze kopie zijn weggelaten:</p>
      <ul>
        {hidden.map((part) => (
          <li>{HIDDEN[part]}</li>
        ))}
      </ul>
      <p>Het origineel ligt in het logboek van de vastlegger.</p>
    </div>
  );
}

function Text(props: { capture: Capture; home: boolean; folder: string; hidden: boolean }) {
  const { capture, home, folder, hidden } = props;
  const text = capture.post.text.value;
  if (home)
    return (
      <p>
        {HOME_NOTE} Staat de tekst in deze bundel, dan alleen in <code>{folder}/03-tekst.txt</code>.
      </p>
    );
  if (hidden) return <p>{TAKEN_OUT}</p>;
  return text ? (
    <Quote text={text} />
  ) : (
    <p>{capture.part ? 'Er stond geen tekst.' : 'Het bericht heeft geen tekst.'}</p>
  );
}

interface Props {
  contents: Contents;
  part: CapturePart;
  home: boolean;
}

/** One capture, from picture to hashes. */
export function CaptureView({ contents, part, home }: Props) {
  const event = eventOf(contents, part.event, 'captured');
  if (!event)
    return (
      <div>
        <div class="warn">
          <p>
            De opgeslagen gegevens van deze vastlegging zijn beschadigd of weg. Wat er nog is, staat in de map{' '}
            <code>{part.folder}</code>. Het is niet te controleren met het journaal.
          </p>
        </div>
        <Pictures part={part} capture={null} who="onbekend account" home={home} />
        <Integrity part={part} />
      </div>
    );
  const capture = event.data;
  return (
    <div>
      <Taken hidden={part.event.hidden ?? []} />
      <Pictures part={part} capture={capture} who={nameOf(capture.post, capture.part)} home={home} />
      <h4>Tekst</h4>
      <Text
        capture={capture}
        home={home}
        folder={part.folder}
        hidden={part.event.hidden?.includes('text') ?? false}
      />
      <h4>Tegenspraak en twijfel</h4>
      <Doubts contents={contents} capture={capture} part={part} home={home} />
      <h4>Gegevens en hun bron</h4>
      <PostFields post={capture.post} home={home} />
      <h4>Tijden</h4>
      <Times capture={capture} />
      <h4>Gesprek</h4>
      {home ? <p>{HOME_NOTE}</p> : <Thread capture={capture} hidden={part.event.hidden ?? []} />}
      <h4>Wie legde vast, en hoe</h4>
      <Custody
        capture={capture}
        recordedAt={event.at}
        home={home}
        stamp={headTokenFor(contents.dossier, part.event.seq)}
      />
      <h4>Controlegetallen</h4>
      <Integrity part={part} />
    </div>
  );
}
