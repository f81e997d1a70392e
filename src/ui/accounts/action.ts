import { accountIdOf } from '../../core/account.js';
import type { Weighing } from '../../core/bycatch.js';
import { isBinned, judgementOf, type Entry } from '../../core/entry.js';
import type { ArtefactRef } from '../../core/capture.js';
import type { ReadProfile } from '../../core/profile.js';
import { sha256Hex } from '../../evidence/hash.js';
import type { Logbook, NewFile } from '../../logbook/ports.js';

/** `not-open`: no open tab shows this profile; `no-number`: it is open, but does not show the number that joins it. */
export type RecordOutcome = 'recorded' | 'not-open' | 'no-number';

/** Records the profile of an entry's account from the page that the person has open. */
export type RecordProfile = (entry: string) => Promise<RecordOutcome>;

type Fetched =
  | { readonly state: 'got'; readonly bytes: Uint8Array; readonly type: string }
  | { readonly state: 'missing'; readonly reason: string };

interface Ports {
  /** The profiles in the tabs that are open now. Nothing is opened or loaded for it. */
  readonly openProfiles: () => Promise<readonly ReadProfile[]>;
  readonly fetchPicture: (url: string) => Promise<Fetched>;
  readonly newId: () => string;
  readonly by: () => Promise<string | null>;
}

/** The entry of an account for which its profile may be recorded: one that was judged as crossing the norm. */
export const recordable = (
  entries: readonly Entry[],
  { crossesNorm }: Pick<Weighing, 'crossesNorm'>,
): Entry | null =>
  entries.find((entry) => {
    const judged = judgementOf(entry);
    return !isBinned(entry) && judged !== null && crossesNorm(judged.data) === true;
  }) ?? null;

interface Picture {
  readonly picture: { readonly artefact: ArtefactRef | null; readonly missing: string | null };
  readonly files: readonly NewFile[];
}

async function pictureOf(url: string | null, ports: Ports): Promise<Picture> {
  if (url === null) return { picture: { artefact: null, missing: null }, files: [] };
  const got = await ports.fetchPicture(url);
  if (got.state === 'missing') return { picture: { artefact: null, missing: got.reason }, files: [] };
  const { bytes, type } = got;
  const sha256 = await sha256Hex(bytes);
  const artefact: ArtefactRef = { id: ports.newId(), sha256, size: bytes.length, type, role: 'media' };
  return { picture: { artefact, missing: null }, files: [{ ref: artefact, bytes }] };
}

/**
 * By hand only: takes what an open profile page shows and adds it to the journal. The page must show the very number of the
 * account; a handle alone may be somebody else's by now. Errors: those of `Logbook.write`.
 */
export const recordProfile =
  (logbook: Logbook, crossesNorm: Weighing['crossesNorm'], ports: Ports): RecordProfile =>
  async (id) => {
    const entry = await logbook.entry(id);
    const accountId = entry && accountIdOf(entry);
    const platform = entry?.captures[0]?.data.post.platform;
    if (!entry || accountId === null || recordable([entry], { crossesNorm }) === null) return 'not-open';
    const open = (await ports.openProfiles()).filter(({ profile }) => profile.platform === platform);
    const read = open.find(({ profile }) => profile.accountId.value === accountId);
    if (!read) {
      const handles = entry.captures.map(({ data }) => data.post.author.handle.value?.toLowerCase());
      const alike = open.some(
        ({ profile }) =>
          profile.accountId.value === null && handles.includes(profile.handle.value?.toLowerCase()),
      );
      return alike ? 'no-number' : 'not-open';
    }
    const { picture, files } = await pictureOf(read.profile.picture.value, ports);
    const by = await ports.by();
    await logbook.write((known) =>
      known.entry(id)
        ? { happenings: [{ kind: 'account-recorded', data: { entry: id, read, picture, by } }], files }
        : { happenings: [], files: [] },
    );
    return 'recorded';
  };
