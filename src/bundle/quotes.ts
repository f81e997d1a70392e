/**
 * Names one column of one version of one protocol among a bundle's quoted norms: two municipalities, or two versions, may
 * have a column of the same name with another norm.
 */
export const quoteKey = (
  protocol: { readonly id: string; readonly version: string },
  category: string,
): string => `${protocol.id} ${protocol.version} ${category}`;
