import { describe, expect, it } from 'vitest';
import { propose } from '../../../src/norm/index.js';
import { keptIn } from '../../../src/norm/kept.js';
import { read } from '../../../src/norm/read.js';
import { postsIn, sets, type Post } from './held-out.js';

const rulesIn = (text: string): string[] =>
  keptIn(read(text, { handles: [], names: [] })).kept.map(({ rule }) => rule.id);
const asksForTheCard = (text: string): boolean => propose(text)?.flags.includes('zelfdoding') ?? false;
/** The label of posts about the writer's own sorrow. */
const despair = 5;
const shareAsking = (posts: readonly Post[]): number =>
  posts.filter(({ text }) => asksForTheCard(text)).length / posts.length;
const isMeant = ({ flags = [] }: Post): boolean => flags.includes('zelfdoding');

describe('the card about self-harm', () => {
  it.each([
    'Ik maak mezelf van kant',
    'Straks maak ik me nog van kant',
    'Ik doe mezelf nog wat aan',
    'Dan doe ik mezelf wat aan',
    'Ik ga mezelf iets aandoen',
    'Ik wil mij verhangen',
    'Ik rijd mezelf tegen een boom',
    "Ik wou m'n eigen ophangen",
    'ik ga me eigen van kant maken',
    'Ik kan er net zo goed een eind aan maken.',
  ])('is asked for by a rule, for words that say it: %s', (text) => {
    expect(rulesIn(text)).toContain('eigen-zelfdoding');
    expect(asksForTheCard(text)).toBe(true);
  });

  // What others do to the writer is violence, and no less urgent.
  it.each([
    'Ze willen mij van kant maken',
    'Hij maakt me van kant',
    'Ik weet dat ze me van kant willen maken',
    'Ze gaan me wat aandoen',
    'Ze doen me iets aan als ik zaterdag naar de markt ga',
    'Ze zouden me ophangen, stond er in die brief',
    'Die man wilde me verdrinken in de vijver',
    'Kan de gemeente hier een einde aan maken?',
  ])('is not asked for by a rule where another does it: %s', (text) => {
    expect(rulesIn(text)).not.toContain('eigen-zelfdoding');
  });

  it.each([
    'Vanavond gooi ik je van de brug',
    'Ik gooi je vrijdag voor de trein',
    'Morgen hang ik jou op aan de balk in de schuur',
  ])('is not asked for by a threat against another, which stays concrete: %s', (text) => {
    expect(propose(text)).toMatchObject({ kind: 'dreiging', flags: ['concreet'] });
  });

  it('takes nothing from the urgency of a threat', () => {
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

  it('is asked for in posts that look alike as often as measured', () => {
    const posts = postsIn('self-harm');
    expect(shareAsking(posts.filter(isMeant))).toBeGreaterThanOrEqual(0.75);
    expect(shareAsking(posts.filter((post) => !isMeant(post)))).toBeLessThanOrEqual(0.29);
  });
});
