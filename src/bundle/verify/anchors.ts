export interface Anchor {
  readonly seq: number;
  readonly head: string;
  readonly key: string;
}

const GAP = '[\\s>]';
const DIGEST = `((?:[0-9a-f]${GAP}*){63}[0-9a-f])`;
const ANCHOR = new RegExp(
  `VASTGELEGD-ANKER${GAP}+v1${GAP}+(\\d{1,15})${GAP}+${DIGEST}${GAP}+${DIGEST}(?![0-9a-f])`,
  'gi',
);
const hex = (text: string | undefined) => (text ?? '').replace(/[^0-9a-f]/gi, '').toLowerCase();

/** Lines of base64 (RFC 2045, 6.8), at least one whole one: how many mail programs send a text with an accent in it. */
const BASE64 = /(?:^[0-9A-Za-z+/]{40,}={0,2}\r?\n?)+(?:^[0-9A-Za-z+/]+={0,2}\r?$)?/gm;

/** The texts that stand in base64 within a text; what cannot be decoded holds none. */
const inBase64 = (text: string): string[] =>
  [...text.matchAll(BASE64)].flatMap(([block]) => {
    try {
      return [atob(block.replace(/\s/g, ''))];
    } catch {
      return [];
    }
  });

/**
 * A text as a person reads it, as far as it matters here. Soft line breaks and blanks of quoted-printable (RFC 2045, 6.7)
 * go; so do zeros: a text in UTF-16 (Notepad, Outlook) read as UTF-8 has one behind every letter.
 */
const plain = (text: string): string =>
  text.replace(/=\r?\n|\u0000/g, '').replace(/=20|=C2=A0|&nbsp;|\u00c2\u00a0/gi, ' ');

/**
 * The ankerregels (`VASTGELEGD-ANKER v1 <seq> <head> <key>`) in a mail or text, each once; lines may be wrapped, quoted
 * with `>`, or sent in quoted-printable or base64.
 */
export function anchorsIn(text: string): Anchor[] {
  const found = [text, ...inBase64(text)].flatMap((one) => [...plain(one).matchAll(ANCHOR)]);
  const anchors = found.map(([, seq, head, key]) => ({ seq: Number(seq), head: hex(head), key: hex(key) }));
  return [...new Map(anchors.map((anchor) => [JSON.stringify(anchor), anchor])).values()];
}
