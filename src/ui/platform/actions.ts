import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DataOf } from '../../core/journal.js';
import type { GuideStore, ReportGuide } from '../../core/report-guide.js';
import type { Logbook } from '../../logbook/ports.js';

export type AnswerWords = Omit<DataOf<'platform-answered'>, 'by'>;
export type DisputeWords = Omit<DataOf<'platform-disputed'>, 'by'>;

/** What a person can do around a report to a platform, beside noting it (`DossierActions.report`). */
export interface PlatformActions {
  readonly guide: GuideStore;
  /**
   * Shows the panel and opens the page where the report is made; nothing is sent. Only from a click. False: the browser shows
   * no panel, and the guide opened in a tab.
   */
  start(guide: ReportGuide): Promise<boolean>;
  answered(words: AnswerWords): Promise<void>;
  disputed(words: DisputeWords): Promise<void>;
  /** A random UUID. */
  newId(): string;
}

interface Ports {
  readonly by: () => Promise<string | null>;
  readonly newId: () => string;
  readonly store: GuideStore;
  readonly openPanel: () => Promise<boolean>;
  readonly openTab: (url: string) => Promise<number | null>;
  readonly openPanelTab: () => Promise<void>;
}

/** The actions on one open logbook. Errors: those of `Logbook.write`, and of the browser's tabs. */
export function platformActions(logbook: Logbook, ports: Ports): PlatformActions {
  const { by, newId, store, openPanel, openTab, openPanelTab } = ports;
  return {
    guide: store,
    newId,
    async start(guide) {
      // First, while the click still counts (Firefox).
      const shown = await openPanel();
      await store.set(guide);
      const tab = await openTab(guide.url);
      await store.set({ ...guide, tab });
      if (!shown) await openPanelTab();
      return shown;
    },
    async answered(words) {
      const data = { ...words, by: await by() };
      await logbook.write(() => ({ happenings: [{ kind: 'platform-answered', data }], files: [] }));
    },
    async disputed(words) {
      const data = { ...words, by: await by() };
      await logbook.write(() => ({ happenings: [{ kind: 'platform-disputed', data }], files: [] }));
    },
  };
}

const Actions = createContext<PlatformActions | null>(null);

/** Around the logbook: how reports to platforms are made. Without it they are shown, and none can be made. */
export const PlatformActionsProvider = Actions.Provider;
export const usePlatformActions = (): PlatformActions | null => useContext(Actions);
