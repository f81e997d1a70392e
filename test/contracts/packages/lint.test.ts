import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { buildExtension } from '../../tools/build.js';
import { root } from '../../tools/paths.js';

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}
interface Report {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly notices: readonly Finding[];
}

/** What Mozilla's checker may say, each with the reason why it stays; CONTRIBUTING tells the same in words. */
const known: readonly { readonly said: string; readonly because: string }[] = [
  {
    said: 'manifest.json: Manifest key not supported by the specified minimum Firefox for Android version',
    because: 'it is not offered for Android; Firefox 140 on the desktop knows the key',
  },
  {
    said: 'chunks: Unsafe call to import for argument 0',
    because: 'zip.js can load a codec from an address that it is configured with; it is never configured',
  },
  {
    said: 'chunks: Unsafe assignment to innerHTML',
    because: "Preact's dangerouslySetInnerHTML, which a lint rule forbids here",
  },
  {
    said: 'redraw.js: Unsafe assignment to innerHTML',
    because: 'html2canvas tries how wide an emoji is, with a text of its own',
  },
];

/** Which chunk holds what, and on which line, is up to the bundler. */
const said = ({ file = '', message }: Finding): string =>
  `${file.replace(/^chunks\/.*/, 'chunks')}: ${message}`;

/** Runs the checker of addons.mozilla.org, with its look-up of newer versions of itself switched off. */
async function lint(folder: string): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(root, 'node_modules/web-ext/bin/web-ext.js'),
      'lint',
      ...['--source-dir', folder, '--output', 'json', '--no-config-discovery', '--no-input'],
    ],
    { env: { ...process.env, NO_UPDATE_NOTIFIER: '1' }, maxBuffer: 2 ** 24 },
  );
  return JSON.parse(stdout) as Report;
}

// It also builds the package, which takes its time on a busy machine.
it('passes the checker of addons.mozilla.org without an error and with no warning but those explained', async () => {
  const { errors, warnings, notices } = await lint(await buildExtension('firefox'));
  expect(errors).toEqual([]);
  expect(notices).toEqual([]);
  expect(warnings.map(said).sort()).toEqual(known.map((warning) => warning.said).sort());
}, 180_000);
