import type { JSX } from 'preact';
import { categoryOf, nationalHelpLine, type Protocol } from '../../protocols/index.js';
import { Button } from '../parts/Button.js';
import { Notice } from '../parts/Notice.js';
import { text } from '../text.js';
import { columnFor } from './proposing.js';
import { HelpLineText } from './Questions.js';

interface Props {
  protocol: Protocol;
  /** Whom it is aimed at was answered: from then on columns may be named. */
  answered: boolean;
  choose?: (category: string) => void;
  /** Instead of the words about one post. */
  title?: string;
}

/** Words about suicide: what to do first, whom to call, and only then which column. */
export function SelfHarmCard({
  protocol,
  answered,
  choose,
  title = text('self_harm_title'),
}: Props): JSX.Element {
  const lines = ['noodnummer', 'zelfmoordpreventie'].flatMap((id) => nationalHelpLine(id) ?? []);
  const columns = (['dreiging', 'eigen'] as const).flatMap((kind) => {
    const column = columnFor(protocol, kind);
    return (column === null ? null : categoryOf(protocol, column)) ?? [];
  });
  return (
    <Notice tone="help" title={title}>
      <p>{text('self_harm_what')}</p>
      {lines.map((line) => (
        <HelpLineText key={line.id} line={line} />
      ))}
      <p>{text('self_harm_not_alone', protocol.inDoubtAsk.join(', '))}</p>
      {answered && (
        <>
          <p>{text('self_harm_doubt')}</p>
          <ul class="list">
            {columns.map(({ id, order, label }) => (
              <li key={id} lang={protocol.language}>
                {order}. {label}
              </li>
            ))}
          </ul>
          <Button onPress={() => choose?.('twijfel')}>{text('self_harm_choose_doubt')}</Button>
        </>
      )}
    </Notice>
  );
}
