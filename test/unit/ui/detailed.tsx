import { vi } from 'vitest';
import type { Entry } from '../../../src/core/entry.js';
import { patternsOf } from '../../../src/norm/patterns/index.js';
import { defaultProtocol } from '../../../src/protocols/index.js';
import { DetailView } from '../../../src/ui/detail/DetailView.js';
import type { StoredFile } from '../../../src/ui/parts/Picture.js';
import { mount } from './mount.js';
import { sampleEntry, samplePost, sampleRecord } from './sample.js';

export const protocol = defaultProtocol();
const patterns = patternsOf([], protocol.persistence);

export async function show(entry: Entry, read: StoredFile = { state: 'gone' }) {
  const acts = {
    judge: vi.fn(() => Promise.resolve()),
    withdraw: vi.fn(() => Promise.resolve()),
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
export const withPost = (change: Parameters<typeof samplePost>[0]) =>
  sampleEntry({ captures: [sampleRecord({ post: samplePost(change) })] });

export const judgedAs = ({ id, version }: { id: string; version: string }, category: string) => ({
  entry: 'entry-1',
  protocol: { id, version },
  category,
  by: null,
});
const nothing = () => Promise.resolve();
export const noActs = {
  judge: nothing,
  withdraw: nothing,
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
