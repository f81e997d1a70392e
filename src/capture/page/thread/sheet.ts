import type { Gesture, PictureReason } from '../../../core/capture.js';
import type { Platform } from '../../../platforms/platform.js';
import { again } from '../again.js';
import { readTarget, type Read } from '../read.js';
import { painted } from '../settle.js';
import type { Target } from '../target.js';
import { unveil } from '../unveil.js';
import type { RunPanel, SheetAfter, ThreadCourier } from './ports.js';

/** How often a picture is taken again when something moved while it was. */
const ATTEMPTS = 3;

export interface SheetPorts {
  readonly platform: Platform;
  readonly window: Window;
  readonly courier: ThreadCourier;
  readonly panel: Pick<RunPanel, 'veil' | 'unveil'>;
  readonly gesture: Gesture;
  newId(): string;
}

/** Several posts with the one picture that shows them. */
export interface Sheet {
  readonly id: string;
  readonly reads: readonly Read[];
  readonly seen: readonly SheetAfter[];
  /** Null: there are pixels. */
  readonly refused: PictureReason | null;
}

/** Reads posts that are on screen together, and has one picture taken of them all. */
export async function takeSheet(targets: readonly Target[], ports: SheetPorts): Promise<Sheet> {
  const { platform, gesture, window, panel } = ports;
  const { leave } = await unveil(
    targets.map(({ element }) => element),
    platform,
  );
  const reads = targets.map((target) => readTarget(target, platform, gesture, ports.newId()));
  leave();
  const id = ports.newId();
  panel.veil();
  try {
    await painted(window);
    return await frame(id, reads, ports, ATTEMPTS);
  } finally {
    panel.unveil();
    for (const read of reads) read.close();
  }
}

async function frame(id: string, reads: readonly Read[], ports: SheetPorts, left: number): Promise<Sheet> {
  const views = reads.map((read) => read.view());
  const readings = reads.map(({ reading }) => reading);
  const { picture, reason } = await again(() => ports.courier.sheet(id, readings, views));
  const seen = reads.map((read, at) => {
    const before = views[at];
    return { capture: read.reading.capture, after: read.lookAgain(before ?? read.view()) };
  });
  const moved = seen.some(({ after }) => after.moved && !after.changed);
  if (picture === 'unknown' || (picture === 'pixels' && moved)) {
    if (left > 1) {
      await painted(ports.window);
      return frame(id, reads, ports, left - 1);
    }
  }
  return { id, reads, seen, refused: picture === 'pixels' ? null : (reason ?? 'failed') };
}
