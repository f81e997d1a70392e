// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { Dossier } from '../../../src/core/dossier.js';
import { defaultProtocol } from '../../../src/protocols/index.js';
import type { DossierActions } from '../../../src/ui/dossier/actions.js';
import { DossierScreen } from '../../../src/ui/dossier/DossierScreen.js';
import { parseRoute, type Route } from '../../../src/ui/logbook/route.js';
import { button, mount, press } from './mount.js';
import { entryBy } from './sample.js';

/** Icon, key R, all replies; then the logbook, the thread, one press for the dossier (other tests show each of these). */
const BEFORE = 6;
const entries = Array.from({ length: 200 }, (_, at) => entryBy(`e-${at}`, 'Piet Verzonnen', `KANARIE ${at}`));
const dossier: Dossier = {
  id: '11111111-2222-4333-8444-555555555555',
  name: 'Dossier',
  origin: 'run',
  madeAt: '2026-11-22T10:00:00.000Z',
  by: null,
  members: entries.map(({ id }) => id),
  closed: null,
  steps: [],
  reports: [],
  counterReadings: [],
  suspicions: [],
  police: [],
  impacts: [],
  lines: [9],
};

it('200 replies become the draft of a melding in at most 15 actions, and no screen on the way shows their words', async () => {
  const actions = {
    counterRead: vi.fn(() => Promise.resolve()),
    anchor: vi.fn(() => Promise.resolve('VASTGELEGD-ANKER v1 3 ab cd')),
    addressOf: vi.fn(() => Promise.resolve(null)),
    save: vi.fn((_name: string, _blob: Blob) => Promise.resolve()),
    police: {},
  } as unknown as DossierActions & { save: ReturnType<typeof vi.fn> };
  const show = (hash: string) => {
    const route = parseRoute(hash) as Extract<Route, { at: 'dossiers' | 'dossier' | 'act' }>;
    return mount(
      <DossierScreen
        {...{ route, actions, entries }}
        dossiers={[dossier]}
        protocol={defaultProtocol()}
        proposals
        exporting={{ make: vi.fn(), anchor: actions.anchor }}
        reload={() => Promise.resolve()}
      />,
    );
  };
  const plan = await show(`#/dossier/${dossier.id}`);
  const way = plan.querySelector('#step-melding_ongelezen')?.closest('li')?.querySelector('a');
  expect(plan.textContent).not.toContain('KANARIE');
  // At night the list is folded: one press more.
  let count = BEFORE + 2;
  const root = await show(way?.getAttribute('href') ?? '');
  for (const seen of root.querySelectorAll('input[id^=counter-][id$=-seen]')) {
    count += 1;
    await press(seen);
  }
  await press(button(root, 'Bekeken, verder'));
  await press(button(root, 'Concept opslaan (.eml)'));
  count += 2;
  expect(count).toBeLessThanOrEqual(15);
  expect(root.textContent).not.toContain('KANARIE');
  const [name, blob] = actions.save.mock.calls[0] as [string, Blob];
  expect(name).toBe('melding.eml');
  const draft = (await blob.text()).replace(/=\r\n/g, '');
  expect(draft).toContain('200 berichten');
  expect(draft).toContain('Norm: nog te bepalen');
  expect(draft).not.toContain('KANARIE');
});
