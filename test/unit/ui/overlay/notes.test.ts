import { describe, expect, it } from 'vitest';
import type { Confirmation, Stored } from '../../../../src/capture/page/ports.js';
import { PictureReasonSchema, type Reading } from '../../../../src/core/capture.js';
import { found } from '../../../../src/core/field.js';
import { notesOf } from '../../../../src/ui/overlay/notes.js';
import type { TimedNote, ToastNote } from '../../../../src/ui/overlay/toast.js';
import { inDutch, inEnglish } from '../mount.js';
import { sampleCapture, samplePost } from '../sample.js';

const nothing = () => Promise.resolve();
const timed = (note: ToastNote | undefined): TimedNote | null => (typeof note === 'object' ? note : null);
function notes(stored: Partial<Stored>, reading: Partial<Reading> = {}, say = inDutch): ToastNote[] {
  const { post, page } = sampleCapture();
  const confirmation: Confirmation = {
    stored: { state: 'stored', capture: 'c', entry: 'e', picture: 'pixels', reason: null, ...stored },
    reading: { post, page, ...reading } as Reading,
    byKeyboard: false,
    undo: nothing,
    withhold: nothing,
    replies: null,
    reload: null,
    view: nothing,
  };
  return notesOf(confirmation, say);
}

describe('what is said after a capture', () => {
  it('is nothing more when all went well', () => {
    expect(notes({})).toEqual([]);
  });

  it.each(PictureReasonSchema.options)('begins with what happened when there is no picture: %s', (reason) => {
    const words = (note: ToastNote | undefined) => timed(note)?.words ?? note;
    const dutch = words(notes({ picture: 'missing', reason })[0]);
    const english = words(notes({ picture: 'missing', reason }, {}, inEnglish)[0]);
    expect(dutch).toMatch(/^Vastgelegd zonder beeld: .+\. .+\.$/);
    expect(english).toMatch(/^Recorded without a picture: .+\. .+\.$/);
  });

  it('asks for a click on the icon only as long as that brings the picture', () => {
    for (const reason of PictureReasonSchema.options) {
      const [note] = notes({ picture: 'missing', reason });
      expect(timed(note)?.forMs ?? null, reason).toBe(
        reason === 'policy' || reason === 'changed' ? null : 60_000,
      );
    }
    const [redrawn] = notes({ picture: 'redrawn', reason: 'permission' });
    expect(timed(redrawn)?.words).toContain('Klik op het pictogram');
    expect(timed(redrawn)?.after).toContain('De tijd om die alsnog te maken is voorbij.');
    expect(timed(redrawn)?.after).not.toContain('pictogram');
  });

  it('says where to give back the access that the browser took away', () => {
    expect(notes({ withoutAccess: true })[0]).toContain('Open het logboek');
  });

  it('names an advertisement and a post without text', () => {
    expect(notes({}, { post: samplePost({ promoted: true, kind: 'ad' }) })[0]).toContain('advertentie');
    expect(notes({}, { post: samplePost({ text: found('', 'dom') }) })[0]).toContain('geen tekst');
  });

  it('says of a part of a page that it is one', () => {
    const said = notes({}, { part: { visibleOnly: true, chosen: 'proposed' } });
    expect(said[0]).toContain('Indeling niet herkend');
    expect(said[1]).toContain('Alleen wat zichtbaar was');
  });
});
