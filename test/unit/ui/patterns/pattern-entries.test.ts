import { describe, expect, it } from 'vitest';
import { found } from '../../../../src/core/field.js';
import { protocols, type Protocol } from '../../../../src/protocols/index.js';
import { reasonText } from '../../../../src/ui/patterns/PatternAdvice.js';
import { logbookPatterns } from '../../../../src/ui/patterns/pattern-entries.js';
import { sampleEntry, samplePost, sampleRecord } from '../sample.js';

const [aalten, handreiking] = protocols as [Protocol, Protocol];

/** Posts of one account, two days apart, judged in one column; by default without any offence named. */
function reasons(under: Protocol, category: string, count: number, offences: string[] = []) {
  const entries = Array.from({ length: count }, (_, index) => {
    const at = `2026-11-${String(10 + index * 2)}T10:00:00.000Z`;
    const post = samplePost({
      postId: found(String(index), 'dom'),
      text: found(`Bericht ${String(index)}`, 'dom'),
      postedAt: { shown: null, machine: { value: at, source: 'dom', others: [] }, fromId: null },
    });
    const { id, version } = under;
    const data = { entry: at, protocol: { id, version }, category, by: null, offences };
    return sampleEntry({
      id: at,
      captures: [sampleRecord({ entry: at, post })],
      judgements: [{ seq: 5, at: '2026-11-20T10:00:00.000Z', data }],
    });
  });
  return logbookPatterns(entries, {
    protocol: under,
    protocolOf: () => under,
    proposals: true,
  }).accounts.flatMap((account) => account.reasons);
}
const rules = (...given: Parameters<typeof reasons>) => reasons(...given).map(({ rule }) => rule);

describe('patterns of what was judged', () => {
  it('are of insults where column or named offence says so', () => {
    expect(rules(aalten, 'verbale_agressie', 2)).toEqual(['herhaalde-belediging']);
    expect(rules(handreiking, 'grensoverschrijdend', 2, ['belediging'])).toEqual(['herhaalde-belediging']);
    expect(rules(handreiking, 'grensoverschrijdend', 2, ['bedreiging'])).toEqual([]);
  });

  it('are found in a column of several kinds without calling it an insult', () => {
    const [reason] = reasons(handreiking, 'grensoverschrijdend', 2);
    expect(reason?.rule).toBe('herhaald-over-de-norm');
    expect(reason && reasonText(reason)).not.toMatch(/beledig|dreig/i);
  });

  it('are of emotion under every protocol, also one that maps no kinds', () => {
    const none = { geweld: null, dreiging: null, persoon: null, beleid: null, eigen: null, geen: null };
    const bare: Protocol = { ...aalten, kinds: none };
    for (const under of [aalten, bare, { ...aalten, kinds: { ...aalten.kinds, beleid: null } }])
      expect(rules(under, 'emotie_beleid', 3)).toEqual(['aanhoudende-emotie']);
    expect(rules(handreiking, 'emotioneel', 3)).toEqual(['aanhoudende-emotie']);
    expect(rules(bare, 'geen', 3)).toEqual([]);
  });
});
