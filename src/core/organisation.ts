import * as v from 'valibot';

/** What a protocol is of, and whose office a role is. */
export const OrganisationSchema = v.picklist(['gemeente', 'provincie']);
export type Organisation = v.InferOutput<typeof OrganisationSchema>;
