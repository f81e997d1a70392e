import { cell } from '../../core/csv.js';
import { national, type Protocol, type Register } from '../../protocols/index.js';
import type { Melding } from './melding.js';
import { askText, dayText, perpetratorText, timeText, undatedText, urgencyText } from './words.js';

/** One field of the form, as the municipality calls it. */
export interface FormField {
  readonly field: string;
  readonly label: string;
  readonly value: string;
}

/** What is known for each field by our name; empty: not known or not chosen, and left for the person. */
const values: Readonly<Record<string, (melding: Melding) => string>> = {
  datum_melding: ({ madeAt }) => dayText(madeAt),
  melder_functie: ({ role }) => role ?? '',
  ontvanger: ({ recipient }) => recipient,
  datum_voorval: ({ first, last, undated }) => {
    const days = [first, last].flatMap((at) => (at === null ? [] : dayText(at))).filter(once);
    return `${days.join(' - ')}${days.length === 0 || undated === 0 ? '' : ` (${undatedText(undated)})`}`;
  },
  tijd_voorval: ({ first, count }) => (first !== null && count === 1 ? timeText(first) : ''),
  kanaal: ({ platforms }) => (platforms.length === 0 ? '' : `sociale media: ${platforms.join(', ')}`),
  adres_bericht: ({ posts }) => (posts ?? []).flatMap(({ url }) => url ?? []).join(' '),
  omschrijving: ({ posts }) => (posts ?? []).map(({ text }) => text).join('\n\n'),
  vorm: ({ platforms }) => (platforms.length === 0 ? '' : 'online'),
  norm: ({ column }) => column?.label ?? 'nog te bepalen',
  gericht_op: ({ aimedAt }) => aimedAt ?? '',
  herhaald: ({ repeated }) => (repeated === null ? '' : repeated ? 'herhaald' : 'eerste'),
  aantal: ({ count }) => String(count),
  veroorzaker: ({ suspected }) => (suspected === null ? '' : 'ja'),
  veroorzaker_soort: ({ perpetrator }) => perpetratorText[perpetrator],
  account: ({ accounts }) => (accounts ?? []).join('; '),
  aangesproken: ({ addressedAt }) => (addressedAt === null ? '' : dayText(addressedAt)),
  platformmelding: () => '',
  politie: () => '',
  nazorg: ({ asks }) => (asks.includes('nazorg') ? 'gevraagd' : ''),
  gevraagd: ({ asks, urgency }) => [...asks.map((ask) => askText[ask]), urgencyText[urgency]].join('; '),
  ankerregel: ({ anchor }) => anchor,
};

const once = <T>(value: T, at: number, all: readonly T[]): boolean => all.indexOf(value) === at;

/** Names of fields that this build can fill. */
export const knownFields: readonly string[] = Object.keys(values);

/** The form that a protocol uses: its own, else the national names. */
export const registerOf = ({ register }: Protocol): Register => register ?? national.register;

/** A melding as the fields of a registration form, in its order and its words. A form to copy from; no connection. */
export function formOf(melding: Melding, register: Register): FormField[] {
  return register.fields.map(({ field, label, values: words }) => {
    const value = (Object.hasOwn(values, field) ? values[field] : undefined)?.(melding) ?? '';
    return { field, label, value: words[value] ?? value };
  });
}

/** The form for a spreadsheet as it is set up in the Netherlands: semicolons, CRLF, a byte order mark. */
export const formCsv = (fields: readonly FormField[]): string =>
  `\uFEFF${[['veld', 'waarde'], ...fields.map(({ label, value }) => [label, value])]
    .map((row) => row.map(cell).join(';'))
    .join('\r\n')}\r\n`;

/** The form as JSON with our own names of the fields. */
export const formJson = (fields: readonly FormField[], register: Register): string =>
  `${JSON.stringify({ schema: 'vastgelegd-melding/1', form: register.name, fields }, null, 2)}\n`;
