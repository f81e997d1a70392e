import { describe, expect, it } from 'vitest';
import { needOf } from '../../../src/dossier/offence.js';
import { offenceById, offences, remarks } from '../../../src/dossier/offences.js';
import { complaintDay } from '../../../src/dossier/term.js';

const need = (id: string, role: string | null) => {
  const offence = offenceById(id);
  if (!offence) throw new Error(id);
  return needOf(offence, role);
};

describe('offences', () => {
  it('name a source each, and no verdict', () => {
    for (const { source, elements, label } of offences) {
      expect(source).toMatch(/^https:\/\/wetten\.overheid\.nl\//);
      expect(elements.length, label).toBeGreaterThan(0);
    }
    expect(JSON.stringify([offences, remarks])).not.toMatch(/dader|schuldig|!/);
    expect(remarks.map(({ on }) => on)).toContain('front');
  });

  it('say by role whether a klacht is needed, and assume one where it is not known', () => {
    expect(need('bedreiging', null)).toBe('no');
    expect(need('belaging', 'raadslid')).toBe('yes');
    expect(need('belediging', 'raadslid')).toBe('no');
    expect(need('belediging', 'wethouder')).toBe('depends');
    expect(need('smaad', 'fractievolger')).toBe('assume');
    expect(need('laster', null)).toBe('assume');
    expect(need('laster', 'constructor')).toBe('assume');
    expect(offenceById('onbekend')).toBeNull();
  });
});

describe('the last day for a klacht', () => {
  it.each([
    ['2026-11-20', '2027-02-20'],
    ['2026-11-30', '2027-02-28'],
    ['2027-11-30', '2028-02-29'],
    ['2026-01-31', '2026-04-30'],
    ['2026-12-31', '2027-03-31'],
  ])('%s → %s', (known, last) => expect(complaintDay(known)).toBe(last));
});
