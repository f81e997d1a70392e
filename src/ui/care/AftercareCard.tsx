import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { helpLinesOf, routeOf, type HelpLine, type Protocol } from '../../protocols/index.js';
import { Button } from '../parts/Button.js';
import { Subheading } from '../parts/Heading.js';
import { Live } from '../parts/Notice.js';
import { Source } from '../parts/Source.js';
import { text, type MessageKey } from '../text.js';
import { availability, type Availability } from './availability.js';

interface Props {
  protocol: Protocol;
  /** The role of the person concerned; null: not known. */
  role: string | null;
  now: Date;
  onClose: () => void;
}

const OPEN: Readonly<Record<Availability, MessageKey>> = {
  open: 'care_open',
  closed: 'care_closed',
  unknown: 'care_hours_unknown',
};

/**
 * What is offered after a judgement that crosses the norm: who offers aftercare, the people at home, and help lines. It
 * takes no focus, blocks nothing, and goes with Escape.
 */
export function AftercareCard({ protocol, role, now, onClose }: Props): JSX.Element {
  useEffect(() => {
    const close = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onClose();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [onClose]);
  return (
    <section class="panel care" aria-labelledby="care-title">
      <Live>
        <span class="visually-hidden">{text('care_there')}</span>
      </Live>
      <Subheading id="care-title">{text('care_title')}</Subheading>
      {protocol.aftercare && <p lang={protocol.language}>{protocol.aftercare.offer}</p>}
      <Offered protocol={protocol} role={role} />
      <p>{text('care_home')}</p>
      <ul class="list">
        {helpLinesOf(protocol).map((line) => (
          <Line key={line.id} line={line} now={now} />
        ))}
      </ul>
      <Button onPress={onClose}>{text('care_close')}</Button>
    </section>
  );
}

/** Who offers it, by role; where the protocol names nobody, that is said. */
function Offered({ protocol, role }: Pick<Props, 'protocol' | 'role'>): JSX.Element {
  const route = routeOf(protocol, role);
  const by = route?.aftercare ?? protocol.aftercare?.by ?? [];
  if (by.length === 0) return <p>{text('care_nobody')}</p>;
  return <p>{text('care_by', by.join(', '))}</p>;
}

function Line({ line, now }: { line: HelpLine; now: Date }): JSX.Element {
  const open = availability(line, now);
  const hasOwnSource = line.hours !== null && line.hoursSource !== line.source;
  return (
    <li>
      <span lang="nl">
        <strong>{line.name}</strong>
        {line.number !== null && line.number !== line.name && `, ${line.number}`}. {line.purpose}
        {line.hours !== null && ` (${line.hours})`}
      </span>{' '}
      {line.id !== 'noodnummer' &&
        text(open === 'unknown' && line.hours !== null ? 'care_open_unknown' : OPEN[open])}{' '}
      <Source {...line} />
      {hasOwnSource && (
        <span class="quiet">
          {' '}
          {text('care_hours_from')} <Source source={line.hoursSource} lastChecked={line.hoursChecked} />
        </span>
      )}
    </li>
  );
}
