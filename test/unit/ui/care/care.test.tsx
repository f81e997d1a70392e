// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { national, protocols, type HelpLine } from '../../../../src/protocols/index.js';
import { AftercareCard } from '../../../../src/ui/care/AftercareCard.js';
import { availability } from '../../../../src/ui/care/availability.js';
import { mount } from '../mount.js';

const NOW = new Date('2026-11-22T12:00:00Z');
const line = (over: Partial<HelpLine> = {}): HelpLine => ({
  id: 'proef',
  name: 'Proeflijn',
  number: '0800 0000',
  url: null,
  purpose: 'Proef.',
  hours: 'werkdagen van 9 tot 17 uur',
  open: [{ days: [1, 2, 3, 4, 5], from: '09:00', until: '17:00' }],
  hoursSource: 'proef',
  hoursChecked: '2026-06-01',
  source: 'proef',
  caution: null,
  lastChecked: '2026-06-01',
  ...over,
});

describe('whether a help line answers', () => {
  it('follows the clock in the Netherlands, also in summer', () => {
    expect(availability(line(), new Date('2026-11-23T08:00:00Z'))).toBe('open');
    expect(availability(line(), new Date('2026-11-23T07:59:00Z'))).toBe('closed');
    expect(availability(line(), new Date('2026-07-06T07:00:00Z'))).toBe('open');
    expect(availability(line(), new Date('2026-11-23T16:00:00Z'))).toBe('closed');
    expect(availability(line(), NOW)).toBe('closed');
  });

  it('is unknown without times, or with times that nobody checked in the last twelve months', () => {
    const monday = new Date('2026-11-23T12:00:00Z');
    expect(availability(line({ open: [] }), monday)).toBe('unknown');
    expect(availability(line({ hoursChecked: null }), monday)).toBe('unknown');
    expect(availability(line({ hoursChecked: '2025-11-22' }), monday)).toBe('unknown');
    expect(availability(line({ hoursChecked: '2025-11-23' }), new Date('2026-11-23T00:00:00Z'))).not.toBe(
      'unknown',
    );
  });

  it('is data: who is there day and night says so twice, in words and for the clock', () => {
    for (const { hours, open } of national.helpLines) expect(hours === 'dag en nacht').toBe(open.length > 0);
  });
});

describe('the card with aftercare', () => {
  const [protocol] = protocols;
  if (!protocol) throw new Error('no protocol');

  it('names who offers it by role, and the help lines, and goes with one key', async () => {
    const onClose = vi.fn();
    const root = await mount(
      <AftercareCard protocol={protocol} role="wethouder" now={NOW} onClose={onClose} />,
    );
    expect(root.textContent).toContain('burgemeester, gemeentesecretaris');
    expect(root.textContent).toContain('0900-0101');
    expect(root.textContent).toContain('Tijden onbekend.');
    expect(root.contains(document.activeElement)).toBe(false);
    await act(() => void document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
    expect(onClose).toHaveBeenCalledOnce();
  });

  const itemOf = (root: Element, name: string) =>
    [...root.querySelectorAll('li')].find(({ textContent }) => textContent.includes(name))?.textContent ?? '';

  it('says of each line where it was read and when, and of hours that are the protocol\u2019s own too', async () => {
    const [, other] = protocols;
    if (!other) throw new Error('no second protocol');
    const close = () => undefined;
    const own = await mount(<AftercareCard protocol={protocol} role={null} now={NOW} onClose={close} />);
    const hours = 'zeven dagen per week van 10.00 tot 17.00 uur';
    const line = itemOf(own, 'De Vertrouwenslijn');
    expect(line).toContain(hours);
    expect(line).toContain('devertrouwenslijn.nl · nagekeken op 2026-11-21');
    expect(line).toContain('Tijden uit: protocol gemeente Aalten, par. 6.3 · nagekeken op 2026-11-23');
    expect(line).not.toContain('Tijden onbekend');
    const others = await mount(<AftercareCard protocol={other} role={null} now={NOW} onClose={close} />);
    expect(others.textContent).not.toContain('Aalten');
    expect(itemOf(others, 'De Vertrouwenslijn')).toContain('Tijden onbekend');
    expect(itemOf(others, '(IVP),')).toContain('raadsleden.nl, april 2016 · niet nagekeken');
  });

  it('says so where the protocol names nobody for a role', async () => {
    const root = await mount(
      <AftercareCard protocol={protocol} role="burgemeester" now={NOW} onClose={() => undefined} />,
    );
    expect(root.textContent).toContain('noemt voor deze rol niemand');
  });
});
