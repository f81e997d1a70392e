import { describe, expect, it } from 'vitest';
import { parseProtocol } from '../../../src/protocols/index.js';
import { examplesUnder } from './contributing.js';

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
