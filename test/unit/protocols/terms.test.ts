import { describe, expect, it } from 'vitest';
import { faultsOf, withAt } from './changed.js';

const workdays = (werkdagen: unknown) => ({
  'termijnen.1.duur': undefined,
  'termijnen.1.werkdagen': werkdagen,
});

describe('a term that no calendar can hold is refused with its place', () => {
  it.each<[string, Record<string, unknown>]>([
    ['termijnen.1.werkdagen: whole', workdays(367)],
    ['termijnen.1.werkdagen: whole', workdays(1e6)],
    ['termijnen.1.werkdagen: whole', workdays(1e300)],
    ['termijnen.1.werkdagen: whole', workdays(0)],
    ['termijnen.1.werkdagen: whole', workdays(1.5)],
    ['termijnen.1.werkdagen: type', workdays('3')],
    ['termijnen.0.duur: length', { 'termijnen.0.duur': 'P0D' }],
    ['termijnen.0.duur: length', { 'termijnen.0.duur': 'PT00H' }],
    ['termijnen.0.duur: length', { 'termijnen.0.duur': 'P601M' }],
    ['termijnen.0.duur: length', { 'termijnen.0.duur': 'P720M' }],
    ['termijnen.0.duur: length', { 'termijnen.0.duur': '3 dagen' }],
    ['termijnen.0.duur: length', { 'termijnen.0.duur': ' P3D' }],
    ['termijnen.0.max: order', { 'termijnen.0.max': 'PT1H' }],
    ['termijnen.0.max: order', { 'termijnen.0.duur': 'P3M', 'termijnen.0.max': 'P8W' }],
    ['termijnen.2.tot: order', { 'termijnen.2.van': 'P6W', 'termijnen.2.tot': 'P4W' }],
    ['termijnen.2.tot: order', { 'termijnen.2.van': 'P6W', 'termijnen.2.tot': 'P1M' }],
  ])('%s: %j', (fault, changes) => {
    expect(faultsOf(withAt(changes))).toEqual([fault]);
  });

  it.each<[Record<string, unknown>]>([
    [workdays(366)],
    [{ 'termijnen.0.duur': 'P600M' }],
    [{ 'termijnen.0.duur': 'P90D', 'termijnen.0.max': 'P3M' }],
    [{ 'termijnen.2.van': 'P1M', 'termijnen.2.tot': 'P31D' }],
    [{ 'termijnen.2.van': 'P4W', 'termijnen.2.tot': 'P4W' }],
  ])('and what a protocol may well say is read: %j', (changes) => {
    expect(faultsOf(withAt(changes))).toEqual([]);
  });
});
