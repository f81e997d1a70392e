import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Entry } from '../../core/entry.js';
import { OTHER_ROLE } from '../../core/settings.js';
import type { Case } from '../../dossier/case.js';
import { addressedAt } from '../../dossier/plan/afterwards.js';
import { linesOf, meldingPaper } from '../../bundle/papers/melding.js';
import { formOf, registerOf } from '../../dossier/melding/form.js';
import {
  hearsSuspicion,
  meldingOf,
  recipientsOf,
  type Choices,
  type Melding,
} from '../../dossier/melding/melding.js';
import { messageOf } from '../../dossier/melding/message.js';
import { national, type Protocol } from '../../protocols/index.js';
import { SelectField } from '../options/Fields.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { Notice } from '../parts/Notice.js';
import { text } from '../text.js';
import { roleName } from '../words.js';
import type { DossierActions } from './actions.js';
import { Check, MeldingChoices } from './MeldingChoices.js';
import { MeldingForm } from './MeldingForm.js';
import { MeldingMail } from './MeldingMail.js';
import { Receipt } from './Receipt.js';
import { SafeChannel } from './SafeChannel.js';
import { Suspected } from './Suspected.js';

interface Props {
  of: Case;
  protocol: Protocol;
  category: string | null;
  /** Role of who it is about, as the captures say; null: not known. */
  role: string | null;
  /** Minor or in distress, or in doubt: a consult and nothing else. */
  consultOnly: boolean;
  /** The step of the plan that this closes. */
  steps: { readonly consult: string; readonly melding: string };
  actions: DossierActions;
}

const first: Omit<Choices, 'recipient' | 'consult'> = {
  urgency: 'deze_week',
  asks: ['registreren', 'overleg', 'nazorg'],
  perpetrator: 'onbekend',
  withAccount: false,
  withText: false,
  withSuspected: false,
};
const lastAddressed = (entries: readonly Entry[]): string | null =>
  entries
    .flatMap((entry) => addressedAt(entry) ?? [])
    .toSorted()
    .at(-1) ?? null;

/** The melding: whom it goes to, what goes along, a preview, and three ways to hand it over. Nothing is sent from here. */
export function MeldingView(props: Props): JSX.Element {
  const { of, protocol, category, consultOnly, actions } = props;
  const [role, setRole] = useState(props.role);
  const [concerned, setConcerned] = useState<readonly string[]>([]);
  const [consult, setConsult] = useState(consultOnly || category === 'twijfel');
  const [rest, setRest] = useState(first);
  const recipient = recipientsOf(protocol, role, consult, concerned)[0] ?? '';
  const choices: Choices = { ...rest, consult, recipient };
  const suspected = of.suspicions.at(-1)?.data ?? null;
  const make = (anchor: string) =>
    meldingOf({
      entries: of.entries,
      protocol,
      category,
      // In the words of the protocol, whatever the language of the screen: the municipality reads it.
      role: role === null || role === OTHER_ROLE ? null : (protocol.roleNames[role] ?? role),
      choices,
      suspected,
      addressedAt: lastAddressed(of.entries),
      anchor,
      now: new Date(),
    });
  const [enclose, setEnclose] = useState(false);
  const paper =
    enclose && !consult
      ? (melding: Melding) => meldingPaper(melding, formOf(melding, registerOf(protocol)))
      : null;
  const shown = make(text('melding_anchor_place'));
  const enclosed = paper?.(shown) ?? null;
  const preview = messageOf(shown, enclosed && `${enclosed.name}.pdf`);
  const shared = { of, actions, recipient, consult };
  return (
    <>
      <section class="panel" aria-labelledby="to-title">
        <Heading id="to-title" focus>
          {text('melding_to')}
        </Heading>
        {consultOnly && <Notice tone="info">{text('melding_consult_only')}</Notice>}
        <SelectField
          id="melding-role"
          label={text('melding_role')}
          value={role ?? ''}
          onValue={(value) => setRole(value || null)}
          options={[
            { value: '', label: text('unknown') },
            ...[...protocol.roles, OTHER_ROLE].map((one) => ({
              value: one,
              label: roleName(one, [protocol]),
            })),
          ]}
        />
        <MeldingChoices
          {...{ protocol, role, consult, consultOnly, concerned, choices, recipient }}
          suspected={suspected !== null && hearsSuspicion(protocol, recipient)}
          onConsult={setConsult}
          onConcerned={setConcerned}
          onChoices={(change) => setRest((before) => ({ ...before, ...change }))}
        />
      </section>
      {!consult && <Suspected of={of} actions={actions} />}
      <section class="panel" aria-labelledby="preview-title">
        <Heading id="preview-title">{text('melding_preview')}</Heading>
        <Paragraph>{text('melding_preview_help')}</Paragraph>
        <p lang="nl">
          <strong>{preview.subject}</strong>
        </p>
        <pre class="preview" lang="nl" dir="auto" tabIndex={0}>
          {preview.body}
        </pre>
        {!consult && (
          <Check label={text('mail_enclose')} checked={enclose} onChange={() => setEnclose(!enclose)} />
        )}
        {enclosed && (
          <>
            <p id="enclosed-name">{text('mail_enclosed', `${enclosed.name}.pdf`)}</p>
            <pre class="preview" lang="nl" dir="auto" tabIndex={0} aria-labelledby="enclosed-name">
              {linesOf(enclosed).join('\n')}
            </pre>
          </>
        )}
        <p lang="nl">
          {national.publicDocument.text} <span class="quiet">{national.publicDocument.source}</span>
        </p>
      </section>
      <MeldingMail {...shared} make={make} paper={paper} />
      {!consult && <MeldingForm {...shared} make={make} protocol={protocol} />}
      {!consult && <SafeChannel {...shared} protocol={protocol} />}
      <Receipt {...shared} step={consult ? props.steps.consult : props.steps.melding} />
    </>
  );
}
