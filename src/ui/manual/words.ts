import type { Channel, Manual } from '../../core/happening/manual.js';
import { formatDay } from '../terms/words.js';
import { text, type MessageKey } from '../text.js';

export const channelWords: Record<Channel, MessageKey> = {
  'face-to-face': 'channel_face',
  letter: 'channel_letter',
  'e-mail': 'channel_mail',
  telephone: 'channel_telephone',
  voicemail: 'channel_voicemail',
  sms: 'channel_sms',
  whatsapp: 'channel_whatsapp',
  signal: 'channel_signal',
  telegram: 'channel_telegram',
  tiktok: 'channel_tiktok',
  linkedin: 'channel_linkedin',
  post: 'channel_post',
  other: 'channel_other',
};

/** When it was, as the person said it. */
export function whenWords({ from, until, clock, words }: Manual['when']): string {
  const days =
    from !== null && until !== null && until !== from
      ? text('manual_range', formatDay(from), formatDay(until))
      : (from ?? until) && formatDay((from ?? until) as string);
  return [days, clock, words].filter(Boolean).join(', ') || text('unknown');
}
