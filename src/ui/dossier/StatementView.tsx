import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DataOf } from '../../core/journal.js';
import type { Entry } from '../../core/entry.js';
import type { Case } from '../../dossier/case.js';
import { addressedAt } from '../../dossier/plan/afterwards.js';
import { uncaptured } from '../../dossier/plan/uncaptured.js';
import { normTexts, refusalOf, statementStep } from '../../dossier/statement.js';
import type { Protocol } from '../../protocols/index.js';
import { formatDay } from '../format.js';
import { SelectField } from '../options/Fields.js';
import { subjectsOf } from '../export/choices.js';
import { hrefOf } from '../logbook/route.js';
import { Button } from '../parts/Button.js';
import { Copy } from '../parts/Copy.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { Link } from '../parts/Link.js';
import { Notice } from '../parts/Notice.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useTask } from '../parts/use-task.js';
import { text, type MessageKey } from '../text.js';
import type { DossierActions } from './actions.js';
import { isoOfLocal, localInput } from './local-time.js';
import { Lacking } from './PlanView.js';

type Noticed = DataOf<'addressed'>['noticed'];
const noticedWords: Record<Noticed, MessageKey> = {
  unknown: 'noticed_unknown',
  notified: 'noticed_notified',
  sent: 'noticed_sent',
  answered: 'noticed_answered',
};

interface Props {
  of: Case;
  entries: readonly Entry[];
  protocol: Protocol;
  category: string | null;
  askFirst: boolean;
  actions: DossierActions;
}

/** The norm statement: a text of the protocol to post oneself, and what was posted put on record. */
export function StatementView(props: Props): JSX.Element {
  const { of, protocol, category } = props;
  const refusal = refusalOf(props, of.steps);
  if (refusal !== null) {
    return (
      <Notice tone="info" title={text('statement_not_now')}>
        <p>{text(refusal === 'no-column' ? 'statement_no_column' : 'statement_consult_first')}</p>
        <Link href={hrefOf({ at: 'act', subject: of.subject, act: 'melding' })}>
          {text('plan_open_consult')}
        </Link>
      </Notice>
    );
  }
  const before = of.entries.flatMap((entry) => addressedAt(entry) ?? []).toSorted();
  const last = before.at(-1);
  const drafts = normTexts(protocol, category, last === undefined ? null : formatDay(last));
  return (
    <>
      <section class="panel" aria-labelledby="statement-title">
        <Heading id="statement-title" focus>
          {text('statement_title')}
        </Heading>
        <Paragraph>{text('statement_tomorrow')}</Paragraph>
        <Lacking lacking={uncaptured(of.entries, props.entries)} />
        {drafts.length === 0 && <p>{text('statement_no_text')}</p>}
        {drafts.map((draft) => (
          <div key={draft.id}>
            <p class="quiet" lang={protocol.language}>
              {draft.when}{' '}
              <span class="tag">
                {text(draft.approved ? 'statement_approved' : 'statement_example')}
                {draft.approvedOn && ` ${draft.approvedOn}`}
              </span>
            </p>
            <blockquote class="quote" lang={protocol.language} id={`draft-${draft.id}`}>
              {draft.text}
            </blockquote>
            <Copy value={draft.text} describedBy={`draft-${draft.id}`} />
          </div>
        ))}
        <p>{text('statement_public')}</p>
      </section>
      <Posted {...props} step={statementStep(protocol, category)?.id ?? ''} drafts={drafts} />
    </>
  );
}

type PostedProps = Props & { step: string; drafts: ReturnType<typeof normTexts> };

/** What was posted, when, and how the sender probably saw it. From then on later posts count as going on. */
function Posted({ of, entries, step, drafts, actions }: PostedProps): JSX.Element {
  const [at, setAt] = useState(() => localInput(new Date()));
  const [words, setWords] = useState(drafts[0]?.text ?? '');
  const [target, setTarget] = useState(of.entries.at(-1)?.id ?? '');
  const [reply, setReply] = useState('');
  const [noticed, setNoticed] = useState<Noticed>('unknown');
  const [task, run] = useTask();
  const iso = isoOfLocal(at);
  const future = iso !== null && Date.parse(iso) > Date.now();
  const ready = iso !== null && !future && words.trim() !== '';
  const options = (list: readonly Entry[]) =>
    subjectsOf(list).map(({ id, name }) => ({ value: id, label: name }));
  const note = (event: Event): void => {
    event.preventDefault();
    if (!ready) return;
    const draft = drafts.find((one) => one.text === words)?.id ?? null;
    const data = { entry: target, at: iso, draft, text: words.trim(), reply: reply || null, noticed };
    run(() => actions.address(of.subject, data, step));
  };
  return (
    <form class="panel" aria-labelledby="posted-title" onSubmit={note} autocomplete="off">
      <Heading id="posted-title">{text('posted_title')}</Heading>
      <Paragraph>{text('posted_intro')}</Paragraph>
      <div class="field">
        <label class="utrecht-form-label" for="posted-text">
          {text('posted_text')}
        </label>
        <textarea
          class="utrecht-textarea utrecht-textarea--html-textarea"
          id="posted-text"
          rows={4}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label class="utrecht-form-label" for="posted-at">
          {text('step_at')}
        </label>
        <input
          class="utrecht-textbox"
          id="posted-at"
          type="datetime-local"
          value={at}
          onInput={(event) => setAt(event.currentTarget.value)}
        />
        {future && <p role="alert">{text('corrected_date_future')}</p>}
      </div>
      {of.entries.length > 1 && (
        <SelectField
          id="posted-target"
          label={text('posted_target')}
          value={target}
          onValue={setTarget}
          options={options(of.entries)}
        />
      )}
      <SelectField
        id="posted-reply"
        label={text('posted_reply')}
        value={reply}
        onValue={setReply}
        options={[{ value: '', label: text('posted_reply_none') }, ...options(entries.slice(0, 30))]}
      />
      <SelectField
        id="posted-noticed"
        label={text('posted_noticed')}
        value={noticed}
        onValue={(value) => setNoticed(Object.hasOwn(noticedWords, value) ? (value as Noticed) : 'unknown')}
        options={(Object.keys(noticedWords) as Noticed[]).map((value) => ({
          value,
          label: text(noticedWords[value]),
        }))}
      />
      <Button type="submit" disabled={!ready || task.state === 'busy'}>
        {text('posted_save')}
      </Button>
      <TaskStatus task={task} done="posted_saved" />
    </form>
  );
}
