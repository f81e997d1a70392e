import { checked } from './check.js';
import data from './nl-landelijk.json' with { type: 'json' };
import { NationalSchema, type National } from './schema/national.js';

export type { National } from './schema/national.js';

/** Terms in law and help lines of the whole country: they live once, protocols only name them. */
export const national: National = checked(NationalSchema, data);
