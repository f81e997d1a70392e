import type { Rect, Strip, View } from '../../core/capture.js';
import type { WorkStore } from '../../logbook/ports.js';
import { sizeOfPng } from './canvas.js';
import type { Part, RecorderPorts } from './ports.js';
import { findWork, type Tab } from './work.js';

/** A further frame of a tall post with its file. */
export interface StripFrame extends Strip {
  readonly bytes: Uint8Array;
}

const idOf = (capture: string, index: number): string => `${capture} strip ${index}`;

interface StripPlace {
  readonly capture: string;
  readonly index: number;
  readonly view: View;
  readonly tab: Tab;
  /** A part of the page instead of the viewport. */
  readonly area?: Rect | undefined;
}

/** Takes one more frame and keeps it beside the capture's work, instead of what was there under the same index. */
export async function takeStrip(
  store: WorkStore,
  { capture, index, view, tab, area }: StripPlace,
  ports: RecorderPorts,
): Promise<{ picture: 'pixels' | 'missing' }> {
  await store.remove(idOf(capture, index));
  const work = await findWork(store, capture);
  if (work?.facts.stage !== 'framed' || work.facts.shot.state !== 'pixels' || !work.frame)
    return { picture: 'missing' };
  const part = area && { rect: area, scale: sizeOfPng(work.frame).width / work.facts.view.viewport.width };
  const frame = await ports.takeFrame(tab, part);
  if (frame.state === 'refused' || (part && !isOf(part, frame.bytes))) return { picture: 'missing' };
  const { from, to, bytes } = frame;
  const facts = { stage: 'strip' as const, of: capture, view, from, to, ...(area && { area }) };
  await store.put({ id: idOf(capture, index), startedAt: work.startedAt, facts, frame: bytes });
  return { picture: 'pixels' };
}

/** Whether the picture is as large as the part that was asked for: a browser may cut off what is out of sight. */
function isOf({ rect, scale }: Part, png: Uint8Array): boolean {
  const { width, height } = sizeOfPng(png);
  return Math.abs(width - rect.width * scale) <= 1 && Math.abs(height - rect.height * scale) <= 1;
}

/** The further frames of a capture, in order. */
export async function stripsOf(store: WorkStore, capture: string): Promise<StripFrame[]> {
  const strips: StripFrame[] = [];
  for (let index = 1; ; index++) {
    const work = await findWork(store, idOf(capture, index));
    if (work?.facts.stage !== 'strip' || !work.frame) return strips;
    const { view, from, to, area } = work.facts;
    strips.push({ view, from, to, ...(area && { area }), bytes: work.frame });
  }
}

/** Forgets the further frames of a capture, once they are in the journal. */
export async function removeStrips(store: WorkStore, capture: string, count: number): Promise<void> {
  for (let index = 1; index <= count; index++) await store.remove(idOf(capture, index));
}
