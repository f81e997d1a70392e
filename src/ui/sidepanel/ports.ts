import type { FromPage, GuideStore, ToPage } from '../../core/report-guide.js';

/** What comes from the platform's page that the person has in front. */
export interface PageListener {
  told(message: FromPage): void;
  /** No page of the platform is in front, or it was left. */
  away(): void;
}

/** Keeps the way to the platform's page; `pages` are match patterns, `tab` the one that was opened for the report. */
export type GuidePage = (
  pages: readonly string[],
  tab: number | null,
  listener: PageListener,
) => { send(order: ToPage): void; stop(): void };

/** Everything that the side panel needs from the browser. */
export interface PanelPorts {
  readonly store: GuideStore;
  readonly page: GuidePage;
  /** Opens an address in a new tab; gives the tab. */
  readonly openTab: (url: string) => Promise<number | null>;
  /** Opens the logbook at a place in it. */
  readonly openLogbook: (hash: string) => Promise<void>;
}
