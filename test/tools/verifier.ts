import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { buildVerifier } from './verifier-page.js';
import { print, readArgs, run } from './cli.js';
import { root } from './paths.js';

const help = `npm run -s verifier -- [--out BESTAND]

Maakt van dezelfde code als de extensie één HTML-bestand dat bewijsbundels controleert. Het heeft niets anders nodig: open het
in een browser, ook zonder netwerk. Het vraagt niets op en stuurt niets weg; de browser verbiedt het (Content-Security-Policy).
Dezelfde bronnen geven dezelfde bytes. Drukt SHA-256 en pad af.

  --out BESTAND   waar het komt (standaard .output/vastgelegd-controleren.html)`;

async function main(): Promise<number> {
  const { out } = readArgs({
    out: { type: 'string', default: join(root, '.output/vastgelegd-controleren.html') },
  }).values;
  const page = await buildVerifier();
  const path = resolve(out);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, page);
  print(`${createHash('sha256').update(page).digest('hex')}  ${relative(process.cwd(), path)}`);
  return 0;
}

await run(help, main);
