import { expect, it } from 'vitest';
import { runCommand } from './command.js';

it('prints each measurement beside its baseline', async () => {
  const { code, stdout } = await runCommand('bench', '--json', '--only', 'hash-chain-append');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual([
    {
      name: 'hash-chain-append',
      value: expect.any(Number) as number,
      unit: 'ms',
      baseline: expect.any(Number) as number,
      ratio: expect.any(Number) as number,
    },
  ]);
});

it('refuses a name it does not know', async () => {
  expect((await runCommand('bench', '--only', 'bestaat-niet')).code).not.toBe(0);
});
