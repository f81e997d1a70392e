// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { Entry } from '../../../src/core/entry.js';
import { caseOfEntry } from '../../../src/dossier/case.js';
import { openLogbook } from '../../../src/logbook/open.js';
import { defaultProtocol } from '../../../src/protocols/index.js';
import type { DossierActions } from '../../../src/ui/dossier/actions.js';
import { entryActions } from '../../../src/ui/logbook/actions.js';
import { manualActions } from '../../../src/ui/manual/actions.js';
import { blankManual, factsOf } from '../../../src/ui/manual/draft.js';
import { platformActions, PlatformActionsProvider } from '../../../src/ui/platform/actions.js';
import { ReportedView } from '../../../src/ui/platform/ReportedView.js';
import { capturePlan, memoryPorts } from '../logbook/helper.js';
import { mount, submit, type } from './mount.js';

/** A logbook with a reported post, the platform's mail as told by the person, and its page as captured. */
async function setUp() {
  const logbook = await openLogbook(memoryPorts());
  await logbook.write(capturePlan('post'));
  await logbook.write(capturePlan('page'));
  let ids = 0;
  const manual = manualActions(logbook, {
    settings: () => Promise.resolve({ name: 'R. Voorbeeld', role: 'raadslid', onBehalfOf: null }),
    software: 'test',
    newId: () => `id-${(ids += 1)}`,
    now: () => new Date(),
  });
  const { facts, known } = factsOf({
    ...blankManual,
    ...{ channel: 'e-mail', sender: 'X Verzonnen Support', said: 'Wij halen dit niet weg.' },
  });
  const mail = await manual.add(facts, [new File(['%PDF-1.7'], 'besluit.pdf')], known);
  const platform = platformActions(logbook, {
    by: () => Promise.resolve('R. Voorbeeld'),
    newId: () => crypto.randomUUID(),
    store: {
      get: () => Promise.resolve(null),
      set: () => Promise.resolve(),
      onChange: () => () => undefined,
    },
    openPanel: () => Promise.resolve(true),
    openTab: () => Promise.resolve(null),
    openPanelTab: () => Promise.resolve(),
  });
  const draw = async () => {
    const entries = await logbook.entries();
    const entry = (await logbook.entry('entry-post')) as Entry;
    return mount(
      <PlatformActionsProvider value={platform}>
        <ReportedView
          {...{ of: caseOfEntry(entry), entries, step: 'platform_gaat_door' }}
          actions={{} as DossierActions}
          after={() => Promise.resolve()}
        />
      </PlatformActionsProvider>,
    );
  };
  return { logbook, mail, draw };
}

const offered = (root: ParentNode) =>
  [...root.querySelectorAll('#answer-record option')].map(({ textContent }) => textContent);

const choose = (select: HTMLSelectElement | null, value: string) =>
  act(() => {
    if (select) select.value = value;
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });

async function answer(root: ParentNode, record: string): Promise<void> {
  await type(root.querySelector('#answer-day'), '2026-11-20');
  await choose(root.querySelector('#answer-record'), record);
  await submit(root.querySelector('#answer-day')?.closest('form'));
}

it('names the mail that the person added as where an answer is on record, and leads to it', async () => {
  const { logbook, mail, draw } = await setUp();
  const root = await draw();
  expect(offered(root)).toContainEqual(expect.stringMatching(/^E-mail · X Verzonnen Support, /) as string);
  await answer(root, mail);
  await vi.waitFor(async () => expect((await logbook.entry('entry-post'))?.answers).toHaveLength(1));
  expect((await logbook.entry('entry-post'))?.answers[0]?.data).toMatchObject({
    ...{ record: mail, what: 'receipt', by: 'R. Voorbeeld' },
  });
  const link = (await draw()).querySelector(`a[href="#/entry/${mail}"]`);
  expect(link?.textContent).toBe('Open het vastgelegde antwoord');
});

it('names a captured page as well, and nothing that lies in the bin', async () => {
  const { logbook, mail, draw } = await setUp();
  await answer(await draw(), 'entry-page');
  await vi.waitFor(async () => expect((await logbook.entry('entry-post'))?.answers).toHaveLength(1));
  const root = await draw();
  expect(root.querySelector('a[href="#/entry/entry-page"]')).not.toBeNull();
  const before = offered(root).length;
  const protocol = defaultProtocol();
  const actions = entryActions(logbook, { protocol, protocols: [protocol], by: () => Promise.resolve(null) });
  await actions.bin(mail);
  expect(offered(await draw())).toHaveLength(before - 1);
});
