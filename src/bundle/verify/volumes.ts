import type { Dossier } from '../dossier.js';
import { DOSSIER } from '../layout/names.js';
import { absent, failed, ok, type Check } from './check.js';

/** A volume as given: its file name and its dossier. */
export interface Given {
  readonly name: string;
  readonly dossier: Dossier;
}

const shared = ({ logbook, exportedAt, key, head, volume }: Dossier) =>
  JSON.stringify([logbook, exportedAt, key, head, volume.count]);

/** Volumes of one export: the same logbook, key and head, each number once; those not given are absent. */
function checkGroup(given: readonly Given[]): Check[] {
  const [first] = given;
  if (!first) return [];
  const { count } = first.dossier.volume;
  const indexes = given.map(({ dossier }) => dossier.volume.index);
  const findings: Check[] = given
    .filter(({ dossier }) => shared(dossier) !== shared(first.dossier))
    .map(({ name }) => failed('volumes', `${name}/${DOSSIER}`, 'Dit deel hoort niet bij de andere delen.'));
  for (const { name, dossier } of given)
    if (dossier.volume.index < 1 || dossier.volume.index > count)
      findings.push(failed('volumes', `${name}/${DOSSIER}`, 'Dit deelnummer bestaat niet.'));
  if (new Set(indexes).size < indexes.length)
    findings.push(failed('volumes', null, 'Een deel is twee keer opgegeven.'));
  for (let index = 1; index <= Math.min(count, 1000); index += 1)
    if (!indexes.includes(index))
      findings.push(
        absent('volumes', null, `Deel ${index} van ${count} is niet opgegeven en niet gecontroleerd.`),
      );
  return findings.length > 0
    ? findings
    : [ok('volumes', null, count > 1 ? `Alle ${count} delen zijn er.` : 'De bundel heeft één deel.')];
}

export function checkVolumes(given: readonly Given[]): Check[] {
  const groups = new Map<string, Given[]>();
  for (const volume of given) {
    const { group } = volume.dossier.volume;
    groups.set(group, [...(groups.get(group) ?? []), volume]);
  }
  return [...groups.values()].flatMap(checkGroup);
}
