import fc from 'fast-check';
import { beforeEach } from 'vitest';

/** The same inputs at every run, so that a failure can be seen again; `FC_SEED` tries others. */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20261121) });

// A page of our own keeps what is filled in; each test begins in a browser that kept nothing.
beforeEach(() => {
  if ('localStorage' in globalThis) localStorage.clear();
});
