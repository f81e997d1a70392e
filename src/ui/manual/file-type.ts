/** What files begin with: [offset, bytes, type]. */
const SIGNATURES: readonly (readonly [number, string, string])[] = [
  [0, '\x89PNG\r\n\x1a\n', 'image/png'],
  [0, '\xff\xd8\xff', 'image/jpeg'],
  [0, 'GIF87a', 'image/gif'],
  [0, 'GIF89a', 'image/gif'],
  [8, 'WEBP', 'image/webp'],
  [8, 'WAVE', 'audio/wav'],
  [0, '%PDF-', 'application/pdf'],
  [0, 'OggS', 'audio/ogg'],
  [0, 'ID3', 'audio/mpeg'],
  [4, 'ftypM4A', 'audio/mp4'],
  [4, 'ftyp', 'video/mp4'],
];
/** Types that are text, whatever it says: a name is enough, since they are never opened as anything else. */
const TEXTS: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  eml: 'message/rfc822',
  html: 'text/html',
  htm: 'text/html',
  svg: 'image/svg+xml',
};

/**
 * The type of a given file, from its own bytes; what a person or a system calls it is not believed for what can be opened.
 * Unknown: `application/octet-stream`.
 */
export function fileType(bytes: Uint8Array, name: string): string {
  const at = (offset: number, length: number): string =>
    String.fromCharCode(...bytes.subarray(offset, offset + length));
  const found = SIGNATURES.find(([offset, start]) => at(offset, start.length) === start);
  if (found) return found[2];
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return (Object.hasOwn(TEXTS, extension) ? TEXTS[extension] : undefined) ?? 'application/octet-stream';
}
