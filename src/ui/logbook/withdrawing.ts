import { addressingsOf } from '../../core/addressing.js';
import type { DataOf, Happening } from '../../core/journal.js';
import type { Known } from '../../logbook/ports.js';

/**
 * What is added to the journal when a date of addressing was noted by mistake. A norm statement and its step of the plan were
 * written together, the step right after it (`ui/dossier/actions.ts`): where nothing newer was said of that step, it is open
 * again. Empty where the line gives no date, or was withdrawn already.
 */
export function withdrawing(
  known: Known,
  data: DataOf<'addressing-withdrawn'>,
  dossiers: readonly string[],
): Happening[] {
  const found = known.entry(data.entry);
  const given = found ? addressingsOf(found).find(({ seq }) => seq === data.line) : undefined;
  if (!found || !given || given.withdrawn) return [];
  const isStatement = found.addressed.some(({ seq }) => seq === data.line);
  const lists = [found.steps, ...dossiers.map((id) => known.dossier(id)?.steps ?? [])];
  const reopened = isStatement ? lists.flatMap((steps) => openAgain(steps, data.line + 1, data.by)) : [];
  return [{ kind: 'addressing-withdrawn', data }, ...reopened];
}

type Steps = readonly { readonly seq: number; readonly data: DataOf<'step'> }[];

function openAgain(steps: Steps, line: number, by: string | null): Happening[] {
  const done = steps.find(({ seq }) => seq === line);
  if (!done || steps.findLast(({ data }) => data.step === done.data.step) !== done) return [];
  const { entry, dossier, step } = done.data;
  const nothing = { at: null, whom: null, reference: null, note: null };
  return [{ kind: 'step', data: { entry, dossier, step, state: 'open', ...nothing, by } }];
}
