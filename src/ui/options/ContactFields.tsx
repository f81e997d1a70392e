import type { JSX } from 'preact';
import { isAddress } from '../../dossier/melding/eml.js';
import type { Protocol } from '../../protocols/index.js';
import { text } from '../text.js';
import { TextField } from './Fields.js';

type Contacts = Readonly<Record<string, string>>;

/** Every function that somebody reports to, or may ask in doubt, each once. */
const functionsOf = ({ routes, inDoubtAsk }: Protocol): string[] => [
  ...new Set([
    ...Object.values(routes).flatMap(({ reportTo }) => reportTo),
    ...Object.values(routes).flatMap((route) => route.inDoubtAsk ?? []),
    ...inDoubtAsk,
  ]),
];

/** What was filled in, without what is empty; null: one of them is no mail address. */
export function filledContacts(contacts: Contacts): Record<string, string> | null {
  const filled = Object.entries(contacts)
    .map(([who, address]) => [who, address.trim()] as const)
    .filter(([, address]) => address !== '');
  return filled.every(([, address]) => isAddress(address)) ? Object.fromEntries(filled) : null;
}

interface Props {
  protocol: Protocol;
  contacts: Contacts;
  onContacts: (contacts: Contacts) => void;
}

/** Mail addresses of the people of the protocol's routes: one click away when they are needed. */
export const ContactFields = ({ protocol, contacts, onContacts }: Props): JSX.Element => (
  <fieldset class="group">
    <legend class="utrecht-form-label">{text('options_contacts')}</legend>
    <p class="quiet">{text('options_contacts_help')}</p>
    {functionsOf(protocol).map((who, index) => (
      <TextField
        key={who}
        id={`contact-address-${index}`}
        label={who}
        value={(Object.hasOwn(contacts, who) && contacts[who]) || ''}
        onValue={(address) => onContacts({ ...contacts, [who]: address })}
      />
    ))}
  </fieldset>
);
