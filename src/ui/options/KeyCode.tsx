import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { formatFingerprint } from '../../evidence/keys.js';
import { Copy } from '../parts/Copy.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { Notice } from '../parts/Notice.js';
import { text } from '../text.js';
import { failureText } from '../failure-text.js';

type Loaded =
  | { readonly state: 'loading' }
  | { readonly state: 'ok'; readonly value: string }
  | { readonly state: 'failed'; readonly error: unknown };

/** The code by which others recognise bundles of this installation, with a text to hand it over. */
export function KeyCode({ fingerprint }: { fingerprint: () => Promise<string> }): JSX.Element {
  const [code, setCode] = useState<Loaded>({ state: 'loading' });
  useEffect(() => {
    fingerprint().then(
      (value) => setCode({ state: 'ok', value }),
      (error: unknown) => setCode({ state: 'failed', error }),
    );
  }, [fingerprint]);
  return (
    <section class="panel" aria-labelledby="key-title">
      <Heading id="key-title">{text('key_title')}</Heading>
      <Paragraph>{text('key_intro')}</Paragraph>
      {code.state === 'loading' && <Paragraph>{text('loading')}</Paragraph>}
      {code.state === 'failed' && <Notice tone="help">{failureText(code.error)}</Notice>}
      {code.state === 'ok' && (
        <>
          <p class="key-code" id="key-code">
            <code class="utrecht-code">{formatFingerprint(code.value)}</code>
          </p>
          <Paragraph>{text('key_hand_over')}</Paragraph>
          <blockquote class="quote">
            <p id="key-letter">{text('key_letter', formatFingerprint(code.value))}</p>
          </blockquote>
          <Copy value={text('key_letter', formatFingerprint(code.value))} describedBy="key-letter" />
        </>
      )}
    </section>
  );
}
