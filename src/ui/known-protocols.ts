import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { builtIn, protocolOf, type Protocol, type ProtocolRef } from '../protocols/index.js';

const Known = createContext<readonly Protocol[]>(builtIn);

/** Around a page: every protocol version that judgements may name. Without it, those that are built in. */
export const KnownProtocols = Known.Provider;

export const useKnownProtocols = (): readonly Protocol[] => useContext(Known);

/** Finds the exact version a judgement was made under; null when it is not there any more. */
export function useProtocolOf(): (ref: ProtocolRef) => Protocol | null {
  const known = useKnownProtocols();
  return (ref) => protocolOf(ref, known);
}
