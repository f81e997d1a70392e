import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../src/core/kind.js';
import { propose } from '../../../src/norm/index.js';
import { postsIn, sets } from './held-out.js';

const labels: readonly Kind[] = ['geen', 'geweld', 'dreiging', 'persoon', 'beleid', 'eigen'];
const serious = (label: number) => label === 1 || label === 2;

const judgedIn = (name: string) =>
  postsIn(name).map(({ text, acceptable, direction }) => {
    const proposal = propose(text);
    return {
      acceptable,
      isAimed: (proposal?.direction ?? 'geen') === direction,
      said: proposal?.direction ?? 'geen',
      label: proposal ? labels.indexOf(proposal.kind) : -1,
      confidence: proposal?.confidence ?? null,
      spans: proposal?.spans.length ?? 0,
    };
  });
const judged = sets.flatMap(judgedIn);
type Judged = (typeof judged)[number];
const share = (posts: readonly Judged[], test: (post: Judged) => boolean) =>
  posts.filter(test).length / posts.length;
const isRight = ({ acceptable, label }: Judged) => acceptable.includes(label);

// The network settled on these sets at last (CONTRIBUTING, Add a rule), so the floors only guard against breaking something.
describe('proposals on the sets that it settled on', () => {
  it('are right as often as before', () => {
    expect(share(judged, isRight)).toBeGreaterThanOrEqual(0.965);
  });

  it('find as many threats and deeds as before, and are not less precise', () => {
    const threats = judged.filter(({ acceptable }) => acceptable.some(serious));
    expect(share(threats, ({ label }) => serious(label))).toBeGreaterThanOrEqual(0.97);
    const said = judged.filter(({ label }) => serious(label));
    expect(share(said, ({ acceptable }) => acceptable.some(serious))).toBeGreaterThanOrEqual(0.95);
  });

  it('raise anger at policy and pleas as seldom as before', () => {
    const calm = judged.filter(({ acceptable }) => acceptable.every((label) => label === 4 || label === 5));
    expect(share(calm, ({ label }) => label >= 1 && label <= 3)).toBeLessThanOrEqual(0.012);
  });

  it('say "hoog" only where they are mostly right', () => {
    const high = judged.filter(({ confidence }) => confidence === 'hoog');
    expect(high.length).toBeGreaterThan(4700);
    expect(share(high, isRight)).toBeGreaterThanOrEqual(0.99);
  });

  it('always have words to show where they raise something', () => {
    expect(judged.filter(({ label, spans }) => label >= 1 && label <= 3 && spans === 0)).toEqual([]);
  });
});

describe('the direction that is proposed', () => {
  it('is nobody for what surely only tells of somebody', () => {
    const sure = judged.filter(({ label, confidence }) => label === 0 && confidence !== 'onzeker');
    expect(sure.length).toBeGreaterThan(1000);
    expect(sure.filter(({ said }) => said === 'zij')).toEqual([]);
  });
});

// Nothing was learned from these. The first four were in sight while the network and its thresholds were chosen; the last two came
// after. sealed-18 has 100 posts by one writer; the writers of demanding were asked for what is hard to tell.
describe('proposals on posts that were not learned from', () => {
  it.each([
    { name: 'sealed-13', right: 0.87, found: 0.89, precise: 0.88, aimed: 0.865 },
    { name: 'sealed-14', right: 0.91, found: 0.93, precise: 0.92, aimed: 0.89 },
    { name: 'sealed-15', right: 0.93, found: 0.92, precise: 0.9, aimed: 0.885 },
    { name: 'sealed-16', right: 0.93, found: 0.92, precise: 0.96, aimed: 0.94 },
    { name: 'sealed-17', right: 0.9, found: 0.9, precise: 0.93, aimed: 0.925 },
    { name: 'sealed-18', right: 0.92, found: 1, precise: 0.89, aimed: 0.9 },
    { name: 'demanding', right: 0.8, found: 0.82, precise: 0.81, aimed: 0.855 },
  ])('are right as often as measured: $name', ({ name, right, found, precise, aimed }) => {
    const posts = judgedIn(name);
    expect(share(posts, isRight)).toBeGreaterThanOrEqual(right);
    expect(share(posts, ({ isAimed }) => isAimed)).toBeGreaterThanOrEqual(aimed);
    const threats = posts.filter(({ acceptable }) => acceptable.some(serious));
    expect(share(threats, ({ label }) => serious(label))).toBeGreaterThanOrEqual(found);
    const said = posts.filter(({ label }) => serious(label));
    expect(share(said, ({ acceptable }) => acceptable.some(serious))).toBeGreaterThanOrEqual(precise);
  });
});
