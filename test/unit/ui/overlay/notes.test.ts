import { describe, expect, it } from 'vitest';
import type { Confirmation, Stored } from '../../../../src/capture/page/ports.js';
import { PictureReasonSchema, type Reading } from '../../../../src/core/capture.js';
import { found } from '../../../../src/core/field.js';
import { notesOf } from '../../../../src/ui/overlay/notes.js';
import { inDutch, inEnglish } from '../mount.js';
import { sampleCapture, samplePost } from '../sample.js';

const nothing = () => Promise.resolve();
function notes(stored: Partial<Stored>, reading: Partial<Reading> = {}, say = inDutch): string[] {
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
    const [dutch] = notes({ picture: 'missing', reason });
    const [english] = notes({ picture: 'missing', reason }, {}, inEnglish);
    expect(dutch).toMatch(/^Vastgelegd zonder beeld: .+\. .+\.$/);
    expect(english).toMatch(/^Recorded without a picture: .+\. .+\.$/);
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
