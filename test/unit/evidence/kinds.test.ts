import { describe, expect, it } from 'vitest';
import type { Happening } from '../../../src/core/journal.js';
import { decodeEvent, encodeEvent } from '../../../src/evidence/event.js';

const at = '2026-11-21T10:00:00.000Z';
const digest = 'ab'.repeat(32);
const salt = new Uint8Array(16).fill(7);
const key = {
  old: { fingerprint: digest, publicKey: null },
  fingerprint: 'cd'.repeat(32),
  publicKey: 'MCowBQYDK2VwAyEA',
};

const NEW: Happening[] = [
  {
    kind: 'proposed',
    data: {
      entry: 'e',
      protocol: { id: 'nl-aalten', version: '1' },
      ruleset: '2026-11',
      kinds: ['dreiging'],
      direction: 'jij',
      confidence: 'hoog',
      rules: ['dreig-1'],
    },
  },
  {
    kind: 'looked-again',
    data: { entry: 'e', capture: 'c', result: 'not-seen', url: null, shown: null, recorded: null },
  },
  {
    kind: 'timestamped',
    data: {
      of: { kind: 'head', seq: 3, hash: digest },
      authority: 'https://tsa.example/',
      state: 'failed',
      genTime: null,
      serial: null,
      policy: null,
      qualified: null,
      token: null,
      detail: 'status 2',
    },
  },
  {
    kind: 'reported',
    data: { entries: ['e'], to: 'police', channel: '0900-8844', reference: null, at, what: 'melding' },
  },
  { kind: 'shared', data: { entries: ['e'], to: 'griffie', level: 'summary', consent: null } },
  {
    kind: 'account-recorded',
    data: {
      entry: 'e',
      read: {
        profile: {
          platform: 'x',
          handle: { value: 'a', source: 'dom', others: [] },
          displayName: { value: null, source: null, others: [] },
          accountId: { value: '7', source: 'page-data', others: [] },
          profileUrl: { value: null, source: null, others: [] },
          bio: { value: null, source: null, others: [] },
          createdOn: { value: null, source: null, others: [] },
          picture: { value: null, source: null, others: [] },
        },
        url: 'https://x.com/a',
        readAt: at,
      },
      picture: { artefact: null, missing: null },
      by: null,
    },
  },
  {
    kind: 'police-decided',
    data: {
      entry: 'e',
      dossier: null,
      decision: 'melding',
      reason: 'eerste keer',
      whom: 'griffier, burgemeester',
      advice: true,
      day: '2026-11-21',
      by: null,
    },
  },
  {
    kind: 'filer-named',
    data: {
      entry: 'e',
      dossier: null,
      filer: 'municipality',
      who: 'loco-burgemeester',
      authority: 'loco-burgemeester',
      mandate: null,
      by: null,
    },
  },
  {
    kind: 'secured',
    data: { entry: 'e', dossier: null, measure: 'AOP', what: 'x', until: '2027-01-01', by: null },
  },
  {
    kind: 'consented',
    data: { entries: ['e', 'f'], to: 'filing', given: true, how: 'mondeling', day: '2026-11-21', by: null },
  },
  { kind: 'impact-told', data: { entry: 'e', dossier: null, text: 'Slaapt slecht.', by: null } },
  { kind: 'reflected', data: { entry: 'e', text: 'Ik was zelf ook kortaf.', by: null } },
  { kind: 'anchored', data: { seq: 3, head: digest, fingerprint: digest, to: 'griffie' } },
  { kind: 'set', data: { key: 'name', value: 'M. Bakels' } },
  { kind: 'rekeyed', data: { key, reason: 'lost', software: 'Vastgelegd' } },
  {
    kind: 'restored',
    data: {
      from: { logbook: 'l', installation: 'i', head: { seq: 3, hash: digest } },
      installation: 'j',
      backup: digest,
      lines: 4,
      key,
      software: 'Vastgelegd',
    },
  },
];

/** Events exactly as earlier versions wrote them, byte for byte. */
const EARLIER = [
  `{"at":"${at}","data":{"by":"M. Bakels","category":"a2","entry":"e","protocol":{"id":"nl-aalten","version":"2024"}},"kind":"judged"`,
  `{"at":"${at}","data":{"entries":["e"],"head":{"hash":"${digest}","seq":7},"manifest":"${digest}"},"kind":"exported"`,
].map((head) => `${head},"salt":"${'07'.repeat(16)}","schema":"vastgelegd-event/1"}`);

describe('the kinds of event', () => {
  it.each(NEW)('$kind is read back as it was', async (happening) => {
    const { bytes } = await encodeEvent(happening, at, salt);
    expect(decodeEvent(bytes)).toMatchObject(happening);
  });

  it.each(EARLIER)('an earlier event still reads, to the same bytes: %s', async (text) => {
    const { kind, data } = decodeEvent(new TextEncoder().encode(text));
    const again = await encodeEvent({ kind, data } as Happening, at, salt);
    expect(new TextDecoder().decode(again.bytes)).toBe(text);
  });

  it('refuses a moment that is not UTC', async () => {
    const { bytes } = await encodeEvent(
      {
        kind: 'reported',
        data: { entries: [], to: 'police', channel: '', reference: null, at: '2026-11-21', what: '' },
      },
      at,
      salt,
    );
    expect(() => decodeEvent(bytes)).toThrow(expect.objectContaining({ code: 'bad-data' }));
  });
});
