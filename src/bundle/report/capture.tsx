import { eventOf, type ArtefactFile, type CapturePart, type Contents } from '../dossier.js';
import { STATE_NOTE } from '../layout/message.js';
import { Custody } from './custody.js';
import { Doubts } from './doubts.js';
import { PostFields, Thread, nameOf } from './fields.js';
import { Integrity } from './integrity.js';
import { Quote } from './parts.js';
import { Times } from './times.js';

const CAPTION: Readonly<Partial<Record<ArtefactFile['role'], string>>> = {
  masked:
    'Het venster zoals de browser het gaf, buiten het bericht en zijn gesprek grijs gemaakt om anderen niet te tonen.',
  redrawn: 'Nagetekend beeld: dit zijn niet de pixels die op het scherm stonden.',
  media: 'Afbeelding bij het bericht.',
};
const PICTURES = /\.(?:png|jpg|webp|gif)$/;

function Pictures({ part, who }: { part: CapturePart; who: string }) {
  const pictures = part.files.flatMap(({ role, file, state }) => {
    const caption = CAPTION[role];
    return file !== null && caption !== undefined && PICTURES.test(file) ? [{ file, caption, state }] : [];
  });
  const shown = pictures.filter(({ state }) => state === 'exported');
  const damaged = pictures.filter(({ state }) => state === 'damaged');
  if (part.files.some(({ state }) => state === 'not-kept'))
    return <p class="warn">{STATE_NOTE['not-kept']}</p>;
  if (pictures.length === 0) return <p class="warn">Van deze vastlegging is geen beeld in de bundel.</p>;
  return (
    <div>
      {damaged.map(({ file }) => (
        <p class="warn">
          Dit beeld is niet wat bij het vastleggen in het journaal kwam, en wordt hier daarom niet getoond:{' '}
          <code>{file}</code>
        </p>
      ))}
      {shown.map(({ file, caption }) => (
        <figure>
          <img src={file} alt={`${caption} Bericht van ${who}; de tekst staat hieronder.`} />
          <figcaption>
            {caption} <code>{file}</code>
          </figcaption>
        </figure>
      ))}
    </div>
  );
}

/** One capture, from picture to hashes. */
export function CaptureView({ contents, part }: { contents: Contents; part: CapturePart }) {
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
        <Pictures part={part} who="onbekend account" />
        <Integrity part={part} />
      </div>
    );
  const capture = event.data;
  const text = capture.post.text.value;
  return (
    <div>
      <Pictures part={part} who={nameOf(capture.post, capture.part)} />
      <h3>Tekst</h3>
      {text ? (
        <Quote text={text} />
      ) : (
        <p>{capture.part ? 'Er stond geen tekst.' : 'Het bericht heeft geen tekst.'}</p>
      )}
      <h3>Tegenspraak en twijfel</h3>
      <Doubts contents={contents} capture={capture} part={part} />
      <h3>Gegevens en hun bron</h3>
      <PostFields post={capture.post} />
      <h3>Tijden</h3>
      <Times capture={capture} />
      <h3>Gesprek</h3>
      <Thread capture={capture} />
      <h3>Wie legde vast, en hoe</h3>
      <Custody capture={capture} recordedAt={event.at} />
      <h3>Controlegetallen</h3>
      <Integrity part={part} />
    </div>
  );
}
