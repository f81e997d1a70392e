import type { JSX } from 'preact';
import type { Dossier } from '../../core/dossier.js';
import { liveCaptures, type Entry } from '../../core/entry.js';
import { caseOf, weightOf, type Case, type Subject } from '../../dossier/case.js';
import { afterwardsOf } from '../../dossier/plan/afterwards.js';
import { planFor } from '../../dossier/plan/plan.js';
import { isNormGone } from '../../dossier/weight.js';
import { planStepsOf, type Protocol, type StepKind } from '../../protocols/index.js';
import { useProtocolOf } from '../known-protocols.js';
import { logbookPatterns } from '../patterns/pattern-entries.js';
import { hrefOf, hrefOfSubject, type Act, type Route } from '../logbook/route.js';
import { Paragraph, Title } from '../parts/Heading.js';
import { Link } from '../parts/Link.js';
import { text, type MessageKey } from '../text.js';
import type { DossierActions } from './actions.js';
import { PoliceView, type Exporting } from '../police/PoliceView.js';
import { CounterReading } from './CounterReading.js';
import { MeldingView } from './MeldingView.js';
import { NormGone } from './NormGone.js';
import { PlatformView } from '../platform/PlatformView.js';
import { ReportedView } from '../platform/ReportedView.js';
import { PlanView } from './PlanView.js';
import { StatementView } from './StatementView.js';
import { stepKindName } from './words.js';
import { DossierList } from './DossierList.js';
import { DossierView } from './DossierView.js';

export interface DossierScreenProps {
  route: Extract<Route, { at: 'dossiers' | 'dossier' | 'act' }>;
  entries: readonly Entry[];
  dossiers: readonly Dossier[];
  protocol: Protocol;
  /** Whether the person wants proposals: else patterns go by judgements alone. */
  proposals: boolean;
  actions: DossierActions;
  exporting: Exporting;
  reload: () => Promise<void>;
}

/** The same actions, with the screen up to date before they end. */
function reloading(actions: DossierActions, reload: () => Promise<void>): DossierActions {
  const after = async <T,>(work: Promise<T>): Promise<T> => {
    const result = await work;
    await reload();
    return result;
  };
  return {
    ...actions,
    make: (...given) => after(actions.make(...given)),
    rename: (...given) => after(actions.rename(...given)),
    change: (...given) => after(actions.change(...given)),
    close: (...given) => after(actions.close(...given)),
    wipe: (...given) => after(actions.wipe(...given)),
    step: (...given) => after(actions.step(...given)),
    counterRead: (...given) => after(actions.counterRead(...given)),
    suspect: (...given) => after(actions.suspect(...given)),
    report: (...given) => after(actions.report(...given)),
    share: (...given) => after(actions.share(...given)),
    address: (...given) => after(actions.address(...given)),
    police: {
      ...actions.police,
      note: (...given) => after(actions.police.note(...given)),
      consent: (...given) => after(actions.police.consent(...given)),
      confirm: (...given) => after(actions.police.confirm(...given)),
    },
  };
}

/** The screens about dossiers, and about what to do now. */
export function DossierScreen(props: DossierScreenProps): JSX.Element {
  const { route, entries, dossiers } = props;
  const actions = reloading(props.actions, props.reload);
  if (route.at === 'dossiers') return <DossierList dossiers={dossiers} />;
  const subject: Subject = route.at === 'act' ? route.subject : { on: 'dossier', id: route.id };
  const of = caseOf(subject, entries, dossiers);
  if (!of) return <Gone />;
  return <CaseScreen {...props} key={`${subject.on} ${subject.id}`} of={of} actions={actions} />;
}

type CaseProps = DossierScreenProps & { of: Case };

/** The screen of one case: its dossier, its plan, or what is done about it. */
function CaseScreen(props: CaseProps): JSX.Element {
  const { route, of, entries, protocol, proposals, actions, exporting, reload } = props;
  const protocolOf = useProtocolOf();
  const heaviest = weightOf(of, protocolOf);
  const under = heaviest && protocolOf(heaviest.data.protocol);
  // A column of the protocol in use that happens to have the same name is another norm: it decides nothing.
  const judged = heaviest && isNormGone(under, heaviest.data.category) ? null : heaviest;
  const own = under ?? protocol;
  const category = judged?.data.category ?? null;
  const role = roleOf(of);
  const now = new Date();
  const plan = planFor({
    protocol: own,
    judged,
    role,
    steps: of.steps,
    afterwards: afterwardsOf(of.entries),
    pattern: logbookPatterns(entries, { protocol: own, protocolOf, proposals }).accounts.some(({ posts }) =>
      posts.some(({ id }) => of.entries.some((entry) => entry.id === id)),
    ),
    now,
    hour: now.getHours(),
  });
  const lists = (titledBy?: string): JSX.Element => (
    <PlanView {...{ of, plan, entries, actions }} protocol={own} {...(titledBy && { titledBy })} />
  );
  if (of.dossier && route.at === 'dossier') {
    const names = new Map(planStepsOf(own).map(({ id, kind }) => [id, stepKindName(kind)]));
    return (
      <DossierView dossier={of.dossier} of={of} actions={actions} stepName={(id) => names.get(id) ?? id}>
        <NormGone entries={of.entries} />
        {lists()}
      </DossierView>
    );
  }
  const act = route.at === 'act' ? route.act : 'plan';
  const made = route.at === 'act' ? route.made : undefined;
  const stepOf = (kind: StepKind): string =>
    Object.values(plan.lists)
      .flat()
      .find(({ step }) => step.kind === kind)?.step.id ?? kind;
  const shared = { of, protocol: own, category, actions };
  return (
    <>
      <p>
        <Link href={act === 'plan' ? hrefOfSubject(of.subject) : hrefOfPlan(of.subject)}>
          {text('act_back')}
        </Link>
      </p>
      <Title id="act-title" focus={act === 'plan'}>
        {text(actTitles[act])}
      </Title>
      <NormGone entries={of.entries} />
      {act === 'plan' && lists('act-title')}
      {act === 'melding' && (
        <CounterReading of={of} before={category === 'twijfel' ? 'consult' : 'melding'} actions={actions}>
          {({ askFirst }) => (
            <MeldingView
              {...shared}
              role={role}
              consultOnly={askFirst}
              steps={{ consult: stepOf('overleg'), melding: stepOf('melding') }}
            />
          )}
        </CounterReading>
      )}
      {act === 'politie' && (
        <CounterReading of={of} before="police" actions={actions}>
          {() => (
            <PoliceView
              {...{ of, actions, exporting, role }}
              police={actions.police}
              step={stepOf('politie')}
            />
          )}
        </CounterReading>
      )}
      {act === 'aanspreken' && (
        <CounterReading of={of} before="statement" actions={actions}>
          {({ askFirst }) => <StatementView {...shared} entries={entries} askFirst={askFirst} />}
        </CounterReading>
      )}
      {act === 'platform' && (
        <CounterReading of={of} before="platform" actions={actions}>
          {({ askFirst }) => <PlatformView {...shared} entries={entries} askFirst={askFirst} />}
        </CounterReading>
      )}
      {act === 'gemeld' && (
        <ReportedView
          key={`${made?.entry ?? ''} ${made?.channel ?? ''}`}
          {...shared}
          {...(made && { made })}
          entries={entries}
          step={stepOf('platform')}
          after={reload}
        />
      )}
    </>
  );
}

const actTitles: Record<Act, MessageKey> = {
  plan: 'now_title',
  melding: 'now_title_melding',
  aanspreken: 'now_title_statement',
  politie: 'now_title_police',
  platform: 'now_title_platform',
  gemeld: 'now_title_reported',
};

/** Back to what to do now: on the dossier itself, or on the plan of the entry. */
const hrefOfPlan = (subject: Subject): string =>
  subject.on === 'dossier' ? hrefOfSubject(subject) : hrefOf({ at: 'act', subject, act: 'plan' });

/** The role of who it is about, where who put it on record is that person. */
function roleOf({ entries }: Case): string | null {
  const last = entries.at(-1);
  const custody = last ? liveCaptures(last).at(-1)?.data.custody : undefined;
  return custody?.onBehalfOf === null ? custody.by.role : null;
}

const Gone = (): JSX.Element => (
  <>
    <Title focus>{text('dossier_gone_title')}</Title>
    <Paragraph>{text('dossier_gone')}</Paragraph>
    <Link href={hrefOf({ at: 'dossiers' })}>{text('back_to_dossiers')}</Link>
  </>
);
