import { bundlePack, verify } from './bundle.js';
import { contentScriptIdle } from './content-script-idle.js';
import { hashChainAppend } from './hash-chain-append.js';
import { proposal } from './proposal.js';
import { threadReply } from './thread.js';
import type { Measurement } from './measure.js';

export type { Measurement } from './measure.js';

/** Everything that is measured, by name. */
export const benchmarks: Readonly<Record<string, () => Promise<Measurement>>> = {
  'hash-chain-append': hashChainAppend,
  'bundle-pack': bundlePack,
  verify,
  'content-script-idle': contentScriptIdle,
  proposal,
  'thread-reply': threadReply,
};
