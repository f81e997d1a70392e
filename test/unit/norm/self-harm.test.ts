import { describe, expect, it } from 'vitest';
import { propose } from '../../../src/norm/index.js';
import { postsIn, sets, type Post } from './held-out.js';

const asksForTheCard = (text: string): boolean => propose(text)?.flags.includes('zelfdoding') ?? false;
/** The label of posts about the writer's own sorrow. */
const despair = 5;
const shareAsking = (posts: readonly Post[]): number =>
  posts.filter(({ text }) => asksForTheCard(text)).length / posts.length;
const isMeant = ({ flags = [] }: Post): boolean => flags.includes('zelfdoding');

describe('the card about self-harm', () => {
  it.each([
    'Ik maak mezelf van kant',
    'Ik doe mezelf nog wat aan',
    'Ik ga mezelf iets aandoen',
    'Ik rijd mezelf tegen een boom',
  ])('is asked for by words for it: %s', (text) => {
    expect(asksForTheCard(text)).toBe(true);
  });

  it.each([
    'Vanavond gooi ik je van de brug',
    'Ik gooi je vrijdag voor de trein',
    'Morgen hang ik jou op aan de balk in de schuur',
  ])('is not asked for by a threat against another, which stays concrete: %s', (text) => {
    expect(propose(text)).toMatchObject({ kind: 'dreiging', flags: ['concreet'] });
  });

  it('takes nothing from the urgency of a threat where only the network thinks of it', () => {
    const pressure = propose('Gaat de stal dicht, dan vindt u mij maandag in het kanaal');
    expect(pressure).toMatchObject({ kind: 'dreiging', flags: ['zelfdoding', 'concreet'] });
  });

  it('is asked for in other words too; without need seldom, but for posts of despair', () => {
    const posts = sets.flatMap(postsIn);
    expect(shareAsking(posts.filter(isMeant))).toBeGreaterThanOrEqual(0.95);
    const others = posts.filter((post) => !isMeant(post));
    expect(shareAsking(others)).toBeLessThanOrEqual(0.035);
    expect(shareAsking(others.filter(({ acceptable }) => !acceptable.includes(despair)))).toBeLessThanOrEqual(
      0.02,
    );
  });

  it('is asked for as often as when they were first opened in posts that look alike', () => {
    const posts = postsIn('self-harm');
    expect(shareAsking(posts.filter(isMeant))).toBeGreaterThanOrEqual(0.75);
    expect(shareAsking(posts.filter((post) => !isMeant(post)))).toBeLessThanOrEqual(0.225);
  });
});
