// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { defaultProtocol, protocols, type Protocol, type ProtocolRef } from '../../../src/protocols/index.js';
import { KnownProtocols } from '../../../src/ui/known-protocols.js';
import { LogbookApp } from '../../../src/ui/logbook/LogbookApp.js';
import { mount, settled } from './mount.js';
import { quietLogbook } from './quiet-logbook.js';
import { entryBy } from './sample.js';

const loaded: Protocol = {
  ...defaultProtocol(),
  id: 'nl-verzonnenstad',
  version: '1',
  title: 'Protocol van Verzonnenstad',
};
const category = 'bedreiging_intimidatie';
const data = { entry: 'e-1', protocol: { id: loaded.id, version: loaded.version }, category, by: null };
const entry = {
  ...entryBy('e-1', 'Anna Verzonnen', 'ik weet jou te vinden'),
  judgements: [{ seq: 3, at: '2025-03-14T10:00:00.000Z', data }],
};

// One for all: an open page is drawn again with what was there.
const entries = () => Promise.resolve([entry]);
const page = (
  known: readonly Protocol[],
  protocol = defaultProtocol(),
  missing: ProtocolRef | null = null,
) => (
  <KnownProtocols value={known}>
    <LogbookApp {...quietLogbook} {...{ entries, protocol, missing }} />
  </KnownProtocols>
);
const drawAgain = async (root: Element, view: ReturnType<typeof page>) => {
  await act(() => render(view, root));
  await settled();
};

beforeEach(() => void (location.hash = '#/entry/e-1'));
afterEach(() => void (location.hash = ''));

it('shows the norm of a judgement as soon as its protocol is loaded, and keeps what was filled in', async () => {
  const root = await mount(page(protocols));
  expect(root.textContent).toContain('nl-verzonnenstad');
  expect(root.textContent).not.toContain(loaded.title);
  const choice = () => root.querySelector<HTMLInputElement>('#category-geen');
  await act(() => choice()?.click());
  await drawAgain(root, page([...protocols, loaded]));
  expect(root.textContent).toContain(loaded.title);
  expect(choice()?.checked).toBe(true);
});

it('begins a judgement anew when another protocol is chosen: its columns are others', async () => {
  const root = await mount(page([...protocols, loaded]));
  const choice = () => root.querySelector<HTMLInputElement>('#category-geen');
  await act(() => choice()?.click());
  await drawAgain(root, page([...protocols, loaded], loaded));
  expect(choice()?.checked).toBe(false);
});

it.each(['#/entry/e-1', '#/', '#/terms'])('names a chosen protocol that is gone, at %s', async (hash) => {
  location.hash = hash;
  const root = await mount(page(protocols, defaultProtocol(), { id: 'nl-verzonnenstad', version: '1' }));
  const notice = root.querySelector('[role=status] .utrecht-alert--warning');
  expect(notice?.textContent).toContain('U koos protocol nl-verzonnenstad, versie 1');
  expect(notice?.textContent).toContain(defaultProtocol().title);
  expect(notice?.querySelector('a')?.getAttribute('href')).toBe('options.html');
  await drawAgain(root, page([...protocols, loaded], loaded));
  expect(root.textContent).not.toContain('U koos protocol');
});
