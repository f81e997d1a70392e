import type { JSX } from 'preact';
import type { Entry } from '../../core/entry.js';
import type { Case } from '../../dossier/case.js';
import type { ListName, Plan, Planned } from '../../dossier/plan/plan.js';
import { uncaptured, type Uncaptured } from '../../dossier/plan/uncaptured.js';
import type { Protocol } from '../../protocols/index.js';
import { helpLine, HelpLineText } from '../judging/Questions.js';
import { hrefOf, type Act } from '../logbook/route.js';
import { Heading, Paragraph, Subheading } from '../parts/Heading.js';
import { Link } from '../parts/Link.js';
import { Notice } from '../parts/Notice.js';
import { Source } from '../parts/Source.js';
import { text, type MessageKey } from '../text.js';
import type { DossierActions } from './actions.js';
import { StepForm } from './StepForm.js';
import { lackingWords, stateWords } from './words.js';

const listWords: Record<ListName, MessageKey> = {
  nu: 'plan_now',
  morgen: 'plan_tomorrow',
  later: 'plan_later',
};

/** Where a step is done, for those that have a screen of their own. */
const screens: Partial<Record<Planned['step']['kind'], Act>> = {
  overleg: 'melding',
  melding: 'melding',
  aanspreken: 'aanspreken',
  politie: 'politie',
  platform: 'platform',
};

interface Props {
  of: Case;
  plan: Plan;
  protocol: Protocol;
  /** Every entry of the logbook, to know what is on record. */
  entries: readonly Entry[];
  actions: DossierActions;
  /** Id of the screen's own title, where that already says what this is. */
  titledBy?: string;
}

/** What to do now, tomorrow and later: three short lists. In the night only the first is open. */
export function PlanView(props: Props): JSX.Element {
  const { of, plan, entries, titledBy } = props;
  const ListTitle = titledBy ? Heading : Subheading;
  const lacking = uncaptured(of.entries, entries);
  const lists = (Object.keys(listWords) as ListName[]).filter((list) => plan.lists[list].length > 0);
  return (
    <section class="panel" aria-labelledby={titledBy ?? 'plan-title'}>
      {!titledBy && <Heading id="plan-title">{text('now_title')}</Heading>}
      <Paragraph>{text('plan_intro')}</Paragraph>
      {plan.doubtDue && <p>{text('plan_doubt_due')}</p>}
      {lists.some((list) => !plan.open.includes(list)) && <p>{text('plan_night')}</p>}
      {lists.map((list) =>
        plan.open.includes(list) ? (
          <div key={list}>
            <ListTitle>{text(listWords[list])}</ListTitle>
            <StepList {...props} steps={plan.lists[list]} lacking={lacking} />
          </div>
        ) : (
          <details key={list}>
            <summary>{text(listWords[list])}</summary>
            <StepList {...props} steps={plan.lists[list]} lacking={lacking} />
          </details>
        ),
      )}
    </section>
  );
}

type StepsProps = Props & { steps: readonly Planned[]; lacking: readonly Uncaptured[] };

const StepList = ({ steps, ...props }: StepsProps): JSX.Element => (
  <ol class="steps plan">
    {steps.map((planned) => (
      <li key={planned.step.id}>
        <Step {...props} planned={planned} />
      </li>
    ))}
  </ol>
);

function Step({ planned, ...props }: Omit<StepsProps, 'steps'> & { planned: Planned }): JSX.Element {
  const { step, said, waitsFor, follows } = planned;
  const { of, plan, protocol, lacking, actions } = props;
  const line = step.line === null ? null : helpLine(protocol, step.line);
  const act = screens[step.kind];
  const waiters = Object.values(plan.lists)
    .flat()
    .filter((other) => other.step.agreedBy.includes(step.id));
  return (
    <>
      <p lang="nl" id={`step-${step.id}`}>
        {planned.text} {said && <StateTag planned={planned} />}
      </p>
      {step.explanation && (
        <p class="quiet" lang="nl">
          {step.explanation}
        </p>
      )}
      {line && <HelpLineText line={line} />}
      {waitsFor.length > 0 && said?.data.state !== 'done' && <p>{text('plan_waits')}</p>}
      {follows.length > 0 && said?.data.state !== 'done' && <p>{text('plan_follows')}</p>}
      {step.risk && said?.data.state !== 'done' && <Lacking lacking={lacking} />}
      {step.kind !== 'niets' && (
        <div class="actions">
          {act && waitsFor.length + follows.length === 0 && (
            <Link href={hrefOf({ at: 'act', subject: of.subject, act })} describedBy={`step-${step.id}`}>
              {text(step.kind === 'overleg' ? 'plan_open_consult' : 'plan_open_act')}
            </Link>
          )}
          <StepForm
            planned={planned}
            waiters={waiters}
            say={(words) => actions.step(of.subject, { ...words, step: step.id })}
          />
        </div>
      )}
      <p>
        <Source {...step} />
      </p>
    </>
  );
}

const StateTag = ({ planned: { said } }: { planned: Planned }): JSX.Element | null =>
  said && (
    <span class="tag tag--set">
      {text(stateWords[said.data.state]).replace(':', '')}
      {said.data.reference && ` ${text('step_reference', said.data.reference)}`}
    </span>
  );

/** What may be lost: shown before a step that can make it disappear or provoke. */
export function Lacking({ lacking }: { lacking: readonly Uncaptured[] }): JSX.Element {
  if (lacking.length === 0) return <p>{text('lacking_none')}</p>;
  return (
    <Notice tone="info" title={text('lacking_title')}>
      <ul class="list">
        {lacking.map(({ lacking: what, entries }) => (
          <li key={what}>
            {text(lackingWords[what], String(entries.length))}{' '}
            {entries[0] && <Link href={hrefOf({ at: 'entry', id: entries[0] })}>{text('lacking_open')}</Link>}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
