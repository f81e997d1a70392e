import { describe, expect, it } from 'vitest';
import { lookStage } from '../../../../src/ui/overlay/look-stage.js';
import type { ToastContent } from '../../../../src/ui/overlay/toast.js';
import { inDutch } from '../mount.js';

const shown: ToastContent[] = [];
const stage = lookStage({
  host: { speak: () => undefined, silence: () => undefined },
  say: inDutch,
  toast: { show: (content) => void shown.splice(0, 1, content), close: () => undefined },
  platform: 'X',
});

describe('what is said of a look on the page', () => {
  it('tells of one that failed what happened, what is kept and what to do, until it was read', () => {
    stage.explain('storage-full');
    const [content] = shown;
    expect(content?.line[0]).toContain('niet opgeschreven. Er is geen ruimte meer');
    expect(content?.notes.join()).toContain('Wat u eerder vastlegde, staat er nog.');
    expect(content?.stays).toBe(true);
  });
});
