// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parseGuide } from '../../../src/core/report-guide.js';
import { caseOfEntry } from '../../../src/dossier/case.js';
import type { DossierActions } from '../../../src/ui/dossier/actions.js';
import type { Entry } from '../../../src/core/entry.js';
import { PlatformActionsProvider } from '../../../src/ui/platform/actions.js';
import { ReportedView } from '../../../src/ui/platform/ReportedView.js';
import type { Made } from '../../../src/ui/logbook/route.js';
import { button, mount, press, submit, type } from './mount.js';
import { entryBy, sampleEntry } from './sample.js';
import { memory, actionsWith, shown, ready, guideFor } from './guided.js';

beforeEach(() => document.body.replaceChildren());

describe('the report to a platform', () => {
  it('comes after the melding, and says first that there is danger and what may be lost', async () => {
    const actions = actionsWith(memory());
    const early = await mount(shown(actions, sampleEntry()));
    expect(early.textContent).toContain('Meld het eerst bij de gemeente of provincie.');
    expect(early.textContent).toContain('Bel dan eerst 112');
    expect(button(early, 'Naar het bericht, met de gids')).toBeUndefined();
    const root = await mount(shown(actions, ready));
    expect(root.textContent).toContain('Dit is nog niet vastgelegd');
    expect(root.textContent).toContain('kan bewijs laten verdwijnen');
    const doubt = await mount(shown(actions, ready, true));
    expect(doubt.textContent).toContain('Overleg eerst');
  });

  it('opens the guide only when nothing is lacking, with what was typed and the record has', async () => {
    const actions = actionsWith(memory());
    const root = await mount(shown(actions, ready));
    await press(button(root, 'Naar het bericht, met de gids'));
    expect(actions.start).not.toHaveBeenCalled();
    await type(root.querySelector('#platform-own-words'), 'Tegen mij gericht.');
    await press(button(root, 'Naar het bericht, met de gids'));
    const [guide] = actions.start.mock.calls[0] ?? [];
    expect(parseGuide(guide)).toEqual(guide);
    expect(guide).toMatchObject({
      channel: 'house-rules',
      url: 'https://x.com/verzonnen_piet/status/1900000000000000001',
    });
    expect(guide?.parts.map(({ id }) => id)).toEqual(['explanation', 'location']);
  });

  it('asks for illegal content who reports, says what that means, and fills the form of X in advance', async () => {
    const actions = actionsWith(memory());
    const root = await mount(shown(actions, ready));
    await press(root.querySelector('#channel-illegal-content'));
    expect(root.textContent).toContain('alleen als dat strikt noodzakelijk is');
    await type(root.querySelector('#platform-own-words'), 'Tegen mij gericht.');
    await type(root.querySelector('#notifier-name'), 'N. Verzonnen');
    await press(root.querySelector('#notifier-municipality'));
    // Another notifier: the name of the first does not go along.
    expect(root.querySelector<HTMLInputElement>('#notifier-name')?.value).toBe('');
    expect(root.textContent).toContain(
      'Nog nodig: Naam van de melder, E-mailadres van de melder, Verklaring',
    );
    await type(root.querySelector('#notifier-name'), 'Gemeente Verzonnenstad');
    await type(root.querySelector('#notifier-email'), 'griffie@verzonnenstad.example');
    const faith = [...root.querySelectorAll('label')].find(({ textContent }) =>
      textContent.startsWith('Ik geloof'),
    );
    await press(faith?.querySelector('input'));
    await press(button(root, 'Naar het formulier, met de gids'));
    const url = new URL(actions.start.mock.calls[0]?.[0].url ?? '');
    expect(url.origin + url.pathname).toBe('https://help.x.com/forms/dsa/report');
    expect(url.searchParams.get('content_id')).toBe(
      'https://x.com/verzonnen_piet/status/1900000000000000001',
    );
    expect(url.searchParams.get('content_author')).toBe('@verzonnen_piet');
  });

  it('offers no second one while one goes on', async () => {
    const actions = actionsWith(memory(guideFor(2)));
    const root = await mount(shown(actions, ready));
    expect(root.textContent).toContain('Er loopt al een melding');
    expect(button(root, 'Naar het bericht, met de gids')).toBeUndefined();
    await press(button(root, 'Stoppen met die melding'));
    expect(await actions.guide.get()).toBeNull();
    expect(button(root, 'Naar het bericht, met de gids')).toBeDefined();
  });

  it('notes the report, and what came back, in the words of the person', async () => {
    const actions = actionsWith(memory());
    const report = vi.fn(() => Promise.resolve());
    const root = await mount(
      <PlatformActionsProvider value={actions}>
        <ReportedView
          of={caseOfEntry(ready)}
          entries={[ready]}
          step="platform_gaat_door"
          actions={{ report } as unknown as DossierActions}
          after={() => Promise.resolve()}
        />
      </PlatformActionsProvider>,
    );
    await type(root.querySelector('#made-number'), 'X-1');
    await press(root.querySelector('#made-channel-house-rules'));
    await submit(root.querySelector('#made-number')?.closest('form'));
    // Who reported it is not filled in for the person.
    expect(report).not.toHaveBeenCalled();
    await press(root.querySelector('#made-notifier-person'));
    await submit(root.querySelector('#made-number')?.closest('form'));
    expect(report).toHaveBeenCalledWith(
      { on: 'entry', id: 'entry-1' },
      expect.objectContaining({
        to: 'platform',
        reference: 'X-1',
        platform: expect.objectContaining({ channel: 'house-rules' }) as unknown,
      }),
      'platform_gaat_door',
    );
    const form = root.querySelector('#answer-day')?.closest('form');
    await submit(form);
    expect(actions.answered).not.toHaveBeenCalled();
    await type(root.querySelector('#answer-day'), '2025-04-01');
    await type(root.querySelector('#answer-words'), 'Wij bekijken uw melding.');
    await submit(form);
    expect(actions.answered).toHaveBeenCalledWith(
      expect.objectContaining({
        what: 'receipt',
        text: 'Wij bekijken uw melding.',
        outcome: null,
        reasoned: null,
      }),
    );
  });

  it('begins with the first of several posts that was not reported yet', async () => {
    const reported = (entry: Entry): Entry => ({
      ...entry,
      handovers: [
        {
          kind: 'reported',
          seq: 8,
          at: '2025-03-14T09:00:00.000Z',
          data: {
            ...{ entries: [entry.id], to: 'platform', channel: 'X', reference: null, what: '' },
            at: '2025-03-14T09:00:00.000Z',
          },
        },
      ],
    });
    const first = async (entries: readonly Entry[]) => {
      const root = await mount(shown(actionsWith(memory()), ready, false, entries));
      return root.querySelector<HTMLSelectElement>('#platform-entry')?.value;
    };
    const [one, two, three] = ['entry-a', 'entry-b', 'entry-c'].map((id) => entryBy(id, id, 'Jij komt nog'));
    if (!one || !two || !three) throw new Error('no posts');
    expect(await first([one, two, three])).toBe('entry-a');
    expect(await first([reported(one), two, three])).toBe('entry-b');
    expect(await first([reported(one), two, reported(three)])).toBe('entry-b');
    expect(await first([reported(one), reported(two), reported(three)])).toBe('entry-c');
  });

  const posts = ['entry-a', 'entry-b'].map((id) => entryBy(id, `Naam ${id}`, 'Jij komt nog'));
  const dossier = { ...caseOfEntry(ready), subject: { on: 'dossier' as const, id: 'd' }, entries: posts };
  const noting = async (made?: Made) => {
    const report = vi.fn((..._: unknown[]) => Promise.resolve());
    const root = await mount(
      <PlatformActionsProvider value={actionsWith(memory())}>
        <ReportedView
          of={dossier}
          entries={posts}
          step="platform_gaat_door"
          actions={{ report } as unknown as DossierActions}
          {...(made && { made })}
          after={() => Promise.resolve()}
        />
      </PlatformActionsProvider>,
    );
    return { root, report };
  };

  it('is noted on the post and by the way that the guide was about', async () => {
    const { root, report } = await noting({ entry: 'entry-a', channel: 'illegal-content' });
    await press(root.querySelector('#made-notifier-municipality'));
    await submit(root.querySelector('#made-number')?.closest('form'));
    expect(report.mock.calls[0]?.[1]).toMatchObject({
      entries: ['entry-a'],
      platform: { channel: 'illegal-content', notifier: 'municipality' },
    });
  });

  it('is noted on no post of several before the person says which', async () => {
    const { root } = await noting();
    expect(root.querySelector<HTMLSelectElement>('#reported-entry')?.value).toBe('');
    expect(root.querySelector('#made-number')).toBeNull();
    const gone = await noting({ entry: 'weg', channel: 'illegal-content' });
    expect(gone.root.querySelector('#made-number')).toBeNull();
  });
});
