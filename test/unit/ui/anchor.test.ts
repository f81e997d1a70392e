import { expect, it } from 'vitest';
import { anchorsIn } from '../../../src/bundle/index.js';
import { lineHash } from '../../../src/evidence/chain.js';
import { decodeEvent } from '../../../src/evidence/event.js';
import { openLogbook } from '../../../src/logbook/open.js';
import { anchorAction } from '../../../src/ui/anchor/action.js';
import { capturePlan, memoryPorts } from '../logbook/helper.js';

it('gives the end of the journal as it is, and notes to whom', async () => {
  const logbook = await openLogbook(memoryPorts());
  await logbook.write(capturePlan('c1'));
  const line = await anchorAction((task) => task(logbook))('griffie');
  const lines = await logbook.lines();
  const head = await lineHash(lines[1]!);
  expect(anchorsIn(line)).toEqual([{ seq: 1, head, key: logbook.fingerprint }]);
  expect(decodeEvent((await logbook.payload(lines[2]!.body))!)).toMatchObject({
    kind: 'anchored',
    data: { seq: 1, head, fingerprint: logbook.fingerprint, to: 'griffie' },
  });
});
