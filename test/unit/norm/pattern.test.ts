import { describe, expect, it } from 'vitest';
import { compile, find } from '../../../src/norm/pattern.js';
import { read } from '../../../src/norm/read.js';

/** Whether a pattern holds in a text. */
function holds(pattern: string, text: string): boolean {
  const { tokens, present } = read(text, { handles: [], names: [] });
  return find(compile(pattern), tokens, present) !== null;
}

describe('what may be missing from a pattern', () => {
  it.each([
    ['a word', 'stik nou? toch', 'Stik toch.', 'Stik nou toch.'],
    ['a concept', 'stik JIJ? toch', 'Stik toch.', 'Stik jij toch.'],
    ['one of several', 'stik JIJ|nou? toch', 'Stik nou toch.', 'Stik jij toch.'],
    ['more than one', '^ WAPEN EMOJI? EMOJI? JIJ', 'Pistool jij', 'Pistool 👀👀 jij'],
  ])('%s', (_name, pattern, without, withIt) => {
    expect(holds(pattern, without)).toBe(true);
    expect(holds(pattern, withIt)).toBe(true);
  });

  it('is only what the pattern says', () => {
    expect(holds('stik JIJ? toch', 'Stik wel toch.')).toBe(false);
    expect(holds('stik JIJ toch', 'Stik toch.')).toBe(false);
  });
});
