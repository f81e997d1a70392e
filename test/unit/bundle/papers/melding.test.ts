import { describe, expect, it } from 'vitest';
import { linesOf, meldingPaper } from '../../../../src/bundle/papers/melding.js';
import { MAX_ATTACHMENT } from '../../../../src/dossier/melding/eml.js';
import { formOf, registerOf } from '../../../../src/dossier/melding/form.js';
import { meldingOf, type Choices } from '../../../../src/dossier/melding/melding.js';
import { messageOf } from '../../../../src/dossier/melding/message.js';
import { defaultProtocol } from '../../../../src/protocols/index.js';
import { entryBy } from '../../ui/sample.js';
import { ask, pdf, textOf } from './tools.js';

const protocol = defaultProtocol();
const entries = Array.from({ length: 200 }, (_, at) =>
  entryBy(`e-${at}`, 'Piet Verzonnen', `Bericht ${at} 😡 ${'waar je vergadert '.repeat(20)}`),
);
const melding = (choices: Partial<Choices> = {}) =>
  meldingOf({
    entries,
    protocol,
    category: 'bedreiging_intimidatie',
    role: 'raadslid',
    choices: {
      consult: false,
      recipient: 'griffier',
      urgency: 'vandaag',
      asks: ['registreren'],
      perpetrator: 'onbekend',
      withAccount: false,
      withText: false,
      withSuspected: false,
      ...choices,
    },
    suspected: { name: 'KANARIE-VERMOEDEN', evidence: 'noemt X' },
    addressedAt: null,
    anchor: 'VASTGELEGD-ANKER v1 3 ab cd',
    now: new Date('2026-11-22T10:00:00Z'),
  });
const paperOf = (choices: Partial<Choices> = {}) => {
  const made = melding(choices);
  return meldingPaper(made, formOf(made, registerOf(protocol)));
};

describe('the one PDF of a melding', () => {
  it('holds nothing that was not switched on', () => {
    const bare = linesOf(paperOf()).join('\n');
    expect(bare).toContain('Bedreiging, intimidatie');
    expect(bare).toContain('VASTGELEGD-ANKER v1 3 ab cd');
    expect(bare).not.toMatch(/vergadert|x\.com|@e_|KANARIE/);
    const all = linesOf(paperOf({ withAccount: true, withText: true, withSuspected: true })).join('\n');
    expect(all).toContain('Bericht 199');
    expect(all).toContain('KANARIE-VERMOEDEN');
  });

  it('takes the details out of the mail', () => {
    const { body } = messageOf(melding({ withText: true, withAccount: true }), 'melding.pdf');
    expect(body).toContain('Bijlage: melding.pdf');
    expect(body).not.toMatch(/vergadert|x\.com/);
  });

  it('is sound, readable and small enough for 200 posts', async () => {
    const bytes = await pdf(paperOf({ withText: true, withAccount: true }), '2026-11-22T10:00:00Z');
    expect(bytes.length).toBeLessThan(MAX_ATTACHMENT);
    expect(ask(bytes, 'qpdf', ['--check'])).toContain('No syntax');
    expect(ask(bytes, 'pdfinfo', ['-struct-text'])).toContain('Bericht 199');
    expect(textOf(bytes)).toContain('Vertrouwelijk');
  }, 60_000);
});
