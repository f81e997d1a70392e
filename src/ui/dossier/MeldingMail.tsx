import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import {
  emlFile,
  isAddress,
  mailtoLink,
  MAX_ATTACHMENT,
  type Attachment,
} from '../../dossier/melding/eml.js';
import type { Paper } from '../../bundle/papers/model.js';
import type { Melding } from '../../dossier/melding/melding.js';
import { messageOf } from '../../dossier/melding/message.js';
import { TextField } from '../options/Fields.js';
import { Button } from '../parts/Button.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { Live } from '../parts/Notice.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useTask } from '../parts/use-task.js';
import { formatSize } from '../format.js';
import { text } from '../text.js';
import type { DossierActions } from './actions.js';

interface Props {
  recipient: string;
  consult: boolean;
  actions: DossierActions;
  make: (anchor: string) => Melding;
  /** The PDF that was previewed and goes along; null: the mail says it all. */
  paper: ((melding: Melding) => Paper) | null;
}

/** The address that was filled in for this function, until the person types another. */
function useAddress(recipient: string, addressOf: DossierActions['addressOf']) {
  const [known, setKnown] = useState('');
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    const show = (address: string | null): void => {
      if (current) setKnown(address ?? '');
    };
    // Without settings the person types it.
    addressOf(recipient).then(show, () => show(null));
    return () => {
      current = false;
    };
  }, [recipient]);
  return [typed ?? known, setTyped] as const;
}

/** A draft for the person's own mail program: a file, or a link where it is short. Nothing is sent from here. */
export function MeldingMail({ recipient, consult, actions, make, paper }: Props): JSX.Element {
  const [to, setTo] = useAddress(recipient, actions.addressOf);
  const [file, setFile] = useState<File | null>(null);
  const [link, setLink] = useState<string | null>(null);
  const [task, run] = useTask();
  const address = to.trim() || null;
  const wrong = address !== null && !isAddress(address);
  const tooLarge = paper === null && file !== null && file.size > MAX_ATTACHMENT;
  const attached = async (melding: Melding): Promise<Attachment | null> => {
    if (paper) {
      const made = paper(melding);
      return { name: `${made.name}.pdf`, type: 'application/pdf', bytes: await actions.pdf(made) };
    }
    return (
      file && { name: file.name, type: 'application/pdf', bytes: new Uint8Array(await file.arrayBuffer()) }
    );
  };
  const draft = async (): Promise<void> => {
    const melding = make(await actions.anchor(recipient));
    const attachment = await attached(melding);
    const letter = { ...messageOf(melding, paper && attachment?.name), to: address, attachment };
    const bytes = emlFile(letter, `vastgelegd-${crypto.randomUUID()}`);
    setLink(mailtoLink(letter));
    await actions.save(
      consult ? 'overleg.eml' : 'melding.eml',
      new Blob([bytes], { type: 'message/rfc822' }),
    );
  };
  return (
    <section class="panel" aria-labelledby="mail-title">
      <Heading id="mail-title">{text('mail_title')}</Heading>
      <Paragraph>{text('mail_intro')}</Paragraph>
      <TextField
        id="mail-to"
        label={text('mail_to')}
        help={text('mail_to_help')}
        value={to}
        onValue={setTo}
      />
      <Live>{wrong && <p>{text('mail_to_wrong')}</p>}</Live>
      {!consult && paper === null && <OwnFile onFile={setFile} />}
      <Live>{tooLarge && <p>{text('mail_file_large')}</p>}</Live>
      <div class="actions">
        <Button
          look="primary-action"
          disabled={wrong || tooLarge || recipient === '' || task.state === 'busy'}
          onPress={() => run(draft)}
        >
          {text('mail_make')}
        </Button>
        {link && (
          <a class="utrecht-link utrecht-link--html-a" href={link}>
            {text('mail_link')}
          </a>
        )}
      </div>
      <TaskStatus task={task} done="mail_made" />
    </section>
  );
}

/** A PDF of the person's own, in place of one made here. */
const OwnFile = ({ onFile }: { onFile: (file: File | null) => void }): JSX.Element => (
  <div class="field">
    <label class="utrecht-form-label" for="mail-file">
      {text('mail_file')}
    </label>
    <p class="quiet" id="mail-file-help">
      {text('mail_file_help', formatSize(MAX_ATTACHMENT))}
    </p>
    <input
      class="file"
      id="mail-file"
      type="file"
      accept="application/pdf"
      aria-describedby="mail-file-help"
      onChange={(event) => onFile(event.currentTarget.files?.[0] ?? null)}
    />
  </div>
);
