import { describe, expect, it } from 'vitest';
import { bringsMore, hidesAgain, isFolded } from '../../../src/platforms/more-words.js';

describe('words that bring more', () => {
  it.each([
    'Alle 12 antwoorden bekijken',
    'Bekijk alle 12 antwoorden',
    'Alle 1.234 antwoorden weergeven',
    '1 antwoord bekijken',
    'Nog 2 antwoorden weergeven',
    'Antwoorden bekijken (3)',
    'Meer reacties bekijken',
    'Bekijk meer reacties',
    'Meer opmerkingen laden',
    'Vorige opmerkingen bekijken',
    'Verborgen reacties bekijken',
    'View replies (12)',
    'View all 12 replies',
    'View 1 more reply',
    'View more comments',
    'View 24 more comments',
    'View previous comments',
    'View hidden comments',
    'Load more comments',
    'See all comments',
  ])('%s', (words) => expect(bringsMore(words)).toBe(true));

  it.each([
    'Alle antwoorden verbergen',
    'Antwoorden',
    'Beantwoorden',
    'Reply',
    'Comment',
    'Alle reacties',
    'Meest relevant',
    'Reacties uitschakelen',
    'Alle opmerkingen rapporteren',
    'Verberg alle reacties',
    'Hide 3 replies',
    'Delete all comments',
    'Meer weergeven',
    'See more',
    'Volg en bekijk alle 12 antwoorden',
    'Bekijk alle 12 antwoorden en volg',
    'Vertaling bekijken',
    '24 opmerkingen',
    'Like',
  ])('not: %s', (words) => expect(bringsMore(words)).toBe(false));
});

it('a folded thread is told by what stands after the name, whatever the name is', () => {
  expect(isFolded('Bram de Kraai heeft geantwoord · 14 antwoorden')).toBe(true);
  expect(isFolded('Bram replied · 1 reply')).toBe(true);
  expect(isFolded('Like replied · 3 replies')).toBe(true);
  expect(isFolded('Bram · 14 antwoorden')).toBe(false);
  expect(isFolded('Bram replied · 14 replies · Follow')).toBe(false);
});

it('a button that folds again is known as such', () => {
  expect(['Alle antwoorden verbergen', 'Antwoorden verbergen', 'Hide all replies'].every(hidesAgain)).toBe(
    true,
  );
  expect(['Bericht verbergen', 'Verbergen', 'Hide'].some(hidesAgain)).toBe(false);
});
