import { describe, expect, it } from 'vitest';
import { reduceCss } from '../../../../src/ui/theme/reduce.js';

const css = `
@charset "UTF-8"; /* a { comment } */
.theme { --used: var(--base); --base: 1px; --unused: 2px; --inner: 3px; }
.utrecht-a, .utrecht-b:not(.utrecht-c) { --_own: var(--inner); margin: var(--_own); padding: var(--used) }
.utrecht-b .own { color: red; }
@media (min-width: 1px) { .utrecht-b { color: blue; } .utrecht-a:hover { color: green; } }
@media print { .utrecht-b { color: blue; } }
.own { margin: 0; }
`;
const reduced = reduceCss(css, new Set(['utrecht-a']));

describe('reducing the design system', () => {
  it('keeps rules of used classes and rules of no component at all', () => {
    expect(reduced).toContain('.utrecht-a {');
    expect(reduced).toContain('.utrecht-a:hover');
    expect(reduced).toContain('.own { margin: 0; }');
  });

  it('drops rules and whole groups of unused components', () => {
    expect(reduced).not.toContain('utrecht-b');
    expect(reduced).not.toContain('@media print');
  });

  it('keeps a custom property that is needed through others, and no other', () => {
    expect(reduced).toContain('--base: 1px');
    expect(reduced).toContain('--inner: 3px');
    expect(reduced).not.toContain('--unused');
  });
});
