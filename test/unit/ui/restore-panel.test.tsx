// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import type { BackupActions, PutBack } from '../../../src/ui/backup/action.js';
import { RestorePanel } from '../../../src/ui/backup/RestorePanel.js';
import { button, mount, press, settled } from './mount.js';

/** What the panel says after a restore that gave this. */
async function said(protocols?: PutBack['protocols']): Promise<Element | null> {
  const restored = { head: { seq: 12, hash: '' }, lines: 12, missing: 0, ...(protocols && { protocols }) };
  const actions: BackupActions = {
    last: () => Promise.resolve(null),
    make: () => Promise.resolve([]),
    check: () => Promise.resolve({ volumes: 1, lines: 12, madeAt: '2026-11-21T10:00:00.000Z', findings: [] }),
    restore: () => Promise.resolve(restored),
  };
  const root = await mount(<RestorePanel actions={actions} />);
  const input = root.querySelector<HTMLInputElement>('#restore-files')!;
  Object.defineProperty(input, 'files', { value: [new File(['x'], 'een.vgk')] });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await settled();
  await press(button(root, 'Deze reservekopie terugzetten'));
  return root.querySelector('.utrecht-alert');
}

it('says nothing of protocols where the backup has none', async () => {
  expect((await said())?.textContent).not.toContain('rotocol');
});

it('says that the protocols are back, and where to see them', async () => {
  const notice = await said({ taken: [], unread: 0 });
  expect(notice?.textContent).toContain('Ook de protocollen uit de reservekopie zijn teruggezet');
  expect(notice?.querySelector('a[href="#protocol-title"]')).not.toBeNull();
  expect(notice?.className).toContain('ok');
});

it('names a protocol that stayed as it was here, and says that a file cannot be read', async () => {
  const notice = await said({ taken: [{ id: 'nl-verzonnenstad', version: '2' }], unread: 1 });
  expect(notice?.textContent).toContain('Protocol nl-verzonnenstad, versie 2, was hier al');
  expect(notice?.textContent).toContain('De bestanden zijn wel bewaard');
  expect(notice?.className).toContain('warning');
});
