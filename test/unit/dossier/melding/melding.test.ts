import { describe, expect, it } from 'vitest';
import { found, unknown } from '../../../../src/core/field.js';
import { formCsv, formJson, formOf, knownFields, registerOf } from '../../../../src/dossier/melding/form.js';
import { meldingOf, recipientsOf, type Choices } from '../../../../src/dossier/melding/melding.js';
import { messageOf } from '../../../../src/dossier/melding/message.js';
import { national, parseProtocol, protocols } from '../../../../src/protocols/index.js';
import aaltenFile from '../../../../src/protocols/nl-aalten.json' with { type: 'json' };
import { sampleEntry, samplePost, sampleRecord } from '../../ui/sample.js';

const [aalten, handreiking] = protocols as [(typeof protocols)[0], (typeof protocols)[0]];
const TEXT = 'canary-tekst: wacht maar\nBcc: x@y.example';
const entry = sampleEntry({ captures: [sampleRecord({ post: samplePost({ text: found(TEXT, 'dom') }) })] });
const choices: Choices = {
  consult: false,
  recipient: 'griffier',
  urgency: 'vandaag',
  asks: ['registreren', 'nazorg'],
  perpetrator: 'burger',
  withAccount: false,
  withText: false,
  withSuspected: false,
};
const suspected = { name: 'canary-naam', evidence: 'canary-bewijs' };
const melding = (change: Partial<Choices> = {}, protocol = aalten) =>
  meldingOf({
    entries: [entry],
    protocol,
    category: 'bedreiging_intimidatie',
    role: 'raadslid',
    choices: { ...choices, ...change },
    suspected,
    addressedAt: null,
    anchor: 'VASTGELEGD-ANKER v1 7 abc def',
    now: new Date('2025-03-13T08:00:00.000Z'),
  });
const CANARIES = ['canary', 'verzonnen_piet', '1234567890123456789', 'Piet Verzonnen', 'x.com'];

const of = (entries: Parameters<typeof meldingOf>[0]['entries']) =>
  meldingOf({
    entries,
    protocol: aalten,
    category: null,
    role: null,
    choices: { ...choices, withAccount: true, withText: true },
    suspected: null,
    addressedAt: null,
    anchor: '',
    now: new Date('2025-03-13T08:00:00.000Z'),
  });

describe('a melding', () => {
  it('says role, date, column, urgency, what is asked and the ankerregel, and nothing of post or account', () => {
    const { subject, body } = messageOf(melding());
    expect(subject).toBe('Melding volgens protocol');
    for (const part of [
      'raadslid',
      '12 maart 2025',
      'Bedreiging, intimidatie',
      'vandaag',
      'registreren',
      'nazorg',
      'VASTGELEGD-ANKER v1 7 abc def',
    ])
      expect(body).toContain(part);
    const form = JSON.stringify(formOf(melding(), registerOf(aalten)));
    for (const canary of CANARIES) {
      expect(body).not.toContain(canary);
      expect(form).not.toContain(canary);
    }
  });

  it('takes account, text and the suspected person along only when each is switched on', () => {
    const body = (change: Partial<Choices>) => messageOf(melding(change)).body;
    expect(body({ withAccount: true })).toContain('@verzonnen_piet, nummer 1234567890123456789 (x)');
    expect(body({ withAccount: true })).not.toContain('canary');
    expect(body({ withText: true })).toContain('    canary-tekst: wacht maar\n    Bcc: x@y.example');
    expect(body({ withSuspected: true })).toContain('een vermoeden, geen vaststelling): canary-naam');
    expect(body({ withSuspected: true })).toContain('Waaruit dat blijkt: canary-bewijs');
  });

  it('leaves empty what is not known: no capture time for the day of the post, no "nee", no "online" for a conversation', () => {
    const bare = sampleEntry({ captures: [] });
    const undated = meldingOf({
      entries: [bare],
      protocol: aalten,
      category: null,
      role: null,
      choices,
      suspected: null,
      addressedAt: null,
      anchor: 'a',
      now: new Date('2025-03-13T08:00:00.000Z'),
    });
    expect(undated.first).toBeNull();
    const form = Object.fromEntries(
      formOf(undated, registerOf(aalten)).map(({ field, value }) => [field, value]),
    );
    for (const field of ['datum_voorval', 'vorm', 'kanaal', 'veroorzaker', 'aangesproken'])
      expect(form[field] ?? '').toBe('');
  });

  it('sends nothing of a capture that was undone', () => {
    const post = samplePost({ text: found('canary-ongedaan', 'dom') });
    const undone = sampleRecord({ capture: 'later', post }, '2025-03-12T21:00:00.000Z');
    const { body } = messageOf(of([{ ...entry, captures: [...entry.captures, undone] }]));
    expect(body).toContain('canary-tekst');
    expect(body).not.toContain('canary-ongedaan');
  });

  it('says of how many posts the date is not known', () => {
    const { postedAt } = samplePost();
    const post = samplePost({ postedAt: { ...postedAt, machine: unknown, fromId: null } });
    const undated = (id: string) =>
      sampleEntry({ id, captures: [sampleRecord({ capture: id, entry: id, post })] });
    const line = (...entries: (typeof entry)[]) => {
      const melding = of(entries);
      const field = formOf(melding, registerOf(aalten)).find(({ field }) => field === 'datum_voorval');
      return [/^Wanneer: (.*)$/m.exec(messageOf(melding).body)?.[1], field?.value];
    };
    expect(line(entry, undated('a'), undated('b'))).toEqual([
      '12 maart 2025, 3 berichten (van 2 berichten is de datum niet bekend)',
      '12 maart 2025 (van 2 berichten is de datum niet bekend)',
    ]);
    expect(line(entry, undated('a'))[0]).toContain('(van 1 bericht is de datum niet bekend)');
    expect(line(entry, { ...entry, id: 'c' })).toEqual(['12 maart 2025, 2 berichten', '12 maart 2025']);
    expect(line(undated('a'), undated('b'))).toEqual(['datum niet bekend', '']);
  });

  it('names the suspected person only to whom the protocol says may hear it: in both, a griffier', () => {
    const hearing = (protocol: typeof aalten) =>
      [null, ...protocol.roles]
        .flatMap((role) => recipientsOf(protocol, role, false, []))
        .filter((who, at, all) => all.indexOf(who) === at)
        .filter((recipient) =>
          messageOf(melding({ withSuspected: true, recipient }, protocol)).body.includes('canary-naam'),
        );
    expect(hearing(aalten)).toEqual(['griffier', 'plaatsvervangend griffier']);
    expect(hearing(handreiking)).toEqual(['griffier of statengriffier', 'griffier', 'statengriffier']);
    const silent = parseProtocol({ ...aaltenFile, vermoeden_bij: undefined });
    expect(hearing(silent)).toEqual([]);
    for (const one of ['adviseur van de griffie', 'Griffier', 'onze griffier', ''])
      expect(messageOf(melding({ withSuspected: true, recipient: one })).body).not.toContain('canary');
  });

  it('is in doubt a question with the least data, whatever is switched on', () => {
    const all = { consult: true, withAccount: true, withText: true, withSuspected: true };
    const { subject, body } = messageOf(melding(all));
    expect(subject).toBe('Vraag om overleg');
    for (const canary of CANARIES) expect(body).not.toContain(canary);
    expect(body).not.toContain('Afzender');
  });

  it('goes by role and route; who it is about is passed over', () => {
    expect(recipientsOf(aalten, 'raadslid', false, [])[0]).toBe('griffier');
    expect(recipientsOf(aalten, 'raadslid', false, ['griffier'])[0]).toBe('plaatsvervangend griffier');
    expect(recipientsOf(aalten, 'fractievolger', false, ['griffier', 'plaatsvervangend griffier'])[0]).toBe(
      'burgemeester',
    );
    expect(recipientsOf(aalten, 'wethouder', false, [])[0]).toBe('burgemeester');
    expect(recipientsOf(aalten, 'burgemeester', false, [])[0]).toBe('gemeentesecretaris');
    expect(recipientsOf(aalten, 'burgemeester', false, [])).toContain('Commissaris van de Koning');
    expect(recipientsOf(handreiking, 'statenlid', false, [])[0]).toBe('statengriffier');
    expect(recipientsOf(aalten, 'raadslid', true, [])[0]).toBe('gemeentesecretaris');
    expect(recipientsOf(aalten, null, false, [])).toEqual(['gemeentesecretaris', 'griffier', 'burgemeester']);
  });
});

describe('the form', () => {
  it('has only fields that can be filled, and follows the order and words of the municipality', () => {
    for (const register of [national.register, registerOf(aalten)])
      expect(
        register.fields.map(({ field }) => field).filter((field) => !knownFields.includes(field)),
      ).toEqual([]);
    const own = parseProtocol({
      ...aaltenFile,
      registratieformulier: {
        naam: 'Eigen formulier',
        velden: [
          { veld: 'vorm', naam: 'Soort agressie', waarden: { online: 'Digitaal' } },
          { veld: 'datum_voorval', naam: 'Wanneer' },
        ],
        bron: 'gemeente',
      },
    });
    expect(formOf(melding(), registerOf(own))).toEqual([
      { field: 'vorm', label: 'Soort agressie', value: 'Digitaal' },
      { field: 'datum_voorval', label: 'Wanneer', value: '12 maart 2025' },
    ]);
  });

  it('counts and names who sent something, and never the person or who wrote the post under which replies stand', () => {
    const by = (id: string, change: Parameters<typeof sampleRecord>[0]) =>
      sampleEntry({ id, captures: [sampleRecord({ ...change, entry: id })] });
    const named = (handle: string) =>
      samplePost({ author: { ...samplePost().author, handle: found(handle, 'dom') } });
    const run = { id: 'run', role: 'reply' as const };
    const made = of([
      by('1', { run: { ...run, role: 'parent' }, post: named('canary_krant') }),
      by('2', { run, post: named('afzender') }),
      by('3', { run: { ...run, role: 'own' }, post: named('canary_zelf') }),
      by('4', { ownAccount: found('canary_zelf', 'dom'), post: named('Canary_Zelf') }),
    ]);
    expect(made.count).toBe(1);
    expect(made.posts).toHaveLength(1);
    expect(made.accounts).toEqual([expect.stringContaining('@afzender')]);
  });

  it('is never called a connection, in any of its forms', () => {
    const fields = formOf(melding(), registerOf(aalten));
    expect(formJson(fields, registerOf(aalten))).not.toMatch(/koppeling/i);
    expect(registerOf(aalten).caution).toContain('geen koppeling');
  });

  it('runs no formula in a spreadsheet, and keeps lines and quotes in their cell', () => {
    const csv = formCsv([
      {
        field: 'omschrijving',
        label: 'Omschrijving',
        value: '=HYPERLINK("https://kwaad.example")\nregel; 2',
      },
    ]);
    expect(csv).toBe(
      '\uFEFF"veld";"waarde"\r\n"Omschrijving";"\'=HYPERLINK(""https://kwaad.example"")\nregel; 2"\r\n',
    );
    expect(JSON.parse(formJson(formOf(melding(), registerOf(aalten)), registerOf(aalten)))).toMatchObject({
      schema: 'vastgelegd-melding/1',
    });
  });
});
