import { describe, expect, it } from 'vitest';
import { planFor, type Planned } from '../../../src/dossier/plan/plan.js';
import { recipientsOf } from '../../../src/dossier/melding/melding.js';
import { national, parseProtocol, planStepsOf, protocols } from '../../../src/protocols/index.js';
import { examplesUnder } from '../protocols/contributing.js';
import { planInput } from './plan-input.js';

const PROVINCIAL = ['statenlid', 'gedeputeerde', 'commissaris'];
/** Words of a municipality; "gemeente of provincie" leaves it open. */
const MUNICIPAL = /gemeente(?! of provincie)|\braad|wethouder|burgemeester|(?<!staten)griffier/i;
/** How a source is cited that is one municipality's own text. */
const OWN_TEXT = /Aalten|CVDR|Gemeenteblad|\bpar\. \d/i;

const [aalten, handreiking] = protocols as [(typeof protocols)[0], (typeof protocols)[0]];
const own = parseProtocol(examplesUnder('Add a municipality')[0]);

/** Every step of a protocol that a role can ever see. */
function stepsFor(protocol: typeof aalten, role: string | null): Planned[] {
  const outcomes = [null, 'twijfel', 'geen', ...protocol.categories.map(({ id }) => id)];
  return outcomes.flatMap((category) =>
    Object.values(planFor(planInput(protocol, category, { role, pattern: true })).lists).flat(),
  );
}

describe('what holds in the whole country', () => {
  it('cites no protocol of one municipality', () => {
    expect(national.steps.filter(({ source }) => OWN_TEXT.test(source)).map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['the Handreiking', handreiking],
    ['a file of its own', own],
  ])('shows nobody under %s a source of another municipality', (_, protocol) => {
    const roles = [null, ...protocol.roles];
    const sources = roles.flatMap((role) => stepsFor(protocol, role).map(({ step }) => step.source));
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.filter((source) => /Aalten/i.test(source))).toEqual([]);
  });

  it('leaves the source to a protocol that says the same itself', () => {
    const sourceOf = (id: string) => planStepsOf(aalten).find((step) => step.id === id)?.source;
    expect(sourceOf('platform')).toBe(
      'par. 6.1: “wordt ook bij het platform van de betreffende medium gemeld”',
    );
    expect(sourceOf('rust')).toBe('Voorstel van dit programma');
  });

  it('is named after the province or both in every step of a provincial role', () => {
    const roles = protocols.flatMap((protocol) =>
      protocol.roles.filter((role) => PROVINCIAL.includes(role)).map((role) => ({ protocol, role })),
    );
    expect(roles.length).toBe(3);
    const said = roles.flatMap(({ protocol, role }) =>
      stepsFor(protocol, role).flatMap(({ step, text }) => [text, step.explanation ?? '', step.source]),
    );
    expect(said.length).toBeGreaterThan(60);
    expect(said.filter((words) => MUNICIPAL.test(words))).toEqual([]);
  });

  it('goes from a provincial role to somebody of the province, in doubt too', () => {
    for (const role of PROVINCIAL)
      for (const consult of [true, false])
        expect(recipientsOf(handreiking, role, consult, []).filter((who) => MUNICIPAL.test(who))).toEqual([]);
    expect(recipientsOf(handreiking, 'raadslid', true, [])).toEqual([
      'griffier',
      'burgemeester',
      'gemeentesecretaris',
    ]);
    expect(recipientsOf(handreiking, null, true, [])[0]).toBe('griffier of statengriffier');
  });

  it('says of what is sent, and of the form, no more than is known', () => {
    for (const words of [national.publicDocument.text, national.register.name])
      expect(words).not.toMatch(MUNICIPAL);
  });
});
