import type { Capture } from '../../core/capture.js';
import type { CapturePart } from '../dossier.js';
import { Theirs } from './parts.js';
import { FIELD, PICTURE_REASON, ROLE, ownValue } from './words.js';
import { STATE_NOTE } from '../layout/message.js';
import { visible } from './html.js';

type Doubt = (capture: Capture) => string | null;

const hidden = (text: string) => visible(text) !== text || /[\u200c\u200d]/.test(text);

/** What a reader should know before relying on a capture. Each is null where there is nothing to say. */
const DOUBTS: readonly Doubt[] = [
  ({ picture }) =>
    picture.state === 'redrawn'
      ? `Het beeld is nagetekend, niet de pixels die op het scherm stonden. Reden: ${PICTURE_REASON[picture.reason]}`
      : null,
  ({ picture }) =>
    picture.state === 'missing' ? `Er is geen beeld. Reden: ${PICTURE_REASON[picture.reason]}` : null,
  ({ picture }) =>
    picture.state === 'pixels' && picture.partial
      ? 'Een deel van het bericht viel buiten het venster.'
      : null,
  ({ picture }) =>
    picture.state === 'pixels' && picture.covered ? 'Er lag iets over een deel van het bericht.' : null,
  ({ steady }) => (steady === null ? 'Na het beeld kon de pagina niet nog eens worden bekeken.' : null),
  ({ steady }) =>
    steady?.mutated ? 'De pagina veranderde het bericht tussen het lezen en het beeld.' : null,
  ({ steady }) =>
    steady?.changed
      ? 'Na het beeld nog eens gelezen was het een ander bericht: een ander nummer, een ander account of een andere tekst. Het beeld kan iets anders tonen dan de tekst.'
      : null,
  ({ steady }) => (steady?.moved ? 'Het bericht verschoof tussen het lezen en het beeld.' : null),
  ({ post }) => (post.textComplete ? null : 'De pagina toonde alleen het begin van de tekst.'),
  ({ post }) =>
    post.author.accountId.value === null
      ? 'Het nummer van het account is niet bekend. Een accountnaam kan later van een ander zijn.'
      : null,
  ({ post }) => (post.postId.value === null ? 'Het nummer van het bericht is niet bekend.' : null),
  ({ post }) => (post.promoted ? 'Dit is een advertentie.' : null),
  ({ post }) =>
    hidden(post.text.value ?? '')
      ? 'De tekst bevat onzichtbare tekens. Ze staan tussen ⟪ en ⟫, of zijn verbindingstekens.'
      : null,
];

/** Conflicts and doubts in plain words; damage of stored files first. */
export function Doubts({ capture, part }: { capture: Capture; part: CapturePart }) {
  const damage = part.files.filter(({ state }) => state === 'damaged' || state === 'missing');
  const lost = part.media.filter(({ state }) => state !== 'exported');
  const doubts = DOUBTS.map((doubt) => doubt(capture)).filter((doubt) => doubt !== null);
  const { conflicts } = capture.post;
  if (damage.length + lost.length + doubts.length + conflicts.length === 0)
    return <p>Bij het vastleggen is niets opgemerkt dat elkaar tegenspreekt.</p>;
  return (
    <ul>
      {damage.map(({ role, state }) => (
        <li>
          <strong>Beschadigd:</strong> {ROLE[role]}. {STATE_NOTE[state]}
        </li>
      ))}
      {lost.map(({ seq }) => (
        <li>
          <strong>Beschadigd:</strong> de gebeurtenis van regel {seq} (beelden bij het bericht) is niet meer
          leesbaar.
        </li>
      ))}
      {conflicts.map(({ field, values }) => (
        <li>
          Bronnen spreken elkaar tegen over {ownValue(FIELD, field) ?? <Theirs text={field} />}:{' '}
          {values.map((value, index) => [index > 0 && ' / ', <Theirs text={value} />])}
        </li>
      ))}
      {doubts.map((doubt) => (
        <li>
          <Theirs text={doubt} />
        </li>
      ))}
    </ul>
  );
}
