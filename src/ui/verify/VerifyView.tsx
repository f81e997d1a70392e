import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Verdict } from '../../bundle/index.js';
import { Button } from '../parts/Button.js';
import { Paragraph, Title } from '../parts/Heading.js';
import { Live, Notice } from '../parts/Notice.js';
import { Page } from '../parts/Page.js';
import { TextField } from '../options/Fields.js';
import { text, type MessageKey } from '../text.js';
import { failureText } from '../failure-text.js';
import { OpenBundles, type OpenBundle } from './OpenBundles.js';
import { isKeyCode, type Verify } from './verdict.js';
import type { AddStamp } from './add-stamp.js';
import { StampPanel } from './StampPanel.js';
import { VerdictView } from './VerdictView.js';

type State =
  | { readonly state: 'ready' | 'busy' }
  | { readonly state: 'refused'; readonly why: MessageKey }
  | { readonly state: 'failed'; readonly error: unknown }
  | { readonly state: 'done'; readonly verdict: Verdict; readonly files: readonly File[] };

interface Props {
  verify: Verify;
  open: OpenBundle;
  /** Absent outside the extension, which alone can ask an authority. */
  stamp?: AddStamp;
  /** Shows the page in its other language; absent where the browser chooses it. */
  switchLanguage?: () => void;
}

/** Checks bundles that someone hands over, and shows on request what is in one that holds. Nothing in them is run. */
export function VerifyView({ verify, open, stamp, switchLanguage }: Props): JSX.Element {
  const [files, setFiles] = useState<readonly File[]>([]);
  const [typed, setTyped] = useState('');
  const [anchor, setAnchor] = useState('');
  const [mail, setMail] = useState<File | null>(null);
  const [root, setRoot] = useState<File | null>(null);
  const [state, setState] = useState<State>({ state: 'ready' });
  const submit = (event: Event): void => {
    event.preventDefault();
    const key = typed.trim() || null;
    if (files.length === 0) return setState({ state: 'refused', why: 'verify_no_file' });
    if (key !== null && !isKeyCode(key)) return setState({ state: 'refused', why: 'verify_bad_key' });
    setState({ state: 'busy' });
    const check = async () => {
      const ca = root && new Uint8Array(await root.arrayBuffer());
      const told = [anchor, mail === null ? '' : await mail.text()].join('\n').trim();
      return verify(files, { key, anchor: told || null, ca });
    };
    check().then(
      (verdict) => setState({ state: 'done', verdict, files }),
      (error: unknown) => setState({ state: 'failed', error }),
    );
  };
  return (
    <Page place={stamp ? 'verify' : null}>
      {switchLanguage && (
        <p lang={text('language_other_code')}>
          <Button onPress={switchLanguage}>{text('language_other')}</Button>
        </p>
      )}
      <Title>{text('verify_title')}</Title>
      <Paragraph>{text('verify_intro')}</Paragraph>
      <form class="panel" onSubmit={submit}>
        <div class="field">
          <label class="utrecht-form-label" for="bundles">
            {text('verify_files')}
          </label>
          <input
            id="bundles"
            class="file"
            type="file"
            multiple
            accept=".zip,application/zip"
            onChange={(event) => setFiles([...(event.currentTarget.files ?? [])])}
          />
        </div>
        <TextField
          id="key"
          label={text('verify_key')}
          help={text('verify_key_help')}
          value={typed}
          onValue={setTyped}
        />
        <TextField
          id="anchor"
          label={text('verify_anchor')}
          help={text('verify_anchor_help')}
          value={anchor}
          onValue={setAnchor}
        />
        <div class="field">
          <label class="utrecht-form-label" for="mail">
            {text('verify_mail')}
          </label>
          <input
            id="mail"
            class="file"
            type="file"
            accept=".eml,.txt,text/plain,message/rfc822"
            onChange={(event) => setMail(event.currentTarget.files?.[0] ?? null)}
          />
        </div>
        <div class="field">
          <label class="utrecht-form-label" for="root">
            {text('verify_root')}
          </label>
          <p class="quiet" id="root-help">
            {text('verify_root_help')}
          </p>
          <input
            id="root"
            class="file"
            type="file"
            accept=".pem,.crt,.cer,.der"
            aria-describedby="root-help"
            onChange={(event) => setRoot(event.currentTarget.files?.[0] ?? null)}
          />
        </div>
        <Button look="primary-action" type="submit" disabled={state.state === 'busy'}>
          {text('verify_start')}
        </Button>
      </form>
      <Live>
        {state.state === 'busy' && <Paragraph>{text('verify_busy')}</Paragraph>}
        {state.state === 'refused' && <Notice tone="help">{text(state.why)}</Notice>}
        {state.state === 'failed' && <Notice tone="help">{failureText(state.error)}</Notice>}
      </Live>
      {state.state === 'done' && (
        <>
          <VerdictView verdict={state.verdict} />
          {state.verdict.trust && <OpenBundles files={state.files} trust={state.verdict.trust} open={open} />}
        </>
      )}
      {stamp && <StampPanel add={stamp} />}
    </Page>
  );
}
