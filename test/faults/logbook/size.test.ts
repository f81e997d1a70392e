import { expect, it } from 'vitest';
import { openLogbook } from '../../../src/logbook/open.js';
import { memoryPorts, sampleCapture, tamper } from '../../unit/logbook/helper.js';

it(
  'five thousand lines open, from views and from nothing but lines and payloads',
  { timeout: 120_000 },
  async () => {
    const ports = memoryPorts();
    const logbook = await openLogbook(ports);
    for (let from = 0; from < 5000; from += 500) {
      await logbook.write(() => ({
        happenings: Array.from({ length: 500 }, (_, at) => ({
          kind: 'captured' as const,
          data: sampleCapture(`c${from + at}`),
        })),
        files: [],
      }));
    }
    const again = await openLogbook(ports);
    const entries = await again.entries();
    expect(entries).toHaveLength(5000);
    expect(entries[0]?.id).toBe('entry-c4999');
    await tamper(ports.databaseName, 'views', (store) => store.clear());
    const rebuilt = await openLogbook(ports);
    expect(await rebuilt.entries()).toEqual(entries);
    expect(await rebuilt.integrity()).toEqual({ state: 'intact' });
  },
);
