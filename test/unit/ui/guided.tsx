import { vi } from 'vitest';
import type { Entry } from '../../../src/core/entry.js';
import type { GuideStore, ReportGuide } from '../../../src/core/report-guide.js';
import { caseOfEntry } from '../../../src/dossier/case.js';
import { defaultProtocol } from '../../../src/protocols/index.js';
import { PlatformActionsProvider, type PlatformActions } from '../../../src/ui/platform/actions.js';
import { PlatformView } from '../../../src/ui/platform/PlatformView.js';
import { sampleEntry } from './sample.js';

const protocol = defaultProtocol();
const personal = protocol.categories.find(({ report }) => report.code === 'tenzij_gecorrigeerd')?.id ?? '';
const skipped: Entry['steps'][number] = {
  seq: 6,
  at: '2025-03-13T09:00:00.000Z',
  data: {
    ...{ entry: 'entry-1', dossier: null, step: 'melding_gaat_door', state: 'skipped', at: null, by: null },
    ...{ whom: null, reference: null, note: null },
  },
};

/** A store in memory. */
export function memory(guide: ReportGuide | null = null): GuideStore {
  const listeners = new Set<(guide: ReportGuide | null) => void>();
  let kept = guide;
  return {
    get: () => Promise.resolve(kept),
    set: (next) => {
      kept = next;
      listeners.forEach((listener) => listener(next));
      return Promise.resolve();
    },
    onChange: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
export const actionsWith = (guide: GuideStore) => ({
  guide,
  start: vi.fn((_: ReportGuide) => Promise.resolve(true)),
  answered: vi.fn(() => Promise.resolve()),
  disputed: vi.fn(() => Promise.resolve()),
  newId: () => '7d5f0a4e-3c1b-4a52-9c37-0a1b2c3d4e5f',
});
export const shown = (
  actions: PlatformActions,
  entry: Entry,
  askFirst = false,
  entries: readonly Entry[] = [entry],
) => (
  <PlatformActionsProvider value={actions}>
    <PlatformView
      of={{ ...caseOfEntry(entry), entries }}
      category={personal}
      {...{ protocol, askFirst, entries }}
    />
  </PlatformActionsProvider>
);
export const ready = sampleEntry({ steps: [skipped] });
export const guideFor = (step: number): ReportGuide => ({
  ...{
    entry: 'entry-1',
    dossier: null,
    platform: 'x',
    channel: 'house-rules',
    language: 'nl',
    reason: 'violence',
  },
  ...{ postId: '1900000000000000001', permalink: null, url: 'https://x.com/a/status/1900000000000000001' },
  ...{ parts: [{ id: 'explanation', text: 'Waarom' }], step, tab: null },
});
