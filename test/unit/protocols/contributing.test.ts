import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseProtocol } from '../../../src/protocols/index.js';
import { root } from '../../tools/paths.js';

/** The JSON examples of CONTRIBUTING, in order, under one of its headings. */
function examplesUnder(heading: string): Record<string, unknown>[] {
  const page = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const [, section = ''] = page.split(`## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  return Array.from(
    own.matchAll(/```json\n(.*?)```/gs),
    ([, json]) => JSON.parse(json ?? '') as Record<string, unknown>,
  );
}

describe('the examples of CONTRIBUTING', () => {
  const [file] = examplesUnder('Add a municipality');

  it('are a file that is read', () => {
    const protocol = parseProtocol(file);
    expect(protocol.version).toBe('CVDR000001/1');
    expect(protocol.kinds.persoon).toBe('grens');
    expect(protocol.roleNames.burgerlid).toBe('burgerlid van een commissie');
  });

  it('are a route that fits into it, and a role without one is refused', () => {
    const [route] = examplesUnder('Add a report route');
    const extended = { ...file, rollen: ['raadslid', 'burgerlid', 'wijkraadslid'] };
    expect(() => parseProtocol(extended)).toThrow('meldroutes.wijkraadslid: route');
    const { routes } = parseProtocol({
      ...extended,
      meldroutes: { ...(file?.meldroutes as object), ...route },
    });
    expect(routes.wijkraadslid).toMatchObject({ toldBy: 'griffier', then: ['burgemeester'] });
  });
});
