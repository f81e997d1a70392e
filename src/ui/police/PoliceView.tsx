import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Case } from '../../dossier/case.js';
import { lastPolice, toConfirm } from '../../dossier/police/arranged.js';
import type { DossierActions } from '../dossier/actions.js';
import { Suspected } from '../dossier/Suspected.js';
import type { AnchorAction } from '../anchor/action.js';
import type { ExportAction } from '../export/action.js';
import { everySubjectOf } from '../export/choices.js';
import { ExportPanel } from '../export/ExportPanel.js';
import { paperFieldsFor } from '../export/papers.js';
import { useProtocolOf } from '../known-protocols.js';
import { Button } from '../parts/Button.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { text } from '../text.js';
import type { PoliceActions } from './actions.js';
import { ConfirmThreats } from './ConfirmThreats.js';
import { ConsentForm } from './ConsentForm.js';
import { Contact } from './Contact.js';
import { Decision } from './Decision.js';
import { Filer } from './Filer.js';
import { Impact } from './Impact.js';
import { Secured } from './Secured.js';

/** What makes a bundle with papers. */
export interface Exporting {
  readonly make: ExportAction;
  readonly anchor: AnchorAction;
  readonly contactSheet?: (() => Promise<void>) | undefined;
}

/** What every part of the screen about the police gets. */
export interface PoliceProps {
  of: Case;
  police: PoliceActions;
  /** Role of who it is about; null: not known. */
  role: string | null;
}

interface Props extends PoliceProps {
  actions: DossierActions;
  /** The step of the plan that telling the police closes. */
  step: string;
  exporting: Exporting;
}

/** Police and aangifte: what is decided and arranged, what was told, and the papers. Nothing is sent from here. */
export function PoliceView({ of, police, role, actions, step, exporting }: Props): JSX.Element {
  const protocolOf = useProtocolOf();
  const shared = { of, police, role };
  const threats = toConfirm(of.entries, protocolOf);
  return (
    <>
      <Paragraph>{text('police_intro')}</Paragraph>
      <ConfirmThreats entries={threats} police={police} />
      <Decision {...shared} unknown={threats.length} />
      <Contact {...shared} step={step} report={actions.report} />
      <ConsentForm {...shared} />
      <Filer {...shared} />
      <Suspected of={of} actions={actions} />
      <Secured {...shared} />
      <Impact {...shared} />
      <Papers {...{ of, police, exporting, actions }} />
    </>
  );
}

/** The bundle of exactly these entries, with the papers filled in as far as is known. */
function Papers({
  of,
  police,
  exporting,
  actions,
}: Pick<Props, 'of' | 'police' | 'exporting' | 'actions'>): JSX.Element {
  const [open, setOpen] = useState(false);
  const entries = of.entries.map(({ id }) => id);
  if (open)
    return (
      <ExportPanel
        entries={entries}
        make={exporting.make}
        anchor={exporting.anchor}
        subjects={everySubjectOf(of.entries)}
        papers={{ ...paperFieldsFor(of.entries, of, police.now()), on: true }}
        contactSheet={exporting.contactSheet}
        share={actions.share}
        onClose={() => setOpen(false)}
      />
    );
  return (
    <section class="panel" aria-labelledby="police-papers-title">
      <Heading id="police-papers-title">{text('police_papers')}</Heading>
      <Paragraph>
        {text(
          lastPolice(of, 'police-decided')?.data.decision === 'melding'
            ? 'police_papers_melding'
            : 'police_papers_help',
        )}
      </Paragraph>
      <Button look="primary-action" onPress={() => setOpen(true)}>
        {text('police_papers_make')}
      </Button>
    </section>
  );
}
