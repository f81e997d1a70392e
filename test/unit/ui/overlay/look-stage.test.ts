import { describe, expect, it } from 'vitest';
import { lookStage } from '../../../../src/ui/overlay/look-stage.js';
import type { ToastContent } from '../../../../src/ui/overlay/toast.js';
import { inDutch } from '../mount.js';

const shown: ToastContent[] = [];
const lapsed: ToastContent[] = [];
const stage = lookStage({
  host: { speak: () => undefined, silence: () => undefined },
  say: inDutch,
  toast: {
    show: (content) => void shown.splice(0, 1, content),
    close: () => undefined,
    lapse: (content) => void lapsed.push(content),
  },
  platform: 'X',
});

const looked = { entry: 'e', stored: true, result: 'confirmed-gone', why: null } as const;
const view = () => Promise.resolve();

describe('what is said of a look on the page', () => {
  it('tells of one that failed what happened, what is kept and what to do, until it was read', () => {
    stage.explain('storage-full');
    const [content] = shown;
    expect(content?.line[0]).toContain('niet opgeschreven. Er is geen ruimte meer');
    expect(content?.notes[0]).toContain('Wat u eerder vastlegde, staat er nog.');
    expect(content?.stays).toBe(true);
  });

  it('asks for the click on the icon as long as that helps', () => {
    stage.say({ ...looked, picture: 'missing' }, null, view);
    const [content] = shown;
    const note = content?.notes.find((one) => typeof one !== 'string');
    expect(note?.words).toContain('klik op het pictogram');
    expect(note?.forMs).toBe(60_000);
    expect(note?.after).toContain('kan nu niet meer');
    stage.moved();
    expect(lapsed).toEqual([content]);
    stage.say({ ...looked, picture: 'pixels' }, null, view);
    expect(shown[0]?.notes).toEqual([]);
  });
});
