import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeBundle } from '../../../src/bundle/index.js';
import { root } from '../../tools/paths.js';
import { makeSample, sampleRequest, type Sample } from '../../unit/bundle/sample.js';

let folder: string;
let unpacked: string;
let zip: string;
let sample: Sample;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bundel-'));
  unpacked = join(folder, 'uit');
  zip = join(folder, 'bundel.zip');
  mkdirSync(unpacked);
  sample = await makeSample();
  const { volumes } = await makeBundle(sample, sampleRequest());
  writeFileSync(zip, volumes[0]?.bytes ?? new Uint8Array());
  execFileSync('unzip', ['-q', zip, '-d', unpacked]);
});
afterAll(() => rmSync(folder, { recursive: true }));

const inBag = (command: string, ...args: string[]) =>
  spawnSync(command, args, { cwd: unpacked, encoding: 'utf8' });
const verify = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', join(root, 'test/tools/verify.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
const verdict = (...args: string[]) => {
  const { status, stdout } = verify('--json', ...args);
  return {
    status,
    ...(JSON.parse(stdout) as { trust: string | null; checks: { outcome: string; subject: string }[] }),
  };
};

describe('stock tools', () => {
  it.each(['manifest-sha256.txt', 'tagmanifest-sha256.txt'])('sha256sum -c %s', (manifest) => {
    expect(inBag('sha256sum', '--strict', '-c', manifest).status).toBe(0);
  });

  it('unzip -t and python zipfile', () => {
    expect(spawnSync('unzip', ['-t', zip]).status).toBe(0);
    const script =
      'import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); sys.exit(z.testzip() is not None or z.namelist()[0]!="mimetype")';
    expect(spawnSync('python3', ['-c', script, zip]).status).toBe(0);
  });

  it('is a bag by a strict reading of RFC 8493', () => {
    const checker = join(root, 'test/contracts/bundle/bagit_strict.py');
    expect(spawnSync('python3', [checker, unpacked], { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
    const bad = join(folder, 'geen-bag');
    execFileSync('cp', ['-r', unpacked, bad]);
    writeFileSync(join(bad, 'data/extra.txt'), 'x');
    expect(spawnSync('python3', [checker, bad]).status).toBe(1);
  });

  it('is an ASiC-E container by its own name', () => {
    const { stdout } = spawnSync('file', ['--brief', zip], { encoding: 'utf8' });
    expect(stdout).toContain('application/vnd.etsi.asic-e+zip');
  });

  it.skipIf(spawnSync('7z').error !== undefined)('7z t', () => {
    expect(spawnSync('7z', ['t', zip]).status).toBe(0);
  });

  it('openssl checks the signature as 3-CONTROLEREN.txt says', () => {
    const text = readFileSync(join(unpacked, '3-CONTROLEREN.txt'), 'utf8');
    const [shell = ''] = /^ +python3 -c[\s\S]*?sha256sum sleutel\.der$/m.exec(text) ?? [];
    const { status, stdout } = inBag('bash', '-ec', shell);
    for (const file of ['sleutel.der', 'handtekening.bin']) rmSync(join(unpacked, file));
    expect(status).toBe(0);
    expect(stdout).toContain('Signature Verified Successfully');
    expect(stdout).toContain(sample.fingerprint);
  });

  it('every other command of 3-CONTROLEREN.txt runs and finds what it says', () => {
    const text = readFileSync(join(unpacked, '3-CONTROLEREN.txt'), 'utf8');
    expect(text.startsWith('\uFEFFZO CONTROLEERT')).toBe(true);
    const commands = [...text.matchAll(/^ {5}((?:sha256sum -c|find) .*)$/gm)].map(([, command]) => command);
    expect(commands).toHaveLength(3);
    for (const command of commands) expect(inBag('bash', '-ec', command ?? '').status).toBe(0);
    const { stdout } = inBag('bash', '-ec', commands[2] ?? '');
    const found = stdout
      .trim()
      .split('\n')
      .map((line) => line.slice(0, 64));
    const chain = readFileSync(join(unpacked, 'data/ketting.json'), 'utf8');
    expect(found).toHaveLength(6);
    for (const digest of found) expect(chain).toContain(`"body":"${digest}"`);
  });

  it('the chain can be followed with python alone', () => {
    const script = `
import json,hashlib,glob,re
lines=json.load(open("data/ketting.json"))["lines"]
prev="0"*64
for l in lines:
    assert l["prev"]==prev
    prev=hashlib.sha256(json.dumps({k:l[k] for k in ("body","prev","seq","v")},separators=(",",":"),sort_keys=True).encode()).hexdigest()
assert prev==json.load(open("data/dossier.json"))["head"]["hash"]
events=glob.glob("data/**/90-gebeurtenis-*.json",recursive=True)
assert len(events)==6
for e in events:
    assert hashlib.sha256(open(e,"rb").read()).hexdigest()==lines[int(re.search(r"(\\d{6})\\.json",e)[1])]["body"]
`;
    expect(inBag('python3', '-c', script)).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('npm run verify', { timeout: 60_000 }, () => {
  it('exit 0: whole, with and without what vouches for it', () => {
    expect(verdict(zip)).toMatchObject({ status: 0, trust: 'self-consistent' });
    expect(verdict(zip, '--key', sample.fingerprint)).toMatchObject({ status: 0, trust: 'anchored' });
    const told = verify(zip);
    expect(told.stdout).toMatch(/^Klopt onderling, nog niet van buiten bevestigd/);
    expect(told.stderr).toBe('');
  });

  it('exit 0: unpacked and zipped again by zip -r, folders and all', () => {
    const again = join(folder, 'opnieuw.zip');
    execFileSync('zip', ['-qr', again, '.'], { cwd: unpacked });
    expect(verdict(again)).toMatchObject({ status: 0, trust: 'self-consistent' });
  });

  it('exit 0: zipped again with its folder, and by python', () => {
    const around = join(folder, 'met-map.zip');
    execFileSync('zip', ['-qr', around, 'uit'], { cwd: folder });
    expect(verdict(around)).toMatchObject({ status: 0, trust: 'self-consistent' });
    const python = join(folder, 'python.zip');
    execFileSync('python3', ['-m', 'zipfile', '-c', python, ...readdirSync(unpacked)], { cwd: unpacked });
    expect(verdict(python, '--key', sample.fingerprint)).toMatchObject({ status: 0, trust: 'anchored' });
  });

  it('exit 1: the changed file is named', () => {
    const path = 'data/001_x_2056789749164019925/03-tekst.txt';
    const other = join(folder, 'anders');
    execFileSync('cp', ['-r', unpacked, other]);
    writeFileSync(join(other, path), 'iets anders');
    const changed = join(folder, 'anders.zip');
    execFileSync('zip', ['-qr', changed, '.'], { cwd: other });
    const { status, trust, checks } = verdict(changed);
    expect({ status, trust }).toEqual({ status: 1, trust: 'broken' });
    expect(checks.filter(({ outcome }) => outcome === 'failed').map(({ subject }) => subject)).toContain(
      path,
    );
    expect(verdict(zip, '--key', 'a'.repeat(64))).toMatchObject({ status: 1, trust: 'broken' });
  });

  it('exit 2: no bundle, or not there', () => {
    const text = join(folder, 'brief.txt');
    writeFileSync(text, 'geen zip');
    expect(verdict(text)).toMatchObject({ status: 2, trust: null });
    expect(verdict(join(folder, 'weg.zip'))).toMatchObject({ status: 2, trust: null });
  });

  it('has help', () => {
    expect(verify('--help')).toMatchObject({ status: 0 });
  });
});
