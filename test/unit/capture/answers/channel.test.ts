// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import {
  askAnswers,
  awaitSecret,
  offerSecret,
  serveAnswers,
} from '../../../../src/capture/answers/channel.js';
import { takeNatives } from '../../../../src/capture/answers/natives.js';

/** Our script in the page's world, with texts to hand out; `end` is the moment at which scripts of the page may begin. */
function pageWorld(place: EventTarget, texts: readonly string[]) {
  const secrets: string[] = [];
  let end: () => void = () => undefined;
  awaitSecret(
    place,
    (secret) => {
      secrets.push(secret);
      serveAnswers(takeNatives(), place, secret, (each) => texts.forEach(each));
    },
    (close) => (end = close),
  );
  return { secrets, end: () => end() };
}

it('hands the texts to who knows the secret', () => {
  const place = new EventTarget();
  pageWorld(place, ['een', 'twee']);
  offerSecret(place, 'geheim');
  expect(askAnswers(place, 'geheim')).toEqual(['een', 'twee']);
  expect(askAnswers(place, 'iets anders')).toEqual([]);
});

it('takes the first offer only, and none once scripts of the page may run', () => {
  const place = new EventTarget();
  const first = pageWorld(place, ['een']);
  offerSecret(place, 'geheim');
  offerSecret(place, 'van de pagina');
  expect(first.secrets).toEqual(['geheim']);
  expect(askAnswers(place, 'van de pagina')).toEqual([]);

  const later = pageWorld(new EventTarget(), ['een']);
  later.end();
  offerSecret(place, 'van de pagina');
  expect(later.secrets).toEqual([]);
});

it('takes nothing but texts, and only while it asks', () => {
  const place = new EventTarget();
  place.addEventListener('geheim', () => {
    for (const detail of ['tekst', { toString: () => 'ding' }, 3, null])
      place.dispatchEvent(new CustomEvent('geheim-answer', { detail }));
  });
  expect(askAnswers(place, 'geheim')).toEqual(['tekst']);
  place.dispatchEvent(new CustomEvent('geheim-answer', { detail: 'te laat' }));
  expect(askAnswers(place, 'anders')).toEqual([]);
});
