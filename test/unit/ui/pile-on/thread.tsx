import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { parseAttention } from '../../../../src/core/attention.js';
import type { Entry } from '../../../../src/core/entry.js';
import { found } from '../../../../src/core/field.js';
import type { Tally } from '../../../../src/core/thread.js';
import { propose } from '../../../../src/norm/index.js';
import { defaultProtocol } from '../../../../src/protocols/index.js';
import type { ProposedLine, Proposing } from '../../../../src/ui/judging/proposing.js';
import { LogbookApp } from '../../../../src/ui/logbook/LogbookApp.js';
import { keptValue } from '../../kept-value.js';
import { mount, settled } from '../mount.js';
import { entryBy, sampleEntry, samplePost, sampleRecord } from '../sample.js';

export const protocol = defaultProtocol();
export const tally: Tally = { seen: 5, named: 9, leftOut: 0, unidentified: 0, unopened: 1 };
export const ids = ['post', 'dreigt', 'kalm', 'scheldt', 'mijn'];

export function member(id: string, words: string, role: 'parent' | 'reply' | 'own', seq = 9): Entry {
  const post = samplePost({
    author: {
      ...samplePost().author,
      handle: found(`a_${id}`, 'dom'),
      displayName: found(`Naam ${id}`, 'dom'),
      accountId: found(`7${String(words.length)}`, 'page-data'),
    },
    postId: found(`19000000000000${id}`, 'dom'),
    text: found(words, 'dom'),
  });
  const at = '2026-11-03T21:00:00.000Z';
  const data = {
    run: 'run-1',
    platform: 'x' as const,
    which: 'all' as const,
    most: null,
    startedAt: at,
    endedAt: at,
    entries: ids,
    parent: 'post',
    own: ['mijn'],
    tally,
    end: 'end' as const,
  };
  return sampleEntry({
    id,
    captures: [sampleRecord({ capture: `c-${id}`, entry: id, post, run: { id: 'run-1', role } })],
    runs: [{ seq, at, data }],
  });
}

export const thread = [
  member('post', 'De Marktstraat gaat op zaterdag dicht.', 'parent'),
  member('kalm', 'Wat een mooi plan voor het dorp, dank u wel.', 'reply'),
  member('dreigt', 'Ik maak je af, ik weet waar je woont.', 'reply'),
  member('scheldt', 'Vuile hoer, rot toch op met je plannen.', 'reply'),
  member('mijn', 'Dank voor de reacties.', 'own'),
];
export const alone = entryBy('entry-9', 'Los Bericht', 'Een bericht apart');

export const proposing: Proposing = { propose, own: { ownHandles: [], ownNames: [] }, ruleset: 'test' };
export const judgedAs = (entry: Entry, category: string, more: object = {}): Entry => ({
  ...entry,
  judgements: [
    {
      seq: 30,
      at: '2026-11-04T10:00:00.000Z',
      data: {
        entry: entry.id,
        protocol: { id: protocol.id, version: protocol.version },
        category,
        by: null,
        ...more,
      },
    },
  ],
});

export function app(
  hash: string,
  { start = thread, rules = proposing }: { start?: Entry[]; rules?: Proposing | null } = {},
) {
  location.hash = hash;
  let posts = start;
  const judgeTogether = vi.fn((list: readonly string[]) => {
    posts = posts.map((entry) => (list.includes(entry.id) ? judgedAs(entry, 'geen') : entry));
    return Promise.resolve(list.length);
  });
  const noteProposal = vi.fn((_entry: string, _line: ProposedLine) => Promise.resolve());
  const make = vi.fn(() => Promise.resolve('11111111-2222-4333-8444-555555555555'));
  const nothing = () => Promise.resolve();
  const props = {
    entries: () => Promise.resolve([alone, ...posts]),
    dossiers: () => Promise.resolve([]),
    integrity: () => Promise.resolve({ state: 'intact' as const }),
    onJournal: () => () => undefined,
    actions: {
      judgeTogether,
      noteProposal,
      keep: nothing,
      readFile: () => Promise.resolve({ state: 'gone' as const }),
    },
    dossierActions: { make, change: nothing },
    protocol,
    proposing: rules,
    attention: keptValue(parseAttention(null)),
  } as unknown as Parameters<typeof LogbookApp>[0];
  return { judgeTogether, noteProposal, make, root: mount(<LogbookApp {...props} />) };
}

export const rowsOf = (root: Element) =>
  [...root.querySelectorAll('[data-entry]')].map((row) => row.getAttribute('data-entry'));
export const options = (root: Element) =>
  [...root.querySelectorAll('option')].map(({ textContent }) => textContent);
export const everything = (root: Element) => root.querySelector('.tools input[type="checkbox"]');
export async function choose(root: Element, label: string): Promise<void> {
  const field = root.querySelector('select');
  const option = [...root.querySelectorAll('option')].find(({ textContent }) => textContent === label);
  if (!field || !option) throw new Error('nothing to choose');
  await act(() => {
    field.value = option.value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settled();
}
