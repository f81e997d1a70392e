import type { Capture } from '../../../core/capture.js';
import type { Happening } from '../../../core/journal.js';
import type { Logbook, NewFile } from '../../../logbook/ports.js';
import type { SheetAfter } from '../../page/thread/ports.js';
import { composeCapture } from '../commit.js';
import { mediaUrls } from '../media.js';
import { isSuperseded, membersOf, type Member } from './members.js';
import { fileOf, type Readable } from '../pictured.js';
import type { RecorderPorts } from '../ports.js';
import type { FactsOf, Work } from '../work.js';

export type SheetWork = Work & { readonly facts: FactsOf<'sheet'> };

/** What is known of one post of a sheet: as much as was handed over before the page or the background went. */
function readableOf({ facts, frame }: SheetWork, at: number, after: SheetAfter | undefined): Readable | null {
  const reading = facts.readings[at];
  const view = facts.views[at];
  if (!reading || !view) return null;
  const { tab, shot } = facts;
  if (!shot || (shot.state === 'pixels' && !frame)) return { stage: 'read', reading, tab };
  if (!after) return { stage: 'framed', reading, tab, shot, view };
  return { stage: 'seen', reading, tab, shot, view, after: after.after };
}

interface Composed {
  readonly capture: Omit<Capture, 'entry'>;
  readonly files: readonly NewFile[];
}

/** The captures of a sheet. The picture that shows them all is one file, which each of them names. */
async function compose(
  work: SheetWork,
  seen: readonly SheetAfter[] | null,
  members: readonly Member[],
  ports: RecorderPorts,
): Promise<Composed[]> {
  const { frame } = work;
  const shared = frame && (await fileOf(frame, 'frame', 'image/png', () => ports.newId()));
  const composed: Composed[] = [];
  for (const [at, reading] of work.facts.readings.entries()) {
    const after = seen?.find(({ capture }) => capture === reading.capture);
    // What the page left out it has read again, for another sheet.
    const isAgain = seen ? !after : isSuperseded(members, reading);
    const facts = isAgain ? null : readableOf(work, at, after);
    if (!facts) continue;
    composed.push(await composeCapture({ facts, frame, strips: [], ...(shared && { shared }) }, ports));
  }
  return composed;
}

const distinct = (files: readonly NewFile[]): NewFile[] => [
  ...new Map(files.map((file) => [file.ref.id, file])).values(),
];

/**
 * Stores the posts of a sheet in one write, each as a capture of its own. Repeating it adds nothing. Returns the captures
 * with their entries. `seen` null: the page could not be asked again.
 */
export async function commitSheet(
  logbook: Logbook,
  work: SheetWork,
  seen: readonly SheetAfter[] | null,
  ports: RecorderPorts,
): Promise<readonly Capture[]> {
  const [run] = work.facts.readings.map((reading) => reading.run?.id);
  const members = seen || run === undefined ? [] : membersOf(await logbook.entries(), run);
  const composed = await compose(work, seen, members, ports);
  const fresh = composed.map(() => ports.newId());
  let stored: Capture[] = [];
  await logbook.write((known) => {
    stored = composed.flatMap(({ capture }, at) => {
      if (known.entryOfCapture(capture.capture)) return [];
      const { platform, postId } = capture.post;
      const entry = (postId.value && known.entryOfPost(platform, postId.value)?.id) || fresh[at];
      return entry === undefined ? [] : [{ ...capture, entry }];
    });
    const ids = new Set(stored.map(({ capture }) => capture));
    const files = composed.filter(({ capture }) => ids.has(capture.capture)).flatMap((one) => one.files);
    const happenings: Happening[] = stored.map((data) => ({ kind: 'captured', data }));
    return { happenings, files: distinct(files) };
  });
  const startedAt = ports.now().toISOString();
  for (const { capture: id, entry, post } of stored) {
    const facts = { stage: 'media' as const, entry, urls: mediaUrls(post) };
    await logbook.work.put({ id, startedAt, facts, frame: null });
  }
  return stored;
}
