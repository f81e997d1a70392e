// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dossier } from '../../../src/core/dossier.js';
import type { Entry } from '../../../src/core/entry.js';
import { readings } from '../../../src/dossier/counter/readings.js';
import { defaultProtocol } from '../../../src/protocols/index.js';
import type { DossierActions } from '../../../src/ui/dossier/actions.js';
import { DossierScreen } from '../../../src/ui/dossier/DossierScreen.js';
import { parseRoute, type Route } from '../../../src/ui/logbook/route.js';
import { button, mount, press, submit, type } from './mount.js';
import { sampleEntry } from './sample.js';

const protocol = defaultProtocol();
const { id, version } = protocol;
const judgedAs = (category: string, under = { id, version }): Entry =>
  sampleEntry({
    judgements: [
      {
        seq: 4,
        at: '2025-03-12T21:00:00.000Z',
        data: { entry: 'entry-1', protocol: under, category, by: null },
      },
    ],
  });
const step = (name: string, agreed: string[]): Entry['steps'][number] => ({
  seq: 6,
  at: '2025-03-13T09:00:00.000Z',
  data: {
    entry: 'entry-1',
    dossier: null,
    step: name,
    state: 'done',
    at: null,
    by: null,
    whom: 'griffier',
    reference: null,
    note: null,
    agreed,
  },
});

function setUp(entry: Entry, hash: string, dossiers: Dossier[] = []) {
  const actions = {
    make: vi.fn(() => Promise.resolve('d')),
    rename: vi.fn(() => Promise.resolve()),
    change: vi.fn(() => Promise.resolve()),
    close: vi.fn(() => Promise.resolve()),
    wipe: vi.fn(() => Promise.resolve()),
    step: vi.fn(() => Promise.resolve()),
    counterRead: vi.fn(() => Promise.resolve()),
    suspect: vi.fn(() => Promise.resolve()),
    report: vi.fn(() => Promise.resolve()),
    share: vi.fn(() => Promise.resolve()),
    address: vi.fn(() => Promise.resolve()),
    pdf: vi.fn(() => Promise.resolve(new Uint8Array([37, 80, 68, 70]))),
    addressOf: vi.fn(() => Promise.resolve<string | null>('griffie@verzonnenstad.example')),
    police: {
      note: vi.fn(() => Promise.resolve()),
      consent: vi.fn(() => Promise.resolve()),
      confirm: vi.fn(() => Promise.resolve()),
      now: () => new Date('2026-11-23T10:00:00Z'),
    },
    anchor: vi.fn(() => Promise.resolve('VASTGELEGD-ANKER v1 3 ab cd')),
    save: vi.fn((_name: string, _blob: Blob) => Promise.resolve()),
  } satisfies DossierActions;
  const route = parseRoute(hash) as Extract<Route, { at: 'dossiers' | 'dossier' | 'act' }>;
  const view = (
    <DossierScreen
      {...{ route, dossiers, protocol, actions }}
      entries={[entry]}
      proposals
      exporting={{ make: vi.fn(), anchor: actions.anchor }}
      reload={() => Promise.resolve()}
    />
  );
  return { view, actions };
}

/** Answers every innocent reading; `holds`: the one that may be so. */
async function readThrough(root: HTMLElement, holds: string | null = null): Promise<void> {
  for (const { id: reading } of readings)
    await press(root.querySelector(`#counter-${reading}-${reading === holds ? 'holds' : 'seen'}`) ?? root);
  await press(button(root, 'Bekeken, verder'));
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 23, 10), toFake: ['Date'] });
  return () => vi.useRealTimers();
});

describe('what now', () => {
  it('shows before a risky step what is not on record yet, and lets every step be skipped', async () => {
    const { view, actions } = setUp(judgedAs('bedreiging_intimidatie'), '#/entry/entry-1/plan');
    const root = await mount(view);
    const rest = root.querySelector('#step-rust')?.closest('li');
    expect(rest?.textContent).toContain('Dit is nog niet vastgelegd');
    expect(rest?.textContent).toContain('Het profiel van de afzender (berichten: 1).');
    await press(button(rest ?? root, 'Overslaan'));
    expect(actions.step).toHaveBeenCalledWith(
      { on: 'entry', id: 'entry-1' },
      expect.objectContaining({ step: 'rust', state: 'skipped' }),
    );
  });

  it('says that the norm of a judgement is not here, and stands as not judged', async () => {
    // A column of the protocol in use by the same name is not the norm that was judged by.
    for (const category of ['dreigen', 'emotie_beleid']) {
      const entry = judgedAs(category, { id: 'nl-elders', version: '1' });
      const shown = (await mount(setUp(entry, '#/entry/entry-1/plan').view)).textContent;
      expect(shown).toContain('volgens het protocol nl-elders, versie 1.');
      expect(shown).toContain('opnieuw toe bij Instellingen');
      expect(shown).toContain('Is er direct gevaar? Bel 112.');
      expect(shown).not.toContain('U hoeft niets te doen');
    }
    const judged = await mount(setUp(judgedAs('emotie_beleid'), '#/entry/entry-1/plan').view);
    expect(judged.textContent).toContain('U hoeft niets te doen');
    expect(judged.textContent).not.toContain('is hier niet');
  });

  it.each(['bedreiging_intimidatie', 'verbale_agressie', 'twijfel'])(
    'is the same whatever the impact, in column %s: nobody has to suffer to report',
    async (category) => {
      const data = { entry: 'entry-1', dossier: null, text: 'Ik slaap er niet van.', by: null };
      const impacts = [{ seq: 8, at: '2025-03-13T09:00:00.000Z', data }];
      const shown: (string | null)[] = [];
      for (const entry of [judgedAs(category), { ...judgedAs(category), impacts }])
        shown.push((await mount(setUp(entry, '#/entry/entry-1/plan').view)).textContent);
      expect(shown[0]).toContain('Leg het bericht vast');
      expect(shown[1]).toBe(shown[0]);
    },
  );

  it('keeps all but Nu closed in the night', async () => {
    vi.setSystemTime(new Date(2026, 10, 23, 23));
    const root = await mount(setUp(judgedAs('bedreiging_intimidatie'), '#/entry/entry-1/plan').view);
    const closed = [...root.querySelectorAll('details:not([open]) > summary')].map(
      (part) => part.textContent,
    );
    expect(closed).toEqual(expect.arrayContaining(['Morgen', 'Later']));
    // The title of the screen is not said again above the lists.
    const headings = [...root.querySelectorAll('h1, h2, h3')].map((part) => part.textContent);
    expect(headings).toEqual(['Wat nu?', 'Nu']);
  });

  it('says in the night what can wait, only where something can', async () => {
    vi.setSystemTime(new Date(2026, 10, 23, 23));
    const shown = async (entry: Entry) =>
      (await mount(setUp(entry, '#/entry/entry-1/plan').view)).textContent;
    expect(await shown(judgedAs('bedreiging_intimidatie'))).toContain('kan wachten tot zeven uur');
    const unjudged = await shown(sampleEntry());
    expect(unjudged).toContain('Beoordeel het bericht');
    expect(unjudged).not.toContain('kan wachten');
  });
});

describe('the melding', () => {
  it('comes only after every innocent reading was looked at, which is logged', async () => {
    const { view, actions } = setUp(judgedAs('bedreiging_intimidatie'), '#/entry/entry-1/melding');
    const root = await mount(view);
    await press(button(root, 'Bekeken, verder'));
    expect(actions.counterRead).not.toHaveBeenCalled();
    await readThrough(root);
    expect(actions.counterRead).toHaveBeenCalledWith(
      { on: 'entry', id: 'entry-1' },
      expect.objectContaining({ before: 'melding' }),
    );
    const shown = root.querySelector('.preview')?.textContent ?? '';
    expect(shown).toContain('Bedreiging, intimidatie');
    expect(shown).not.toMatch(/verzonnen_piet|aan de beurt/);
    expect(root.textContent).toContain('Wat u stuurt, wordt een document van de gemeente');
  });

  it('saves the draft that was shown, and the number closes the step', async () => {
    const { view, actions } = setUp(judgedAs('bedreiging_intimidatie'), '#/entry/entry-1/melding');
    const root = await mount(view);
    await readThrough(root);
    await press(button(root, 'Concept opslaan (.eml)'));
    expect(actions.save).toHaveBeenCalledWith('melding.eml', expect.any(Blob));
    await type(root.querySelector('#receipt-number'), 'G-7');
    await submit(root.querySelector('#receipt-number')?.closest('form'));
    expect(actions.report).toHaveBeenCalledWith(
      { on: 'entry', id: 'entry-1' },
      expect.objectContaining({
        to: 'municipality',
        reference: 'G-7',
        channel: 'griffier',
        entries: ['entry-1'],
      }),
      'melding',
    );
  });

  it('keeps the mail short where one PDF takes the details along, which is shown first', async () => {
    const { view, actions } = setUp(judgedAs('bedreiging_intimidatie'), '#/entry/entry-1/melding');
    const root = await mount(view);
    await readThrough(root);
    const tick = (label: string) =>
      press(
        [...root.querySelectorAll('label')].find((one) => one.textContent === label)?.querySelector('input'),
      );
    await tick('De tekst en het adres van het bericht');
    await tick('Zet de gegevens in één PDF, en houd de mail zelf kort');
    const [mail, enclosed] = [...root.querySelectorAll('.preview')].map(({ textContent }) => textContent);
    expect(mail).toContain('Bijlage: melding.pdf');
    expect(mail).not.toContain('aan de beurt');
    expect(enclosed).toContain('aan de beurt');
    await press(button(root, 'Concept opslaan (.eml)'));
    const [, blob] = actions.save.mock.calls[0] ?? [];
    const saved = await blob?.text();
    expect(saved).toContain('To: griffie@verzonnenstad.example');
    expect(saved).toContain('Content-Type: application/pdf; name="melding.pdf"');
    expect(actions.pdf).toHaveBeenCalledWith(
      expect.objectContaining({ title: 'Melding volgens protocol', name: 'melding' }),
    );
  });

  it('is a consult and nothing else where the sender may be a minor', async () => {
    const { view } = setUp(judgedAs('bedreiging_intimidatie'), '#/entry/entry-1/melding');
    const root = await mount(view);
    await readThrough(root, 'minor');
    expect(root.querySelector('.preview')?.textContent).toContain('overleggen');
    expect(root.textContent).toContain('Overleg daarom eerst');
    expect(root.querySelector('#suspected-name')).toBeNull();
    expect(button(root, 'Formulier tonen')).toBeUndefined();
  });
});

describe('the norm statement', () => {
  it('is never offered for a threat without a logged consult that agreed to it', async () => {
    const entry = judgedAs('bedreiging_intimidatie');
    for (const steps of [[], [step('overleg', ['platform'])]]) {
      const root = await mount(setUp({ ...entry, steps }, '#/entry/entry-1/aanspreken').view);
      await readThrough(root);
      expect(root.textContent).toContain('Nu niet aanspreken');
      expect(root.querySelector('blockquote')).toBeNull();
    }
    const agreed = { ...entry, steps: [step('overleg', ['aanspreken'])] };
    const root = await mount(setUp(agreed, '#/entry/entry-1/aanspreken').view);
    await readThrough(root);
    expect(root.querySelector('blockquote')?.textContent).toContain('norm van de gemeente');
    expect(root.textContent).toContain('Voorbeeldtekst, niet vastgesteld');
  });

  it('is withheld from a sender in distress, also in column 3', async () => {
    const root = await mount(setUp(judgedAs('verbale_agressie'), '#/entry/entry-1/aanspreken').view);
    await readThrough(root, 'distress');
    expect(root.querySelector('blockquote')).toBeNull();
  });

  it('notes what was posted and how the sender probably saw it', async () => {
    const { view, actions } = setUp(judgedAs('verbale_agressie'), '#/entry/entry-1/aanspreken');
    const root = await mount(view);
    await readThrough(root);
    await submit(root.querySelector('#posted-text')?.closest('form'));
    expect(actions.address).toHaveBeenCalledWith(
      { on: 'entry', id: 'entry-1' },
      expect.objectContaining({ entry: 'entry-1', draft: 'norm_persoonlijk', noticed: 'unknown' }),
      'aanspreken_persoonlijk',
    );
  });

  it('does not note what is still to be posted, and loses nothing that was filled in', async () => {
    const { view, actions } = setUp(judgedAs('verbale_agressie'), '#/entry/entry-1/aanspreken');
    const root = await mount(view);
    await readThrough(root);
    await type(root.querySelector('#posted-at'), '2999-01-01T09:00');
    await submit(root.querySelector('#posted-text')?.closest('form'));
    expect(actions.address).not.toHaveBeenCalled();
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('in de toekomst');
    expect(root.querySelector<HTMLTextAreaElement>('#posted-text')?.value).not.toBe('');
  });
});
