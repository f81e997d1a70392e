// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { protocols } from '../../../src/protocols/index.js';
import { CategoryDetail } from '../../../src/ui/detail/CategoryDetail.js';
import { SourceChoices } from '../../../src/ui/options/SourceChoices.js';
import { SelfHarmCard } from '../../../src/ui/judging/SelfHarmCard.js';
import { DangerQuestion } from '../../../src/ui/judging/Questions.js';
import { mount } from './mount.js';

const [aalten] = protocols;
if (!aalten) throw new Error('no protocol');

it('a column is shown with its aim, where the source gives one', async () => {
  for (const category of aalten.categories) {
    const root = await mount(<CategoryDetail category={category} language="nl" />);
    expect(root.textContent.includes('Doel:')).toBe(category.goal !== null);
    expect(root.textContent).toContain(category.goal ?? category.norm);
  }
});

it('where the source is not clear, what holds comes first, then what else could, each with its place', async () => {
  const root = await mount(<SourceChoices protocol={aalten} />);
  const questions = [...root.querySelectorAll('dt')];
  expect(questions.map(({ textContent }) => textContent)).toEqual(
    aalten.choices.map(({ question }) => question),
  );
  for (const [at, { options, standard }] of aalten.choices.entries()) {
    const first = questions[at]?.nextElementSibling?.textContent ?? '';
    const held = options.find(({ id }) => id === standard);
    expect(first).toContain(`Hier geldt: ${held?.text ?? '?'}`);
    for (const { place, quote } of held?.sources ?? []) {
      expect(first).toContain(place);
      expect(first).toContain(quote);
    }
  }
  const none = await mount(<SourceChoices protocol={{ ...aalten, choices: [] }} />);
  expect(none.textContent).toBe('');
});

it('112 and 113 are the country’s, whatever a protocol calls its own lines', async () => {
  const [line] = aalten.helpLines.own;
  const own = ['noodnummer', 'zelfmoordpreventie'].map((id) => ({
    ...(line ?? { purpose: 'Piket', hours: null, url: null, source: '', lastChecked: null }),
    id,
    name: 'Piket',
    number: '0900 1234',
  }));
  const protocol = { ...aalten, helpLines: { national: [], hours: {}, own } } as typeof aalten;
  const card = await mount(<SelfHarmCard protocol={protocol} answered={false} />);
  const danger = await mount(<DangerQuestion danger onDanger={() => undefined} />);
  expect(card.textContent).toMatch(/112.*113/);
  expect(danger.textContent).toContain('112');
  expect(`${card.textContent} ${danger.textContent}`).not.toContain('0900 1234');
});
