import { conjugate } from '../conjugate.js';
import { calm } from './calm.js';
import { harm } from './harm.js';
import { person } from './person.js';
import { past } from './past.js';
import { policy } from './policy.js';

const sources: Readonly<Record<string, string>> = { ...harm, ...person, ...policy, ...calm, VERLEDEN: past };
/** The tenses of the verbs of GEWELDSWERK, which tell a deed from an announcement. */
const tenses = ['GEWELD_DEELWOORD', 'GEWELD_VERLEDEN', 'GEWELD_OPEN'];

/** The fields by number; a word knows its fields by these numbers. */
export const fieldNames: readonly string[] = [...Object.keys(sources), ...tenses];

const table = new Map<string, number[]>();

const file = (form: string, name: string): void => {
  const number = fieldNames.indexOf(name);
  const known = table.get(form);
  if (!known) table.set(form, [number]);
  else if (!known.includes(number)) known.push(number);
};
for (const [name, list] of Object.entries(sources)) {
  for (const item of list.split(/\s+/)) {
    const [participle = [], pastForms = [], open = []] = formsOf(item);
    for (const form of [...participle, ...pastForms, ...open]) file(form, name);
    if (!item.endsWith('*')) continue;
    for (const form of pastForms) file(form, 'VERLEDEN');
    if (name !== 'GEWELDSWERK') continue;
    for (const form of participle) file(form, 'GEWELD_DEELWOORD');
    for (const form of pastForms) file(form, 'GEWELD_VERLEDEN');
    for (const form of open) file(form, 'GEWELD_OPEN');
  }
}

/** `x*` is a verb with all its forms, `om|hakken*` a separable one written together. */
function formsOf(item: string): readonly (readonly string[])[] {
  if (!item.endsWith('*')) return [[], [], [item]];
  const [verb = '', particle = ''] = item.slice(0, -1).split('|').reverse();
  const forms = conjugate(verb);
  return [forms.participle, forms.past, [...forms.infinitive, ...forms.present]].map((tense) =>
    tense.map((form) => particle + form),
  );
}

const none: readonly number[] = [];

/** The fields of a word: its own, or those of the last part of a compound (`snoeischaar`, `zwembadplan`). */
export function fieldsOf(form: string): readonly number[] {
  const own = table.get(form);
  if (own || form.length < 7) return own ?? none;
  for (let at = 3; at <= form.length - 4; at += 1) {
    const last = table.get(form.slice(at));
    if (last) return last;
  }
  return none;
}
