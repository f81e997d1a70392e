// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillPage } from '../../page-of.js';
import { OverlayHost } from '../../../../src/ui/overlay/host.js';
import { Toast } from '../../../../src/ui/overlay/toast.js';

/** Our root is closed; tests look inside by catching it as it is made. */
let root: ShadowRoot;
let host: OverlayHost;
let toast: Toast;

afterEach(() => {
  host.clear();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

beforeEach(() => {
  vi.useFakeTimers();
  fillPage('<button id="own">van de pagina</button>');
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, { ...init, mode: 'open' });
    return root;
  });
  host = new OverlayHost(document);
  toast = new Toast(host, window, 'F6', () => 'mislukt');
});

const onPage = () => document.documentElement.querySelector(':scope > div') !== null;

describe('Toast', () => {
  it('is read aloud after it came: a live region that comes with its words is silent', () => {
    toast.show({ line: ['Vastgelegd'], notes: ['Zonder beeld'] });
    const spoken = root.querySelector('[role="status"]');
    expect(spoken?.textContent).toBe('');
    vi.advanceTimersByTime(60);
    expect(spoken?.textContent).toBe('Vastgelegd Zonder beeld F6');
  });

  it('goes by itself, but stays when something would be lost', () => {
    toast.show({ line: ['Vastgelegd'], notes: [] });
    vi.advanceTimersByTime(11_000);
    expect(onPage()).toBe(false);
    toast.show({ line: ['Niet vastgelegd'], notes: [], stays: true });
    vi.advanceTimersByTime(60_000);
    expect(onPage()).toBe(true);
  });

  it('says of what has its time when that is over, and stays where it is and as it was', () => {
    const picture = { words: 'klik op het pictogram', forMs: 60_000, after: 'dat kan niet meer' };
    toast.show({
      line: ['Vastgelegd', { label: 'Bekijk', act: () => Promise.resolve(null) }],
      notes: [picture],
      stays: true,
    });
    const pressable = root.querySelector('button');
    pressable?.focus();
    vi.advanceTimersByTime(59_000);
    expect(root.textContent).toContain('klik op het pictogram');
    vi.advanceTimersByTime(2_000);
    expect(root.textContent).not.toContain('klik op het pictogram');
    expect(root.querySelector('[role="status"]')?.textContent).toContain('dat kan niet meer');
    expect(root.querySelector('.note')?.textContent).toBe('dat kan niet meer');
    expect(root.activeElement).toBe(pressable);
  });

  it('says so at once where it ends before its time, of that message alone', () => {
    const picture = { words: 'klik op het pictogram', forMs: 60_000, after: 'dat kan niet meer' };
    const first = { line: ['Weg'], notes: [picture] };
    toast.show(first);
    toast.lapse(first);
    expect(root.querySelector('.note')?.textContent).toBe('dat kan niet meer');
    toast.show({ line: ['Vastgelegd'], notes: [picture] });
    toast.lapse(first);
    expect(root.querySelector('.note')?.textContent).toBe('klik op het pictogram');
  });

  it('takes the focus of who works by keyboard, and gives it back', () => {
    const own = document.querySelector<HTMLElement>('#own');
    own?.focus();
    toast.show({ line: ['Vastgelegd'], notes: [], takesFocus: true });
    expect(root.activeElement?.className).toBe('card toast');
    toast.close();
    expect(document.activeElement).toBe(own);
  });

  it('leaves the focus of everyone else where it is', () => {
    const own = document.querySelector<HTMLElement>('#own');
    own?.focus();
    toast.show({ line: ['Vastgelegd'], notes: [] });
    expect(document.activeElement).toBe(own);
  });
});

describe('OverlayHost', () => {
  it('comes back when the page takes it away, and not for ever', async () => {
    toast.show({ line: ['Vastgelegd'], notes: [] });
    const remove = () => document.documentElement.querySelector(':scope > div')?.remove();
    const back = () => vi.advanceTimersByTimeAsync(5);
    remove();
    await back();
    expect(onPage()).toBe(true);
    for (let times = 0; times < 60; times += 1) {
      remove();
      await back();
    }
    expect(onPage()).toBe(false);
  });

  it('stays away once nothing is to be shown', async () => {
    toast.show({ line: ['Vastgelegd'], notes: [] });
    document.documentElement.querySelector(':scope > div')?.remove();
    toast.close();
    await vi.advanceTimersByTimeAsync(5);
    expect(onPage()).toBe(false);
  });
});
