import { beforeAll, describe, expect, it } from 'vitest';
import type { Contents } from '../../../../src/bundle/dossier.js';
import { makeBundle, verifyBundles } from '../../../../src/bundle/index.js';
import { PaperChoiceSchema, type PaperChoice } from '../../../../src/bundle/papers/choice.js';
import { papersIn } from '../../../../src/bundle/papers/files.js';
import { paperHtml } from '../../../../src/bundle/papers/html.js';
import type { Paper } from '../../../../src/bundle/papers/model.js';
import { withoutContactData } from '../../../../src/bundle/papers/personal.js';
import { papersOf } from '../../../../src/bundle/papers/registry.js';
import { found, unknown } from '../../../../src/core/field.js';
import { demandRoutes } from '../../../../src/dossier/police/police.js';
import { platforms } from '../../../../src/platforms/index.js';
import { samplePost } from '../facts.js';
import { addCapture, emptySample, makeSample, sampleRequest } from '../sample.js';
import { choice, contentsOf, pdf } from './tools.js';

let contents: Contents;
beforeAll(async () => {
  contents = await contentsOf(await makeSample(), ['een', 'twee']);
});

const named = (papers: readonly Paper[], name: string): string =>
  papers
    .filter((paper) => paper.name.includes(name))
    .map(paperHtml)
    .join('\n');
const all = (given: PaperChoice = choice) => papersOf(contents, given);
const plain = (html: string) => html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');

describe('papers for police and aangifte', () => {
  it('are numbered in the order of handing over, one demand per account', () => {
    expect(all().map(({ name }) => name)).toEqual([
      '01-spreekblad',
      '02-verzoek-tot-vervolging',
      '03-instemming',
      '04-bijzondere-volmacht',
      '05-aangever-gemeente',
      '06-verklaring-vastlegger',
      '07-tijdlijn',
      '08-overzicht-belaging',
      '09-vorderingsblad-01',
    ]);
  });

  it('always hold the request to prosecute, with the other wishes apart and unticked', () => {
    const html = named(all({ ...choice, kinds: [] }), 'verzoek-tot-vervolging');
    expect(html).toContain('Ik verzoek het Openbaar Ministerie tot vervolging over te gaan');
    expect(html).toContain('Te overhandigen aan een (hulp)officier van justitie.');
    expect(html).toContain('☐ Ik wil mijn schade verhalen.');
    expect(html).toContain('☐ Ik wil op de hoogte worden gehouden');
    expect(html).not.toContain('☒');
  });

  it('ask for the VPT code and promise nothing', () => {
    const html = plain(named(all(), 'spreekblad'));
    expect(html).toContain('Dit is een VPT-zaak, wilt u de code registreren?');
    expect(html).not.toMatch(/\bELA\b|altijd opgenomen|wordt vervolgd|straf/i);
  });

  it('say on each of them that they are confidential and no legal advice, and never call anybody a dader', () => {
    for (const paper of all()) {
      const html = paperHtml(paper);
      expect(html).toContain('Vertrouwelijk');
      expect(html).toContain('Geen juridisch advies; niet juridisch getoetst.');
      expect(html).not.toMatch(/\bdader|\bnull\b|undefined|<script(?! *&)/i);
      expect(html).toContain("default-src 'none'");
    }
  });

  it('let security measures out only where the person ticked them, and only with the aangifte', () => {
    expect(all().map(paperHtml).join('')).not.toContain('AOL/AOP');
    const ticked = all({ ...choice, security: 'Afspraak op persoon tot maart.' });
    const holding = ticked.filter((paper) => paperHtml(paper).includes('Afspraak op persoon'));
    expect(holding.map(({ name }) => name)).toEqual(['05-aangever-gemeente']);
  });
});

describe('the demand sheet', () => {
  it('tells what an officer needs for each account and post', () => {
    const html = plain(named(all(), 'vorderingsblad'));
    expect(html).toContain('X Internet Unlimited Company');
    expect(html).toContain('1400000000000000017');
    expect(html).toContain('uit gegevens die de pagina had ontvangen');
    expect(html).toContain('@verzonnen_hein (2026-11-20)');
    expect(html).toContain('https://x.com/verzonnen_hein/status/2056789749164019925');
    expect(html).toContain('2056789749164019925');
    expect(html).toContain('2026-05-19 17:31:04 UTC');
    expect(html).toContain('voor iedereen te zien');
    expect(html).toContain('2026-11-20 20:15:00 UTC');
    expect(html).toContain('meteen bewaren');
    expect(html).toContain('identificerende gegevens');
    expect(html).toMatch(/Bron: [^.]+/);
  });

  it('keeps accounts without a number apart, and guesses no number', async () => {
    const sample = await emptySample();
    const author = { ...samplePost().author, accountId: unknown };
    const nameless = { ...author, handle: unknown, profileUrl: unknown };
    await addCapture(sample, 'a', 'een');
    await addCapture(sample, 'b', 'twee', { post: samplePost({ postId: found('21', 'dom'), author }) });
    await addCapture(sample, 'c', 'drie', {
      post: samplePost({ postId: found('22', 'dom'), author: nameless }),
    });
    await addCapture(sample, 'd', 'vier', {
      post: samplePost({ postId: found('23', 'dom'), author: nameless }),
    });
    const papers = papersOf(await contentsOf(sample, ['een', 'twee', 'drie', 'vier']), {
      ...choice,
      kinds: ['demand'],
    });
    expect(papers.filter(({ name }) => name.includes('vorderingsblad'))).toHaveLength(4);
    expect(plain(named(papers, 'vorderingsblad-02'))).toContain('niet gevonden; nooit geraden');
  });

  it('ask nothing against the person, nor against who wrote the post under which replies stand', async () => {
    const sample = await emptySample();
    const by = (handle: string, postId: string) =>
      samplePost({
        postId: found(postId, 'dom'),
        author: { ...samplePost().author, handle: found(handle, 'dom'), accountId: unknown },
      });
    const run = { id: 'run', role: 'reply' as const };
    const own = found('raadslid_voorbeeld', 'dom');
    await addCapture(sample, 'a', 'een', {
      run: { ...run, role: 'parent' },
      post: by('kanarie_krant', '21'),
    });
    await addCapture(sample, 'b', 'twee', { run, post: by('afzender', '22') });
    await addCapture(sample, 'c', 'drie', {
      run: { ...run, role: 'own' },
      post: by('kanarie_zelf', '23'),
    });
    await addCapture(sample, 'd', 'vier', { ownAccount: own, post: by('Raadslid_Voorbeeld', '24') });
    const papers = papersOf(await contentsOf(sample, ['een', 'twee', 'drie', 'vier']), choice);
    expect(papers.filter(({ name }) => name.includes('vorderingsblad'))).toHaveLength(1);
    const html = plain(papers.map(paperHtml).join('\n'));
    expect(html).toContain('@afzender');
    expect(html).not.toMatch(/kanarie|raadslid_voorbeeld/i);
    const request = plain(named(papers, 'verzoek-tot-vervolging'));
    expect(request).toContain('voor de berichten met nummer 2.');
    expect(request).toContain('hier niet bedoeld: bericht 1, 3, 4');
  });

  describe('of what is only there for context', () => {
    const withContext = async () => {
      const sample = await emptySample();
      const run = { id: 'run', role: 'parent' as const };
      await addCapture(sample, 'a', 'een', { run, post: samplePost({ postId: found('21', 'dom') }) });
      await addCapture(sample, 'b', 'twee', {
        post: samplePost({ postId: found('22', 'dom'), text: found('dreiging', 'dom') }),
      });
      return sample;
    };

    it('are about that, where the person chose nothing else', async () => {
      const papers = papersOf(await contentsOf(await withContext(), ['een']), choice);
      const request = plain(named(papers, 'verzoek-tot-vervolging'));
      expect(request).toContain('voor de berichten met nummer 1.');
      expect(request).not.toContain('hier niet bedoeld');
    });

    it('are not made for a part of a bundle that holds nothing else, and name nobody', async () => {
      const sample = await withContext();
      const { volumes } = await makeBundle(
        sample,
        sampleRequest({ entries: ['een', 'twee'], home: ['een'], papers: { choice, pdf } }),
      );
      const papers = await Promise.all(volumes.map(({ bytes }) => papersIn(bytes)));
      expect(papers.map((made) => made.length > 0)).toEqual([true, false]);
      const given = volumes.map(({ name, bytes }) => ({ name, bytes }));
      expect((await verifyBundles(given)).trust).toBe('self-consistent');
    });
  });

  it('tells when a post was last seen, and that it is gone', async () => {
    const sample = await emptySample();
    await addCapture(sample, 'a', 'een');
    const look = { entry: 'een', capture: 'a', url: null, shown: null, recorded: null };
    await sample.add({ kind: 'looked-again', data: { ...look, result: 'unchanged' } });
    await sample.add({ kind: 'looked-again', data: { ...look, result: 'confirmed-gone' } });
    const html = plain(named(papersOf(await contentsOf(sample, ['een']), choice), 'vorderingsblad'));
    expect(html).toContain('Laatst online gezien (UTC) 2026-11-20 20:14:07 UTC');
    expect(html).toContain('weg volgens het platform, gezien op 2026-11-20 20:14:08 UTC');
  });

  it('does not call gone what was seen again after that', async () => {
    const sample = await emptySample();
    await addCapture(sample, 'a', 'een');
    const look = { entry: 'een', capture: 'a', url: null, shown: null, recorded: null };
    await sample.add({ kind: 'looked-again', data: { ...look, result: 'confirmed-gone' } });
    await sample.add({ kind: 'looked-again', data: { ...look, result: 'unchanged' } });
    const html = plain(named(papersOf(await contentsOf(sample, ['een']), choice), 'vorderingsblad'));
    expect(html).toContain('Laatst online gezien (UTC) 2026-11-20 20:14:08 UTC');
    expect(html).toContain('Nu niet gezien dat het weg is');
    expect(html).not.toContain('weg volgens het platform');
  });

  it('has a route with entity, source and day of checking for every platform that is read', () => {
    for (const { id } of platforms)
      expect(demandRoutes.filter(({ platform }) => platform === id)).toHaveLength(1);
    for (const route of demandRoutes) {
      expect(route.source.length).toBeGreaterThan(10);
      expect(route.lastChecked).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});

describe('nothing tells where the person lives (Stb. 2025, 29)', () => {
  const CANARIES = [
    'Kanariestraat 17',
    'Kanariedorp',
    '7121 KN',
    '06-12345678',
    '+31 6 87654321',
    'thuis@kanarie.example',
    '111222333',
    '3 mei 1971',
  ];

  it('neither notes nor any setting come on paper', async () => {
    const sample = await makeSample();
    const canaries = CANARIES.join(' | ');
    await sample.add({ kind: 'noted', data: { entry: 'een', text: canaries, by: 'M. Bakels' } });
    await sample.add({ kind: 'set', data: { key: 'onBehalfOf', value: canaries } });
    const html = papersOf(await contentsOf(sample, ['een', 'twee']), choice)
      .map(paperHtml)
      .join('');
    for (const canary of CANARIES) expect(html).not.toContain(canary);
  });

  it('there is no place in the choice for them', () => {
    expect(Object.keys(PaperChoiceSchema.entries)).toEqual([
      'kinds',
      'organisation',
      'name',
      'office',
      'recorder',
      'plNumber',
      'impact',
      'security',
      'way',
      'decided',
      'filer',
      'consents',
      'filing',
      'preservation',
      'suspected',
    ]);
  });

  it('contact data by form are left out of what a sender wrote, and of what the person typed', async () => {
    const sample = await emptySample();
    const text = 'Bel 06-12345678 of +31 6 87654321, 7121 KN 17, thuis@kanarie.example, bsn 111222333';
    await addCapture(sample, 'a', 'een', { post: samplePost({ text: found(text, 'dom') }) });
    const papers = papersOf(await contentsOf(sample, ['een']), {
      ...choice,
      impact: `Mijn nummer 06-12345678 stond erbij; geboren op 3 mei 1971.`,
    });
    const html = papers.map(paperHtml).join('');
    for (const canary of CANARIES.slice(2)) expect(html).not.toContain(canary);
    expect(html).toContain('[weggelaten: telefoonnummer]');
    expect(html).toContain('[weggelaten: postcode]');
    expect(html).toContain('[weggelaten: BSN]');
  });

  it('numbers of posts and accounts stay whole', () => {
    for (const text of [
      '2056789749164019925',
      'https://x.com/a/status/100012345678901',
      '123456789',
      'in 2026 om 12',
    ])
      expect(withoutContactData(text)).toBe(text);
  });

  it('no paper shows the words of a post that was marked as home or family', async () => {
    const sample = await emptySample();
    await addCapture(sample, 'a', 'een', {
      post: samplePost({ text: found('Kanariestraat 17 in Kanariedorp', 'dom') }),
    });
    const html = papersOf(await contentsOf(sample, ['een'], ['een']), choice)
      .map(paperHtml)
      .join('');
    expect(html).not.toContain('Kanarie');
    expect(html).toContain('woonadres of familie');
  });
});
