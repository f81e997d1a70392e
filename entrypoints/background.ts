import { defineBackground } from 'wxt/utils/define-background';
import { onAlarm, repeatAlarm, setAlarm } from '../src/browser/alarms.js';
import { markDone } from '../src/browser/badge.js';
import { answerContent, startInTab, type CallerTab } from '../src/browser/calls.js';
import { environmentOf } from '../src/browser/environment.js';
import { picturesAnyArea, redraw, takeFrame } from '../src/browser/frame.js';
import { onGesture, type Asked } from '../src/browser/gestures.js';
import { logbookPorts, onJournalChange } from '../src/browser/logbook.js';
import { fetchMedia } from '../src/browser/media.js';
import { lookAnswers } from '../src/browser/look-answers.js';
import { askedLooks } from '../src/browser/look-open.js';
import type { ContentCall } from '../src/browser/messages.js';
import { notificationPermission, notify, onNotification } from '../src/browser/notifications.js';
import { siteAccess } from '../src/browser/permissions.js';
import { protocolStore } from '../src/browser/protocols.js';
import { reloadAnswers } from '../src/browser/reload.js';
import { reminderStore } from '../src/browser/reminders.js';
import { readSettings } from '../src/browser/settings.js';
import { openPage, zoomOf } from '../src/browser/tabs.js';
import { text } from '../src/browser/text.js';
import { threadAnswers } from '../src/browser/thread-answers.js';
import {
  aloneStamping,
  headStampStore,
  onTimestampChange,
  timestampPorts,
} from '../src/browser/timestamp.js';
import type { Gesture } from '../src/core/capture.js';
import { Failure } from '../src/core/failure.js';
import { BIN_DAYS } from '../src/core/settings.js';
import type { RecorderPorts } from '../src/capture/store/ports.js';
import { LookRecorder } from '../src/capture/store/look/look-recorder.js';
import { custodyOf } from '../src/capture/store/custody.js';
import { Recorder } from '../src/capture/store/recorder.js';
import { notificationFor } from '../src/dossier/terms/attention.js';
import { logbookDeadlines } from '../src/dossier/terms/terms.js';
import { ThreadRecorder } from '../src/capture/store/thread/thread-recorder.js';
import { currentAuthority } from '../src/evidence/timestamp/authority.js';
import { stampHead } from '../src/logbook/head-stamps.js';
import { openLogbook } from '../src/logbook/open.js';
import { plainSeal } from '../src/logbook/plain-seal.js';
import type { Logbook } from '../src/logbook/ports.js';
import { isOverLine } from '../src/norm/raised.js';
import { mediaHosts, platformFor, platformPages, platforms } from '../src/platforms/index.js';
import { eraseBycatch } from '../src/ui/bycatch/leaving.js';
import { protocolOf } from '../src/protocols/index.js';
import { openLibrary } from '../src/protocols/library.js';

let opened: Promise<Logbook> | null = null;

/** Opened once; an attempt that failed is made again by the next call. */
function logbook(): Promise<Logbook> {
  opened ??= openLogbook({ ...logbookPorts(), seal: plainSeal }).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

/** The browser may drop the database under an open logbook. What is asked for then is done once more, in a new one. */
async function withLogbook<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'journal-broken') throw error;
    (await opened)?.close();
    opened = null;
    return task();
  }
}

const recorderPorts: RecorderPorts = {
  logbook,
  takeFrame,
  picturesAnyArea,
  redraw,
  fetchMedia: (url) => fetchMedia(url, mediaHosts),
  environment: environmentOf,
  custody: async (at) => custodyOf(await readSettings(), at),
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
};
const recorder = new Recorder(recorderPorts);

/** The rules under the chosen protocol; null where the person switched them off. */
async function rules(): Promise<((texts: readonly string[]) => boolean[]) | null> {
  const { proposals, ownHandles, name, onBehalfOf } = await readSettings();
  if (!proposals) return null;
  const { chosen } = await openLibrary(protocolStore);
  const ownNames = [name, onBehalfOf].filter((one) => one !== null);
  return (texts) => texts.map((words) => isOverLine(words, chosen, { ownHandles, ownNames }));
}

const threads = new ThreadRecorder({
  ...recorderPorts,
  rules,
  ownHandles: async () => (await readSettings()).ownHandles,
  stored: (captures) => void addMedia(captures),
});

const looks = new LookRecorder({
  ...recorderPorts,
  platformOf: (id) => platforms.find((platform) => platform.id === id) ?? null,
  asked: askedLooks,
});

/** One after the other: the pictures of a whole thread must not stand in the way of the next screen. */
async function addMedia(captures: readonly string[]): Promise<void> {
  for (const capture of captures) await recorder.addMedia(capture).catch(() => undefined);
  await recover();
}

const calls: {
  [T in ContentCall['type']]: (call: Extract<ContentCall, { type: T }>, tab: CallerTab) => Promise<unknown>;
} = {
  capture: async ({ reading }, tab) => {
    setAlarm('recover', 1);
    return recorder.capture(reading, { ...tab, zoom: await zoomOf(tab.id) });
  },
  frame: ({ capture, index, view, area }, tab) => recorder.frame(capture, index, view, tab, area),
  resume: async ({ capture, after }, tab) => {
    const result = await recorder.resume(capture, after);
    if (result.state === 'stored') {
      void markDone(tab.id);
      void recorder.addMedia(capture).then(recover);
      // What is stored stays stored, whatever the browser answers.
      const reloads = (await readSettings().catch(() => null))?.reloadUncompared ?? false;
      const more = { ...result, ...(reloads && { reloads }) };
      if (!(await siteAccess.granted().catch(() => true))) return { ...more, withoutAccess: true };
      return more;
    }
    return result;
  },
  undo: ({ capture }) => recorder.undo(capture),
  withhold: ({ capture }) => recorder.withhold(capture),
  view: ({ entry }) => openPage('logbook', `#/entry/${entry}`),
  ...threadAnswers(threads),
  ...lookAnswers(looks),
  ...reloadAnswers,
};

/** Finishes captures that broke off; comes back while some are too young to take over or a picture is still to come. */
async function recover(): Promise<void> {
  const waits = [await threads.recover(), await recorder.recover()].filter((minutes) => minutes !== null);
  if (waits.length > 0) setAlarm('recover', Math.min(...waits));
}

async function emptyBin(): Promise<void> {
  await (await logbook()).eraseBinned(new Date(Date.now() - BIN_DAYS * 24 * 60 * 60 * 1000));
}

/** Destroys the bijvangst that the logbook announced and whose day has come. */
async function letGo(): Promise<void> {
  const { ownHandles, name, onBehalfOf, proposals } = await readSettings();
  const { chosen, all } = await openLibrary(protocolStore);
  const ownNames = [name, onBehalfOf].filter((one) => one !== null);
  const leaving = { protocol: chosen, protocols: all, own: { ownHandles, ownNames }, proposals };
  await withLogbook(async () => eraseBycatch(await logbook(), leaving, new Date()));
}

/** Has the journal's head stamped where the person switched that on. What fails here is tried again in an hour. */
const stamp = (): Promise<void> =>
  withLogbook(() =>
    stampHead({
      logbook,
      authority: () => currentAuthority(timestampPorts),
      state: headStampStore,
      retryIn: (minutes) => setAlarm('stamp', minutes),
      alone: aloneStamping,
      now: () => new Date(),
      newId: () => crypto.randomUUID(),
    }),
  ).catch(() => setAlarm('stamp', 60));

/** Says once a day that there is something to look at, and nothing of what it is; only where the person asked for that. */
async function remind(): Promise<void> {
  if (!(await notificationPermission.granted())) return;
  const { chosen, all } = await openLibrary(protocolStore);
  const now = new Date().toISOString();
  const entries = await withLogbook(async () => (await logbook()).entries());
  const deadlines = logbookDeadlines(entries, chosen, (ref) => protocolOf(ref, all), now);
  const next = notificationFor(deadlines, await reminderStore.get(), now);
  if (!next || !(await notify(text('extension_name'), text('notify_text')))) return;
  // What was called done while the notification was put up stays so.
  await reminderStore.change((kept) => notificationFor(deadlines, kept, now) ?? kept);
}

/** A gesture on a platform's page records a post there; anywhere else the icon opens the logbook. */
async function capture(gesture: Gesture, { id, url }: Asked): Promise<void> {
  if (url === null || !platformFor(url)) return openPage('logbook');
  // A page that takes no scripts, such as the browser's own error page at a platform's address, has no posts.
  await startInTab(id, { type: 'start', gesture }).catch(() => openPage('logbook'));
}

export default defineBackground({
  type: 'module',
  main() {
    answerContent(platformFor, (call, tab) =>
      withLogbook(() =>
        (calls[call.type] as (call: ContentCall, tab: CallerTab) => Promise<unknown>)(call, tab),
      ),
    );
    onGesture(platformPages, capture, openPage);
    onAlarm('recover', recover);
    onAlarm('empty-bin', async () => {
      await emptyBin();
      await letGo();
    });
    onAlarm('stamp', stamp);
    onAlarm('remind', remind);
    onNotification(() => void openPage('logbook', '#/terms'));
    onJournalChange(() => void stamp());
    onTimestampChange('settings', () => void stamp());
    void repeatAlarm('empty-bin', 12 * 60);
    void repeatAlarm('remind', 60);
    void emptyBin();
    void recover();
    void stamp();
  },
});
