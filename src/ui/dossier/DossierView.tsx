import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Dossier } from '../../core/dossier.js';
import type { Case } from '../../dossier/case.js';
import { hrefOf } from '../logbook/route.js';
import { runsIn } from '../pile-on/runs.js';
import { Sum } from '../pile-on/Sum.js';
import { Heading, Title } from '../parts/Heading.js';
import { Link } from '../parts/Link.js';
import { Moment } from '../parts/Moment.js';
import { countText, text } from '../text.js';
import type { DossierActions } from './actions.js';
import { DossierCare } from './DossierCare.js';
import { Members } from './Members.js';
import { Timeline } from './Timeline.js';

interface Props {
  dossier: Dossier;
  of: Case;
  actions: DossierActions;
  stepName: (id: string) => string;
  /** What to do now. */
  children: ComponentChildren;
}

/** One dossier: what to do now, what happened, what is in it. */
export function DossierView({ dossier, of, actions, stepName, children }: Props): JSX.Element {
  const { id, name, madeAt, closed } = dossier;
  const [shown, setShown] = useState(false);
  return (
    <>
      <p>
        <Link href={hrefOf({ at: 'dossiers' })}>{text('back_to_dossiers')}</Link>
      </p>
      <Title focus>
        <bdi>{name}</bdi>
      </Title>
      <p class="row__facts">
        <span>{countText(of.entries.length, 'dossier_members_one', 'dossier_members_many')}</span>
        <span>
          {text('dossier_made')} <Moment iso={madeAt} short />
        </span>
        {closed && <span class="tag">{text('dossier_closed')}</span>}
      </p>
      {children}
      {runsIn(of.entries).map((group) => (
        <section class="panel" key={group.run} aria-labelledby={`pile-${group.run}`}>
          <Heading id={`pile-${group.run}`}>{text('pile_title')}</Heading>
          <Sum group={group} entries={of.entries} />
          <Link href={hrefOf({ at: 'run', id: group.run })}>{text('open')}</Link>
        </section>
      ))}
      <Timeline of={of} stepName={stepName} />
      <Members
        entries={of.entries}
        shown={shown}
        onShown={setShown}
        remove={(entry) => actions.change(id, [], [entry])}
      />
      <DossierCare key={`${id} ${name}`} dossier={dossier} actions={actions} />
    </>
  );
}
