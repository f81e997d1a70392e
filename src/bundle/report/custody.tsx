import type { Capture } from '../../core/capture.js';
import type { HeadToken } from '../dossier.js';
import { Address, FieldRow, Facts, Moment, Row, Theirs } from './parts.js';
import { GESTURE, UNKNOWN } from './words.js';

const KNOWLEDGE = {
  default: 'aangenomen: het moment van vastleggen',
  person: 'ingevuld door een persoon',
} as const;

/** What an authority vouches for, and how the computer's own clock compares. */
const Stamped = ({ stamp, recordedAt }: { stamp: HeadToken; recordedAt: string }) => (
  <Row name="Stond uiterlijk in het journaal op" source={`tijdstempel over regel ${stamp.seq}`}>
    <Moment iso={stamp.genTime} />
    <br />
    <span class="soft">
      Volgens <Theirs text={stamp.authority ?? UNKNOWN} />.
      {isAhead(recordedAt, stamp) &&
        ' Dat is vroeger dan de tijd hierboven: de klok van de computer liep toen voor.'}
    </span>
  </Row>
);

const isAhead = (recordedAt: string, { genTime, accuracy }: HeadToken): boolean =>
  Date.parse(recordedAt) > Date.parse(genTime) + 1000 * (accuracy ?? 0);

/** Who put it on record, for whom, and with what. `stamp`: the earliest time stamp over its line; null: there is none. */
export function Custody(props: {
  capture: Capture;
  recordedAt: string;
  home: boolean;
  stamp: HeadToken | null;
}) {
  const { capture, recordedAt, home, stamp } = props;
  const { custody, environment, gesture, page, view, zoom } = capture;
  const { by, onBehalfOf, knowledge } = custody;
  return (
    <Facts caption="Herkomst van de vastlegging">
      <Row name="Vastgelegd door" source="ingevuld door een persoon">
        {by.name === null ? <em>niet ingevuld</em> : <Theirs text={by.name} />}
        {by.role !== null && <Theirs text={`, ${by.role}`} />}
      </Row>
      <Row name="Voor">{onBehalfOf === null ? 'zichzelf' : <Theirs text={onBehalfOf} />}</Row>
      <Row name="Kennisname" source={KNOWLEDGE[knowledge.set]}>
        <Moment iso={knowledge.at} />
        {knowledge.by === 'other' && <span> (via een ander)</span>}
      </Row>
      <Row name="Handeling" source="door Vastgelegd genoteerd">
        {GESTURE[gesture]}
      </Row>
      <Row name="In het journaal gezet" source="klok van de computer">
        <Moment iso={recordedAt} />
      </Row>
      {stamp && <Stamped stamp={stamp} recordedAt={recordedAt} />}
      <FieldRow name="Ingelogd als, volgens de pagina" field={capture.ownAccount} />
      <Row name="Adres van de pagina" source="adresbalk">
        {page.url === '' ? <em>weggelaten</em> : <Address url={page.url} />}
        {page.dropped.length > 0 && <Theirs text={` (weggelaten: ${page.dropped.join(', ')})`} />}
      </Row>
      <Row name="Titel van de pagina" source="gelezen op de pagina">
        {home || page.title === '' ? <em>weggelaten</em> : <Theirs text={page.title} />}
      </Row>
      <Row name="Venster" source="door Vastgelegd gemeten">
        {view.viewport.width} × {view.viewport.height} CSS-pixels, verhouding {view.pixelRatio}, zoom{' '}
        {zoom === null ? UNKNOWN : `${Math.round(zoom * 100)} %`}, geschoven tot {view.scroll.y}
      </Row>
      <Row name="Browser en systeem" source="door Vastgelegd genoteerd">
        <Theirs text={`${environment.browser}, ${environment.os}`} />
      </Row>
      <Row name="Versie van Vastgelegd" source="door Vastgelegd genoteerd">
        <Theirs text={environment.extension} />, bouwcode <code>{environment.build}</code>
      </Row>
    </Facts>
  );
}
