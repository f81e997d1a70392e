import { expect, it } from 'vitest';
import { runCommand } from './command.js';

const commands = ['read-page', 'classify', 'verify', 'bench', 'demo', 'test', 'zip', 'verifier', 'flips'];

it.each(commands)('%s explains itself', async (name) => {
  const { code, stdout, stderr } = await runCommand(name, '--help');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(new RegExp(`npm (run (-s )?)?${name}\\b`));
});

it.each(commands)('%s refuses an option it does not know', async (name) => {
  const { code, stdout } = await runCommand(name, '--bestaat-niet');
  expect(code).not.toBe(0);
  expect(stdout).toBe('');
});
