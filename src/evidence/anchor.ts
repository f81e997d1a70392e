import type { Head } from '../core/journal.js';

/**
 * The ankerregel: one line for any mail. Whoever got it can vouch, by the date of that mail, that everything up to line
 * `seq` existed then. It tells nothing about what the lines say. `key`: SHA-256 of the public key, 64 hex digits.
 */
export const anchorLine = ({ seq, hash }: Head, key: string): string =>
  `VASTGELEGD-ANKER v1 ${seq} ${hash} ${key}`;
