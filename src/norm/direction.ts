import { has, type Token } from './token.js';

/** A name set off by commas or at the end, a mention, an order at the beginning. */
export function isAddressed(tokens: readonly Token[]): boolean {
  if (has(tokens[0], 'VERMELDING')) return true;
  if (tokens.some((token) => has(token, 'EIGENNAAM') || (has(token, 'VERMELDING') && has(token, 'JIJ'))))
    return true;
  if (isOrder(tokens[0]) && tokens.length > 1) return true;
  return tokens.some((token, index) => {
    if (!has(token, 'NAAM', 'AMBT', 'AANSPREEK')) return false;
    const next = tokens[index + 1];
    const ends =
      next === undefined ||
      next.sentence !== token.sentence ||
      /^[,!?.:]/.test(next.before) ||
      next.kind === 'emoji';
    const starts = index === 0 || tokens[index - 1]?.sentence !== token.sentence || /,/.test(token.before);
    if (!starts && has(tokens[index - 1], 'ONBEKEND') && !tokens.some((other) => has(other, 'JIJ')))
      return false;
    const mayName =
      !has(
        tokens[index - 1],
        'die',
        'de',
        'van',
        'een',
        'bij',
        'AMBT',
        'met',
        'aan',
        'voor',
        'op',
        'is',
        'dat',
        'zo',
        'en',
        'heeft',
      ) || has(token, 'AANSPREEK');
    return ends && mayName && (starts ? true : index > 1);
  });
}

const isOrder = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(hou|houd|krijg|kreg|rot|ga|kom|pas|kijk|schaam|val|flikker|tief|lik|trek|stap|stop|slaap|wees|denk|geniet|leer|zoek|wacht)$/.test(
    token.form,
  );
