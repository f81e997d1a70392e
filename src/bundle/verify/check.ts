/** `absent`: not there, and a bundle may be without it. `not-checked`: there, but nothing is said about it. */
export type Outcome = 'ok' | 'failed' | 'absent' | 'not-checked';

/** What is checked. Stable: other programs read these. */
export type CheckId =
  | 'archive'
  | 'layout'
  | 'mimetype'
  | 'bagit'
  | 'bag-info'
  | 'payload'
  | 'tags'
  | 'signature'
  | 'dossier'
  | 'fingerprint'
  | 'chain'
  | 'events'
  | 'artefacts'
  | 'derived'
  | 'documents'
  | 'report'
  | 'timestamp'
  | 'head-stamp'
  | 'volumes'
  | 'key'
  | 'anchor';

/** One outcome. `subject`: whole path in the bundle, behind the volume's name where several were given. */
export interface Check {
  readonly id: CheckId;
  readonly outcome: Outcome;
  readonly subject: string | null;
  /** Plain Dutch. */
  readonly detail: string;
}

/** How far a bundle can be trusted; null: not a bundle, or unreadable. */
export type Trust = 'anchored' | 'self-consistent' | 'broken';

export interface Verdict {
  readonly trust: Trust | null;
  readonly checks: readonly Check[];
}

const check =
  (outcome: Outcome) =>
  (id: CheckId, subject: string | null, detail: string): Check => ({ id, outcome, subject, detail });

export const ok = check('ok');
export const failed = check('failed');
export const absent = check('absent');
export const notChecked = check('not-checked');

/** The findings, or one line that says that all holds. What is only absent does not make a check fail or hold. */
export const orOk = (id: CheckId, findings: readonly Check[], detail: string): Check[] =>
  findings.some(({ outcome }) => outcome === 'failed') ? [...findings] : [ok(id, null, detail), ...findings];
