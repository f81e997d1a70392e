import type { Check, Outcome, Trust, Verdict } from '../../bundle/index.js';
import { parseFingerprint } from '../../evidence/keys.js';
import type { MessageKey } from '../text.js';

/** What the person has from outside the bundle; null: nothing. */
export interface FromOutside {
  readonly key: string | null;
  readonly anchor: string | null;
  /** A file with root certificates. */
  readonly ca: Uint8Array | null;
}

export type Verify = (files: readonly File[], outside: FromOutside) => Promise<Verdict>;

export const trustWords: Record<Trust, { title: MessageKey; meaning: MessageKey }> = {
  anchored: { title: 'trust_anchored', meaning: 'trust_anchored_means' },
  'self-consistent': { title: 'trust_self_consistent', meaning: 'trust_self_consistent_means' },
  broken: { title: 'trust_broken', meaning: 'trust_broken_means' },
};

export const outcomeWords: Record<Outcome, MessageKey> = {
  ok: 'outcome_ok',
  failed: 'outcome_failed',
  absent: 'outcome_absent',
  'not-checked': 'outcome_not_checked',
};

/** What a check looks at, for who does not read the Dutch of its explanation. */
export const checkNames: Record<Check['id'], MessageKey> = {
  archive: 'check_archive',
  layout: 'check_layout',
  mimetype: 'check_mimetype',
  bagit: 'check_bagit',
  'bag-info': 'check_bag_info',
  payload: 'check_payload',
  tags: 'check_tags',
  signature: 'check_signature',
  dossier: 'check_dossier',
  fingerprint: 'check_fingerprint',
  chain: 'check_chain',
  events: 'check_events',
  artefacts: 'check_artefacts',
  derived: 'check_derived',
  documents: 'check_documents',
  report: 'check_report',
  timestamp: 'check_timestamp',
  'head-stamp': 'check_head_stamp',
  volumes: 'check_volumes',
  key: 'check_key',
  anchor: 'check_anchor',
};

/** Whether what was typed is a key code. */
export function isKeyCode(typed: string): boolean {
  try {
    parseFingerprint(typed);
    return true;
  } catch {
    return false;
  }
}
