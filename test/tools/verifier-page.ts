import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'vite';
import { reducedStyles } from '../../wxt.config.js';
import { PlainError } from './cli.js';
import { root } from './paths.js';

/** Script and style of the page, from the same sources as the extension's own page. */
async function compile(): Promise<{ script: string; style: string }> {
  const result = await build({
    configFile: false,
    root,
    mode: 'production',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    plugins: [reducedStyles()],
    // Said here, not taken from the environment: what starts the build must not change what comes out of it.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    publicDir: false,
    build: {
      write: false,
      target: ['chrome137', 'firefox140'],
      // Whatever it refers to goes in: there is nothing beside the page.
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'src/ui/verify/offline.tsx'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  if (!('output' in result)) throw new PlainError('De pagina bouwen gaf iets anders dan één resultaat.');
  const scripts = result.output.flatMap((part) => (part.type === 'chunk' ? [part.code] : []));
  const styles = result.output.flatMap((part) => (part.type === 'asset' ? [String(part.source)] : []));
  const [script, ...more] = scripts;
  const [style, ...others] = styles;
  if (script === undefined || style === undefined || more.length + others.length > 0)
    throw new PlainError('De pagina past niet in één script en één stijlblad.');
  return { script, style };
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** In strings, templates and patterns the escape means the same, and HTML no longer takes it for its own. */
const inScript = (code: string): string => code.replace(/<(?=\/script|!--)/gi, '\\x3C');

/** The verifier as one HTML page: nothing is loaded, nothing can be sent, and only this script runs. */
export async function buildVerifier(): Promise<string> {
  const compiled = await compile();
  const script = inScript(compiled.script.trim());
  const style = compiled.style.trim();
  if (/<\/style/i.test(style)) throw new PlainError('Het stijlblad past niet in een pagina.');
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="nl" class="ma-theme ma-theme--color-scheme-dark">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Bundel controleren – Vastgelegd</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<div id="app"><noscript>Deze pagina controleert met JavaScript, en dat staat in deze browser uit.</noscript></div>
<script>${script}</script>
</body>
</html>
`;
}
