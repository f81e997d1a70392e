import { describe, expect, it } from 'vitest';
import { isNight, planFor, type PlanInput } from '../../../src/dossier/plan/plan.js';
import { addressedAt, afterwardsOf } from '../../../src/dossier/plan/afterwards.js';
import { uncaptured } from '../../../src/dossier/plan/uncaptured.js';
import { protocols } from '../../../src/protocols/index.js';
import { planInput } from './plan-input.js';
import { sampleEntry, samplePost, sampleRecord } from '../ui/sample.js';

const [aalten, handreiking] = protocols as [(typeof protocols)[0], (typeof protocols)[0]];
const input = (category: string | null, change: Partial<PlanInput> = {}) =>
  planInput(aalten, category, change);
const said = (
  step: string,
  state: 'done' | 'skipped' | 'open',
  agreed?: string[],
): PlanInput['steps'][number] => ({
  seq: 5,
  at: '2026-11-22T09:30:00.000Z',
  data: {
    entry: 'e',
    dossier: null,
    step,
    state,
    at: null,
    by: null,
    whom: null,
    reference: null,
    note: null,
    ...(agreed && { agreed }),
  },
});
const ids = (plan: ReturnType<typeof planFor>) =>
  Object.fromEntries(
    Object.entries(plan.lists).map(([list, steps]) => [list, steps.map(({ step }) => step.id)]),
  );

describe('what to do now', () => {
  it('for columns 1 and 2: danger, capture, rest, someone near; then people; platform and statement last', () => {
    for (const column of ['fysiek_geweld', 'bedreiging_intimidatie'])
      expect(ids(planFor(input(column)))).toEqual({
        nu: ['bellen', 'vastleggen', 'rust', 'bereikbaar'],
        morgen: ['overleg', 'melding', 'politie', 'thuisfront', 'nazorg'],
        later: ['platform', 'aanspreken'],
      });
  });

  it('for column 3: capture, address tomorrow; then it stops, or goes on and is reported', () => {
    expect(ids(planFor(input('verbale_agressie')))).toEqual({
      nu: ['vastleggen'],
      morgen: ['aanspreken_persoonlijk'],
      later: ['gecorrigeerd', 'melding_gaat_door', 'politie_melding', 'platform_gaat_door'],
    });
    expect(ids(planFor(input('verbale_agressie', { afterwards: 'gestopt' }))).later).toEqual([
      'gecorrigeerd',
    ]);
    expect(ids(planFor(input('verbale_agressie', { afterwards: 'gaat_door' }))).later).toEqual([
      'melding_gaat_door',
      'politie_melding',
      'platform_gaat_door',
    ]);
  });

  it('for columns 4 and 5, and for none: nothing to do', () => {
    expect(ids(planFor(input('emotie_beleid')))).toEqual({
      nu: ['niets'],
      morgen: [],
      later: ['melding_patroon'],
    });
    expect(planFor(input('emotie_beleid')).lists.later[0]?.depends).toBe(true);
    expect(planFor(input('emotie_eigen_situatie', { pattern: true })).lists.later[0]?.depends).toBe(false);
    expect(ids(planFor(input('geen')))).toEqual({ nu: ['niets'], morgen: [], later: [] });
  });

  it('for a column that is not in the protocol: as for what is not judged, never that there is nothing to do', () => {
    const plan = planFor(input('kolom_van_elders'));
    expect(plan.for).toBe('onbeoordeeld');
    expect(ids(plan).nu).toContain('bellen');
    expect(ids(plan).nu).not.toContain('niets');
  });

  it('names the functions of the role, in both protocols', () => {
    const text = (role: string | null, protocol = aalten, category = 'bedreiging_intimidatie') =>
      planFor(input(category, { role, protocol })).lists.morgen.find(({ step }) => step.id === 'melding')
        ?.text;
    expect(text('raadslid')).toContain('griffier of plaatsvervangend griffier');
    expect(text('wethouder')).toContain('bij burgemeester');
    expect(text('burgemeester')).toContain('bij gemeentesecretaris');
    expect(text(null)).toContain('gemeentesecretaris, griffier of burgemeester');
    expect(text('statenlid', handreiking, 'grensoverschrijdend')).toContain('statengriffier');
  });

  it('lets platform and statement wait until somebody who was asked agreed to that very step', () => {
    const waits = (...steps: PlanInput['steps']) =>
      planFor(input('bedreiging_intimidatie', { steps })).lists.later.map(({ waitsFor }) =>
        waitsFor.map(({ id }) => id),
      );
    expect(waits()).toEqual([
      ['overleg', 'politie'],
      ['overleg', 'politie'],
    ]);
    expect(waits(said('overleg', 'done'))).toEqual([
      ['overleg', 'politie'],
      ['overleg', 'politie'],
    ]);
    expect(waits(said('overleg', 'done', ['platform']))).toEqual([[], ['overleg', 'politie']]);
    expect(waits(said('overleg', 'done', ['platform']), said('overleg', 'open'))[0]).toEqual([
      'overleg',
      'politie',
    ]);
  });

  it('opens only Nu from ten in the evening to seven', () => {
    expect([21, 22, 23, 0, 6, 7].map(isNight)).toEqual([false, true, true, true, true, false]);
    expect(planFor(input('bedreiging_intimidatie', { hour: 23 })).open).toEqual(['nu']);
    expect(planFor(input('bedreiging_intimidatie', { hour: 7 })).open).toEqual(['nu', 'morgen', 'later']);
  });

  it('has the melding of what nobody read beside judging it, so that it is open at night too', () => {
    const { lists, open } = planFor(input(null, { hour: 23 }));
    const unread = lists.nu.find(({ step }) => step.id === 'melding_ongelezen');
    expect(unread?.waitsFor).toEqual([]);
    expect(open).toContain('nu');
  });

  it('asks quietly again about a doubt after seven days', () => {
    const due = (now: string) => planFor(input('twijfel', { now: new Date(now) })).doubtDue;
    expect(due('2026-11-29T08:59:59.000Z')).toBe(false);
    expect(due('2026-11-29T09:00:00.000Z')).toBe(true);
  });
});

describe('after the sender was addressed', () => {
  const asked = {
    seq: 8,
    at: '2025-03-13T10:00:00.000Z',
    data: {
      entry: 'e',
      at: '2025-03-13T09:00:00.000Z',
      draft: null,
      text: 'Stop.',
      reply: null,
      noticed: 'notified' as const,
      by: null,
    },
  };
  const post = (at: string) =>
    sampleEntry({
      id: at,
      captures: [
        sampleRecord({
          post: samplePost({
            postedAt: { shown: null, machine: { value: at, source: 'dom', others: [] }, fromId: null },
          }),
        }),
      ],
    });
  it('a later post says that it goes on; silence says nothing', () => {
    const first = sampleEntry({ addressed: [asked] });
    expect(addressedAt(first)).toBe('2025-03-13T09:00:00.000Z');
    expect(afterwardsOf([first])).toBeNull();
    expect(afterwardsOf([first, post('2025-03-12T09:00:00.000Z')])).toBeNull();
    expect(afterwardsOf([first, post('2025-03-14T09:00:00.000Z')])).toBe('gaat_door');
  });
});

describe('what is not on record yet', () => {
  it('is named with the entries that lack it', () => {
    const whole = sampleEntry();
    const bare = sampleEntry({
      id: 'bare',
      captures: [sampleRecord({ picture: { state: 'missing', reason: 'failed' } })],
    });
    const lacking = uncaptured([whole, bare], [whole, bare]);
    expect(lacking.find((one) => one.lacking === 'picture')?.entries).toEqual(['bare']);
    expect(lacking.map((one) => one.lacking)).toEqual(['picture', 'context', 'profile']);
    const profile = sampleEntry({
      id: 'p',
      captures: [sampleRecord({ post: samplePost({ kind: 'profile' }) })],
    });
    expect(uncaptured([whole], [whole, profile]).map((one) => one.lacking)).toEqual(['context']);
  });
});
