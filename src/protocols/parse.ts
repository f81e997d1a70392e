import { checked } from './check.js';
import { ProtocolSchema, type Protocol } from './schema/protocol.js';

/**
 * The only way in for protocol data: checks it and names its parts in the words of the code; texts stay word for word.
 * Errors: `ProtocolFault`, whose detail lists every wrong place (`kolommen.2.norm: …`).
 */
export const parseProtocol = (data: unknown): Protocol => checked(ProtocolSchema, data);
