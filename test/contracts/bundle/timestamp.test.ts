import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeBundle } from '../../../src/bundle/index.js';
import { authorityFolder, makeAuthority, type Authority } from '../../tools/authority.js';
import { ensureCommands } from '../../tools/browsers.js';
import { root } from '../../tools/paths.js';
import { makeSample, sampleRequest } from '../../unit/bundle/sample.js';
import { addHead, stampedBy } from '../../unit/bundle/stamped.js';

const { folder, remove } = authorityFolder();
const zip = join(folder, 'bundel.zip');
const unpacked = join(folder, 'uit');
let authority: Authority;
let other: Authority;

beforeAll(async () => {
  authority = makeAuthority(folder);
  other = makeAuthority(folder, { key: 'ec', name: 'Vreemd' });
  const sample = await makeSample();
  await addHead(sample, authority);
  const { volumes } = await makeBundle(sample, sampleRequest());
  writeFileSync(zip, await stampedBy(authority, volumes[0]?.bytes ?? new Uint8Array()));
  mkdirSync(unpacked);
  execFileSync('unzip', ['-q', zip, '-d', unpacked]);
});
afterAll(remove);

const inBag = (command: string, ...args: string[]) =>
  spawnSync(command, args, { cwd: unpacked, encoding: 'utf8' });

describe('stock tools on a bundle with a time stamp', () => {
  const instructions = () => readFileSync(join(unpacked, '3-CONTROLEREN.txt'), 'utf8');

  it('openssl ts -verify, as 3-CONTROLEREN.txt says: over the bundle, and over the head of the journal', () => {
    const shells = [...instructions().matchAll(/^ +openssl ts -verify[\s\S]*?WORTEL\.pem$/gm)].map(String);
    expect(shells).toHaveLength(2);
    for (const shell of shells) {
      const checked = inBag('bash', '-ec', shell.replace('WORTEL.pem', authority.root));
      expect(checked.stdout + checked.stderr).toContain('Verification: OK');
      expect(checked.status).toBe(0);
      expect(inBag('bash', '-ec', shell.replace('WORTEL.pem', other.root)).status).not.toBe(0);
    }
  });

  it('the other commands about the head: the time, and the hash that the next line names', () => {
    const text = instructions();
    const [show = ''] = /^ +openssl ts -reply[\s\S]*?\.tst$/m.exec(text) ?? [];
    expect(inBag('bash', '-ec', show).stdout).toMatch(/^Time stamp: .* GMT$/m);
    const [sum = ''] = /^ +sha256sum data\/tijdstempels\/.*$/m.exec(text) ?? [];
    const [hash = ''] = inBag('bash', '-ec', sum).stdout.split(' ');
    const chain = readFileSync(join(unpacked, 'data/ketting.json'), 'utf8');
    expect(chain).toContain(`"prev":"${hash}"`);
  });

  it('every file outside META-INF is in the manifest with its own SHA-256, says python', () => {
    const script = `
import os,base64,hashlib,xml.etree.ElementTree as E
a="{http://uri.etsi.org/02918/v1.2.1#}"; d="{http://www.w3.org/2000/09/xmldsig#}"
root=E.parse("META-INF/ASiCManifest001.xml").getroot()
assert root.tag==a+"ASiCManifest" and root[0].tag==a+"SigReference" and root[0].get("URI")=="META-INF/timestamp001.tst"
refs={r.get("URI"):r.find(d+"DigestValue").text for r in root.findall(a+"DataObjectReference")}
files={os.path.relpath(os.path.join(p,f),".") for p,_,fs in os.walk(".") for f in fs}
assert set(refs)=={f for f in files if not f.startswith("META-INF/")}
for f,v in refs.items(): assert base64.b64decode(v)==hashlib.sha256(open(f,"rb").read()).digest()
`;
    expect(inBag('python3', '-c', script)).toMatchObject({ status: 0, stderr: '' });
  });

  it('sha256sum, unzip -t and python zipfile still agree', () => {
    for (const list of ['manifest-sha256.txt', 'tagmanifest-sha256.txt'])
      expect(inBag('sha256sum', '--strict', '-c', list).status).toBe(0);
    expect(inBag('unzip', '-t', zip).status).toBe(0);
    const names = inBag('python3', '-c', `import zipfile; print(zipfile.ZipFile("${zip}").namelist()[0])`);
    expect(names.stdout.trim()).toBe('mimetype');
  });

  it('file knows it as an ASiC-E container', async () => {
    await ensureCommands({ file: 'file' });
    expect(inBag('file', '-b', zip).stdout).toContain('"application/vnd.etsi.asic-e+zip"');
  });

  it('npm run verify: anchored with the root, broken with another, told when the file is no root', () => {
    const verify = (...args: string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', join(root, 'test/tools/verify.ts'), ...args], {
        cwd: root,
        encoding: 'utf8',
      });
    const anchored = verify('--json', zip, '--ca', authority.root);
    expect(anchored.status).toBe(0);
    expect(JSON.parse(anchored.stdout)).toMatchObject({ trust: 'anchored' });
    const broken = verify(zip, '--ca', other.root);
    expect(broken.status).toBe(1);
    expect(broken.stdout).toContain('META-INF/timestamp001.tst');
    expect(verify(zip, '--ca', zip).status).toBe(64);
  });
});
