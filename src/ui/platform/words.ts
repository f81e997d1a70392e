import type { Outcome } from '../../core/happening/platform.js';
import type { DataOf } from '../../core/journal.js';
import type { Language, Part } from '../../core/report-guide.js';
import type { LetterTo, Said } from '../../dossier/platform/data.js';
import { text, type MessageKey } from '../text.js';

/** The language of the interface, for texts that the data has in both. */
export const language = (): Language => (text('language').startsWith('en') ? 'en' : 'nl');

/** A text of the data in the language of the interface. */
export const said = (texts: Said): string => texts[language()];

export const partWords: Record<Part, MessageKey> = {
  explanation: 'part_explanation',
  location: 'part_location',
  account: 'part_account',
  name: 'part_name',
  email: 'part_email',
  'good-faith': 'part_good_faith',
};

export const answerWords: Record<DataOf<'platform-answered'>['what'], MessageKey> = {
  receipt: 'answer_receipt',
  decision: 'answer_decision',
  'complaint-decision': 'answer_complaint',
};

export const outcomeWords: Record<Outcome, MessageKey> = {
  removed: 'outcome_removed',
  restricted: 'outcome_restricted',
  kept: 'outcome_kept',
  other: 'outcome_other',
};

export const disputeWords: Record<LetterTo, MessageKey> = {
  platform: 'dispute_platform',
  body: 'dispute_body',
  coordinator: 'dispute_coordinator',
};
