import { beforeAll, describe, expect, it } from 'vitest';
import { makeBundle } from '../../../src/bundle/index.js';
import { dutchTime } from '../../../src/bundle/report/time.js';
import * as v from 'valibot';
import { DossierSchema, type Dossier } from '../../../src/bundle/dossier.js';
import { documents } from '../../../src/bundle/layout/derive.js';
import { fromUtf8 } from '../../../src/bundle/layout/json.js';
import { decodeEvent } from '../../../src/evidence/event.js';
import { FORM } from '../../../src/bundle/report/report.js';
import { cell } from '../../../src/core/csv.js';
import { sha256 } from '../../tools/hash.js';
import { addAftermath } from './aftermath.js';
import { samplePost } from './facts.js';
import { found } from '../../../src/core/field.js';
import type { Post } from '../../../src/core/post.js';
import { addCapture, emptySample, makeSample, sampleRequest } from './sample.js';
import { read, readText, unpack, type Files } from './mutate.js';

let files: Files;
let html: string;
beforeAll(async () => {
  const { volumes } = await makeBundle(await makeSample(), sampleRequest());
  files = await unpack(volumes[0]?.bytes ?? new Uint8Array());
  html = readText(files, '1-LEES-MIJ-EERST.html');
});

/** The papers of the same bundle with a time stamp over the journal's head. */
function withHeads(): string[] {
  const dossier = v.parse(DossierSchema, JSON.parse(readText(files, 'data/dossier.json')));
  const heads: Dossier['heads'] = [
    {
      seq: 4,
      hash: 'ab'.repeat(32),
      line: 'data/tijdstempels/regel-000004.json',
      token: 'data/tijdstempels/regel-000004.tst',
      genTime: '2026-11-20T20:14:09Z',
      accuracy: 1,
      authority: 'Proefdienst <b>',
      serial: '01',
      policy: '1.2.3.4.1',
      claimsQualified: false,
    },
  ];
  const bytes = read(files, 'data/001_x_2056789749164019925/90-gebeurtenis-000001.json');
  const events = new Map([[1, decodeEvent(bytes)]]);
  return documents({ dossier: { ...dossier, heads }, events }).map((file) => fromUtf8(file.bytes));
}

/** Words and layout alone: hashes of the sample's own data do not count. */
const formOf = (text: string) => sha256(text.replace(/\b[0-9a-f]{64}\b/g, '#')).slice(0, 16);

describe('report', () => {
  it('has the policy, the language and no script', () => {
    expect(html).toContain('<html lang="nl">');
    const policy = "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'";
    expect(html).toContain(`<meta http-equiv="Content-Security-Policy" content="${policy}">`);
    expect(html).not.toMatch(/<(?:script|svg|iframe|form|link|base)|<[a-z][^>]*(?:\son[a-z]+=|javascript:)/i);
  });

  it('shows hostile text as text, with hidden characters named', () => {
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('⟪U+202E⟫omgekeerd⟪U+202C⟫ ⟪U+0000⟫');
    expect(html).toContain('&quot;&gt;&lt;img src=x onerror=alert(1)&gt;');
  });

  it('has headings without gaps, tables with scopes and pictures with words', () => {
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, index) => expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1));
    expect(html).not.toMatch(/<th(?! scope="(?:row|col)")[ >]/);
    for (const [image] of html.matchAll(/<img [^>]*>/g)) {
      expect(image).toMatch(/alt="[^"]{10,}"/);
      expect(files.has(/src="([^"]*)"/.exec(image)?.[1] ?? '')).toBe(true);
    }
  });

  it('tells who, when, how to recompute the time, the norm and the original frame', () => {
    expect(html).toContain('Een account is niet hetzelfde als een persoon');
    expect(html).toContain('490376889506 + 1288834974657 = 1779211864163');
    expect(html).toContain('19 mei 2026, 19:31:04 zomertijd');
    expect(html).toContain('(Non) verbaal dreigen met geweld; intimideren.');
    const event = JSON.parse(
      readText(files, 'data/001_x_2056789749164019925/90-gebeurtenis-000001.json'),
    ) as {
      data: { artefacts: { role: string; sha256: string }[] };
    };
    const frame = event.data.artefacts.find(({ role }) => role === 'frame');
    expect(html).toContain(frame?.sha256);
    expect(html).toContain('Bronnen spreken elkaar tegen over accountnaam');
    expect(html).not.toMatch(/\bnull\b|undefined|dader/);
  });

  it('keeps its form: when this fails because words or layout changed, give FORM a new number', async () => {
    expect(FORM).toBe('vastgelegd-verslag/8');
    const more = await makeSample();
    await addAftermath(more, 'een', 'vangst-1');
    const { volumes } = await makeBundle(more, sampleRequest());
    const long = readText(await unpack(volumes[0]?.bytes ?? new Uint8Array()), '1-LEES-MIJ-EERST.html');
    const papers = [html, readText(files, '3-CONTROLEREN.txt'), ...withHeads(), long];
    expect(papers.map(formOf)).toEqual([
      '2a6fc8e54bdc95fd',
      '8413a90c9f4e3bc7',
      'cc0f57d63f8905b9',
      'a6eb9aacd13c3ca7',
      '847f0aad0c53a0af',
    ]);
  });
});

describe('what was held against data of the platform', () => {
  const relations = {
    replyTo: found('2056710000000000001', 'page-data' as const),
    conversation: found('2056710000000000000', 'page-data' as const),
    versions: ['11', '12'],
  };
  const reportOf = async (over: Partial<Post>, level: 'full' | 'redacted' = 'full') => {
    const sample = await emptySample('vergeleken');
    await addCapture(sample, 'v1', 'een', { post: samplePost({ relations, ...over }) });
    const { volumes } = await makeBundle(sample, sampleRequest({ entries: ['een'], level }));
    const made = await unpack(volumes[0]?.bytes ?? new Uint8Array());
    return readText(made, '1-LEES-MIJ-EERST.html');
  };

  it('is told, and so is what could not be', async () => {
    const none = await reportOf({ compared: { author: 'none', text: 'none', postedAt: 'none' } });
    expect(none).toContain(
      'Alleen uit de pagina gelezen; niet vergeleken met gegevens die het platform stuurde.',
    );
    expect(none).toContain('afzender: niet te vergelijken; tekst: niet te vergelijken');
    const some = await reportOf({ compared: { author: 'same', text: 'none', postedAt: 'same' } });
    expect(some).toContain('Niet te vergelijken met gegevens die het platform stuurde: tekst.');
    const edited = await reportOf({
      compared: { author: 'same', text: 'differs', postedAt: 'same' },
      conflicts: [{ field: 'text', values: ['Veranderd', 'Zoals verstuurd'] }],
    });
    expect(edited).toMatch(/Bronnen spreken elkaar tegen over tekst: .*Veranderd.*Zoals verstuurd/);
    expect(edited).toContain('afzender: gelijk; tekst: niet gelijk; tijd van plaatsen: gelijk');
  });

  it('tells a time in words that cannot be right', async () => {
    const postedAt = { ...samplePost().postedAt, shown: '2 u' };
    expect(await reportOf({ postedAt })).toContain('past niet bij de tijd in de gegevens');
  });

  it('tells what it answers and its versions, but not in a copy without others', async () => {
    const full = await reportOf({ quoted: samplePost({ postId: found('2056710000000000002', 'dom') }) });
    for (const words of [
      'Antwoord op bericht nummer',
      '2056710000000000001',
      '2056710000000000000',
      '11, 12',
    ])
      expect(full).toContain(words);
    expect(full).toContain('Haalt bericht aan met nummer');
    const redacted = await reportOf({}, 'redacted');
    expect(redacted).not.toMatch(/205671000000000000[01]/);
    expect(redacted).toContain('11, 12');
  });
});

it('says of a time stamp over the journal until when, by whom, and which captures it covers', () => {
  const [page = '', howTo = ''] = withHeads();
  expect(page).toMatch(/Het logboek bestond<\/caption>[^]*regel 4<\/th>[^]*20 november 2026, 21:14:09/);
  expect(page).toContain('Proefdienst &lt;b&gt;');
  expect(page).toContain('tijdstempel over regel 4');
  expect(page).not.toContain('de klok van de computer liep toen voor');
  expect(howTo).toContain('-in data/tijdstempels/regel-000004.tst');
});

describe('Dutch time', () => {
  it('knows when the clocks change', () => {
    expect(dutchTime('2026-03-29T00:59:59.999Z')).toBe('29 maart 2026, 01:59:59 wintertijd (UTC+01:00)');
    expect(dutchTime('2026-03-29T01:00:00.000Z')).toBe('29 maart 2026, 03:00:00 zomertijd (UTC+02:00)');
    expect(dutchTime('2026-10-25T00:59:59.000Z')).toBe('25 oktober 2026, 02:59:59 zomertijd (UTC+02:00)');
    expect(dutchTime('2026-10-25T01:00:00.000Z')).toBe('25 oktober 2026, 02:00:00 wintertijd (UTC+01:00)');
    expect(dutchTime('geen tijd')).toBe('geen tijd');
  });

  it('agrees with the time zone database', () => {
    const format = new Intl.DateTimeFormat('nl-NL', {
      timeZone: 'Europe/Amsterdam',
      hour: '2-digit',
      minute: '2-digit',
    });
    for (let hour = 0; hour < 20 * 365 * 24; hour += 17) {
      const time = new Date(Date.UTC(2010, 0, 1, hour));
      expect(dutchTime(time.toISOString())).toContain(`, ${format.format(time)}:`);
    }
  });
});

describe('overview', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u0000=1', '＝1', '2056789749164019925'])(
    'no spreadsheet runs or rounds %j',
    (text) => expect(cell(text)).toBe(`"'${text}"`),
  );

  it('keeps quotes, separators and line breaks in their cell', () => {
    expect(cell('a;"b"\nc')).toBe('"a;""b""\nc"');
    const csv = readText(files, 'data/overzicht.csv');
    expect(csv.startsWith('\uFEFF"nummer";"platform"')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(4);
  });
});
