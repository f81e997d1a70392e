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

/** A picture of an element, and where that element stands in a picture of the whole screen, CSS pixels. */
export interface Part {
  readonly id: string;
  readonly picture: Buffer;
  readonly place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/**
 * Which of these differ in more than `most` of their pixels from the screen at their place, told as in `differingShare`;
 * those with another size do. The screen is decoded once.
 */
export function differingParts(
  page: Page,
  screen: Buffer,
  parts: readonly Part[],
  most: number,
): Promise<string[]> {
  return page.evaluate(
    async (whole, given, limit) => {
      const decode = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        return createImageBitmap(new Blob([bytes]));
      };
      const background = await decode(whole);
      const scale = background.width / innerWidth;
      const different: string[] = [];
      for (const { id, picture, place } of given) {
        const own = await decode(picture);
        const [x, y] = [Math.round(place.x * scale), Math.round(place.y * scale)];
        const { width, height } = own;
        const sizes = [width - place.width * scale, height - place.height * scale];
        const pen = new OffscreenCanvas(width, height * 2).getContext('2d');
        pen?.drawImage(own, 0, 0);
        pen?.drawImage(background, x, y, width, height, 0, height, width, height);
        const pixels = pen?.getImageData(0, 0, width, height * 2).data ?? new Uint8ClampedArray();
        const row = 4 * width;
        const below = row * height;
        let differing = 0;
        for (let at = 0; at < below; at += 4) {
          const near = [at, at - row, at + row].every((from) =>
            [0, 1, 2].some(
              (part) => Math.abs((pixels[at + part] ?? 0) - (pixels[below + from + part] ?? 0)) > 24,
            ),
          );
          if (near) differing += 1;
        }
        if (sizes.some((size) => Math.abs(size) > 2) || differing / (width * height) > limit)
          different.push(id);
      }
      return different;
    },
    screen.toString('base64'),
    parts.map(({ picture, ...part }) => ({ ...part, picture: picture.toString('base64') })),
    most,
  );
}
