import { Failure } from '../../core/failure.js';
import { again } from './again.js';
import type { Photographer } from './photographer.js';
import type { Courier, Stored } from './ports.js';
import type { Read } from './read.js';
import type { Target } from './target.js';

/** How often a capture that the background has forgotten is handed over anew. */
const HANDOVERS = 3;

interface Hands {
  readonly courier: Courier;
  readonly photographer: Photographer;
}

/** Hands a reading over, has it pictured and stored. Errors: `Failure`. */
export async function handOver(
  read: Read,
  target: Target,
  hands: Hands,
  left: number = HANDOVERS,
): Promise<Stored> {
  const { courier, photographer } = hands;
  const { capture } = read.reading;
  const kept = await again(() => courier.capture(read.reading));
  if (kept.state === 'stored') return kept;
  const after = await photographer.picture(read, target);
  const stored = await again(() => courier.resume(capture, after));
  if (stored.state === 'stored') return stored;
  if (left === 0) throw new Failure('storage-failed', 'the background forgets the capture');
  return handOver(read, target, hands, left - 1);
}
