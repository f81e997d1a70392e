// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { propose } from '../../../src/norm/index.js';
import { protocols } from '../../../src/protocols/index.js';
import type { Proposing } from '../../../src/ui/judging/proposing.js';
import { button, press, readable, settled, type } from './mount.js';
import { aalten, words, threat, saying, entryWith, show } from './judged.js';

const [, neutral] = protocols;

describe('the questions', () => {
  it('show whom to call in danger, and block nothing', async () => {
    const { root, judge, save, pick } = await show({ proposing: null });
    expect(root.querySelector('form')?.textContent).not.toContain('Bel eerst');
    await pick('danger-yes');
    expect(root.querySelector('form [role=status]')?.textContent).toContain('112');
    await pick('category-twijfel');
    await save();
    expect(judge).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ category: 'twijfel', acuteDanger: true }),
    );
  });

  it('come before the proposal, which then selects nothing', async () => {
    const { root, noteProposal, pick } = await show({ proposing: saying(threat) });
    expect(root.querySelector('.proposal, mark')).toBeNull();
    expect(root.textContent).toContain('Een voorstel verschijnt pas');
    await pick('direction-jullie');
    const panel = root.querySelector('.proposal')?.textContent;
    expect(panel).toContain('Bedreiging, intimidatie');
    expect(panel).toContain('aannemelijk');
    expect(panel).toContain('In twijfel: ook');
    expect(panel).toContain(aalten.categories[1]?.norm);
    expect(panel).toContain('Gemeenteblad 2025, 10402 (CVDR734012/1)');
    expect(panel).toContain('staat tussen aanhalingstekens');
    expect(root.querySelector('[name=category]:checked')).toBeNull();
    expect(noteProposal).toHaveBeenCalledExactlyOnceWith({
      ruleset: 'Vastgelegd 1 (ab)',
      kinds: ['dreiging', 'persoon', 'beleid'],
      direction: 'jij',
      confidence: 'middel',
      rules: ['eigen-regel'],
    });
    await pick('direction-jij');
    expect(noteProposal).toHaveBeenCalledOnce();
  });

  it('are stored as answered: not answered is not the same as no', async () => {
    const { judge, save, pick } = await show({ proposing: null, read: true });
    await pick('direction-onbekend');
    await pick('category-emotie_beleid');
    await save();
    expect(judge.mock.calls[0]?.[0]).toMatchObject({ acuteDanger: null, direction: 'onbekend' });
  });
});

describe('the proposal', () => {
  it('marks its words in the text, and names none of them while the text is hidden', async () => {
    const { root, pick } = await show({ proposing: saying(threat) });
    await pick('direction-jij');
    expect(readable(root)).not.toContain('weet je te vinden');
    await press(button(root, 'Tonen'));
    const mark = root.querySelector('.post-text mark');
    expect(mark?.textContent).toBe('[gemarkeerd: Ik weet je te vinden einde markering]');
    expect(root.querySelector('.proposal q bdi')?.textContent).toBe('Ik weet je te vinden');
  });

  it('is "geen voorstel" when the rules say nothing, and that is not noted', async () => {
    const { root, noteProposal, pick } = await show({ proposing: saying(null) });
    await pick('direction-jij');
    expect(root.querySelector('.proposal')?.textContent).toContain('Geen voorstel');
    expect(noteProposal).not.toHaveBeenCalled();
  });

  it('uses the columns of the protocol in use', async () => {
    if (!neutral) throw new Error('no second protocol');
    const { root, pick } = await show({ proposing: saying(threat), protocol: neutral });
    await pick('direction-jij');
    expect(root.querySelector('.proposal strong')?.textContent).toBe(neutral.categories[0]?.label);
  });

  const broken: Proposing = {
    ...saying(null),
    propose: () => {
      throw new Error('broken rule');
    },
  };
  it.each([
    ['off', null, ''],
    ['broken', broken, 'De regels konden deze tekst niet lezen'],
  ])('%s: everything else works the same', async (_, proposing, said) => {
    const { root, judge, noteProposal, save, pick } = await show({ proposing });
    await pick('danger-no');
    await pick('direction-jij');
    expect(root.querySelector('.proposal')?.textContent ?? '').toContain(said);
    await press(button(root, 'Tonen'));
    await pick('category-bedreiging_intimidatie');
    await type(root.querySelector('#judged-threatened'), 'mijn gezin');
    await save();
    expect(judge).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        category: 'bedreiging_intimidatie',
        threatened: 'mijn gezin',
        direction: 'jij',
      }),
    );
    expect(root.textContent).toContain('Beoordeling opgeslagen.');
    expect(noteProposal).not.toHaveBeenCalled();
  });

  it('says so when it could not be noted, and judging goes on', async () => {
    const { root, judge, noteProposal, save, pick } = await show({ proposing: saying(threat), read: true });
    noteProposal.mockRejectedValue(new Error('full'));
    await pick('direction-jij');
    expect(root.textContent).toContain('kon niet in het journaal');
    await pick('category-geen');
    await save();
    expect(judge).toHaveBeenCalledOnce();
  });
});

describe('words about suicide', () => {
  it('bring a card with 112 and 113 at once, and doubt with both columns after the answer', async () => {
    const flagged = { ...threat, flags: ['zelfdoding'] };
    const { root, judge, save, pick } = await show({ proposing: saying(flagged) });
    const card = () =>
      [...root.querySelectorAll('.utrecht-alert')].find((one) => one.textContent.includes('zelfdoding'))
        ?.textContent;
    expect(card()).toContain('112');
    expect(card()).toContain('113 Zelfmoordpreventie');
    expect(card()).not.toContain('Bedreiging, intimidatie');
    await pick('direction-ik');
    expect(card()).toContain('2. Normoverschrijdend gedrag – Bedreiging, intimidatie');
    expect(card()).toContain('5. Emotioneel gedrag (2)');
    expect(root.querySelector('[name=category]:checked')).toBeNull();
    await press(button(root, 'Twijfel aankruisen'));
    await save();
    expect(judge.mock.calls[0]?.[0].category).toBe('twijfel');
  });

  it('are found by the real rules', async () => {
    const entry = entryWith('Soms denk ik dat het beter is als ik er niet meer ben.');
    const { root } = await show({ proposing: { ...saying(null), propose }, entry });
    expect(root.textContent).toContain('Dit bericht gaat misschien over zelfdoding');
  });
});

describe('without proposals', () => {
  it('promises none', async () => {
    const { root } = await show({ proposing: null });
    expect(root.querySelector('#direction-help')?.textContent).toBe('Uw antwoord hoort bij uw beoordeling.');
    expect(root.textContent).not.toContain('voorstel');
  });

  it('words about suicide still say whom to call, and name no column', async () => {
    const entry = entryWith('Ik maak er een eind aan, ik wil niet meer leven.');
    const { root, noteProposal, pick } = await show({ proposing: null, entry });
    await pick('direction-ik');
    const card = root.querySelector('form .utrecht-alert')?.textContent ?? '';
    expect(card).toContain('Dit bericht gaat misschien over zelfdoding');
    expect(card).toContain('113');
    expect(card).not.toContain(aalten.categories[1]?.label);
    expect(button(root, 'Twijfel aankruisen')).toBeUndefined();
    expect(root.querySelector('.proposal, mark')).toBeNull();
    expect(noteProposal).not.toHaveBeenCalled();
  });
});

it('is written once, however often the button is pressed within one moment', async () => {
  const { root, judge, pick } = await show({ proposing: null, read: true });
  await pick('category-verbale_agressie');
  const form = root.querySelector('[name=category]')?.closest('form');
  await act(() => {
    for (const _ of [1, 2, 3]) form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
  await settled();
  expect(judge).toHaveBeenCalledOnce();
});

describe('a post that was not read', () => {
  it('is not judged as crossing the norm: it says why and how, and doubt is open', async () => {
    const { root, judge, markRead, save, pick } = await show({ proposing: null });
    await pick('category-verbale_agressie');
    await save();
    expect(judge).not.toHaveBeenCalled();
    expect(root.textContent).toContain('U hebt deze tekst nog niet getoond');
    expect(markRead).not.toHaveBeenCalled();
    await press(button(root, 'Tekst tonen'));
    expect(readable(root)).toContain(words);
    expect(markRead).toHaveBeenCalledOnce();
    // The button is gone with its notice; a text that stays far above the screen was not read.
    expect(root.contains(document.activeElement)).toBe(true);
    expect(document.activeElement?.id).toBe('post-title');
    await save();
    expect(judge).toHaveBeenCalledOnce();
  });

  it.each(['category-twijfel', 'category-geen', 'category-emotie_beleid'])('may be %s', async (category) => {
    const { judge, save, pick } = await show({ proposing: null });
    await pick(category);
    await save();
    expect(judge).toHaveBeenCalledOnce();
  });
});
