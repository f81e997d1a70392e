import type { Page } from 'puppeteer';

/**
 * Which share of the pixels of two pictures differs clearly (more than 24 of 255 in a channel), decoded by the browser,
 * also from the pixels just above and below: Firefox rounds parts of a pixel otherwise in each kind of picture. 1 when
 * their sizes differ by more than two pixels.
 */
export function differingShare(page: Page, first: Buffer, second: Buffer): Promise<number> {
  return page.evaluate(
    async (one, other) => {
      const decode = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        return createImageBitmap(new Blob([bytes]));
      };
      const [a, b] = await Promise.all([decode(one), decode(other)]);
      if (Math.abs(a.width - b.width) > 2 || Math.abs(a.height - b.height) > 2) return 1;
      const width = Math.min(a.width, b.width);
      const height = Math.min(a.height, b.height);
      const pixelsOf = (bitmap: ImageBitmap) => {
        const pen = new OffscreenCanvas(width, height).getContext('2d');
        pen?.drawImage(bitmap, 0, 0);
        return pen?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
      };
      const [left, right] = [pixelsOf(a), pixelsOf(b)];
      const differs = (at: number, from: number) =>
        [0, 1, 2].some((part) => Math.abs((left[at + part] ?? 0) - (right[from + part] ?? 0)) > 24);
      const row = 4 * width;
      let differing = 0;
      for (let at = 0; at < left.length; at += 4)
        if (differs(at, at) && differs(at, at - row) && differs(at, at + row)) differing += 1;
      return differing / (width * height);
    },
    first.toString('base64'),
    second.toString('base64'),
  );
}

/** Which of these colours (`#rrggbb`) a picture holds, decoded by the browser. */
export async function coloursIn(page: Page, picture: Buffer, wanted: readonly string[]): Promise<string[]> {
  return page.evaluate(
    async (base64, colours) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      pen?.drawImage(bitmap, 0, 0);
      const pixels = pen?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
      const seen = new Set<number>();
      for (let at = 0; at < pixels.length; at += 4)
        seen.add(((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0));
      return colours.filter((colour) => seen.has(parseInt(colour.slice(1), 16)));
    },
    picture.toString('base64'),
    wanted,
  );
}
