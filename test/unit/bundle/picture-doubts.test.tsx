import { describe, expect, it } from 'vitest';
import type { Capture } from '../../../src/core/capture.js';
import type { CapturePart } from '../../../src/bundle/dossier.js';
import { Doubts } from '../../../src/bundle/report/doubts.js';
import { markup } from '../../../src/bundle/report/html.js';
import { Pictures } from '../../../src/bundle/report/pictures.js';
import { sampleCapture } from '../ui/sample.js';

const FILE = 'data/001_x_1/02-uitsnede.png';

/** What the report says of a tall post whose further frames were these. */
function saidOfTall(areas: readonly (Capture['view']['post'] | null)[]): string {
  const { view, picture } = sampleCapture();
  if (picture.state !== 'pixels') throw new Error('the sample has a picture');
  const strips = areas.map((area) => ({ view, from: '', to: '', ...(area && { area }) }));
  return said(sampleCapture({ picture: { ...picture, strips } }));
}

/** What the report says of the picture of a capture. */
function said(capture: Capture): string {
  const files = [{ role: 'crop' as const, file: FILE, state: 'exported' as const }];
  const part = { files, media: [] } as unknown as CapturePart;
  const contents = {} as Parameters<typeof Doubts>[0]['contents'];
  return markup([
    <Pictures part={part} capture={capture} who="x" home={false} />,
    <Doubts part={part} capture={capture} contents={contents} home={false} />,
  ]);
}

describe('a post that does not fit on the screen', () => {
  it('that the browser pictured in one call is not said to be put together', () => {
    const words = saidOfTall([{ x: 0, y: 900, width: 600, height: 2000 }]);
    expect(words).toContain('de browser heeft dit deel van de pagina in één keer afgebeeld');
    expect(words).toContain('De browser heeft het in één keer heel afgebeeld');
    expect(words).not.toContain('samengesteld');
  });

  it('that was put together says from how many frames', () => {
    const words = saidOfTall([null, null]);
    expect(words).toContain('samengesteld uit 3 opnamen van het venster');
    expect(words).not.toContain('in één keer');
  });
});

describe('an image in the post that had not come', () => {
  it('is said to be empty on the picture, and only then', () => {
    const { view } = sampleCapture();
    const words = 'Op het beeld zijn ze leeg.';
    expect(said(sampleCapture({ view: { ...view, undrawn: [view.post] } }))).toContain(words);
    expect(said(sampleCapture({ view: { ...view, undrawn: [] } }))).not.toContain(words);
  });
});
