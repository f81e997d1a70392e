import type { After, Capture } from '../../core/capture.js';
import type { NewFile } from '../../logbook/ports.js';
import { fileOf, pictureOf, viewOf, type Gathered } from './pictured.js';
import type { RecorderPorts } from './ports.js';

const steadyOf = ({ mutated, moved, changed }: After) => ({ mutated, moved, changed });

/** Composes the immutable record of a capture, without its entry, from what has been gathered so far. */
export async function composeCapture(
  gathered: Gathered,
  ports: RecorderPorts,
): Promise<{ capture: Omit<Capture, 'entry'>; files: NewFile[] }> {
  const { facts } = gathered;
  const { reading } = facts;
  const newId = () => ports.newId();
  const { picture, files } = await pictureOf(gathered, newId);
  const html = await fileOf(new TextEncoder().encode(reading.html), 'html', 'text/html', newId);
  const all = [...files, html];
  return {
    files: all,
    capture: {
      capture: reading.capture,
      capturedAt: reading.readAt,
      zone: reading.zone,
      gesture: reading.gesture,
      page: reading.page,
      post: reading.post,
      ...(reading.part && { part: reading.part }),
      ...(reading.run && { run: reading.run }),
      ...(reading.reloadedFrom !== undefined && { reloadedFrom: reading.reloadedFrom }),
      context: reading.context,
      ownAccount: reading.ownAccount,
      view: viewOf(facts),
      zoom: facts.tab.zoom,
      steady: facts.stage === 'seen' ? steadyOf(facts.after) : null,
      picture,
      custody: await ports.custody(reading.readAt),
      environment: await ports.environment(reading.userAgent),
      artefacts: all.map(({ ref }) => ref),
    },
  };
}
