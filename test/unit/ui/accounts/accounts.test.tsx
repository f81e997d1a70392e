// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { found } from '../../../../src/core/field.js';
import type { ReadProfile } from '../../../../src/core/profile.js';
import { openLogbook } from '../../../../src/logbook/open.js';
import { patternsOf } from '../../../../src/norm/patterns/index.js';
import { defaultProtocol, protocols } from '../../../../src/protocols/index.js';
import { AccountScreen } from '../../../../src/ui/accounts/AccountScreen.js';
import { recordProfile } from '../../../../src/ui/accounts/action.js';
import { KnownProtocols } from '../../../../src/ui/known-protocols.js';
import { unknown } from '../../../../src/core/field.js';
import type { Route } from '../../../../src/ui/logbook/route.js';
import { memoryPorts, sampleCapture as captureOf, samplePost as stored } from '../../logbook/helper.js';
import { button, mount, press, readable } from '../mount.js';
import { sampleEntry } from '../sample.js';

const protocol = defaultProtocol();
const { id, version } = protocol;
const over = protocol.categories.find(({ crossesNorm }) => crossesNorm)?.id ?? '';
const judgement = (category: string) => ({
  seq: 5,
  at: '2026-11-21T10:00:00.000Z',
  data: { entry: 'entry-1', protocol: { id, version }, category, by: null },
});

async function show(
  category: string | null,
  route: Route,
  record = vi.fn(() => Promise.resolve('recorded' as const)),
) {
  const entries = [sampleEntry({ judgements: category === null ? [] : [judgement(category)] })];
  const root = await mount(
    <KnownProtocols value={protocols}>
      <AccountScreen
        {...{ entries, record }}
        route={route as Extract<Route, { at: 'accounts' | 'account' }>}
        patterns={patternsOf([], protocol.persistence)}
        readFile={() => Promise.resolve({ state: 'gone' })}
        reload={() => Promise.resolve()}
      />
    </KnownProtocols>,
  );
  return { root, record };
}
const page: Route = { at: 'account', key: 'x:1234567890123456789' };

describe('the accounts', () => {
  it('are named with their number; what was judged as allowed is nobody here', async () => {
    const { root } = await show(over, { at: 'accounts' });
    expect(readable(root)).toContain('nummer 1234567890123456789');
    expect(root.querySelector('a[href="#/account/x%3A1234567890123456789"]')).not.toBeNull();
    expect(readable((await show('geen', { at: 'accounts' })).root)).toContain('Er zijn nog geen accounts.');
    expect(readable((await show('geen', page)).root)).not.toContain('1234567890123456789');
  });

  it('have a page with names, dates and entries', async () => {
    const { root } = await show(null, page);
    expect(readable(root)).toContain('@verzonnen_piet');
    expect(root.querySelectorAll('[data-entry]')).toHaveLength(1);
    expect(readable(root)).not.toContain('Jij komt nog wel');
  });

  it('offer to record the profile only where an entry was judged as crossing the norm', async () => {
    expect(readable((await show(null, page)).root)).not.toContain('Leg het geopende profiel vast');
    const { root, record } = await show(over, page);
    await press(button(root, 'Leg het geopende profiel vast'));
    expect(record).toHaveBeenCalledWith('entry-1');
    expect(readable(root)).toContain('Het profiel is vastgelegd.');
  });
});

describe('the account record', () => {
  const profile = (accountId: string | null): ReadProfile => ({
    profile: {
      platform: 'x',
      handle: found('nieuwe_naam', 'dom'),
      displayName: found('Nieuwe Naam', 'dom'),
      accountId: accountId === null ? unknown : found(accountId, 'page-data'),
      profileUrl: found('https://x.com/nieuwe_naam', 'dom'),
      bio: found('Over mij', 'dom'),
      createdOn: found('2010-01-02T11:14:31.000Z', 'page-data'),
      picture: found('https://pbs.twimg.com/profile_images/1/a.jpg', 'page-data'),
    },
    url: 'https://x.com/nieuwe_naam',
    readAt: '2026-11-21T12:00:00.000Z',
  });

  async function setUp(open: readonly ReadProfile[], crosses = true) {
    const ports = memoryPorts();
    const logbook = await openLogbook(ports);
    const post = stored('71');
    const author = { ...post.author, accountId: found('42', 'page-data' as const) };
    const captured = { ...captureOf('c1'), post: { ...post, author } };
    await logbook.write(() => ({ happenings: [{ kind: 'captured', data: captured }], files: [] }));
    const data = { entry: 'entry-c1', protocol: { id, version }, category: over, by: null };
    await logbook.write(() => ({ happenings: [{ kind: 'judged', data }], files: [] }));
    const openProfiles = vi.fn(() => Promise.resolve(open));
    const record = recordProfile(logbook, () => crosses, {
      openProfiles,
      fetchPicture: () =>
        Promise.resolve({ state: 'got' as const, bytes: new Uint8Array([1, 2, 3]), type: 'image/jpeg' }),
      newId: () => 'foto-1',
      by: () => Promise.resolve('M. Bakels'),
    });
    return { logbook, record, openProfiles };
  }

  it('keeps what the open page shows, with the picture, and goes with its entry', async () => {
    const { logbook, record } = await setUp([profile('99'), profile('42')]);
    expect(await record('entry-c1')).toBe('recorded');
    const entry = await logbook.entry('entry-c1');
    expect(entry?.records[0]?.data).toMatchObject({
      read: { profile: { bio: { value: 'Over mij' } } },
      by: 'M. Bakels',
    });
    expect(await logbook.artefact('foto-1')).toEqual(new Uint8Array([1, 2, 3]));
    await logbook.write(() => ({
      happenings: [{ kind: 'binned', data: { entry: 'entry-c1', captures: ['c1'], reason: 'person' } }],
      files: [],
    }));
    await logbook.eraseBinned(new Date('2027-06-01T00:00:00.000Z'));
    expect(await logbook.artefact('foto-1')).toBeNull();
    expect(await logbook.entries()).toEqual([]);
  });

  it('is refused for another number, an unknown one, and an account that crossed nothing', async () => {
    for (const open of [[], [profile('99')], [profile(null)]]) {
      const { logbook, record } = await setUp(open);
      expect(await record('entry-c1')).toBe('not-open');
      expect((await logbook.entry('entry-c1'))?.records).toEqual([]);
    }
    const { record, openProfiles } = await setUp([profile('42')], false);
    expect(await record('entry-c1')).toBe('not-open');
    expect(openProfiles).not.toHaveBeenCalled();
  });
});
