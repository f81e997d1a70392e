// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Item, Language } from '../../src/core/report-guide.js';
import { platforms } from '../../src/platforms/index.js';
import { findItem, type Found } from '../../src/platforms/report-item.js';
import { channels, formAddress, itemOf, type RouteStep } from '../../src/platforms/report-route.js';
import { reportRoutes } from '../../src/platforms/report-routes.js';
import { root } from '../tools/paths.js';

const languages: readonly Language[] = ['nl', 'en'];
const dialogs = (platform: string, language: Language): string =>
  join(root, `test/fixtures/practice/reports/${platform}-${language}.html`);

/** Fills the page with one screen of the practice dialogs; gives how to look for an item on it. */
function screen(platform: string, language: Language, name: string): (item: Item) => Found {
  const { body } = new DOMParser().parseFromString(
    readFileSync(dialogs(platform, language), 'utf8'),
    'text/html',
  );
  const template = body.querySelector<HTMLTemplateElement>(`template[data-screen="${name}"]`);
  document.body.replaceChildren(...(template ? [template.content.cloneNode(true)] : []));
  return (item) => findItem(item, { document, post: null, belongs: () => true, isShown: () => true });
}
const textOf = (found: Found): string | null =>
  found.state === 'found' ? found.element.textContent.trim().replace(/\s+/g, ' ') : found.state;

/** On which screen of the practice dialogs each step's item is. */
const screenOf: Readonly<Record<string, string>> = {
  report: 'menu',
  reason: 'reasons',
  next: 'reasons',
  send: 'detail',
};

describe.each(platforms.map(({ id }) => id))('the report routes of %s', (id) => {
  const route = reportRoutes[id];

  it('leads along both channels, each with a step that sends and one to keep what comes back', () => {
    for (const channel of channels) {
      const { steps, parts, way, url } = route.channels[channel];
      expect(steps.filter(({ sends }) => sends)).toHaveLength(1);
      expect(steps.at(-1)?.id).toBe('receipt');
      expect(new Set(steps.map((step) => step.id)).size).toBe(steps.length);
      expect(url === null).toBe(way === 'dialog');
      expect(steps.flatMap(({ paste }) => paste).filter((part) => !parts.includes(part))).toEqual([]);
    }
    const lawful = route.channels['illegal-content'].steps.flatMap(({ paste }) => paste);
    expect(lawful).toEqual(
      expect.arrayContaining(['explanation', 'location', 'name', 'email', 'good-faith']),
    );
  });

  it('finds the post and its author in the address of a form that takes them, and nothing that is not known', () => {
    const { channels: all } = route;
    const known = { url: 'https://example.test/a?b=c&d', handle: 'een&twee' };
    const address = formAddress(all['illegal-content'], known);
    const filled = Object.keys(all['illegal-content'].prefill).length > 0;
    expect(address?.includes(encodeURIComponent('een&twee'))).toBe(filled);
    expect(formAddress(all['illegal-content'], { url: null, handle: null })).not.toMatch(/null|%7B|\{/);
    expect(formAddress(all['house-rules'], known)).toBeNull();
  });

  it('has practice dialogs in both languages', () => {
    expect(languages.filter((language) => !existsSync(dialogs(id, language)))).toEqual([]);
  });

  it.each(languages)('finds each item of its dialogs, and that one alone, in %s', (language) => {
    const { steps, reasons } = route.channels['house-rules'];
    const inDialogs = steps.filter((step) => step.item?.within === 'page');
    expect(inDialogs.filter((step) => !Object.hasOwn(screenOf, step.id)).map((step) => step.id)).toEqual([]);
    for (const step of inDialogs) {
      const look = screen(id, language, screenOf[step.id] ?? '');
      for (const reason of step.byReason ? reasons.slice(0, 2) : [null]) {
        const item = itemOf(step, reason, language);
        expect(item && look(item).state, `${step.id} ${reason?.id ?? ''}`).toBe('found');
      }
    }
  });

  it.each(languages)('points at no item that blocks, mutes, hides or unfollows, in %s', (language) => {
    const marked = route.channels['house-rules'].steps.flatMap((step: RouteStep) => {
      const item = itemOf(step, null, language);
      return item?.within === 'page' ? [textOf(screen(id, language, screenOf[step.id] ?? '')(item))] : [];
    });
    expect(marked.length).toBeGreaterThan(1);
    expect(marked.join(' ')).not.toMatch(/block|blokk|mute|demp|hide|verberg|unfollow|ongedaan/i);
  });

  it('marks nothing where a label stands twice, or in what is written by others', () => {
    const step = route.channels['house-rules'].steps.find((one) => one.id === 'report');
    const item = step && itemOf(step, null, 'nl');
    if (!item) throw new Error('no item');
    const look = screen(id, 'nl', 'menu');
    const [layer] = document.querySelectorAll('.layer');
    const { element } = look(item) as Extract<Found, { state: 'found' }>;
    layer?.append(element.cloneNode(true));
    expect(look(item).state).toBe('several');
    // The same words in a post lie in no menu and no dialog.
    document.body.replaceChildren(
      Object.assign(document.createElement('article'), { textContent: element.textContent }),
    );
    expect(look(item).state).toBe('missing');
    // Longer words that begin the same are another item.
    const { body } = new DOMParser().parseFromString(
      `<div role="menu"><div role="menuitem">${element.textContent} en blokkeren</div></div>`,
      'text/html',
    );
    document.body.replaceChildren(...body.childNodes);
    expect(look(item).state).toBe('missing');
  });

  it('says of every route and step where it was read, and which nobody checked', () => {
    const all = channels.flatMap((channel) => [route.channels[channel], ...route.channels[channel].steps]);
    expect([...all, route.complaint].filter(({ source }) => source.length < 8)).toEqual([]);
    expect(all.some(({ lastChecked }) => lastChecked === null)).toBe(true);
  });
});

it('needs a post on the page for an item of the post', () => {
  const item: Item = { within: 'post', roots: [], selectors: ['button'], labels: [] };
  document.body.replaceChildren(document.createElement('button'));
  const page = { document, belongs: () => true, isShown: () => true };
  expect(findItem(item, { ...page, post: null })).toEqual({ state: 'no-post' });
  expect(findItem(item, { ...page, post: document.body }).state).toBe('found');
  expect(findItem(item, { ...page, post: document.body, belongs: () => false }).state).toBe('missing');
});
