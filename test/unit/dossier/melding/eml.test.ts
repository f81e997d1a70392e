import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  emlFile,
  isAddress,
  mailtoLink,
  MAX_ATTACHMENT,
  type Letter,
} from '../../../../src/dossier/melding/eml.js';

interface Read {
  headers: [string, string][];
  defects: string[];
  lines: number;
  bare: number;
  parts: { type: string; charset: string | null; name: string | null; text: string | null; size: number }[];
}
const parser = fileURLToPath(new URL('read_eml.py', import.meta.url));
/** The mail as an independent parser reads it. */
const read = (bytes: Uint8Array): Read =>
  JSON.parse(execFileSync('python3', [parser], { input: bytes, encoding: 'utf8' })) as Read;
const letter = (change: Partial<Letter> = {}): Letter => ({
  to: 'griffie@verzonnenstad.example',
  subject: 'Melding volgens protocol',
  body: 'Aan: griffier\n\nTwee één één twee.\n',
  attachment: null,
  ...change,
});
const BOUNDARY = 'b-0123456789abcdef';
const BODIES = [
  'Gewoon.\n',
  'Regel met spatie aan het eind \n.\n..\nFrom hier\n-- \nhandtekening\n',
  `${'é'.repeat(500)}\n${'x'.repeat(998)}=\n`,
  'To: aanvaller@kwaad.example\r\nBcc: aanvaller@kwaad.example\r\n\r\n<script>alert(1)</script>\n',
  `--${BOUNDARY}\nContent-Type: text/html\n\n<b>x</b>\n--${BOUNDARY}--\n`,
  '👩‍👩‍👧 \u202Eomgekeerd\u202C \u0000\u0007 einde',
];

describe('a mail draft', () => {
  it('is read by another parser without any defect, whatever its text', () => {
    for (const body of BODIES) {
      const mail = read(emlFile(letter({ body }), BOUNDARY));
      expect(mail.defects).toEqual([]);
      expect(mail.bare).toBe(0);
      expect(mail.lines).toBeLessThanOrEqual(78);
      expect(mail.headers).toEqual([
        ['X-Unsent', '1'],
        ['To', 'griffie@verzonnenstad.example'],
        ['Subject', 'Melding volgens protocol'],
        ['MIME-Version', '1.0'],
        ['Content-Type', 'text/plain; charset="UTF-8"'],
        ['Content-Transfer-Encoding', 'quoted-printable'],
      ]);
      const lines = (text: string | null | undefined) => text?.replace(/\r\n/g, '\n').trimEnd();
      expect(lines(mail.parts[0]?.text)).toBe(lines(body));
    }
  });

  it('lets nothing in a subject begin another header', () => {
    const subject = 'Melding\r\nBcc: aanvaller@kwaad.example\u2028\u0085 één =?UTF-8?Q?x?= 😡'.repeat(4);
    const { headers, defects } = read(emlFile(letter({ subject }), BOUNDARY));
    expect(defects).toEqual([]);
    expect(headers.map(([name]) => name)).not.toContain('Bcc');
    expect(headers.find(([name]) => name === 'Subject')?.[1]).toContain('één =?UTF-8?Q?x?= 😡');
  });

  it('takes one address, and refuses what could be more than that', () => {
    for (const to of [
      'a@b.example\r\nBcc: c@d.example',
      'a@b.example, c@d.example',
      '"a b"@c.example',
      'a',
      'a@b..c',
    ])
      expect(isAddress(to)).toBe(false);
    expect(() => emlFile(letter({ to: 'a@b.example\nBcc: c@d.example' }), BOUNDARY)).toThrow('mail address');
    expect(read(emlFile(letter({ to: null }), BOUNDARY)).headers.map(([name]) => name)).not.toContain('To');
  });

  it('takes one file along, under a plain name, of at most 8 MB', () => {
    const bytes = new Uint8Array(100_000).map((_, at) => at % 251);
    const name = '../"; x="\r\nnäam.pdf';
    const mail = read(
      emlFile(
        letter({ body: BODIES[4] ?? '', attachment: { name, type: 'application/pdf', bytes } }),
        BOUNDARY + '2',
      ),
    );
    expect(mail.defects).toEqual([]);
    expect(mail.parts).toHaveLength(2);
    expect(mail.parts[1]).toMatchObject({ type: 'application/pdf', size: 100_000, name: 'x-n-am.pdf' });
    const large = { name, type: 'application/pdf' as const, bytes: new Uint8Array(MAX_ATTACHMENT + 1) };
    expect(() => emlFile(letter({ attachment: large }), BOUNDARY)).toThrow('too-large');
  });

  it('is a mailto link only where that is short enough', () => {
    const link = mailtoLink(letter({ body: 'Één & ander?\nregel 2' }));
    expect(link).toBe(
      'mailto:griffie@verzonnenstad.example?subject=Melding%20volgens%20protocol&body=%C3%89%C3%A9n%20%26%20ander%3F%0D%0Aregel%202',
    );
    expect(mailtoLink(letter({ body: 'x'.repeat(2000) }))).toBeNull();
  });
});
