import type { Custody } from '../../core/capture.js';
import type { Settings } from '../../core/settings.js';

/**
 * Who put it on record and for whom. Kennisname is taken to be the moment of capture, by the person concerned, until
 * they say otherwise: the klacht term of art. 66 lid 1 Sr starts there.
 */
export function custodyOf(settings: Settings, at: string): Custody {
  const { name, role, onBehalfOf } = settings;
  return {
    by: { name, role },
    onBehalfOf,
    knowledge: { at, by: onBehalfOf === null ? 'self' : 'other', set: 'default' },
  };
}
