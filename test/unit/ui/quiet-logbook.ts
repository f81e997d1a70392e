import { parseAttention } from '../../../src/core/attention.js';
import type { Waiting } from '../../../src/core/waiting.js';
import type { DossierActions } from '../../../src/ui/dossier/actions.js';
import type { EntryActions } from '../../../src/ui/logbook/actions.js';
import type { LogbookProps } from '../../../src/ui/logbook/LogbookApp.js';
import { keptValue } from '../kept-value.js';
import { sampleTerms } from './terms/sample.js';

/** What a logbook page is given, where nothing of it is asked. One for all: an open page is drawn again with what was there. */
export const quietLogbook: Omit<LogbookProps, 'protocol' | 'entries'> = {
  dossiers: () => Promise.resolve([]),
  integrity: () => Promise.resolve({ state: 'intact' }),
  onJournal: () => () => undefined,
  actions: { readFile: () => Promise.resolve({ state: 'gone' }) } as Partial<EntryActions> as EntryActions,
  dossierActions: {} as Partial<DossierActions> as DossierActions,
  exportBundle: () => Promise.reject(new Error('not asked')),
  anchor: () => Promise.resolve(''),
  proposing: null,
  attention: keptValue(parseAttention(null)),
  terms: sampleTerms(),
  recordProfile: () => Promise.resolve('not-open'),
  manual: { add: () => Promise.resolve('e'), now: () => new Date() },
  waiting: { store: keptValue<Waiting[]>([]), now: () => new Date() },
};
