import type { Line } from '../../core/journal.js';
import { lineHash } from '../../evidence/chain.js';
import type { Dossier } from '../dossier.js';
import { CHAIN, DOSSIER } from '../layout/names.js';
import { absent, failed, ok, type Check } from './check.js';

/** A volume as given: its file name, its dossier and the lines of its chain. */
export interface Given {
  readonly name: string;
  readonly dossier: Dossier;
  readonly lines: ReadonlyMap<number, Line>;
  /** SHA-256 of its `manifest-sha256.txt`, by which an addition names it. */
  readonly manifest: string | null;
}

const shared = ({ logbook, exportedAt, key, head, volume, level, supplement, statement }: Dossier) =>
  JSON.stringify([logbook, exportedAt, key, head, volume.count, level, supplement, statement]);

/** Far more volumes than an export makes; a dossier may claim any number. */
const MOST = 1000;

/** Volumes of one export: the same logbook, key and head, each number once; those not given are absent. */
function checkGroup(given: readonly Given[], alone: boolean): Check[] {
  const [first] = given;
  if (!first) return [];
  const { count } = first.dossier.volume;
  const where = alone ? null : first.name;
  const wrong = given.flatMap(({ name, dossier }, place) => {
    const { index } = dossier.volume;
    const twice = given.findIndex((other) => other.dossier.volume.index === index) < place;
    const findings = [
      ...(shared(dossier) === shared(first.dossier) ? [] : ['Dit deel hoort niet bij de andere delen.']),
      ...(index < 1 || index > count ? ['Dit deelnummer bestaat niet.'] : []),
      ...(twice ? [`Deel ${index} is twee keer opgegeven.`] : []),
    ];
    return findings.map((detail) => failed('volumes', `${name}/${DOSSIER}`, detail));
  });
  const numbers = Array.from({ length: Math.min(count, MOST) }, (_, at) => at + 1);
  const missing = numbers
    .filter((number) => !given.some(({ dossier }) => dossier.volume.index === number))
    .map((number) =>
      absent('volumes', where, `Deel ${number} van ${count} is niet opgegeven en niet gecontroleerd.`),
    );
  const findings = [...wrong, ...missing];
  if (findings.length > 0) return findings;
  return [ok('volumes', where, count > 1 ? `Alle ${count} delen zijn er.` : 'De bundel heeft één deel.')];
}

/** The first line that two chains have different, or that one of them lacks; `until` where no earlier one is. */
async function firstDifference(one: Given, other: Given, until: number): Promise<number> {
  for (let seq = 0; seq < until; seq += 1) {
    const [a, b] = [one.lines.get(seq), other.lines.get(seq)];
    if (!a || !b || (await lineHash(a)) !== (await lineHash(b))) return seq;
  }
  return until;
}

/** Bundles of one key tell one story: the shorter chain is the beginning of the longer, or one was made again. */
async function checkForks(given: readonly Given[]): Promise<Check[]> {
  const byLength = [...given].sort((a, b) => a.dossier.head.seq - b.dossier.head.seq);
  const checks: Check[] = [];
  for (const [place, longer] of byLength.entries())
    for (const shorter of byLength.slice(0, place)) {
      const { key, head } = shorter.dossier;
      const line = longer.lines.get(head.seq);
      if (longer.dossier.key.fingerprint !== key.fingerprint || !line) continue;
      if ((await lineHash(line)) !== head.hash)
        checks.push(
          failed(
            'volumes',
            `${longer.name}/${CHAIN}`,
            `Deze ketting is vanaf regel ${await firstDifference(shorter, longer, head.seq)} anders dan die van ${shorter.name}, met dezelfde sleutel. Een van beide is opnieuw gemaakt.`,
          ),
        );
    }
  return checks;
}

type Earlier = NonNullable<Dossier['supplement']>['earlier'][number];

/** Why a bundle cannot be the earlier one that an addition names. */
async function contradictions({ dossier, lines }: Given, earlier: Given): Promise<string[]> {
  const { head, logbook } = earlier.dossier;
  const line = lines.get(head.seq);
  const continues = line !== undefined && (await lineHash(line)) === head.hash;
  return [
    ...(logbook === dossier.logbook ? [] : ['is van een ander logboek']),
    ...(continues ? [] : ['heeft een ketting waar deze niet op volgt']),
  ];
}

async function checkEarlier(given: readonly Given[], from: Given, named: Earlier): Promise<Check> {
  const earlier = given.find(({ manifest }) => manifest === named.manifest);
  const subject = `${from.name}/${DOSSIER}`;
  if (!earlier)
    return absent(
      'volumes',
      subject,
      `Dit is een aanvulling op de bundel met controlegetal ${named.manifest}. Die is niet opgegeven en niet gecontroleerd.`,
    );
  const found = await contradictions(from, earlier);
  return found.length === 0
    ? ok('volumes', subject, `Dit is een aanvulling op ${earlier.name}, en de ketting gaat daarop verder.`)
    : failed('volumes', subject, `De eerdere bundel ${earlier.name} ${found.join(' en ')}.`);
}

/** Additions against the bundles that they name, as far as these were given. */
const checkSupplements = (given: readonly Given[]): Promise<Check[]> =>
  Promise.all(
    given.flatMap((from) =>
      (from.dossier.supplement?.earlier ?? []).map((named) => checkEarlier(given, from, named)),
    ),
  );

/** What only shows when several files are given: which volumes belong together, and whether chains of one key agree. */
export async function checkVolumes(given: readonly Given[]): Promise<Check[]> {
  const groups = new Map<string, Given[]>();
  for (const volume of given) {
    const { group } = volume.dossier.volume;
    groups.set(group, [...(groups.get(group) ?? []), volume]);
  }
  const alone = groups.size === 1;
  return [
    ...[...groups.values()].flatMap((group) => checkGroup(group, alone)),
    ...(await checkForks(given)),
    ...(await checkSupplements(given)),
  ];
}
