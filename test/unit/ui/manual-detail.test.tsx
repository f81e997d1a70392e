// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { blankEntry, type Entry, type ManualRecord } from '../../../src/core/entry.js';
import { propose } from '../../../src/norm/index.js';
import { defaultProtocol } from '../../../src/protocols/index.js';
import { DetailView } from '../../../src/ui/detail/DetailView.js';
import { logbookPatterns } from '../../../src/ui/patterns/pattern-entries.js';
import { parseRoute } from '../../../src/ui/logbook/route.js';
import { ManualForm } from '../../../src/ui/manual/ManualForm.js';
import { button, mount, press, submit, type } from './mount.js';

const protocol = defaultProtocol();
const record: ManualRecord = {
  seq: 3,
  at: '2025-03-12T20:00:00.000Z',
  binnedAt: null,
  binnedFor: null,
  data: {
    manual: 'opgave-1',
    entry: 'entry-1',
    channel: 'voicemail',
    when: { from: '2025-03-11', until: null, clock: '21:15', words: null },
    place: null,
    witnesses: 'collega',
    sender: 'een onbekende man',
    said: 'Ik maak je dood, hoor je dat. Ik sla je voor je kop.',
    link: null,
    files: [],
    by: { name: 'R. Voorbeeld', role: 'raadslid' },
    onBehalfOf: null,
    software: 'test',
  },
};
const entry: Entry = { ...blankEntry('entry-1'), manuals: [record], lines: [3] };

async function detail() {
  const nothing = () => Promise.resolve();
  const noteProposal = vi.fn((_: { rules: string[] }) => Promise.resolve());
  const root = await mount(
    <DetailView
      {...{ entry, protocol, noteProposal }}
      proposing={{ propose, own: {}, ruleset: 'proef' }}
      patterns={logbookPatterns([entry], { protocol, protocolOf: () => protocol, proposals: true })}
      readFile={() => Promise.resolve({ state: 'gone' })}
      read={false}
      markRead={() => undefined}
      judge={nothing}
      withdraw={nothing}
      note={nothing}
      bin={nothing}
      restore={nothing}
      withhold={nothing}
    />,
  );
  return { root, noteProposal };
}

describe('what a person told', () => {
  it('gets the same proposal as a post, only after the question, with its words marked, and noted', async () => {
    const { root, noteProposal } = await detail();
    expect(root.querySelector('.proposal')).toBeNull();
    await press(button(root, 'Tonen'));
    await press(root.querySelector('#direction-jij'));
    expect(root.querySelector('.proposal')?.textContent).toContain('Bedreiging, intimidatie');
    // Which words they are is for the rules to say; they stand in what was told.
    expect(root.querySelectorAll('.post-text mark').length).toBeGreaterThan(0);
    expect(noteProposal).toHaveBeenCalledOnce();
  });

  it('says that it is weaker, and offers aftercare after a judgement that crosses the norm', async () => {
    const { root } = await detail();
    expect(root.textContent).toContain('zwakker');
    await press(button(root, 'Tonen'));
    await press(root.querySelector('#category-bedreiging_intimidatie'));
    await submit(root.querySelector('form[aria-labelledby=judgement-title]'));
    expect(root.querySelector('#care-title')).not.toBeNull();
  });

  it('can be corrected or added to: filled in as it was, stored beside it', async () => {
    const { root } = await detail();
    const link = [...root.querySelectorAll('a')].find(
      ({ textContent }) => textContent === 'Verbeteren of aanvullen',
    );
    expect(parseRoute(link?.getAttribute('href') ?? '')).toEqual({ at: 'manual', entry: 'entry-1' });
    const add = vi.fn(() => Promise.resolve('entry-1'));
    const manual = { add, now: () => new Date('2025-03-13T10:00:00Z') };
    const form = await mount(<ManualForm {...{ manual }} to={entry} onStored={() => Promise.resolve()} />);
    expect(form.querySelector<HTMLInputElement>('#manual-witnesses')?.value).toBe('collega');
    await type(form.querySelector('#manual-place'), 'thuis');
    await submit(form.querySelector('form'));
    expect(add).toHaveBeenCalledWith(
      expect.objectContaining({
        channel: 'voicemail',
        place: 'thuis',
        said: record.data.said,
        when: record.data.when,
      }),
      [],
      null,
      'entry-1',
    );
  });
});
