import { describe, expect, it } from 'vitest';
import { makeBundle } from '../../../src/bundle/index.js';
import { PaperKindSchema } from '../../../src/bundle/papers/model.js';
import { LevelSchema } from '../../../src/core/happening/handover.js';
import { caseOf } from '../../../src/dossier/case.js';
import { meldingOf } from '../../../src/dossier/melding/melding.js';
import { messageOf } from '../../../src/dossier/melding/message.js';
import { formJson, formOf, registerOf } from '../../../src/dossier/melding/form.js';
import { openLogbook } from '../../../src/logbook/open.js';
import { checkBackup } from '../../../src/logbook/backup/check.js';
import { defaultProtocol } from '../../../src/protocols/index.js';
import { dossierActions } from '../../../src/ui/dossier/actions.js';
import { paperChoiceOf, paperFieldsFor } from '../../../src/ui/export/papers.js';
import { entryActions } from '../../../src/ui/logbook/actions.js';
import { unpack } from '../bundle/mutate.js';
import { sampleRequest } from '../bundle/sample.js';
import { pdf } from '../bundle/papers/tools.js';
import { backedUp } from './backup/helper.js';
import { capturePlan, memoryPorts, tamper } from './helper.js';

const DOSSIER = '11111111-2222-4333-8444-555555555555';
const NOW = new Date('2026-11-22T10:00:00.000Z');
const protocol = defaultProtocol();
const SECRETS = {
  reflection: 'KANARIE-REFLECTIE',
  reason: 'KANARIE-REDEN',
  impact: 'KANARIE-GEVOLG',
  measure: 'KANARIE-MAATREGEL',
  suspected: 'KANARIE-VERMOEDEN',
};

async function arranged() {
  const ports = memoryPorts();
  const logbook = await openLogbook(ports);
  await logbook.write(capturePlan('1'));
  await logbook.write(capturePlan('2'));
  const by = () => Promise.resolve('R. Voorbeeld');
  const anchor = () => Promise.resolve('VASTGELEGD-ANKER v1 3 ab cd');
  const save = () => Promise.resolve();
  const actions = dossierActions(logbook, {
    ...{ by, anchor, save },
    now: () => NOW,
    newId: () => DOSSIER,
    pdf: () => Promise.resolve(pdf),
    addressOf: () => Promise.resolve(null),
  });
  const entries = entryActions(logbook, { by, protocol, protocols: [protocol] });
  await actions.make(['entry-1', 'entry-2'], 'selection', 'Dossier');
  const subject = { on: 'dossier' as const, id: DOSSIER };
  const { police } = actions;
  await entries.judge('entry-1', { category: 'bedreiging_intimidatie' });
  await entries.reflect('entry-1', SECRETS.reflection);
  await police.note('police-decided', subject, {
    decision: 'aangifte',
    reason: SECRETS.reason,
    whom: 'griffier',
    advice: true,
    day: '2026-11-22',
  });
  await police.note('filer-named', subject, {
    filer: 'municipality',
    who: 'A. Loco',
    authority: 'loco-burgemeester',
    mandate: null,
  });
  await police.note('secured', subject, { measure: 'AOP', what: SECRETS.measure, until: null });
  await police.note('impact-told', subject, { text: SECRETS.impact });
  await actions.suspect(subject, SECRETS.suspected, 'noemt X');
  await police.consent({
    entries: ['entry-1', 'entry-2'],
    to: 'filing',
    given: true,
    how: null,
    day: '2026-11-22',
  });
  const read = async () => {
    const found = caseOf(subject, await logbook.entries(), await logbook.dossiers());
    if (!found) throw new Error('no case');
    return found;
  };
  return { ports, logbook, actions, entries, read };
}

describe('what is arranged with the police', () => {
  it('follows from the journal, and is the same when every view is rebuilt', async () => {
    const { ports, logbook, read, actions } = await arranged();
    const [entry] = await logbook.entries();
    if (!entry) throw new Error('no entry');
    await actions.police.confirm([entry], 'summary');
    const of = await read();
    expect(of.police.map(({ kind }) => kind)).toEqual(['police-decided', 'filer-named', 'secured']);
    expect(of.entries.map(({ consents }) => consents.length)).toEqual([1, 1]);
    const confirmed = of.entries.find(({ id }) => id === entry.id);
    expect(confirmed?.known.at(-1)?.data).toMatchObject({ confirmed: 'summary', by: 'R. Voorbeeld' });
    await tamper(ports.databaseName, 'views', (store) => store.clear());
    await tamper(ports.databaseName, 'meta', (store) => store.delete('views'));
    const again = await openLogbook(ports);
    expect(await again.entries()).toEqual(await logbook.entries());
    expect(await again.dossiers()).toEqual(await logbook.dossiers());
  });

  it('goes with the dossier when that is wiped, and with the entry when that is erased', async () => {
    const { ports, logbook, actions } = await arranged();
    await actions.wipe(DOSSIER);
    await logbook.write(() => ({
      happenings: [{ kind: 'binned', data: { entry: 'entry-1', captures: ['1'], reason: 'person' } }],
      files: [],
    }));
    await logbook.eraseBinned(new Date('2027-06-01T00:00:00Z'));
    const left: string[] = [];
    for (const { body } of await logbook.lines())
      left.push(new TextDecoder().decode((await logbook.payload(body)) ?? new Uint8Array()));
    for (const secret of Object.values(SECRETS)) expect(left.join('\n')).not.toContain(secret);
    expect(await logbook.integrity()).toEqual({ state: 'intact' });
    expect(ports.announced.length).toBeGreaterThan(0);
  });
});

describe('what stays with the person', () => {
  it('is in no bundle at any level, with every paper, and nothing ticked', async () => {
    const { logbook, read } = await arranged();
    const of = await read();
    const choice = paperChoiceOf({ ...paperFieldsFor(of.entries, of, NOW), on: true });
    if (!choice) throw new Error('no papers');
    for (const level of LevelSchema.options) {
      const request = { entries: ['entry-1', 'entry-2'], level, papers: { choice, pdf } };
      const { volumes } = await makeBundle(logbook, sampleRequest(request));
      for (const { bytes } of volumes)
        for (const [path, content] of await unpack(bytes)) {
          // A PDF has its text as glyphs; what is on it is on its page as well.
          if (path.endsWith('.pdf')) continue;
          const text = Buffer.from(content).toString('latin1');
          for (const secret of Object.values(SECRETS))
            expect([path, text.includes(secret)]).toEqual([path, false]);
        }
    }
  });

  it('leaves on tick what may leave on tick, and never the reflection or the reason', async () => {
    const { logbook, read } = await arranged();
    const of = await read();
    const fields = paperFieldsFor(of.entries, of, NOW);
    const choice = paperChoiceOf({
      ...fields,
      on: true,
      withSecurity: true,
      withSuspected: true,
      impact: fields.arranged?.onTick.impact ?? '',
      kinds: PaperKindSchema.options,
    });
    if (!choice) throw new Error('no papers');
    const { volumes } = await makeBundle(
      logbook,
      sampleRequest({ entries: ['entry-1', 'entry-2'], papers: { choice, pdf } }),
    );
    const files = await unpack(volumes[0]?.bytes ?? new Uint8Array());
    const papers = [...files].filter(([path]) => path.startsWith('data/stukken/') && path.endsWith('.html'));
    const all = papers.map(([, bytes]) => Buffer.from(bytes).toString()).join('\n');
    for (const shown of [SECRETS.measure, SECRETS.suspected, SECRETS.impact]) expect(all).toContain(shown);
    for (const never of [SECRETS.reflection, SECRETS.reason]) expect(all).not.toContain(never);
    expect(all).toContain('door griffier: aangifte doen.');
  });

  it('is in no melding, and in the own backup', async () => {
    const { logbook, read } = await arranged();
    const of = await read();
    const melding = meldingOf({
      entries: of.entries,
      protocol,
      category: 'bedreiging_intimidatie',
      role: 'raadslid',
      choices: {
        consult: false,
        recipient: 'burgemeester',
        urgency: 'vandaag',
        asks: ['registreren', 'aangifte', 'nazorg'],
        perpetrator: 'burger',
        withAccount: true,
        withText: true,
        withSuspected: true,
      },
      suspected: of.suspicions.at(-1)?.data ?? null,
      addressedAt: null,
      anchor: 'x',
      now: NOW,
    });
    const form = formOf(melding, registerOf(protocol));
    const text = messageOf(melding).body + formJson(form, registerOf(protocol));
    for (const secret of Object.values(SECRETS)) expect(text).not.toContain(secret);
    const backup = await checkBackup(await backedUp(logbook));
    const kept = JSON.stringify(backup, (_, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString() : value instanceof Map ? [...value] : value,
    );
    expect(kept).toContain(SECRETS.reflection);
  });
});
