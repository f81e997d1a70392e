/**
 * What is checked of a time stamp (RFC 3161, 2.2 and 2.4.2; RFC 5652, 5.4 and 5.6; RFC 5035; RFC 5280, 6.1). Stable:
 * journal lines name them.
 */
export type TimestampCheck =
  | 'form'
  | 'status'
  | 'imprint'
  | 'nonce'
  | 'policy'
  | 'content'
  | 'message-digest'
  | 'signer'
  | 'signing-certificate'
  | 'signature'
  | 'key-usage'
  | 'extended-key-usage'
  | 'validity'
  | 'constraints'
  | 'chain';

/** Something that does not hold. `detail`: plain Dutch. */
export interface TimestampFault {
  readonly check: TimestampCheck;
  readonly detail: string;
}

export const fault = (check: TimestampCheck, detail: string): TimestampFault => ({ check, detail });
