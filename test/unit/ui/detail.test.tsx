// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { found, settle, unknown } from '../../../src/core/field.js';
import type { Entry } from '../../../src/core/entry.js';
import { patternsOf } from '../../../src/norm/patterns/index.js';
import { defaultProtocol } from '../../../src/protocols/index.js';
import { DetailView } from '../../../src/ui/detail/DetailView.js';
import { KnownProtocols } from '../../../src/ui/known-protocols.js';
import type { StoredFile } from '../../../src/ui/parts/Picture.js';
import { button, mount, press, readable, submit, type } from './mount.js';
import { sampleEntry, samplePost, sampleRecord } from './sample.js';

const protocol = defaultProtocol();
const patterns = patternsOf([], protocol.persistence);

async function show(entry: Entry, read: StoredFile = { state: 'gone' }) {
  const acts = {
    judge: vi.fn(() => Promise.resolve()),
    note: vi.fn(() => Promise.resolve()),
    bin: vi.fn(() => Promise.resolve()),
    withhold: vi.fn(() => Promise.resolve()),
    restore: vi.fn(() => Promise.resolve()),
    noteProposal: vi.fn(() => Promise.resolve()),
    markRead: vi.fn(),
  };
  const readFile = vi.fn(() => Promise.resolve(read));
  const root = await mount(
    <DetailView {...{ entry, protocol, readFile, patterns }} {...acts} proposing={null} read={false} />,
  );
  return { root, readFile, ...acts };
}
const withPost = (change: Parameters<typeof samplePost>[0]) =>
  sampleEntry({ captures: [sampleRecord({ post: samplePost(change) })] });

const judgedAs = ({ id, version }: { id: string; version: string }, category: string) => ({
  entry: 'entry-1',
  protocol: { id, version },
  category,
  by: null,
});
const nothing = () => Promise.resolve();
const noActs = {
  judge: nothing,
  note: nothing,
  bin: nothing,
  restore: nothing,
  withhold: nothing,
  noteProposal: nothing,
  markRead: () => undefined,
  proposing: null,
  patterns,
  read: true,
};

describe('the content of a post', () => {
  it('is out of reach until it is shown', async () => {
    const { root } = await show(sampleEntry());
    expect(readable(root)).not.toContain('Jij komt nog wel');
    await press(button(root, 'Tonen'));
    expect(readable(root)).toContain('Jij komt nog wel');
  });

  it('never uses the whole frame, which shows others too', async () => {
    const { readFile } = await show(sampleEntry());
    expect(readFile).toHaveBeenCalledWith(expect.objectContaining({ role: 'crop' }));
    expect(readFile).not.toHaveBeenCalledWith(expect.objectContaining({ role: 'frame' }));
  });

  it('says so when a picture no longer matches its hash', async () => {
    const { root } = await show(sampleEntry(), { state: 'altered' });
    expect(root.textContent).toContain('niet meer zoals het is vastgelegd');
    expect(root.querySelector('img')).toBeNull();
  });

  it('says that a redrawing is one', async () => {
    const { root } = await show(
      sampleEntry({ captures: [sampleRecord({ picture: { state: 'redrawn', reason: 'permission' } })] }),
    );
    expect(root.textContent).toContain('Nagetekend, niet de pixels die u zag');
    expect(root.textContent).toContain('nog geen toestemming');
  });

  it('shows hostile text as text', async () => {
    const { root } = await show(withPost({ text: found('<img src=x onerror=alert(1)>', 'dom') }));
    expect(root.querySelector('img, script')).toBeNull();
    expect(root.textContent).toContain('<img src=x onerror=alert(1)>');
  });

  it('cuts a text of megabytes until the person asks for all of it', async () => {
    const { root } = await show(withPost({ text: found('x'.repeat(1_000_000), 'dom') }));
    expect(root.textContent.length).toBeLessThan(100_000);
    await press(button(root, 'Hele tekst tonen'));
    expect(root.textContent.length).toBeGreaterThan(1_000_000);
  });
});

describe('what was held against data of the platform', () => {
  const compared = { author: 'none', text: 'none', postedAt: 'none' } as const;

  it('is told, also that nothing could be', async () => {
    const { root } = await show(withPost({ compared }));
    expect(readable(root)).toContain('Alleen uit de pagina gelezen');
    const some = await show(withPost({ compared: { author: 'same', text: 'differs', postedAt: 'same' } }));
    expect(readable(some.root)).toContain('Niet gelijk');
    expect(readable(some.root)).not.toContain('Alleen uit de pagina gelezen');
  });

  it('tells what it answers, its versions and what it quotes', async () => {
    const relations = {
      replyTo: found('71', 'page-data' as const),
      conversation: unknown,
      versions: ['11', '12'],
    };
    const { root } = await show(withPost({ relations, quoted: samplePost({ postId: found('72', 'dom') }) }));
    const facts = [...root.querySelectorAll('.facts__item')].map((item) => item.textContent);
    expect(facts).toContainEqual(expect.stringMatching(/^Antwoord op bericht nummer71/));
    expect(facts).toContainEqual(expect.stringMatching(/^Nummers van alle versies11, 12/));
    expect(facts).toContainEqual(expect.stringMatching(/^Haalt bericht aan met nummer72/));
    expect(facts.join()).not.toContain('Gesprek begon');
  });
});

describe('the facts', () => {
  it('carry their source, and every other value that was found', async () => {
    const handle = settle([
      { value: 'verzonnen_piet', source: 'dom' },
      { value: 'andere_naam', source: 'page-data' },
    ]);
    const { root } = await show(withPost({ author: { ...samplePost().author, handle } }));
    const facts = [...root.querySelectorAll('.facts__item')].find((item) =>
      item.textContent.startsWith('Account@'),
    );
    expect(facts?.textContent).toContain('@verzonnen_pietuit de pagina');
    expect(facts?.textContent).toContain(
      'Ook gevonden: @andere_naam uit gegevens die de pagina had ontvangen',
    );
  });

  it('stay unknown when unknown, in words', async () => {
    const { root } = await show(
      withPost({
        text: unknown,
        author: { handle: unknown, displayName: unknown, accountId: unknown, profileUrl: unknown },
        postedAt: { shown: null, machine: unknown, fromId: null },
      }),
    );
    expect(root.querySelector('h1')?.textContent).toContain('onbekende afzender');
    expect(root.textContent).toContain('De tekst kon niet worden gelezen');
    expect(root.textContent).not.toMatch(/\bnull\b|undefined/);
  });

  it('tell conflicts in plain words with all values', async () => {
    const { root } = await show(
      withPost({ conflicts: [{ field: 'author.handle', values: ['een', 'twee'] }] }),
    );
    const notice = root.querySelector('.utrecht-alert')?.textContent;
    expect(notice).toContain('Niet alle gegevens stemmen overeen');
    expect(notice).toContain('Account: een of twee');
  });

  it('give four times', async () => {
    const { root } = await show(sampleEntry());
    const times = root.querySelector('[aria-labelledby=times-title]');
    expect(times?.querySelectorAll('.facts__item')).toHaveLength(4);
    expect(times?.textContent).toContain('8:15 PM · Mar 12, 2025');
    expect(times?.querySelector('time[datetime="2025-03-12T19:15:04.123Z"]')).not.toBeNull();
    expect(times?.textContent).toContain('Europe/Amsterdam');
  });

  it('list every file with its SHA-256 and the journal lines', async () => {
    const { root } = await show(sampleEntry());
    expect(root.querySelectorAll('.files .digest')).toHaveLength(4);
    expect(root.textContent).toContain('ab'.repeat(32));
    expect(root.textContent).toContain('Regels over dit bericht: 1, 2, 7.');
  });
});

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

describe('a part of a page', () => {
  const part = { visibleOnly: true, chosen: 'person' } as const;

  it('says that no post was read, and that only what was visible is there', async () => {
    const { root } = await show(sampleEntry({ captures: [sampleRecord({ part })] }));
    expect(root.textContent).toContain('Indeling niet herkend');
    expect(root.textContent).toContain('Alleen zichtbaar');
    expect(root.textContent).toContain('U koos zelf');
  });
});

describe('pictures that are not kept', () => {
  it('go after one question, and only then', async () => {
    const { root, withhold } = await show(sampleEntry());
    await press(button(root, 'Beelden niet bewaren (intiem of kind)'));
    expect(withhold).not.toHaveBeenCalled();
    await press(button(root, 'Bewaren'));
    await press(button(root, 'Beelden niet bewaren (intiem of kind)'));
    await press(button(root, 'Wissen'));
    expect(withhold).toHaveBeenCalledOnce();
  });

  it('are named by hash and size, never as lost, and no longer asked for', async () => {
    const record = sampleRecord();
    const artefacts = record.data.artefacts.filter(({ role }) => role !== 'html');
    const data = {
      entry: 'entry-1',
      capture: record.data.capture,
      artefacts,
      reason: 'intimate-or-minor' as const,
    };
    const withheld = [{ seq: 3, at: '2025-03-12T21:00:00.000Z', data }];
    const { root, readFile } = await show(sampleEntry({ captures: [{ ...record, withheld }] }));
    expect(readFile).not.toHaveBeenCalled();
    expect(root.textContent).toContain('Niet bewaard: intiem beeld of beeld van een kind');
    expect(root.textContent).not.toContain('Dit bestand is er niet meer');
    expect(root.textContent).toContain(artefacts[0]?.sha256);
    expect(button(root, 'Beelden niet bewaren (intiem of kind)')).toBeFalsy();
  });
});
