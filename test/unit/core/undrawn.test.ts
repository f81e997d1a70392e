import { describe, expect, it } from 'vitest';
import type { Picture, Rect, View } from '../../../src/core/capture.js';
import { hasEmptyPictures } from '../../../src/core/undrawn.js';
import { sampleCapture } from '../ui/sample.js';

const { view, picture } = sampleCapture();
const onScreen = { x: 340, y: 200, width: 300, height: 160 };
const below = { x: 340, y: 900, width: 300, height: 160 };

const seen = (...undrawn: Rect[]): View => ({ ...view, undrawn });
const withStrip = (strip: View, area?: Rect): Picture => {
  if (picture.state !== 'pixels') throw new Error('the sample has pixels');
  return { ...picture, strips: [{ view: strip, from: '', to: '', ...(area && { area }) }] };
};

describe('empty pictures in a post', () => {
  it('are told by the frames that show their place', () => {
    expect(hasEmptyPictures({ view: seen(), picture })).toBe(false);
    expect(hasEmptyPictures({ view: seen(onScreen), picture })).toBe(true);
    expect(hasEmptyPictures({ view: seen(below), picture })).toBe(false);
    expect(hasEmptyPictures({ view: seen(below), picture: withStrip(seen(onScreen)) })).toBe(true);
    expect(hasEmptyPictures({ view: seen(below), picture: withStrip(seen(below)) })).toBe(false);
  });

  it('are told wherever they are, by a frame of the whole post', () => {
    expect(hasEmptyPictures({ view: seen(), picture: withStrip(seen(below), view.post) })).toBe(true);
  });

  it('are not told of captures that did not look, or have no pixels', () => {
    expect(hasEmptyPictures({ view, picture })).toBe(false);
    expect(hasEmptyPictures({ view: seen(onScreen), picture: { state: 'missing', reason: 'policy' } })).toBe(
      false,
    );
  });
});
