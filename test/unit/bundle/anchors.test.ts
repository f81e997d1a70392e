import { describe, expect, it } from 'vitest';
import { anchorsIn } from '../../../src/bundle/index.js';

const head = 'ab12'.repeat(16);
const key = 'cd34'.repeat(16);
const line = `VASTGELEGD-ANKER v1 1234 ${head} ${key}`;
const anchor = { seq: 1234, head, key };
const base64 = (text: string, encoding: BufferEncoding = 'utf8') =>
  Buffer.from(text, encoding)
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n');
const mail = (encoding: string, body: string) =>
  `From: M. Bakels <m.bakels@gemeente.example>\r\nSubject: ankerregel\r\n` +
  `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`;
const letter = `Wilt u deze e-mail bewaren?\r\nVóór alles dank.\r\n\r\n${line}\r\n`;

describe('an ankerregel is found', () => {
  it.each<[string, string]>([
    ['in a mail in base64', mail('base64', base64(letter))],
    ['in base64 of UTF-16', mail('base64', base64(letter, 'utf16le'))],
    [
      'in quoted-printable, broken anywhere',
      mail('quoted-printable', letter.replaceAll('ó', '=C3=B3').replace(/(.{60})/g, '$1=\r\n')),
    ],
    ['with blanks of quoted-printable', mail('quoted-printable', line.replaceAll(' ', '=20'))],
    ['with blanks that do not break', line.replaceAll(' ', '\u00a0')],
    ['in a page', `<p>${line.replaceAll(' ', '&nbsp;')}</p>`],
    ['quoted and wrapped', `> ${line.replace(/(.{50})/g, '$1\r\n> ')}`],
    ['in UTF-16 read as UTF-8', Buffer.from(letter, 'utf16le').toString('utf8')],
    [
      'once, where a mail holds it as text and as page',
      `${mail('7bit', line)}${mail('base64', base64(letter))}`,
    ],
  ])('%s', (_, text) => {
    expect(anchorsIn(text)).toEqual([anchor]);
  });
});

describe('nothing is found', () => {
  it.each<[string, string]>([
    ['in another version', line.replace('v1', 'v2')],
    ['where a digit is missing', line.slice(0, -1)],
    ['where there is a digit too many', `${line}0`],
    ['in base64 of something else', mail('base64', base64('iets anders '.repeat(20)))],
    ['in base64 that is none', 'A'.repeat(41)],
  ])('%s', (_, text) => {
    expect(anchorsIn(text)).toEqual([]);
  });
});
