// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import dutch from '../../../public/_locales/nl/messages.json' with { type: 'json' };
import english from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { organisationOf, protocols } from '../../../src/protocols/index.js';
import { suggestion } from '../../../src/ui/judging/Particulars.js';
import { keysOf } from '../../../src/ui/police/words.js';
import { speakOf, speakWith, text, type MessageKey } from '../../../src/ui/text.js';
import { inDutch, inEnglish } from './mount.js';

const [aalten, handreiking] = protocols;
if (!aalten || !handreiking) throw new Error('two protocols are built in');
afterEach(() => speakOf(null));

it.each([
  [aalten, 'raadslid', 'gemeente'],
  [aalten, null, 'gemeente'],
  [handreiking, 'raadslid', 'gemeente'],
  [handreiking, 'gedeputeerde', 'provincie'],
  [handreiking, 'anders', null],
])('whose office a role is stands in the protocol', (protocol, role, expected) => {
  expect(organisationOf(protocol, role)).toBe(expected);
});

const spoken = keysOf(dutch).filter((key) => dutch[key].message.includes('{bestuur}'));

it('the texts of a role of a province name no gemeente', () => {
  speakOf(organisationOf(handreiking, 'statenlid'));
  speakWith(inDutch);
  expect(spoken.length).toBeGreaterThan(15);
  expect(spoken.filter((key) => /gemeente|\{/i.test(text(key)))).toEqual([]);
  expect(text('protocol_title')).toBe('Protocol van uw provincie');
  const first = {
    id: 'e',
    reasons: [],
    standing: 'eerste' as const,
    earlier: 0,
    earlierProposed: 0,
    unordered: false,
  };
  expect(suggestion(first)).toContain('De provincie kan meer weten.');
  speakWith(inEnglish);
  expect(spoken.filter((key) => /municipality|gemeente|\{/i.test(text(key)))).toEqual([]);
});

it('who has a role of no protocol reads of either, in both languages', () => {
  speakWith(inDutch);
  expect(text('pattern_limits')).toContain('De gemeente of provincie kan meer of minder weten.');
  const places = (messages: Record<MessageKey, { message: string }>) =>
    keysOf(messages).filter((key) => messages[key].message.includes('{bestuur}'));
  expect(places(english)).toEqual(spoken);
});

it('what a page or a person wrote is never taken for the place of a word', () => {
  speakOf('gemeente');
  speakWith(inDutch);
  expect(text('select_entry', '@{bestuur}', 'vandaag')).toContain('@{bestuur}');
  const filled = (messages: Record<MessageKey, { message: string }>) =>
    keysOf(messages).filter(
      (key) => /\{bestuur\}/.test(messages[key].message) && /\$\d/.test(messages[key].message),
    );
  expect([...filled(dutch), ...filled(english)]).toEqual([]);
});
