import type { JSX } from 'preact';
import type { Dossier } from '../../core/dossier.js';
import type { Entry } from '../../core/entry.js';
import { caseOf, type Subject } from '../../dossier/case.js';
import type { Protocol } from '../../protocols/index.js';
import { hrefOf, type Route } from '../logbook/route.js';
import { Paragraph, Title } from '../parts/Heading.js';
import { Link } from '../parts/Link.js';
import { text } from '../text.js';
import type { DossierActions } from './actions.js';
import { DossierList } from './DossierList.js';
import { DossierView } from './DossierView.js';

export interface DossierScreenProps {
  route: Extract<Route, { at: 'dossiers' | 'dossier' | 'act' }>;
  entries: readonly Entry[];
  dossiers: readonly Dossier[];
  protocol: Protocol;
  actions: DossierActions;
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
    make: (...given) => after(actions.make(...given)),
    rename: (...given) => after(actions.rename(...given)),
    change: (...given) => after(actions.change(...given)),
    close: (...given) => after(actions.close(...given)),
    wipe: (...given) => after(actions.wipe(...given)),
    step: (...given) => after(actions.step(...given)),
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
  if (of.dossier && route.at === 'dossier') {
    return (
      <DossierView dossier={of.dossier} of={of} actions={actions} stepName={(id) => id}>
        {null}
      </DossierView>
    );
  }
  return <Gone />;
}

const Gone = (): JSX.Element => (
  <>
    <Title focus>{text('dossier_gone_title')}</Title>
    <Paragraph>{text('dossier_gone')}</Paragraph>
    <Link href={hrefOf({ at: 'dossiers' })}>{text('back_to_dossiers')}</Link>
  </>
);
