import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { verifyBundles, TRUST_TEXT, type BundleInput, type Verdict } from '../../src/bundle/index.js';
import { readRoots } from '../../src/evidence/timestamp/roots.js';
import { OUTCOME_TEXT } from '../../src/bundle/verify/words.js';
import { messageOf, print, readArgs, run, say, UsageError } from './cli.js';

const help = `npm run -s verify -- BUNDEL.zip… [--json] [--ca CA.pem] [--key SLEUTELCODE] [--anchor BESTAND]

Controleert een bewijsbundel, of meer delen ervan. Alles wordt nagegaan; wat niet klopt wordt met het hele pad genoemd.

  --key SLEUTELCODE   de sleutelcode (64 tekens, spaties mogen) die u langs een andere weg kreeg
  --anchor BESTAND    een mail of tekst met een ankerregel
  --ca CA.pem         wortelcertificaat van de tijdstempeldienst, dat u langs een andere weg kreeg
  --json              het resultaat als JSON

Uitgang 0: alles wat is nagegaan klopt · 1: iets klopt niet · 2: geen bewijsbundel, of niet te lezen.`;

const EXIT: Readonly<Record<NonNullable<Verdict['trust']>, number>> = {
  anchored: 0,
  'self-consistent': 0,
  broken: 1,
};

function read(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    say(messageOf(error));
    return null;
  }
}

function given(path: string): Uint8Array {
  const bytes = read(path);
  if (!bytes) throw new UsageError(`${path} is niet te lezen.`);
  return bytes;
}

const textOf = (path: string | undefined): string | null =>
  path === undefined ? null : new TextDecoder().decode(given(path));

/** A root that cannot be used must not look like one that confirms nothing. */
async function rootsFile(path: string | undefined): Promise<Uint8Array | null> {
  if (path === undefined) return null;
  const bytes = given(path);
  await readRoots(bytes).catch((cause: unknown) => {
    throw new UsageError(`In ${path} staat geen wortelcertificaat.`, { cause });
  });
  return bytes;
}

/** File names without their folder; equal names get a number, so that a subject is never ambiguous. */
function inputsOf(paths: readonly string[]): BundleInput[] {
  const seen = new Map<string, number>();
  return paths.map((path) => {
    const name = basename(path);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    // A file that cannot be read is judged as what it is: no bundle.
    return { name: times > 1 ? `${name} (${times})` : name, bytes: read(path) ?? new Uint8Array() };
  });
}

function told({ trust, checks }: Verdict): string {
  const lines = checks.map(
    ({ id, outcome, subject, detail }) =>
      `  ${OUTCOME_TEXT[outcome].padEnd(19)}${id.padEnd(13)}${subject === null ? '' : `${subject}: `}${detail}`,
  );
  return [TRUST_TEXT[trust ?? 'none'], '', ...lines].join('\n');
}

async function main(): Promise<number> {
  const { values, positionals } = readArgs({
    json: { type: 'boolean' },
    ca: { type: 'string' },
    key: { type: 'string' },
    anchor: { type: 'string' },
  });
  if (positionals.length === 0) throw new UsageError('Geef een of meer zip-bestanden.');
  const outside = { key: values.key ?? null, anchor: textOf(values.anchor), ca: await rootsFile(values.ca) };
  const verdict = await verifyBundles(inputsOf(positionals), outside);
  print(values.json ? JSON.stringify(verdict) : told(verdict));
  return verdict.trust === null ? 2 : EXIT[verdict.trust];
}

await run(help, main);
