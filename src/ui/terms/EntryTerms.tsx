import type { JSX } from 'preact';
import { judgementOf, type Entry } from '../../core/entry.js';
import { complaintNeed, deadlinesOf, worthListing } from '../../dossier/terms/terms.js';
import type { Protocol } from '../../protocols/index.js';
import { useProtocolOf } from '../known-protocols.js';
import { Radio } from '../options/Fields.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useTask } from '../parts/use-task.js';
import { text } from '../text.js';
import type { TermActions } from './actions.js';
import { Knowledge } from './Knowledge.js';
import { TermLine } from './TermLine.js';

interface Props {
  entry: Entry;
  protocol: Protocol;
  terms: TermActions;
  /** Reads the logbook again after a change. */
  after: (work: Promise<void>) => Promise<void>;
}

/** What one entry says about time: kennisname, whether anybody was hurt, and each term with its reason. */
export function EntryTerms({ entry, protocol, terms, after }: Props): JSX.Element {
  const protocolOf = useProtocolOf();
  const judgement = judgementOf(entry);
  const now = terms.now().toISOString();
  const facts = {
    entry,
    protocol: judgement ? protocolOf(judgement.data.protocol) : null,
  };
  const deadlines = deadlinesOf(facts, protocol).filter((one) => worthListing(one, now));
  return (
    <>
      <Knowledge entry={entry} now={now} save={(said) => after(terms.known(entry.id, said))} />
      <section class="panel" aria-labelledby="terms-title">
        <Heading id="terms-title">{text('terms_title')}</Heading>
        <Paragraph>{text('terms_entry_intro')}</Paragraph>
        {complaintNeed(entry) === 'no' && <Paragraph>{text('complaint_unneeded')}</Paragraph>}
        {deadlines.length === 0 ? (
          <Paragraph>{text('terms_none')}</Paragraph>
        ) : (
          <ul class="rows">
            {deadlines.map((deadline) => (
              <li class="row" key={deadline.term}>
                <div class="row__body">
                  <TermLine {...{ deadline, now }} />
                </div>
              </li>
            ))}
          </ul>
        )}
        <Harm entry={entry} save={(harm) => after(terms.harmed(entry.id, harm))} />
      </section>
    </>
  );
}

/** Whether anybody was hurt: then the gemeente has to act at once. */
function Harm({ entry, save }: { entry: Entry; save: (harm: boolean) => Promise<void> }): JSX.Element {
  const [task, run] = useTask();
  const said = entry.harms.at(-1)?.data.harm;
  return (
    <fieldset class="group">
      <legend class="utrecht-form-label">{text('harm_question')}</legend>
      <div class="answers">
        {[true, false].map((harm) => (
          <Radio
            key={String(harm)}
            id={`harm-${String(harm)}`}
            name="harm"
            label={text(harm ? 'yes' : 'no')}
            checked={said === harm}
            onChoose={() => run(() => save(harm))}
          />
        ))}
      </div>
      <TaskStatus task={task} done="known_saved" />
    </fieldset>
  );
}
