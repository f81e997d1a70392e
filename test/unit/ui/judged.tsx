import { vi } from 'vitest';
import type { Entry } from '../../../src/core/entry.js';
import { found } from '../../../src/core/field.js';
import type { Proposal } from '../../../src/norm/index.js';
import { defaultProtocol, protocols, type Protocol } from '../../../src/protocols/index.js';
import { DetailView } from '../../../src/ui/detail/DetailView.js';
import type { Decision } from '../../../src/ui/judging/decision.js';
import type { Proposing, ProposedLine } from '../../../src/ui/judging/proposing.js';
import { logbookPatterns } from '../../../src/ui/patterns/pattern-entries.js';
import { mount, press, submit } from './mount.js';
import { sampleEntry, samplePost, sampleRecord } from './sample.js';

export const aalten = defaultProtocol();
export const words = 'Fijn weekend. Ik weet je te vinden, let maar op.';
const start = words.indexOf('Ik weet');
export const threat: Proposal = {
  kind: 'dreiging',
  alternatives: ['persoon', 'beleid'],
  direction: 'jij',
  confidence: 'middel',
  spans: [{ start, end: start + 'Ik weet je te vinden'.length }],
  reasons: [{ rule: 'eigen-regel', start, end: start + 5 }],
  against: [{ rule: 'kader-aanhaling', start: 0, end: 4 }],
  flags: [],
};
export const saying = (proposal: Proposal | null): Proposing => ({
  propose: () => proposal,
  own: {},
  ruleset: 'Vastgelegd 1 (ab)',
});
export const entryWith = (value: string, change: Partial<Entry> = {}) =>
  sampleEntry({ captures: [sampleRecord({ post: samplePost({ text: found(value, 'dom') }) })], ...change });

interface Given {
  proposing: Proposing | null;
  entry?: Entry;
  entries?: readonly Entry[];
  protocol?: Protocol;
  read?: boolean;
}

export async function show({
  proposing,
  entry = entryWith(words),
  entries,
  protocol = aalten,
  read = false,
}: Given) {
  const nothing = () => Promise.resolve();
  const judge = vi.fn((_: Decision) => Promise.resolve());
  const withdraw = vi.fn((_: number) => Promise.resolve());
  const noteProposal = vi.fn((_: ProposedLine) => Promise.resolve());
  const markRead = vi.fn();
  const find = (ref: { id: string }) => protocols.find(({ id }) => id === ref.id) ?? null;
  const root = await mount(
    <DetailView
      {...{ entry, protocol, proposing, judge, withdraw, noteProposal, markRead, read }}
      patterns={logbookPatterns(entries ?? [entry], {
        protocol,
        protocolOf: find,
        proposals: proposing !== null,
      })}
      readFile={() => Promise.resolve({ state: 'gone' })}
      note={nothing}
      bin={nothing}
      restore={nothing}
      withhold={nothing}
    />,
  );
  const save = () => submit(root.querySelector('[name=category]')?.closest('form'));
  const pick = (id: string) => press(root.querySelector(`#${id}`));
  return { root, judge, withdraw, noteProposal, markRead, save, pick };
}
