import html2canvas from 'html2canvas';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { withDocumentOpen } from '../src/browser/document-open.js';
import { isField } from '../src/capture/page/fields.js';
import { markedPost } from '../src/capture/page/redraw.js';

/**
 * Draws the marked post again, for when the browser gives no pixels. html2canvas copies the document into a frame of
 * its own; all but the post, what holds it and the style sheets is left out, and so is what the user typed of that copy. It throws on modern CSS
 * colours and leaves pictures without CORS headers blank: the record says that this is not what was on screen.
 */
async function redraw({
  post,
  omitted,
}: {
  post: HTMLElement;
  omitted: readonly Element[];
}): Promise<string> {
  const needed = (element: Element) =>
    !omitted.some((part) => part.contains(element)) &&
    (element.contains(post) || post.contains(element) || document.head.contains(element));
  const canvas = await html2canvas(post, {
    backgroundColor: getComputedStyle(document.body).backgroundColor,
    ignoreElements: (element) => !needed(element) || isField(element),
    logging: false,
    useCORS: true,
    imageTimeout: 3000,
  });
  return canvas.toDataURL('image/png');
}

export default defineUnlistedScript({
  globalName: false,
  // The value of the script is what the background gets: a PNG as data URL, or null.
  main: async () => {
    const marked = markedPost();
    return marked && (await withDocumentOpen(document.body, () => redraw(marked)));
  },
});
