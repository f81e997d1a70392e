import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { judgementOf, type Entry } from '../../core/entry.js';
import type { Channel } from '../../core/happening/platform.js';
import type { Case } from '../../dossier/case.js';
import { lackingParts, noticeOf, type NoticeWords, type Reportable } from '../../dossier/platform/notice.js';
import { offences } from '../../dossier/offences.js';
import { channels } from '../../platforms/report-route.js';
import { routeOf } from '../../platforms/report-routes.js';
import { Radio, SelectField } from '../options/Fields.js';
import { Heading } from '../parts/Heading.js';
import { text, type MessageKey } from '../text.js';
import { Check } from './Check.js';
import { Source } from '../parts/Source.js';
import { LawText } from './LawText.js';
import { Notifier } from './Notifier.js';
import { NoticeParts } from './NoticeParts.js';
import { StartGuide } from './StartGuide.js';
import { language, said } from './words.js';

interface Props {
  of: Case;
  entry: Entry;
  about: Reportable;
}

export const channelWords: Record<Channel, MessageKey> = {
  'house-rules': 'channel_rules',
  'illegal-content': 'channel_law',
};

const first = (entry: Entry): NoticeWords => ({
  channel: 'house-rules',
  language: language(),
  notifier: 'person',
  name: '',
  email: '',
  // What the person judged possible before; nothing else is filled in.
  offences: judgementOf(entry)?.data.offences ?? [],
  why: '',
  life: false,
  child: false,
  goodFaith: false,
});

/** What a report says, which way it goes and who makes it; then the parts to copy, and the guide beside the page. */
export function NoticeForm({ of, entry, about }: Props): JSX.Element {
  const [words, setWords] = useState(() => first(entry));
  const [reason, setReason] = useState('');
  const change = (part: Partial<NoticeWords>): void => setWords((before) => ({ ...before, ...part }));
  const route = routeOf(about.platform)?.channels[words.channel];
  if (!route) return <p>{text('platform_nothing')}</p>;
  const notice = noticeOf(about, route.parts, words);
  const lacking = lackingParts(notice, words);
  return (
    <>
      <section class="panel" aria-labelledby="platform-way">
        <Heading id="platform-way">{text('platform_way')}</Heading>
        <fieldset class="group">
          <legend class="utrecht-form-label">{text('platform_channel')}</legend>
          {channels.map((channel) => (
            <Radio
              key={channel}
              id={`channel-${channel}`}
              name="channel"
              label={text(channelWords[channel])}
              checked={words.channel === channel}
              onChoose={() => change({ channel })}
            />
          ))}
        </fieldset>
        {words.channel === 'house-rules' ? <LawText id="house-rules" /> : <LawText id="elements" />}
        {route.note && <p>{said(route.note)}</p>}
        <p>
          <Source {...route} />
        </p>
        <SelectField
          id="platform-language"
          label={text('platform_language')}
          value={words.language}
          onValue={(value) => change({ language: value === 'en' ? 'en' : 'nl' })}
          options={[
            { value: 'nl', label: text('language_nl') },
            { value: 'en', label: text('language_en') },
          ]}
        />
        {route.reasons.length > 0 && (
          <SelectField
            id="platform-reason"
            label={text('platform_reason')}
            value={reason}
            onValue={setReason}
            options={[
              { value: '', label: text('platform_reason_there') },
              ...route.reasons.map((one) => ({ value: one.id, label: said(one.text) })),
            ]}
          />
        )}
      </section>
      <section class="panel" aria-labelledby="platform-why">
        <Heading id="platform-why">{text('platform_why')}</Heading>
        {words.channel === 'illegal-content' && (
          <fieldset class="group">
            <legend class="utrecht-form-label">{text('platform_offences')}</legend>
            {offences.map(({ id, label, article }) => (
              <Check
                key={id}
                label={`${label} (${article})`}
                checked={words.offences.includes(id)}
                onToggle={(on) =>
                  change({
                    offences: on ? [...words.offences, id] : words.offences.filter((one) => one !== id),
                  })
                }
              />
            ))}
          </fieldset>
        )}
        <div class="field">
          <label class="utrecht-form-label" for="platform-own-words">
            {text('platform_own_words')}
          </label>
          <p class="quiet" id="platform-own-words-help">
            {text('platform_own_words_help')}
          </p>
          <textarea
            class="utrecht-textarea utrecht-textarea--html-textarea"
            id="platform-own-words"
            aria-describedby="platform-own-words-help"
            rows={4}
            value={words.why}
            onInput={(event) => change({ why: event.currentTarget.value })}
          />
        </div>
        <Check label={text('platform_life')} checked={words.life} onToggle={(life) => change({ life })} />
        {words.life && <LawText id="danger" />}
      </section>
      {words.channel === 'illegal-content' && <Notifier words={words} change={change} />}
      <NoticeParts notice={notice} lacking={lacking} language={words.language} />
      <StartGuide {...{ of, about, route, notice, lacking, words }} reason={reason || null} />
    </>
  );
}
