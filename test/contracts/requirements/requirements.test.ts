import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../../src/core/settings.js';
import { root } from '../../tools/paths.js';
import { core, later, notYet, served, type Where } from './table.js';

/** What the two sources name: 51 rows of the core (K) and 41 that support it (O). */
const CORE = (
  'A-01 A-03 A-04 A-05 A-09 A-10 A-11 A-12 A-13 A-14 A-15 A-23 A-25 A-26 A-27 A-29 A-30 A-31 A-32 A-34 A-35 A-36 A-37 ' +
  'A-38 A-39 A-45 A-46 A-50 A-64 A-65 A-76 A-77 A-81 A-82 A-84 H-01 H-02 H-03 H-04 H-05 H-06 H-07 H-09 H-10 H-11 H-12 ' +
  'H-13 H-14 H-15 H-23 H-37'
).split(' ');
const SUPPORTING = 41;

/** How many rows of the core were without a place when this was last changed. Only ever lower. */
const OPEN = 0;

const isThere = ([file, holds]: Where): boolean =>
  existsSync(join(root, file)) && readFileSync(join(root, file), 'utf8').includes(holds);

describe('what the protocol and the Handreiking name', () => {
  it('is in the table, each row of the core once', () => {
    expect([...Object.keys(core), ...notYet].sort()).toEqual(CORE);
  });

  it.each(Object.entries(core))('%s has a test and a place where a person meets it', (_, { test, place }) => {
    expect(test[0]).toMatch(/^test\/.*\.test\.tsx?$/);
    expect(place[0]).not.toMatch(/^test\//);
    expect([test, place].filter((where) => !isThere(where))).toEqual([]);
  });

  it('asks nobody for a party: no text and no setting speaks of one', () => {
    expect(Object.keys(parseSettings(null)).filter((key) => /party|partij|fractie$/.test(key))).toEqual([]);
    const texts = readFileSync(join(root, 'public/_locales/nl/messages.json'), 'utf8');
    expect(texts).not.toMatch(/\bpolitieke partij\b|welke partij/i);
  });

  it('leaves ever fewer rows of the core without a place', () => {
    expect(notYet).toHaveLength(OPEN);
  });

  it('lists what supports it as served or later', () => {
    const all = [...Object.keys(served), ...later];
    expect(new Set(all).size).toBe(SUPPORTING);
    expect(Object.values(served).filter((where) => !isThere(where))).toEqual([]);
  });
});
