// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../src/core/entry.js';
import { found } from '../../../../src/core/field.js';
import { defaultProtocol } from '../../../../src/protocols/index.js';
import { PatternAdvice } from '../../../../src/ui/patterns/PatternAdvice.js';
import { PatternNotice } from '../../../../src/ui/patterns/PatternNotice.js';
import { logbookPatterns } from '../../../../src/ui/patterns/pattern-entries.js';
import { mount } from '../mount.js';
import { sampleEntry, samplePost, sampleRecord } from '../sample.js';

const protocol = defaultProtocol();
const call = 'De wethouder moet zich diep schamen voor het besluit over de sporthal in ons dorp';

interface Told {
  readonly day: number;
  readonly account: string;
  readonly text?: string;
  readonly category?: string;
  readonly asked?: string;
}
function judged({ day, account, text = `Bericht ${day}`, category = 'emotie_beleid', asked }: Told): Entry {
  const id = `e${account}-${day}`;
  const at = `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`;
  const { author } = samplePost();
  const post = samplePost({
    postId: found(id, 'dom'),
    text: found(text, 'dom'),
    postedAt: { shown: null, machine: found(at, 'dom'), fromId: null },
    author: {
      ...author,
      accountId: found(account, 'page-data'),
      displayName: found(`Afzender ${account}`, 'dom'),
      handle: found(`afzender_${account}`, 'dom'),
    },
  });
  const data = {
    ...{ entry: id, protocol: { id: protocol.id, version: protocol.version }, category, by: null },
    corrected: asked === undefined ? null : { at: asked, proof: null, outcome: null },
  };
  return sampleEntry({
    id,
    captures: [sampleRecord({ capture: id, entry: id, post })],
    judgements: [{ seq: day, at, data }],
  });
}
const patternsIn = (entries: readonly Entry[]) =>
  logbookPatterns(entries, { protocol, protocolOf: () => protocol, proposals: true });
async function notice(entries: readonly Entry[]): Promise<string[]> {
  const root = await mount(<PatternNotice {...{ entries }} patterns={patternsIn(entries)} />);
  return [...root.querySelectorAll('a')].map(({ textContent }) => textContent);
}

describe('the accounts of which posts together may cross the norm', () => {
  it('are each named by themselves, also where they share a text', async () => {
    const entries = [
      judged({ day: 1, account: '1', text: call }),
      judged({ day: 2, account: '2', text: call }),
    ];
    const names = await notice(entries);
    expect(names).toHaveLength(2);
    expect(names[0]).toContain('afzender_1');
    expect(names[1]).toContain('afzender_2');
  });

  it('are named where the last of many messages was a calm one', async () => {
    const entries = Array.from({ length: 10 }, (_, index) =>
      judged({ day: 1 + (index % 7), account: '1', category: index === 6 ? 'geen' : 'emotie_beleid' }),
    ).map((entry, index): Entry => {
      const id = `m${index}`;
      const [record] = entry.captures;
      const post = record && {
        ...record.data.post,
        postId: found(id, 'dom' as const),
        text: found(id, 'dom' as const),
      };
      const captures = post ? [sampleRecord({ capture: id, entry: id, post })] : [];
      return { ...entry, id, captures };
    });
    expect(await notice(entries)).toHaveLength(1);
  });
});

describe('the advice after addressing', () => {
  it('leads to the post where that date was noted, where it can be withdrawn', async () => {
    const entries = [
      judged({ day: 1, account: '1', asked: '2026-11-02T10:00:00.000Z' }),
      judged({ day: 5, account: '1' }),
    ];
    const [pattern = null] = patternsIn(entries).accounts;
    const root = await mount(<PatternAdvice {...{ pattern, protocol }} entry="e1-5" />);
    const links = [...root.querySelectorAll('ul a')];
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Open het bericht waar deze datum is genoteerd', '#/entry/e1-1'],
    ]);
    // One message has one moment, not a stretch of time.
    expect(root.querySelector('ul')?.textContent).toMatch(/: 1\. Op 5 nov 2026, \d\d:\d\d\./);
    const same = await mount(<PatternAdvice {...{ pattern, protocol }} entry="e1-1" />);
    expect(same.querySelector('ul a')).toBeNull();
  });
});
