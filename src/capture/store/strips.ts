import type { Strip, View } from '../../core/capture.js';
import type { WorkStore } from '../../logbook/ports.js';
import type { RecorderPorts } from './ports.js';
import { findWork, type Tab } from './work.js';

/** A further frame of a tall post with its file. */
export interface StripFrame extends Strip {
  readonly bytes: Uint8Array;
}

const idOf = (capture: string, index: number): string => `${capture} strip ${index}`;

/** Takes one more frame and keeps it beside the capture's work. */
export async function takeStrip(
  store: WorkStore,
  place: { capture: string; index: number; view: View; tab: Tab },
  ports: RecorderPorts,
): Promise<{ picture: 'pixels' | 'missing' }> {
  const { capture, index, view, tab } = place;
  const work = await findWork(store, capture);
  if (work?.facts.stage !== 'framed' || work.facts.shot.state !== 'pixels') return { picture: 'missing' };
  const frame = await ports.takeFrame(tab);
  if (frame.state === 'refused') return { picture: 'missing' };
  const { from, to, bytes } = frame;
  const facts = { stage: 'strip' as const, of: capture, view, from, to };
  await store.put({ id: idOf(capture, index), startedAt: work.startedAt, facts, frame: bytes });
  return { picture: 'pixels' };
}

/** The further frames of a capture, in order. */
export async function stripsOf(store: WorkStore, capture: string): Promise<StripFrame[]> {
  const strips: StripFrame[] = [];
  for (let index = 1; ; index++) {
    const work = await findWork(store, idOf(capture, index));
    if (work?.facts.stage !== 'strip' || !work.frame) return strips;
    const { view, from, to } = work.facts;
    strips.push({ view, from, to, bytes: work.frame });
  }
}

/** Forgets the further frames of a capture, once they are in the journal. */
export async function removeStrips(store: WorkStore, capture: string, count: number): Promise<void> {
  for (let index = 1; index <= count; index++) await store.remove(idOf(capture, index));
}
