import type { DataOf } from '../../../src/core/journal.js';
import { found } from '../../../src/core/field.js';
import { noTally } from '../../../src/core/thread.js';
import { samplePost } from './facts.js';
import { png } from './picture.js';
import type { Sample } from './sample.js';

/** A record of the profile of the sample's account, with a picture, made at this entry. */
export async function addRecord(
  sample: Sample,
  entry: string,
  over: Partial<DataOf<'account-recorded'>['read']['profile']> = {},
): Promise<void> {
  const artefact = await sample.file('media', 'image/png', png(4, 4, 77));
  const { author } = samplePost();
  await sample.add({
    kind: 'account-recorded',
    data: {
      entry,
      read: {
        profile: {
          platform: 'x',
          ...author,
          bio: found('Boer in Verzinsel. Vriend van @kanarie_buur', 'page-data'),
          createdOn: found('2019-03-02T09:00:00.000Z', 'page-data'),
          picture: found('https://pbs.twimg.com/profile_images/verzonnen.jpg', 'dom'),
          ...over,
        },
        url: 'https://x.com/verzonnen_hein',
        readAt: '2026-11-20T20:20:00.000Z',
      },
      picture: { artefact, missing: null },
      by: 'M. Bakels',
    },
  });
}

export const threadRun = (
  over: Partial<DataOf<'thread-captured'>> & Pick<DataOf<'thread-captured'>, 'entries'>,
): DataOf<'thread-captured'> => ({
  run: 'loop-1',
  platform: 'x',
  which: 'all',
  most: 25,
  startedAt: '2026-11-20T20:30:00.000Z',
  endedAt: '2026-11-20T20:34:00.000Z',
  parent: null,
  own: [],
  tally: { ...noTally, seen: 30, named: 70, leftOut: 4, unidentified: 2, unopened: 3 },
  end: 'limit',
  ...over,
});

/** One event of every other kind that goes along with an entry. */
export async function addAftermath(
  sample: Sample,
  entry: string,
  capture: string,
  offences: readonly string[] = ['bedreiging', 'belediging'],
): Promise<void> {
  const protocol = { id: 'nl-aalten', version: '2024' };
  const media = await sample.file('media', 'image/png', png(4, 4, 90));
  await sample.add({
    kind: 'media',
    data: {
      entry,
      capture,
      items: [
        { url: 'https://pbs.twimg.com/media/verzonnen.jpg', artefact: media, missing: null, httpDate: null },
      ],
    },
  });
  await sample.add({
    kind: 'known',
    data: {
      entry,
      how: 'told',
      when: { day: '2026-11-21', clock: '08:15' },
      toldBy: 'de griffier',
      confirmed: 'whole',
      by: null,
    },
  });
  await sample.add({
    kind: 'looked-again',
    data: { entry, capture, result: 'unchanged', url: null, shown: null, recorded: null },
  });
  await sample.add({
    kind: 'judged',
    data: {
      entry,
      protocol,
      category: 'a2',
      by: 'M. Bakels',
      direction: 'jij',
      offences: [...offences],
    },
  });
  await addRecord(sample, entry);
  await sample.add({ kind: 'thread-captured', data: threadRun({ entries: [entry] }) });
  const { seq, hash } = { seq: sample.stored.lines.length - 1, hash: 'c'.repeat(64) };
  await sample.add({
    kind: 'exported',
    data: {
      manifest: 'd'.repeat(64),
      entries: [entry],
      head: { seq, hash },
      to: 'de KANARIE-ontvanger',
      purpose: 'overleg',
      level: 'full',
      volumes: ['d'.repeat(64)],
      supplement: null,
      leftOut: [],
    },
  });
  await sample.add({
    kind: 'reported',
    data: {
      entries: [entry],
      to: 'police',
      channel: 'KANARIE-weg',
      reference: 'PL0600-1',
      at: '2026-11-20T21:00:00.000Z',
      what: 'KANARIE-melding',
      // What came to this event later: a redacted copy must not let it through.
      platform: {
        report: '0b0f4f9e-6f0c-4d7a-9c56-3f8f1a2b3c4d',
        platform: 'x',
        channel: 'house-rules',
        notifier: 'person',
        urls: ['https://x.com/KANARIE'],
      },
    },
  });
  await sample.add({
    kind: 'shared',
    data: { entries: [entry], to: 'KANARIE-fractie', level: 'redacted', consent: 'KANARIE-instemming' },
  });
}
