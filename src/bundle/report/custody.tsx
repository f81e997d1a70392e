import type { Capture } from '../../core/capture.js';
import { Address, FieldRow, Facts, Moment, Row, Theirs } from './parts.js';
import { GESTURE, UNKNOWN } from './words.js';

const KNOWLEDGE = {
  default: 'aangenomen: het moment van vastleggen',
  person: 'ingevuld door een persoon',
} as const;

/** Who put it on record, for whom, and with what. */
export function Custody(props: { capture: Capture; recordedAt: string; home: boolean }) {
  const { capture, recordedAt, home } = props;
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
