import { expect, it } from 'vitest';
import { openLogbook } from '../../../src/logbook/open.js';
import type { Seal } from '../../../src/logbook/ports.js';
import { capturePlan, memoryPorts, sampleFile, tamper } from './helper.js';

const MARK = 'Wij weten waar u woont.';

/** Not a lock, only unmistakably not the plain bytes. */
const flip = (bytes: Uint8Array) => Promise.resolve(bytes.map((byte) => byte ^ 0xa5));
const flipSeal: Seal = { seal: flip, open: flip };

it('passes everything that says something through the seal, and reads it back', async () => {
  const ports = memoryPorts({ seal: flipSeal });
  const logbook = await openLogbook(ports);
  const file = await sampleFile('f1', MARK);
  const { lines } = await logbook.write(capturePlan('c1', { text: MARK }, [file]));
  const item = { id: 'w', startedAt: '2026-11-21T10:00:00.000Z', facts: { MARK }, frame: file.bytes };
  await logbook.work.put(item);

  for (const table of ['lines', 'payloads', 'artefacts', 'work', 'views', 'meta']) {
    const rows = (await tamper(ports.databaseName, table, (store) => store.getAll())) as object[];
    expect(rows.length).toBeGreaterThan(0);
    const parts = rows.flatMap((row) => Object.values(row) as unknown[]);
    const texts = parts.map((part) =>
      ArrayBuffer.isView(part) ? new TextDecoder().decode(part) : JSON.stringify(part),
    );
    expect(texts.join('\n')).not.toContain(MARK);
  }

  await tamper(ports.databaseName, 'views', (store) => store.clear());
  const again = await openLogbook(ports);
  expect((await again.entry('entry-c1'))?.captures[0]?.data.post.text.value).toBe(MARK);
  expect(await again.artefact('f1')).toEqual(file.bytes);
  expect(new TextDecoder().decode((await again.payload(lines[0]!.body))!)).toContain(MARK);
  expect(await again.work.get('w')).toEqual(item);
  expect(await again.integrity()).toEqual({ state: 'intact' });
});
