// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { StructurePanel } from '../../../src/ui/options/StructurePanel.js';
import { button, mount, press, readable } from './mount.js';

it('shows the structure in full before it can be saved', async () => {
  const save = vi.fn(() => Promise.resolve());
  const root = await mount(<StructurePanel read={() => Promise.resolve('{"tag":"html"}')} save={save} />);
  expect(readable(root)).not.toContain('Bewaar als bestand');
  await press(button(root, 'Bekijk de opbouw'));
  expect(root.querySelector('textarea')?.value).toBe('{"tag":"html"}');
  expect(save).not.toHaveBeenCalled();
  await press(button(root, 'Bewaar als bestand'));
  expect(save).toHaveBeenCalledWith('{"tag":"html"}');
});

it('says so where no page of a platform is open', async () => {
  const root = await mount(
    <StructurePanel read={() => Promise.resolve(null)} save={() => Promise.resolve()} />,
  );
  await press(button(root, 'Bekijk de opbouw'));
  expect(readable(root)).toContain('Er staat geen pagina open');
  expect(root.querySelector('textarea')).toBeNull();
});
