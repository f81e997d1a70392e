import type { JSX } from 'preact';
import type { NoticeWords } from '../../dossier/platform/notice.js';
import { Radio, TextField } from '../options/Fields.js';
import { Heading } from '../parts/Heading.js';
import { Notice } from '../parts/Notice.js';
import { text } from '../text.js';
import { Check } from './Check.js';
import { LawText } from './LawText.js';

interface Props {
  words: NoticeWords;
  change: (part: Partial<NoticeWords>) => void;
}

/** Who reports, with what that means: the platform gets to know them, and may tell the sender. Kept nowhere. */
export function Notifier({ words, change }: Props): JSX.Element {
  const { notifier, child } = words;
  return (
    <section class="panel" aria-labelledby="notifier-title">
      <Heading id="notifier-title">{text('notifier_title')}</Heading>
      <Notice tone="info">
        <LawText id="identity" />
      </Notice>
      <fieldset class="group">
        <legend class="utrecht-form-label">{text('notifier_who')}</legend>
        {(['person', 'municipality'] as const).map((one) => (
          <Radio
            key={one}
            id={`notifier-${one}`}
            name="notifier"
            label={text(one === 'person' ? 'notifier_person' : 'notifier_municipality')}
            checked={notifier === one}
            // A name that was typed for the one is not the other's.
            onChoose={() => change({ notifier: one, name: '', email: '' })}
          />
        ))}
      </fieldset>
      <LawText id={notifier === 'person' ? 'identity-person' : 'identity-municipality'} />
      <TextField
        id="notifier-name"
        label={text(notifier === 'person' ? 'notifier_name' : 'notifier_name_municipality')}
        value={words.name}
        onValue={(name) => change({ name })}
      />
      <TextField
        id="notifier-email"
        label={text('notifier_email')}
        help={text('notifier_not_kept')}
        value={words.email}
        onValue={(email) => change({ email })}
      />
      <Check label={text('notifier_child')} checked={child} onToggle={(on) => change({ child: on })} />
      {child && <LawText id="child" />}
      <Check
        label={text('notifier_good_faith')}
        checked={words.goodFaith}
        onToggle={(goodFaith) => change({ goodFaith })}
      />
    </section>
  );
}
