import { lineHash } from '../../evidence/chain.js';
import { anchorLine } from '../../evidence/anchor.js';
import type { UseLogbook } from '../../logbook/ports.js';
import { Failure } from '../../core/failure.js';

/** Gives the ankerregel of the journal as it is now, after noting to whom it goes. */
export type AnchorAction = (to: string) => Promise<string>;

/** The ankerregel of one logbook. The line that notes it comes after the line it is about. Errors: those of `Logbook.write`. */
export const anchorAction =
  (using: UseLogbook): AnchorAction =>
  (to) =>
    using(async (logbook) => {
      const last = (await logbook.lines()).at(-1);
      if (!last) throw new Failure('journal-broken', 'the journal has no lines');
      const head = { seq: last.seq, hash: await lineHash(last) };
      const { fingerprint } = logbook;
      const data = { seq: head.seq, head: head.hash, fingerprint, to };
      await logbook.write(() => ({ happenings: [{ kind: 'anchored', data }], files: [] }));
      return anchorLine(head, fingerprint);
    });
