import { vi } from 'vitest';
import { keptValue } from '../../kept-value.js';
import { parseReminders, type Reminders } from '../../../../src/core/reminders.js';
import type { TermActions } from '../../../../src/ui/terms/actions.js';

/** Actions on terms that only remember what was asked. */
export function sampleTerms(now = '2026-11-22T10:00:00.000Z', first: Reminders = parseReminders(null)) {
  return {
    known: vi.fn<TermActions['known']>(() => Promise.resolve()),
    harmed: vi.fn<TermActions['harmed']>(() => Promise.resolve()),
    saveCalendar: vi.fn<TermActions['saveCalendar']>(() => Promise.resolve()),
    reminders: keptValue(first),
    notifications: {
      granted: vi.fn(() => Promise.resolve(false)),
      ask: vi.fn(() => Promise.resolve(true)),
      withdraw: vi.fn(() => Promise.resolve()),
    },
    now: () => new Date(now),
  } satisfies TermActions;
}
