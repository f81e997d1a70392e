import type { Capture } from '../../core/capture.js';
import { remarksOf, type Remark } from '../../core/corroboration.js';
import { hasEmptyPictures } from '../../core/undrawn.js';
import { eventOf, type CapturePart, type Contents } from '../dossier.js';
import { Address, Theirs } from './parts.js';
import { isAtOnce } from './pictures.js';
import { utcTime } from './time.js';
import { COMPARED, FIELD, PICTURE_REASON, ROLE, missingWords, ownValue } from './words.js';
import { STATE_NOTE } from '../layout/message.js';
import { visible } from './html.js';

type Doubt = (capture: Capture) => string | null;

const hidden = (text: string) => visible(text) !== text || /[\u200c\u200d]/.test(text);

/** What a reader should know before relying on a capture. Each is null where there is nothing to say. */
const DOUBTS: readonly Doubt[] = [
  ({ part }) =>
    part
      ? 'Indeling niet herkend: Vastgelegd las hier geen bericht. De tekst is wat op dit deel van de pagina stond. Wie de afzender is, is niet gelezen.'
      : null,
  ({ part }) =>
    part?.visibleOnly
      ? 'Alleen zichtbaar: alleen wat op het scherm stond is vastgelegd. Er is niets verschoven of opgehaald, en andere gesprekken zijn weggelaten.'
      : null,
  ({ part }) =>
    part?.chosen === 'person' ? 'Degene die vastlegde koos zelf welk deel van de pagina dit is.' : null,
  ({ picture }) =>
    picture.state === 'redrawn'
      ? `Het beeld is nagetekend, niet de pixels die op het scherm stonden. Reden: ${PICTURE_REASON[picture.reason]}`
      : null,
  ({ picture }) =>
    picture.state === 'missing' ? `Er is geen beeld. Reden: ${PICTURE_REASON[picture.reason]}` : null,
  ({ picture }) =>
    picture.state === 'pixels' && picture.partial
      ? 'Een deel van het bericht staat op geen enkel beeld.'
      : null,
  ({ picture }) =>
    picture.state === 'pixels' && isAtOnce(picture)
      ? 'Het bericht past niet op het scherm. De browser heeft het in één keer heel afgebeeld, ook wat buiten het scherm viel.'
      : null,
  ({ picture }) =>
    picture.state === 'pixels' && picture.strips.length > 0 && !isAtOnce(picture)
      ? `Het bericht past niet op het scherm. Het hele beeld is samengesteld uit ${picture.strips.length + 1} opnamen na elkaar.`
      : null,
  ({ picture }) =>
    picture.state === 'pixels' && picture.covered ? 'Er lag iets over een deel van het bericht.' : null,
  (capture) =>
    hasEmptyPictures(capture)
      ? 'Een of meer afbeeldingen in het bericht waren nog niet geladen, of konden niet worden geladen, toen het beeld werd gemaakt. Op het beeld zijn ze leeg.'
      : null,
  ({ steady }) => (steady === null ? 'Na het beeld kon de pagina niet nog eens worden bekeken.' : null),
  ({ steady }) =>
    steady?.mutated ? 'De pagina veranderde het bericht tussen het lezen en het beeld.' : null,
  ({ steady }) =>
    steady?.changed
      ? 'Na het beeld nog eens gelezen was het een ander bericht: een ander nummer, een ander account of een andere tekst. Het beeld kan iets anders tonen dan de tekst.'
      : null,
  ({ steady }) => (steady?.moved ? 'Het bericht verschoof tussen het lezen en het beeld.' : null),
  ({ post }) => (post.textComplete ? null : 'De pagina toonde alleen het begin van de tekst.'),
  ({ post, part }) =>
    post.author.accountId.value === null && !part
      ? 'Het nummer van het account is niet bekend. Een accountnaam kan later van een ander zijn.'
      : null,
  ({ post, part }) =>
    post.postId.value === null && !part ? 'Het nummer van het bericht is niet bekend.' : null,
  ({ post }) => (post.promoted ? 'Dit is een advertentie.' : null),
  ({ post }) =>
    hidden(post.text.value ?? '')
      ? 'De tekst bevat onzichtbare tekens. Ze staan tussen ⟪ en ⟫, of zijn verbindingstekens.'
      : null,
];

const REMARK: { [C in Remark['code']]: (remark: Extract<Remark, { code: C }>) => string } = {
  'page-only': () =>
    'Alleen uit de pagina gelezen; niet vergeleken met gegevens die het platform stuurde. Wat een pagina toont, kan op de eigen computer zijn veranderd.',
  'not-compared': ({ fields }) =>
    `Niet te vergelijken met gegevens die het platform stuurde: ${fields.map((field) => COMPARED[field]).join(', ')}.`,
  'shown-time': () =>
    'De tijd die de pagina in woorden toonde, past niet bij de tijd in de gegevens. De pagina kan lang hebben opengestaan, of een van beide klopt niet.',
};
const remarkWords = (remark: Remark): string => (REMARK[remark.code] as (remark: Remark) => string)(remark);

interface Props {
  contents: Contents;
  capture: Capture;
  part: CapturePart;
  home: boolean;
}

/** The pictures that no attempt could fetch, with every attempt. */
function unfetchedOf(contents: Contents, part: CapturePart) {
  const attempts = part.media.flatMap((file) => {
    const event = eventOf(contents, file, 'media');
    return event?.data.items.map((item) => ({ at: event.at, ...item })) ?? [];
  });
  const got = new Set(attempts.filter(({ artefact }) => artefact).map(({ url }) => url));
  const missing = [...new Set(attempts.map(({ url }) => url))].filter((url) => !got.has(url));
  return missing.map((url) => ({
    url,
    attempts: attempts
      .filter((attempt) => attempt.url === url)
      .map((attempt) => ({ at: attempt.at, reason: missingWords(attempt.missing ?? '') })),
  }));
}

/** Conflicts and doubts in plain words; damage of stored files first. */
export function Doubts({ capture, part, contents, home }: Props) {
  const unfetched = home ? [] : unfetchedOf(contents, part);
  const notKept = part.files.some(({ state }) => state === 'not-kept');
  const damage = part.files.filter(({ state }) => state === 'damaged' || state === 'missing');
  const lost = part.media.filter(({ state }) => state === 'damaged' || state === 'missing');
  const doubts = [
    ...DOUBTS.map((doubt) => doubt(capture)).filter((doubt) => doubt !== null),
    ...remarksOf(capture).map(remarkWords),
  ];
  const conflicts = capture.post.conflicts.filter(({ field }) => !home || field !== 'text');
  const found = [damage, lost, doubts, conflicts, unfetched];
  if (!notKept && found.every((list) => list.length === 0))
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
      {notKept && <li>Beelden: {STATE_NOTE['not-kept']}</li>}
      {unfetched.map(({ url, attempts }) => (
        <li>
          Een afbeelding bij het bericht kon niet worden opgehaald: <Address url={url} />.{' '}
          {attempts.map(({ at, reason }, index) => (
            <span>
              Poging {index + 1}: {utcTime(at)}, {reason}.{' '}
            </span>
          ))}
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
