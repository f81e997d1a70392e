// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../../src/core/entry.js';
import { caseOfEntry } from '../../../src/dossier/case.js';
import { defaultProtocol } from '../../../src/protocols/index.js';
import { PaperChoices } from '../../../src/ui/export/PaperChoices.js';
import { paperChoiceOf, paperFieldsFor } from '../../../src/ui/export/papers.js';
import { ShareNote } from '../../../src/ui/export/ShareNote.js';
import type { DossierActions } from '../../../src/ui/dossier/actions.js';
import { PoliceView } from '../../../src/ui/police/PoliceView.js';
import { button, mount, press, submit, type } from './mount.js';
import { sampleEntry } from './sample.js';

const { id, version } = defaultProtocol();
const at = '2025-03-13T09:00:00.000Z';
const NOW = new Date('2025-03-20T10:00:00Z');
const threat: Partial<Entry> = {
  judgements: [
    {
      seq: 4,
      at,
      data: {
        entry: 'entry-1',
        protocol: { id, version },
        category: 'bedreiging_intimidatie',
        by: null,
        threatened: 'de betrokkene',
        condition: 'als het plan doorgaat',
      },
    },
  ],
};
const confirmed: Partial<Entry> = {
  known: [
    {
      seq: 5,
      at,
      data: {
        entry: 'entry-1',
        how: 'seen',
        when: { day: '2025-03-12', clock: null },
        toldBy: null,
        confirmed: 'summary',
        by: null,
      },
    },
  ],
};

async function screen(entry: Entry, role: string | null = 'raadslid') {
  const police = {
    note: vi.fn((..._: unknown[]) => Promise.resolve()),
    consent: vi.fn(() => Promise.resolve()),
    confirm: vi.fn(() => Promise.resolve()),
    now: () => NOW,
  };
  const report = vi.fn(() => Promise.resolve());
  const actions = {
    police,
    report,
    suspect: vi.fn(() => Promise.resolve()),
  } as unknown as DossierActions;
  const of = caseOfEntry(entry);
  const exporting = { make: vi.fn(), anchor: vi.fn() };
  const root = await mount(<PoliceView {...{ of, police, role, actions, exporting }} step="politie" />);
  const form = (title: string) => root.querySelector(`form[aria-labelledby=${title}]`);
  return { root, police, report, form };
}
const subject = { on: 'entry', id: 'entry-1' };

describe('the decision', () => {
  it('is noted with reason, by whom, legal advice and day; nothing is chosen beforehand', async () => {
    const { root, police, form } = await screen(sampleEntry({ ...threat, ...confirmed }));
    await submit(form('decision-title'));
    expect(police.note).not.toHaveBeenCalled();
    await press(root.querySelector('#decision-melding'));
    await type(root.querySelector('#decision-whom'), 'griffier, burgemeester');
    await type(root.querySelector('#decision-reason'), 'Eerste keer.');
    await press(root.querySelector('#advice-yes'));
    await submit(form('decision-title'));
    expect(police.note).toHaveBeenCalledWith('police-decided', subject, {
      decision: 'melding',
      reason: 'Eerste keer.',
      whom: 'griffier, burgemeester',
      advice: true,
      day: '2025-03-20',
    });
  });

  it('for an aangifte of a threat waits until the person says that they know it, in summary if they wish', async () => {
    const before = await screen(sampleEntry(threat));
    await press(before.root.querySelector('#decision-aangifte'));
    await submit(before.form('decision-title'));
    expect(before.police.note).not.toHaveBeenCalled();
    const summary = before.root.querySelector('[aria-labelledby=threats-title]')?.textContent ?? '';
    expect(summary).toContain('als het plan doorgaat');
    expect(summary).not.toContain('aan de beurt');
    await press(button(before.root, 'Ik ken dit, in deze samenvatting'));
    expect(before.police.confirm).toHaveBeenCalledWith(
      [expect.objectContaining({ id: 'entry-1' })],
      'summary',
    );
    const after = await screen(sampleEntry({ ...threat, ...confirmed }));
    expect(after.root.querySelector('#threats-title')).toBeNull();
    await press(after.root.querySelector('#decision-aangifte'));
    await submit(after.form('decision-title'));
    expect(after.police.note).toHaveBeenCalledOnce();
  });
});

describe('contact with the police', () => {
  it('may be a melding instead of an aangifte, and its number closes the step', async () => {
    const { root, report, form } = await screen(sampleEntry(threat));
    await press(root.querySelector('#contact-melding'));
    await type(root.querySelector('#contact-whom'), 'wijkagent');
    await type(root.querySelector('#contact-number'), 'PL0600-2026000001');
    await submit(form('contact-title'));
    expect(report).toHaveBeenCalledWith(
      subject,
      expect.objectContaining({
        to: 'police',
        police: 'melding',
        reference: 'PL0600-2026000001',
        channel: 'wijkagent',
        entries: ['entry-1'],
      }),
      'politie',
    );
  });
});

describe('consent', () => {
  it('is for exactly the entries that are ticked, none beforehand, and can be taken back', async () => {
    const { root, police, form } = await screen(sampleEntry(threat));
    await press(root.querySelector('#consent-filing'));
    await submit(form('consent-title'));
    expect(police.consent).not.toHaveBeenCalled();
    await press(form('consent-title')?.querySelector('input[type=checkbox]'));
    await submit(form('consent-title'));
    const words = { entries: ['entry-1'], to: 'filing', how: null, day: '2025-03-20' };
    expect(police.consent).toHaveBeenCalledWith({ ...words, given: true });
    const consents = [{ seq: 9, at, data: { ...words, to: 'filing' as const, given: true, by: null } }];
    const given = await screen(sampleEntry({ ...threat, consents }));
    await press(button(given.root, 'Intrekken'));
    expect(given.police.consent).toHaveBeenCalledWith({ ...words, given: false });
  });
});

describe('who files', () => {
  it('is the deputy where it is about the mayor, which is said', async () => {
    const { root, police, form } = await screen(sampleEntry(threat), 'burgemeester');
    expect(root.textContent).toContain('Dan doet de loco-burgemeester aangifte');
    await press(root.querySelector('#filer-municipality'));
    await type(root.querySelector('#filer-who'), 'A. Loco');
    await press(root.querySelector('#authority-loco-burgemeester'));
    await submit(form('filer-title'));
    expect(police.note).toHaveBeenCalledWith('filer-named', subject, {
      filer: 'municipality',
      who: 'A. Loco',
      authority: 'loco-burgemeester',
      mandate: null,
    });
  });

  it('keeps nothing of a field that is hidden by a later answer', async () => {
    const { root, police, form } = await screen(sampleEntry(threat));
    await press(root.querySelector('#filer-municipality'));
    await type(root.querySelector('#filer-who'), 'A. Loco');
    await press(root.querySelector('#authority-mandate'));
    await type(root.querySelector('#filer-mandate'), 'M-12');
    await submit(form('filer-title'));
    const named = { filer: 'municipality', who: 'A. Loco', authority: 'mandate', mandate: 'M-12' };
    expect(police.note).toHaveBeenLastCalledWith('filer-named', subject, named);
    await press(root.querySelector('#authority-burgemeester'));
    await submit(form('filer-title'));
    const mayor = { ...named, authority: 'burgemeester', mandate: null };
    expect(police.note).toHaveBeenLastCalledWith('filer-named', subject, mayor);
    await press(root.querySelector('#authority-mandate'));
    await press(root.querySelector('#filer-person'));
    await submit(form('filer-title'));
    const own = { filer: 'person', who: null, authority: null, mandate: null };
    expect(police.note).toHaveBeenLastCalledWith('filer-named', subject, own);
  });
});

describe('what goes on paper', () => {
  const entry = sampleEntry({
    police: [
      {
        kind: 'secured',
        seq: 6,
        at,
        data: {
          entry: 'entry-1',
          dossier: null,
          measure: 'AOP',
          what: 'surveillance',
          until: null,
          by: null,
        },
      },
      {
        kind: 'police-decided',
        seq: 7,
        at,
        data: {
          entry: 'entry-1',
          dossier: null,
          decision: 'aangifte',
          reason: 'KANARIE-REDEN',
          whom: 'griffier',
          advice: true,
          day: '2025-03-14',
          by: null,
        },
      },
    ],
    suspicions: [
      {
        seq: 8,
        at,
        data: { entry: 'entry-1', dossier: null, name: 'Iemand', evidence: 'noemt X', by: null },
      },
    ],
    impacts: [{ seq: 9, at, data: { entry: 'entry-1', dossier: null, text: 'Slaapt slecht', by: null } }],
    reflections: [{ seq: 10, at, data: { entry: 'entry-1', text: 'KANARIE-REFLECTIE', by: null } }],
  });
  const fields = { ...paperFieldsFor([entry], caseOfEntry(entry), NOW), on: true };

  it('holds neither suspicion, nor measures, nor impact, until each is ticked', () => {
    const choice = JSON.stringify(paperChoiceOf(fields));
    expect(choice).not.toMatch(/Iemand|surveillance|Slaapt slecht|KANARIE/);
    expect(choice).toContain('"decision":"aangifte"');
    const ticked = paperChoiceOf({ ...fields, withSuspected: true, withSecurity: true });
    expect(ticked?.suspected).toEqual({ name: 'Iemand', evidence: 'noemt X' });
    expect(ticked?.security).toBe('AOP: surveillance');
  });

  it('cuts nothing of what is typed or pasted', async () => {
    const panel = await mount(
      <PaperChoices fields={{ ...fields, withSecurity: true }} onFields={() => undefined} />,
    );
    expect(panel.querySelectorAll('input[type=text]').length).toBeGreaterThan(4);
    expect(panel.querySelector('[maxlength]')).toBeNull();
    const { root } = await screen(entry);
    expect(root.querySelector('#impact')).not.toBeNull();
    expect(root.querySelector('[maxlength]')).toBeNull();
  });

  it('is for a melding without the papers of an aangifte', () => {
    const [secured, decided] = entry.police;
    if (decided?.kind !== 'police-decided' || !secured) throw new Error('not as expected');
    const light = { ...decided, data: { ...decided.data, decision: 'melding' as const } };
    const choice = paperChoiceOf({
      ...paperFieldsFor([entry], { ...caseOfEntry(entry), police: [secured, light] }, NOW),
      on: true,
    });
    expect(choice?.way).toBe('melding');
    expect(choice?.kinds).not.toEqual(expect.arrayContaining(['consent']));
  });
});

describe('sharing', () => {
  it('is noted with recipient, level and whose consent, only where the person says so', async () => {
    const share = vi.fn(() => Promise.resolve());
    const root = await mount(
      <ShareNote entries={['entry-1']} to="fractievoorzitter" level="redacted" share={share} />,
    );
    await submit(root.querySelector('form'));
    expect(share).not.toHaveBeenCalled();
    await press(root.querySelector('#share-consent-written'));
    await submit(root.querySelector('form'));
    expect(share).toHaveBeenCalledWith({
      entries: ['entry-1'],
      to: 'fractievoorzitter',
      level: 'redacted',
      consent: 'met instemming van de betrokkene, op schrift',
    });
  });
});
