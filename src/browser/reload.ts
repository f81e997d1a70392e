import browser from 'webextension-polyfill';
import * as v from 'valibot';
import { ReloadSchema, type Reload } from '../core/reload.js';
import { call, type CallerTab } from './calls.js';

/** The content script's side: notes what is captured again after loading, and asks for it then. */
export const reloadCourier = {
  note: (reload: Reload): Promise<void> => call<void>({ type: 'reload-note', reload }),
  /** Given once. */
  take: (): Promise<Reload | null> => call<Reload | null>({ type: 'reload-take' }),
};

/** How long a noted reload waits for its page. Milliseconds. */
const WAITS_MS = 60_000;
const keyOf = ({ id }: CallerTab): string => `reload ${String(id)}`;
const NotedSchema = v.strictObject({ reload: ReloadSchema, at: v.number() });

/** The background's side, kept as long as the browser runs, by tab. */
export const reloadAnswers = {
  'reload-note': async ({ reload }: { reload: Reload }, tab: CallerTab): Promise<void> => {
    await browser.storage.session.set({ [keyOf(tab)]: { reload, at: Date.now() } });
  },
  'reload-take': async (_: unknown, tab: CallerTab): Promise<Reload | null> => {
    const key = keyOf(tab);
    const stored = v.safeParse(NotedSchema, (await browser.storage.session.get(key))[key]);
    await browser.storage.session.remove(key);
    return stored.success && Date.now() - stored.output.at < WAITS_MS ? stored.output.reload : null;
  },
};
