import type { JSX } from 'preact';
import type { Capture, Rect } from '../../core/capture.js';
import { formatNumber } from '../format.js';
import { Fact, Facts } from '../parts/Facts.js';
import { text } from '../text.js';
import { gestureWords, pictureWords, reasonWords } from '../words.js';

const size = ({ width, height }: { width: number; height: number }): string =>
  text('size_px', formatNumber(width), formatNumber(height));
const place = (rect: Rect): string =>
  `${size(rect)}, ${text('place_px', formatNumber(rect.x), formatNumber(rect.y))}`;

/** Whether the page stood still between reading and picture. */
function steadyWords({ steady }: Capture): string {
  if (steady === null) return text('steady_unknown');
  if (steady.changed) return text('steady_changed');
  if (steady.mutated) return text('steady_mutated');
  return text(steady.moved ? 'steady_moved' : 'steady_yes');
}

/** How a capture was made: gesture, picture, window, software. */
export function Circumstances({ capture }: { capture: Capture }): JSX.Element {
  const { view, picture, environment, zoom } = capture;
  return (
    <Facts>
      <Fact name={text('circ_gesture')}>{text(gestureWords[capture.gesture])}</Fact>
      <Fact name={text('circ_picture')}>
        {text(pictureWords[picture.state])}
        {picture.state !== 'pixels' && (
          <span class="facts__other">
            {text('reason')} {text(reasonWords[picture.reason])}
          </span>
        )}
      </Fact>
      {picture.state === 'pixels' && (
        <Fact name={text('circ_crop')}>{picture.crop ? place(picture.crop) : text('unknown')}</Fact>
      )}
      <Fact name={text('circ_steady')}>{steadyWords(capture)}</Fact>
      <Fact name={text('circ_scroll')}>
        {text('place_px', formatNumber(view.scroll.x), formatNumber(view.scroll.y))}
      </Fact>
      <Fact name={text('circ_zoom')}>
        {zoom === null ? text('unknown') : `${formatNumber(zoom * 100)} %`}
      </Fact>
      <Fact name={text('circ_viewport')}>{size(view.viewport)}</Fact>
      <Fact name={text('circ_ratio')}>{formatNumber(view.pixelRatio)}</Fact>
      <Fact name={text('circ_anchors')}>{capture.post.anchors.join(', ') || text('unknown')}</Fact>
      <Fact name={text('circ_browser')}>{environment.browser}</Fact>
      <Fact name={text('circ_os')}>{environment.os}</Fact>
      <Fact name={text('circ_agent')}>{environment.userAgent}</Fact>
      <Fact name={text('circ_version')}>{environment.extension}</Fact>
      <Fact name={text('circ_build')}>
        <code class="utrecht-code">{environment.build}</code>
      </Fact>
    </Facts>
  );
}
