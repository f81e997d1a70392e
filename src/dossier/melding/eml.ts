import { Failure } from '../../core/failure.js';

/** A file to send along. */
export interface Attachment {
  readonly name: string;
  readonly type: 'application/pdf';
  readonly bytes: Uint8Array;
}

export interface Letter {
  /** A mail address; null: the person fills it in. */
  readonly to: string | null;
  readonly subject: string;
  /** Plain text, lines ended by `\n`. */
  readonly body: string;
  readonly attachment: Attachment | null;
}

/** Municipal mail commonly refuses more than about 9 MB (Waalwijk); base64 adds a third, so what counts is the file. */
export const MAX_ATTACHMENT = 8_000_000;

const CRLF = '\r\n';
const utf8 = new TextEncoder();

/** One address of the plain form (RFC 5321 without quoting): anything that could end a header is no address. */
const ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?$/;
export const isAddress = (value: string): boolean => ADDRESS.test(value) && !/\.\.|^\.|\.@/.test(value);

/** Text without anything that is not shown: line ends, controls and marks that turn the direction of writing. */
const oneLine = (value: string): string =>
  value
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

const folded = (value: string, width: number): string =>
  (value.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(CRLF);

/** A header's text (RFC 2047): as it is where it is short and plain, else words of base64, never split in a character. */
export function encodedHeader(value: string): string {
  const clean = oneLine(value);
  if (/^[\x20-\x7e]*$/.test(clean) && clean.length < 60 && !clean.includes('=?')) return clean;
  const words: string[] = [];
  let part = '';
  for (const character of clean) {
    // 75 characters for a word, 12 of them are its frame: 45 bytes at most.
    if (utf8.encode(part + character).length > 45) {
      words.push(part);
      part = '';
    }
    part += character;
  }
  return [...words, part].map((word) => `=?UTF-8?B?${base64(utf8.encode(word))}?=`).join(`${CRLF} `);
}

/** Quoted-printable (RFC 2045, 6.7): lines of at most 76 characters, spaces at the end of a line encoded. */
export function quotedPrintable(value: string): string {
  const lines = value.replace(/\r\n?/g, '\n').split('\n');
  return lines.map(encodedLine).join(CRLF);
}

function encodedLine(line: string): string {
  const bytes = [...utf8.encode(line)];
  const pieces = bytes.map((byte, at) => {
    const last = at === bytes.length - 1;
    const plain = byte >= 0x21 && byte <= 0x7e && byte !== 0x3d;
    const space = (byte === 0x20 || byte === 0x09) && !last;
    // A dot alone on a line ends a message on its way (RFC 5321).
    const dot = byte === 0x2e && at === 0;
    return (plain || space) && !dot
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  });
  const rows: string[] = [''];
  for (const piece of pieces) {
    const row = rows.at(-1) ?? '';
    if (row.length + piece.length > 75) rows.push(piece);
    else rows[rows.length - 1] = row + piece;
  }
  return rows.join(`=${CRLF}`);
}

/** An ASCII name of a file, without anything that a mail program could take for a path or the end of a parameter. */
const fileName = (name: string): string =>
  name
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 80) || 'bijlage.pdf';

const textPart = (body: string): string[] => [
  'Content-Type: text/plain; charset=UTF-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  quotedPrintable(body),
];

const filePart = ({ name, type, bytes }: Attachment): string[] => [
  `Content-Type: ${type}; name="${fileName(name)}"`,
  `Content-Disposition: attachment; filename="${fileName(name)}"`,
  'Content-Transfer-Encoding: base64',
  '',
  folded(base64(bytes), 76),
];

/**
 * A draft as an `.eml` file (RFC 5322, MIME): mail programs that know `X-Unsent` open it as a new message. No sender, no
 * date and no id: nothing is sent yet. `boundary` is random, so that no text can end a part.
 * Errors: `Failure` bad-data where the address is none, too-large where the file is.
 */
export function emlFile(
  { to, subject, body, attachment }: Letter,
  boundary: string,
): Uint8Array<ArrayBuffer> {
  if (to !== null && !isAddress(to)) throw new Failure('bad-data', 'mail address');
  if (attachment && attachment.bytes.length > MAX_ATTACHMENT)
    throw new Failure('too-large', `attachment of ${attachment.bytes.length} bytes`);
  const head = [
    'X-Unsent: 1',
    ...(to === null ? [] : [`To: ${to}`]),
    `Subject: ${encodedHeader(subject)}`,
    'MIME-Version: 1.0',
  ];
  const parts = attachment
    ? [
        `Content-Type: multipart/mixed; boundary="${boundary}"`,
        '',
        `--${boundary}`,
        ...textPart(body),
        `--${boundary}`,
        ...filePart(attachment),
        `--${boundary}--`,
      ]
    : textPart(body);
  return utf8.encode([...head, ...parts, ''].join(CRLF));
}

/** Mail programs cut longer addresses off without a word. */
const MAX_MAILTO = 1_800;

/** A link that opens the mail program with the draft; null where it would be too long, or takes a file along. */
export function mailtoLink({ to, subject, body, attachment }: Letter): string | null {
  if (attachment !== null || (to !== null && !isAddress(to))) return null;
  const lines = body.replace(/\r\n?|\n/g, CRLF);
  const query = `subject=${encodeURIComponent(oneLine(subject))}&body=${encodeURIComponent(lines)}`;
  const link = `mailto:${encodeURIComponent(to ?? '').replace('%40', '@')}?${query}`;
  return link.length > MAX_MAILTO ? null : link;
}
