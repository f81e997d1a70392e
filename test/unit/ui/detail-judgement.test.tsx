// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { DetailView } from '../../../src/ui/detail/DetailView.js';
import { KnownProtocols } from '../../../src/ui/known-protocols.js';
import { button, mount, press, submit, type } from './mount.js';
import { sampleEntry, sampleRecord } from './sample.js';
import { protocol, show, judgedAs, noActs } from './detailed.js';

describe('the judgement', () => {
  const judged = sampleEntry({
    judgements: [
      {
        seq: 4,
        at: '2025-03-12T20:05:00.000Z',
        data: {
          entry: 'entry-1',
          protocol: { id: protocol.id, version: protocol.version },
          category: 'twijfel',
          by: null,
        },
      },
    ],
  });

  it('offers the five columns, doubt and none, with nothing selected, also after an earlier one', async () => {
    const { root } = await show(judged);
    expect(root.querySelectorAll('input[name=category]')).toHaveLength(7);
    expect(root.querySelectorAll('form input:checked')).toHaveLength(0);
    expect(root.querySelector('.earlier')?.textContent).toContain('Twijfel');
    expect(root.querySelector('#judgement-title')?.textContent).toBe('Beoordeling');
  });

  it('shows the norm of the version it was judged under, also when a newer one is in use', async () => {
    const newer = {
      ...protocol,
      version: 'CVDR734012/2',
      categories: protocol.categories.map((column) => ({
        ...column,
        label: 'Nieuwe kop',
        norm: 'Nieuwe norm.',
      })),
    };
    const entry = sampleEntry({
      judgements: [
        { seq: 7, at: '2025-03-13T08:00:00.000Z', data: judgedAs(protocol, 'verbale_agressie') },
        {
          seq: 8,
          at: '2025-03-14T08:00:00.000Z',
          data: judgedAs({ id: 'nl-elders', version: '1' }, 'kolom_x'),
        },
      ],
    });
    const root = await mount(
      <KnownProtocols value={[protocol, newer]}>
        <DetailView
          entry={entry}
          protocol={newer}
          readFile={() => Promise.resolve({ state: 'gone' })}
          {...noActs}
        />
      </KnownProtocols>,
    );
    const [first, second] = root.querySelectorAll('.earlier li');
    expect(first?.textContent).toContain('Normoverschrijdend gedrag – (non-)verbale agressie');
    expect(first?.textContent).toContain('niet persoonlijk worden richting politieke ambtsdragers');
    expect(first?.textContent).toContain('versie CVDR734012/1');
    expect(first?.textContent).not.toContain('Nieuwe norm.');
    expect(second?.textContent).toContain('kolom_x');
    expect(second?.textContent).toContain('nl-elders, versie 1, is niet meer aanwezig');
    expect(root.querySelector('#category-verbale_agressie-help')?.textContent).toContain('Nieuwe norm.');
  });

  it('quotes the norm and the report rule beside each column', async () => {
    const { root } = await show(sampleEntry());
    const help = root.querySelector('#category-verbale_agressie-help')?.textContent;
    expect(help).toContain(protocol.categories[2]?.norm);
    expect(help).toContain(protocol.categories[2]?.report.text);
  });

  it('is saved only when something was chosen', async () => {
    const { root, judge } = await show(sampleEntry());
    const form = root.querySelector('[name=category]')?.closest('form');
    await submit(form);
    expect(judge).not.toHaveBeenCalled();
    await press(button(root, 'Tonen'));
    expect(root.textContent).toContain('Kies eerst een van de mogelijkheden.');
    await press(root.querySelector('#category-bedreiging_intimidatie'));
    await submit(form);
    expect(judge).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ category: 'bedreiging_intimidatie', acuteDanger: null }),
    );
    expect(root.textContent).toContain('Beoordeling opgeslagen.');
  });

  it('says calmly when saving failed', async () => {
    const { root, judge } = await show(sampleEntry());
    judge.mockRejectedValue(new Error('boom'));
    await press(root.querySelector('#category-geen'));
    await submit(root.querySelector('[name=category]')?.closest('form'));
    expect(root.textContent).toContain('Er ging iets mis.');
    expect(root.textContent).not.toContain('boom');
  });
});

describe('notes and bin', () => {
  it('keeps a note that is being typed over a reload, for that post alone, until it is stored', async () => {
    const words = (root: HTMLElement) => root.querySelector<HTMLTextAreaElement>('#note')?.value;
    const { root } = await show(sampleEntry());
    await type(root.querySelector('#note'), 'Half af');
    expect(words((await show(sampleEntry({ id: 'entry-2' }))).root)).toBe('');
    const again = (await show(sampleEntry())).root;
    expect(words(again)).toBe('Half af');
    await submit(again.querySelector('#note')?.closest('form'));
    expect(words((await show(sampleEntry())).root)).toBe('');
  });

  it('adds a note and empties the field', async () => {
    const { root, note } = await show(sampleEntry());
    await type(root.querySelector('#note'), '  Gezien in de pauze ');
    await submit(root.querySelector('#note')?.closest('form'));
    expect(note).toHaveBeenCalledExactlyOnceWith('Gezien in de pauze');
    expect(root.querySelector<HTMLTextAreaElement>('#note')?.value).toBe('');
  });

  it('puts an entry in the bin, and offers to put it back when it is there', async () => {
    const live = await show(sampleEntry());
    await press(button(live.root, 'Naar prullenbak'));
    expect(live.bin).toHaveBeenCalledOnce();
    const binned = await show(sampleEntry({ captures: [sampleRecord({}, '2025-03-14T10:00:00.000Z')] }));
    await press(button(binned.root, 'Terugzetten'));
    expect(binned.restore).toHaveBeenCalledOnce();
  });
});
