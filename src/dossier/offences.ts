import * as v from 'valibot';
import offencesFile from './offences.json' with { type: 'json' };
import { OffencesSchema, RemarksSchema, type Offence, type Remark } from './offence.js';
import remarksFile from './remarks.json' with { type: 'json' };

const file = v.parse(OffencesSchema, offencesFile);

/** Offences that online intimidation can amount to, as data: what an element is, and where a record may show it. */
export const offences: readonly Offence[] = file.offences;

/** Sentences of a report for the police. */
export const remarks: readonly Remark[] = v.parse(RemarksSchema, remarksFile).remarks;

/** An offence by its id; null where this build does not know it. */
export const offenceById = (id: string): Offence | null => offences.find((one) => one.id === id) ?? null;
