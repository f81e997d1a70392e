import { describe, expect, it } from 'vitest';
import { faultsOf, withAt } from './changed.js';

const line = 'hulplijnen.eigen.0';

describe('a single value is refused with the form that is wanted', () => {
  it.each<[string, unknown]>([
    ['bron.geldig_vanaf: date', '2025-02-30'],
    ['bron.geldig_vanaf: date', '30-03-2025'],
    ['bron.geldig_vanaf: date', ' 2025-03-30'],
    ['kolommen.0.id: id', 'Fysiek geweld'],
    ['kolommen.0.id: id', '__proto__'],
    ['kolommen.0.id: reserved', 'twijfel'],
    [`${line}.adres: url`, 'http://www.gemeente.nl'],
    [`${line}.adres: url`, 'javascript:alert(1)'],
    [`${line}.adres: url`, 'https://www.gemeente.nl/a b'],
    [`${line}.nummer: form`, '---'],
    ['kolommen.0.volgorde: whole', 1.5],
    ['rollen.4: reserved', 'anders'],
    ['rollen.4: name', ' dijkgraaf'],
    ['rollen.4: name', 'constructor'],
    ['rollen.4: name', 'toString'],
    ['bron.versie: sign', 'v1\nv2'],
    ['bron.versie: sign', 'CVDR734012/1\u200B'],
    ['bron.versie: sign', 'CVDR\u202E734012/1'],
    ['bron.versie: sign', 'v'.repeat(101)],
    ['begrippen: type', []],
    ['soorten: type', []],
    ['aanhoudend: type', []],
    ['rolnamen: type', []],
    ['begrippen.constructor: unknown-key', JSON.parse('{"constructor":"x"}')],
    ['begrippen.__proto__: unknown-key', JSON.parse('{"__proto__":"x"}')],
  ])('%s: %j', (fault, value) => {
    const place = fault.replace(/: .*/, '').replace(/^(begrippen)\..*/, '$1');
    const faults = faultsOf(withAt({ [place]: value }));
    // A role without a route, and a column that kinds and texts can no longer name, are said besides.
    expect(faults[0]).toBe(fault);
    expect(faults.filter((one) => one.startsWith(fault.split(':')[0] ?? '')).length).toBe(1);
  });

  it.each<[string, unknown]>([
    ['bron.geldig_vanaf', '2024-02-29'],
    ['bron.versie', 'CVDR734012/2 (concept, oktober 2026)'],
    [`${line}.adres`, 'https://www.gemeente.nl/melden?soort=1'],
    [`${line}.nummer`, '+31 20 840 76 20'],
    ['kolommen.0.kop', ' Fysiek geweld '],
  ])('and a usual one is read: %s %j', (place, value) => {
    expect(faultsOf(withAt({ [place]: value }))).toEqual([]);
  });
});
