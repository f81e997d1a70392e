import type { Line } from '../../core/journal.js';
import { lineHash } from '../../evidence/chain.js';
import { formatFingerprint, parseFingerprint } from '../../evidence/keys.js';
import { CHAIN, SIGNATURE } from '../layout/names.js';
import { anchorsIn, type Anchor } from './anchors.js';
import { absent, failed, notChecked, ok, type Check } from './check.js';
import { replacedAt } from './keys.js';
import type { Opened } from './open.js';

/** What the person who checks has from somewhere else. */
export interface Outside {
  /** The key's fingerprint, as typed or pasted. */
  readonly key?: string | null;
  /** Text, for instance a mail, that holds an ankerregel. */
  readonly anchor?: string | null;
  /** A file with root certificates (PEM or DER), for time stamps. */
  readonly ca?: Uint8Array | null;
}

const read = (text: string): string | null => {
  try {
    return parseFingerprint(text);
  } catch {
    return null;
  }
};

/** The key that was given against the key of the bundle. */
export function checkKey(opened: Opened, { key: given }: Outside): Check[] {
  const { key } = opened;
  if (given === null || given === undefined)
    return [absent('key', null, 'Er is geen sleutelcode opgegeven om mee te vergelijken.')];
  const wanted = read(given);
  if (wanted === null)
    return [
      notChecked(
        'key',
        null,
        'De opgegeven sleutelcode is niet te lezen: het zijn 64 cijfers en letters a-f.',
      ),
    ];
  const replaced = key?.fingerprint === wanted ? null : replacedAt(opened, wanted);
  // Anyone who has the chain can say that the old key was lost: the old code does not vouch for what came after.
  if (replaced !== null)
    return [
      notChecked(
        'key',
        SIGNATURE,
        replaced.shown
          ? `De opgegeven sleutelcode hoort bij de regels vóór regel ${replaced.seq}. De bundel is ondertekend met een nieuwe sleutel. Vraag de griffie om de nieuwe sleutelcode.`
          : `De bundel noemt de opgegeven sleutelcode als die van de regels vóór regel ${replaced.seq}, maar die sleutel is er niet bij: niets in de bundel laat zien dat hij iets heeft ondertekend. Wie de code kent, kan dit zo namaken.`,
      ),
    ];
  return key?.fingerprint === wanted
    ? [ok('key', SIGNATURE, `De sleutel is die met de opgegeven sleutelcode ${formatFingerprint(wanted)}.`)]
    : [failed('key', SIGNATURE, 'De bundel is niet ondertekend met de opgegeven sleutel.')];
}

/** An anchor by a key of before: it vouches for the lines up to its own, never for what a later key signed. */
async function compareEarlier(line: Line | undefined, anchor: Anchor, replaced: number): Promise<Check> {
  const same = line !== undefined && anchor.seq < replaced && (await lineHash(line)) === anchor.head;
  return same
    ? notChecked(
        'anchor',
        CHAIN,
        `Tot en met regel ${anchor.seq} klopt de ketting met de ankerregel van de vorige sleutel. Over wat daarna kwam zegt die ankerregel niets.`,
      )
    : failed('anchor', CHAIN, `Regel ${anchor.seq} van de ketting is anders dan de ankerregel zegt.`);
}

async function compare(opened: Opened, anchor: Anchor): Promise<Check> {
  const { lines, key } = opened;
  const line: Line | undefined = lines.get(anchor.seq);
  const replaced = anchor.key === key?.fingerprint ? null : replacedAt(opened, anchor.key);
  if (replaced !== null) return compareEarlier(line, anchor, replaced.seq);
  if (anchor.key !== key?.fingerprint)
    return failed('anchor', SIGNATURE, 'De ankerregel is van een andere sleutel dan deze bundel.');
  if (!line)
    return notChecked(
      'anchor',
      CHAIN,
      `De ankerregel gaat over regel ${anchor.seq}, en die is er niet. De bundel is ouder, of de ketting is afgebroken.`,
    );
  return (await lineHash(line)) === anchor.head
    ? ok(
        'anchor',
        CHAIN,
        `Regel ${anchor.seq} van de ketting is die van de ankerregel, met dezelfde sleutel.`,
      )
    : failed('anchor', CHAIN, `Regel ${anchor.seq} van de ketting is anders dan de ankerregel zegt.`);
}

/** The anchors that were given against the chain. Anchors of other logbooks in the same text say nothing about this one. */
export async function checkAnchor(opened: Opened, { anchor: text }: Outside): Promise<Check[]> {
  if (text === null || text === undefined)
    return [absent('anchor', null, 'Er is geen ankerregel opgegeven om mee te vergelijken.')];
  const anchors = anchorsIn(text);
  if (anchors.length === 0) return [absent('anchor', null, 'In de opgegeven tekst staat geen ankerregel.')];
  const ours = anchors.filter(
    ({ key }) => key === opened.key?.fingerprint || replacedAt(opened, key) !== null,
  );
  return Promise.all((ours.length > 0 ? ours : anchors.slice(0, 1)).map((anchor) => compare(opened, anchor)));
}
