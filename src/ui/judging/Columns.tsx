import type { JSX } from 'preact';
import { CategoryDetail } from '../detail/CategoryDetail.js';
import { Choice } from '../detail/Choice.js';
import { OUTSIDE_COLUMNS, type OutsideColumn, type Protocol } from '../../protocols/index.js';
import { text, type MessageKey } from '../text.js';
import { judgementLabel } from '../words.js';

const outsideHelp: Record<OutsideColumn, MessageKey> = {
  twijfel: 'judgement_doubt_help',
  geen: 'judgement_none_help',
};

interface Props {
  protocol: Protocol;
  choice: string | null;
  onChoose: (category: string) => void;
}

/** The columns of the protocol in their order, then doubt and none, which are as full an outcome. */
export function Columns({ protocol, choice, onChoose }: Props): JSX.Element {
  const radio = { name: 'category', choice, onChoose };
  return (
    <fieldset class="group">
      <legend class="utrecht-heading-3">{text('judgement_columns')}</legend>
      <p class="quiet" lang={protocol.language}>
        {protocol.title}. {protocol.source.publication}.
      </p>
      {protocol.source.caution && (
        <p class="quiet">
          {text('protocol_caution')} <span lang={protocol.language}>{protocol.source.caution}</span>
        </p>
      )}
      {protocol.categories.map((category) => (
        <Choice
          key={category.id}
          {...radio}
          value={category.id}
          label={category.label}
          language={protocol.language}
        >
          <CategoryDetail category={category} language={protocol.language} />
        </Choice>
      ))}
      {OUTSIDE_COLUMNS.map((outside) => (
        <Choice key={outside} {...radio} value={outside} label={judgementLabel(protocol, outside)}>
          <p>{text(outsideHelp[outside], protocol.inDoubtAsk.join(', '))}</p>
        </Choice>
      ))}
    </fieldset>
  );
}
