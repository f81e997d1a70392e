import { describe, expect, it } from 'vitest';
import { documentsIn, Learned, objectsIn } from '../../../src/platforms/answers.js';

const TELLING = /"post"/;

describe('the documents in an answer', () => {
  it.each([
    ['one document', '{"post":1}', [{ post: 1 }]],
    ['a document over several lines', '{\n "post": 1,\n "a": {\n}\n}', [{ post: 1, a: {} }]],
    ['a guard', 'for (;;);{"post":1}', [{ post: 1 }]],
    [
      'a guard before each line',
      'for (;;);{"post":1}\r\nfor (;;);{"post":2}\r\n',
      [{ post: 1 }, { post: 2 }],
    ],
    ['lines', '{"post":1}\n{"other":2}\n{"post":3}\n', [{ post: 1 }, { post: 3 }]],
    ['a broken line among others', '{"post":1}\n{"post":\n{"post":3}', [{ post: 1 }, { post: 3 }]],
    ['a bare number beyond 2^53', '{"post":2911295595251935837}', [{ post: '2911295595251935837' }]],
    ['nothing about a post', '{"other":1}', []],
    ['no JSON', '<html>"post"', []],
    ['an empty text', '', []],
  ])('%s', (_, text, documents) => {
    expect(documentsIn(text, TELLING)).toEqual(documents);
  });
});

it('walks through whatever depth a page makes up', () => {
  const depth = 50_000;
  const deep = JSON.parse(`${'{"a":['.repeat(depth)}{"post":1}${']}'.repeat(depth)}`) as unknown;
  expect([...objectsIn(deep)]).toHaveLength(depth + 1);
});

describe('what is learned', () => {
  it('belongs to one document, each thing once, and so many things at most', () => {
    const learned = new Learned<{ n: number }>();
    const [page, other] = [{}, {}] as [Document, Document];
    learned.add(page, '1', { n: 1 });
    learned.add(page, '1', { n: 1 });
    expect(learned.about(page, '1')).toEqual([{ n: 1 }]);
    expect(learned.about(other, '1')).toEqual([]);
    for (let n = 0; n < 100; n++) learned.add(page, '2', { n });
    expect(learned.about(page, '2').length).toBeLessThan(10);
    for (let id = 0; id < 20_001; id++) learned.add(page, `p${id}`, { n: 1 });
    expect(learned.about(page, '1')).toEqual([]);
    expect(learned.about(page, 'p20000')).toEqual([{ n: 1 }]);
  });
});
