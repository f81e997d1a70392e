import type { Authority, Consent, PoliceDecision } from '../../core/happening/police.js';
import type { DataOf } from '../../core/journal.js';
import type { MessageKey } from '../text.js';

export const decisionWords: Record<PoliceDecision, MessageKey> = {
  aangifte: 'police_decision_aangifte',
  melding: 'police_decision_melding',
  none: 'police_decision_none',
};

export const authorityWords: Record<Authority, MessageKey> = {
  burgemeester: 'police_by_mayor',
  'loco-burgemeester': 'police_by_deputy',
  mandate: 'police_by_mandate',
};

export const consentWords: Record<Consent, MessageKey> = {
  filing: 'consent_filing',
  communication: 'consent_communication',
  colleagues: 'consent_colleagues',
  presidium: 'consent_presidium',
};

type Contact = NonNullable<DataOf<'reported'>['police']>;
export const contactWords: Record<Contact, MessageKey> = {
  melding: 'police_contact_melding',
  aangifte: 'police_contact_aangifte',
  preservation: 'police_contact_preservation',
};

export const measureWords: Record<DataOf<'secured'>['measure'], MessageKey> = {
  measure: 'secured_measure',
  AOL: 'secured_aol',
  AOP: 'secured_aop',
};

/** The keys of a record of words, in their order. */
export const keysOf = <K extends string>(words: Record<K, unknown>): K[] => Object.keys(words) as K[];
