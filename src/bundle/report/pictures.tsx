import type { Capture } from '../../core/capture.js';
import type { ArtefactFile, CapturePart } from '../dossier.js';
import { STATE_NOTE } from '../layout/message.js';

type Caption = (capture: Capture | null) => string;

const frames = (capture: Capture | null): number =>
  capture?.picture.state === 'pixels' ? capture.picture.strips.length + 1 : 1;

/** Whether the browser gave the whole of a tall post in one call. */
export const isAtOnce = ({ strips }: Extract<Capture['picture'], { state: 'pixels' }>): boolean =>
  strips.some(({ area }) => area !== undefined);

const together: Caption = (capture) =>
  capture?.picture.state === 'pixels' && isAtOnce(capture.picture)
    ? 'Het hele bericht. Het past niet op het scherm: de browser heeft dit deel van de pagina in één keer afgebeeld.'
    : `Het hele bericht. Het past niet op het scherm: dit beeld is samengesteld uit ${frames(capture)} opnamen van het venster, na elkaar gemaakt.`;

const whole: Caption = () =>
  'Het venster zoals de browser het gaf, buiten het bericht en zijn gesprek grijs gemaakt om anderen niet te tonen.';
const painted: Caption = () =>
  'Afgeschermd: alles buiten het kader van het bericht is bedekt. Binnen het kader is niets bedekt. Het origineel ligt in het logboek.';

/** What a picture is, by its role; null: it is not shown. */
const CAPTION: Readonly<Record<ArtefactFile['role'], Caption | null>> = {
  frame: null,
  masked: whole,
  crop: together,
  redrawn: () => 'Nagetekend beeld: dit zijn niet de pixels die op het scherm stonden.',
  html: null,
  media: () => 'Afbeelding bij het bericht.',
  timestamp: null,
  supplied: null,
};
const PICTURES = /\.(?:png|jpg|webp|gif)$/;

interface Props {
  part: CapturePart;
  capture: Capture | null;
  who: string;
  /** Nothing may be shown on paper: the files alone hold it. */
  home: boolean;
}

/** A post that fits on the screen is in the first picture whole; its cut-out adds nothing. */
const isShown = ({ role }: ArtefactFile, capture: Capture | null): boolean =>
  role !== 'crop' || frames(capture) > 1;

/** The pictures of a capture in their order, or why there are none. */
export function Pictures({ part, capture, who, home }: Props) {
  const pictures = part.files.flatMap((picture) => {
    const { role, file, state } = picture;
    const caption = state === 'redacted' ? painted : CAPTION[role];
    return file !== null && caption !== null && PICTURES.test(file) && isShown(picture, capture)
      ? [{ file, caption: caption(capture), state, tall: role === 'crop' }]
      : [];
  });
  const shown = pictures.filter(({ state }) => state !== 'damaged');
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
      {shown.map(({ file, caption, tall }) =>
        home ? (
          <div class="covered">
            <p>
              Dit beeld is hier bedekt: het bericht bevat een woonadres of familie. Bestand:{' '}
              <code>{file}</code>
            </p>
          </div>
        ) : (
          <figure class={tall ? 'tall' : undefined}>
            <img src={file} alt={`${caption} Bericht van ${who}; de tekst staat hieronder.`} />
            <figcaption>
              {caption} <code>{file}</code>
            </figcaption>
          </figure>
        ),
      )}
    </div>
  );
}
