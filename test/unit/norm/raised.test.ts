import { describe, expect, it, vi } from 'vitest';
import { isOverLine, mayBeSuicide, mustBeSeen } from '../../../src/norm/raised.js';
import { defaultProtocol } from '../../../src/protocols/index.js';

const STUMBLE = 'struikelt';
vi.mock(import('../../../src/norm/propose.js'), async (original) => {
  const { propose } = await original();
  return {
    propose: (text, own) => {
      if (text === STUMBLE) throw new Error('stumbled');
      return propose(text, own);
    },
  };
});

const protocol = defaultProtocol();
const answers = (text: string) => [
  isOverLine(text, protocol, {}),
  mustBeSeen(text, protocol, {}),
  mayBeSuicide(text),
];

describe('what the rules say of a text that nobody looked at', () => {
  it.each([
    [
      'a threat is over the line and must be seen',
      'Ik maak je af, ik weet waar je woont.',
      [true, true, false],
    ],
    [
      'words about suicide must be seen',
      'Ik maak er een eind aan, ik wil niet meer leven.',
      [false, true, true],
    ],
    ['calm words are neither', 'Wat een mooi plan voor het dorp.', [false, false, false]],
    ['no words are neither', '', [false, false, false]],
    ['a text that they stumble over is recorded and stays, without a card', STUMBLE, [true, true, false]],
  ])('%s', (_, text, expected) => expect(answers(text)).toEqual(expected));
});
