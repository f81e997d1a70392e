import type { Answer } from './classify.js';
import type { Row } from './classify-rows.js';

interface Judged {
  readonly row: Row;
  readonly answer: Answer;
  readonly label: number;
  readonly right: boolean;
}

/** How often the rules agree with the labels: overall, per label, per tag, per rule, and every miss. */
export function reportOn(rows: readonly Row[], answers: readonly Answer[]): string {
  const judged = rows.flatMap((row, index): Judged[] => {
    const answer = answers[index];
    if (!answer || row.label === null) return [];
    return [{ row, answer, label: row.label, right: accepted(row).includes(answer.category ?? -1) }];
  });
  if (judged.length === 0) return 'Geen regel met een "label".';
  return [...figures(judged), '', ...perTag(judged), '', ...perRule(judged), '', ...misses(judged)].join(
    '\n',
  );
}

const accepted = (row: Row): readonly number[] => row.acceptable ?? (row.label === null ? [] : [row.label]);
const isSerious = (category: number | null): boolean => category === 1 || category === 2;
const isRaised = (category: number | null): boolean => category !== null && category >= 1 && category <= 3;
const share = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${(part / whole).toFixed(3)} (${part}/${whole})`;

function figures(judged: readonly Judged[]): string[] {
  const serious = judged.filter(({ label }) => isSerious(label));
  const said = judged.filter(({ answer }) => isSerious(answer.category));
  const directed = judged.filter(({ row }) => row.direction !== null);
  const high = judged.filter(({ answer }) => answer.confidence === 'hoog');
  const framed = judged.filter(
    ({ row, label }) => label === 0 && row.tags?.some((tag) => quoteLike.test(tag)),
  );
  const emotion = judged.filter(({ label }) => label === 4 || label === 5);
  const raised = judged.filter(({ answer }) => isRaised(answer.category));
  const count = (items: readonly Judged[], test: (item: Judged) => boolean) =>
    share(items.filter(test).length, items.length);
  return [
    `aantal ${judged.length}, goed ${count(judged, ({ right }) => right)}`,
    `trefkans kolom 1-2   ${count(serious, ({ answer }) => isSerious(answer.category))}`,
    `precisie kolom 1-2   ${count(said, ({ row }) => accepted(row).some(isSerious))}`,
    `macro-F1             ${macroF1(judged).toFixed(3)}`,
    `richting             ${count(directed, ({ row, answer }) => row.direction === answer.direction)}`,
    `kader als 1-3        ${count(framed, ({ answer }) => isRaised(answer.category))}`,
    `geen als 1-3         ${count(
      judged.filter(({ label }) => label === 0),
      ({ answer }) => isRaised(answer.category),
    )}`,
    `4-5 als 1-3          ${count(emotion, ({ answer, right }) => isRaised(answer.category) && !right)}`,
    `precisie "hoog"      ${count(high, ({ right }) => right)}`,
    `voorstel 1-3 met span ${count(raised, ({ row, answer }) => answer.spans.length > 0 && answer.spans.every((span) => span !== '' && row.text.includes(span)))}`,
    `concreet goed        ${count(serious, ({ row, answer }) => (row.flags ?? []).includes('concreet') === answer.flags.includes('concreet'))}`,
    `paren beide goed     ${pairs(judged)}`,
    '',
    ...[0, 1, 2, 3, 4, 5].map((label) => {
      const own = judged.filter((item) => item.label === label);
      const given = own.map(({ answer }) => answer.category ?? 'niets');
      const counts = [...new Set(given)]
        .sort()
        .map((value) => `${value}:${given.filter((other) => other === value).length}`);
      return `etiket ${label}: goed ${count(own, ({ right }) => right)}  voorgesteld ${counts.join(' ')}`;
    }),
  ];
}

const quoteLike = /quote|citaat|counter|tegenspraak|figur|threatlike|negation|report|nieuws/i;

/** F1 per outcome, averaged over the outcomes that occur; an accepted answer counts as the label. */
function macroF1(judged: readonly Judged[]): number {
  const outcomes = judged.map(({ label, right, answer }) => ({
    label,
    said: right ? label : (answer.category ?? -1),
  }));
  const labels = [0, 1, 2, 3, 4, 5].filter((label) => outcomes.some((item) => item.label === label));
  const scores = labels.map((label) => {
    const both = outcomes.filter((item) => item.label === label && item.said === label).length;
    const all =
      outcomes.filter((item) => item.label === label).length +
      outcomes.filter((item) => item.said === label).length;
    return all === 0 ? 0 : (2 * both) / all;
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function pairs(judged: readonly Judged[]): string {
  const names = new Set(judged.flatMap(({ row }) => row.pair_group ?? []));
  const groups = [...names].map((name) => judged.filter(({ row }) => row.pair_group === name));
  const whole = groups.filter((group) => group.length > 1);
  return share(whole.filter((group) => group.every(({ right }) => right)).length, whole.length);
}

function perTag(judged: readonly Judged[]): string[] {
  const tags = [...new Set(judged.flatMap(({ row }) => row.tags ?? []))].sort();
  return tags.map((tag) => {
    const own = judged.filter(({ row }) => row.tags?.includes(tag));
    return `${tag.padEnd(16)} goed ${share(own.filter(({ right }) => right).length, own.length)}, als 1-3 ${own.filter(({ answer }) => isRaised(answer.category)).length}`;
  });
}

function perRule(judged: readonly Judged[]): string[] {
  const names = [...new Set(judged.flatMap(({ answer }) => answer.rules))].sort();
  return names.map((name) => {
    const own = judged.filter(({ answer }) => answer.rules.includes(name));
    return `${name.padEnd(26)} goed ${share(own.filter(({ right }) => right).length, own.length)}`;
  });
}

const misses = (judged: readonly Judged[]): string[] =>
  judged
    .filter(
      ({ right, row, answer }) => !right || (row.direction !== null && row.direction !== answer.direction),
    )
    .map(
      ({ row, answer, label, right }) =>
        `${right ? 'richting' : 'misser'} ${row.id} ${label}/${row.direction ?? '-'} -> ${answer.category ?? 'niets'}/${answer.direction} ${answer.confidence} [${answer.rules.join(' ')}] ${JSON.stringify(answer.spans)} :: ${row.text}`,
    );
