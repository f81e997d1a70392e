// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { found, settle, unknown } from '../../../src/core/field.js';
import { button, press, readable } from './mount.js';
import { sampleEntry, samplePost, sampleRecord } from './sample.js';
import { show, withPost } from './detailed.js';

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
