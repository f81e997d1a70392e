// @vitest-environment happy-dom
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../../../src/core/entry.js';
import { Failure } from '../../../../src/core/failure.js';
import { BycatchNotice, EntryLeaves } from '../../../../src/ui/bycatch/BycatchNotice.js';
import { BycatchView } from '../../../../src/ui/bycatch/BycatchView.js';
import { Looks } from '../../../../src/ui/detail/Looks.js';
import { Heading } from '../../../../src/ui/parts/Heading.js';
import { button, mount, press, readable, settled } from '../mount.js';
import { entryBy, sampleEntry } from '../sample.js';

const leaving = (id: string, on: string): Entry => ({
  ...entryBy(id, `Naam ${id}`, 'Een boos woord'),
  announced: [{ seq: 8, at: '2026-12-19T10:00:00.000Z', data: { entries: [id], on } }],
});
const two = [leaving('entry-a', '2026-12-28T10:00:00.000Z'), leaving('entry-b', '2026-12-27T10:00:00.000Z')];
const readFile = () => Promise.resolve({ state: 'gone' as const });

describe('what leaves by itself', () => {
  it('is said in the list with the first day, and only once it is announced', async () => {
    const words = readable(await mount(<BycatchNotice leaving={two} />));
    expect(words).toContain('2 berichten verdwijnen binnenkort vanzelf');
    expect(words).toContain('27 dec 2026');
    expect(readable(await mount(<BycatchNotice leaving={[entryBy('entry-c', 'C', 'x')]} />))).toBe('');
  });

  it('can be kept one by one and all together, the first to leave on top', async () => {
    const keep = vi.fn(() => Promise.resolve());
    const root = await mount(<BycatchView leaving={two} {...{ readFile, keep }} />);
    expect(root.querySelector('[data-entry]')?.getAttribute('data-entry')).toBe('entry-b');
    await press(button(root, 'Houd dit bericht'));
    expect(keep).toHaveBeenLastCalledWith(['entry-b']);
    await press(button(root, 'Houd alle 2 berichten'));
    expect(keep).toHaveBeenLastCalledWith(['entry-b', 'entry-a']);
  });

  it('hands the focus on when what was kept leaves the list: to the next one, and at the end to the title', async () => {
    function Changing(): JSX.Element {
      const [left, setLeft] = useState(two);
      const keep = (gone: readonly string[]): Promise<void> => {
        setLeft((before) => before.filter(({ id }) => !gone.includes(id)));
        return Promise.resolve();
      };
      return <BycatchView leaving={left} {...{ readFile, keep }} />;
    }
    const root = await mount(<Changing />);
    const keepFocused = async () => {
      const shown = button(root, 'Houd dit bericht');
      shown?.focus();
      await press(shown);
    };
    await keepFocused();
    expect(document.activeElement?.closest('[data-entry]')?.getAttribute('data-entry')).toBe('entry-a');
    expect(document.activeElement).toBe(button(root, 'Houd dit bericht'));
    await keepFocused();
    expect(document.activeElement?.tagName).toBe('H1');
  });

  it('is said at the entry as well', async () => {
    const keep = vi.fn(() => Promise.resolve());
    const root = await mount(<EntryLeaves entry={two[0] ?? sampleEntry()} leaving={two} keep={keep} />);
    expect(readable(root)).toContain('verdwijnt op 28 dec 2026');
    await press(button(root, 'Houd dit bericht'));
    expect(keep).toHaveBeenCalledOnce();
  });

  it('at an entry says that it is kept, and hands the focus on to what comes after', async () => {
    const [entry = sampleEntry()] = two;
    function Changing(): JSX.Element {
      const [left, setLeft] = useState(two);
      const keep = (): Promise<void> => Promise.resolve(setLeft([]));
      return (
        <main>
          <h2>Daarvoor</h2>
          <EntryLeaves {...{ entry, leaving: left, keep }} />
          <section>
            <Heading id="after">Daarna</Heading>
          </section>
          <h2>Later</h2>
        </main>
      );
    }
    const root = await mount(<Changing />);
    button(root, 'Houd dit bericht')?.focus();
    await press(button(root, 'Houd dit bericht'));
    expect(button(root, 'Houd dit bericht')).toBeUndefined();
    expect(root.querySelector('[role=status]')?.textContent).toBe('Dit blijft in het logboek.');
    expect(document.activeElement?.id).toBe('after');
  });

  it('says nothing at an entry that stays, and takes no focus', async () => {
    const root = await mount(
      <main>
        <EntryLeaves entry={sampleEntry()} leaving={[]} keep={() => Promise.resolve()} />
        <h2>Daarna</h2>
      </main>,
    );
    expect(readable(root)).toBe('Daarna');
    expect(document.activeElement).toBe(document.body);
  });
});

describe('later looks', () => {
  const look = (
    seq: number,
    at: string,
    data: Partial<Entry['looks'][number]['data']>,
  ): Entry['looks'][number] => ({
    seq,
    at,
    data: {
      entry: 'entry-1',
      capture: 'capture-1',
      result: 'unchanged',
      url: null,
      shown: null,
      recorded: null,
      ...data,
    },
  });

  it('tell not seen from gone, with the words of the page and what was changed', async () => {
    const entry = sampleEntry({
      looks: [
        look(4, '2026-11-02T10:00:00.000Z', {
          result: 'edited',
          differences: [{ field: 'text', before: 'Oude woorden', now: '<b>Nieuwe woorden</b>' }],
        }),
        look(5, '2026-11-03T10:00:00.000Z', {
          result: 'not-seen',
          why: 'login',
          page: { loggedIn: false, title: '', settled: true },
        }),
        look(6, '2026-11-04T10:00:00.000Z', { result: 'confirmed-gone', shown: 'This Post was deleted.' }),
      ],
    });
    const root = await mount(<Looks {...{ entry, readFile }} look={null} />);
    const words = readable(root);
    expect(words).toContain('X vraagt eerst in te loggen.');
    expect(words).toContain('X zegt zelf dat dit bericht is verwijderd');
    expect(words).toContain('This Post was deleted.');
    expect(words).toContain('Verwijderd, volgens het platform');
    expect(words).toContain('Daarna gezocht en niet gezien');
    // What was posted stays behind the veil, and is only ever text.
    expect(words).not.toContain('Oude woorden');
    await press(button(root, 'Tonen'));
    expect(readable(root)).toContain('<b>Nieuwe woorden</b>');
  });

  it('are made only when the person asks', async () => {
    const ask = vi.fn(() => Promise.resolve());
    const root = await mount(<Looks entry={sampleEntry()} readFile={readFile} look={ask} />);
    expect(ask).not.toHaveBeenCalled();
    await press(button(root, 'Kijk of het er nog staat'));
    expect(ask).toHaveBeenCalledOnce();
  });

  it('say where to wait for them, and plainly when nothing came', async () => {
    let fail: (error: unknown) => void = () => undefined;
    const ask = () => new Promise<void>((_, reject) => (fail = reject));
    const root = await mount(<Looks entry={sampleEntry()} readFile={readFile} look={ask} />);
    await press(button(root, 'Kijk of het er nog staat'));
    expect(readable(root)).toContain('De pagina is geopend in een ander tabblad');
    fail(new Failure('look-unanswered'));
    await settled();
    expect(readable(root)).not.toContain('De pagina is geopend in een ander tabblad');
    expect(readable(root)).toContain('Er is nog niets opgeschreven');
  });
});
