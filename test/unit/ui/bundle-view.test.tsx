// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { bundleRecords, makeBundle, type BundleRecords } from '../../../src/bundle/index.js';
import { OpenBundles } from '../../../src/ui/verify/OpenBundles.js';
import { makeSample, sampleRequest } from '../bundle/sample.js';
import { button, mount, press, settled } from './mount.js';

const file = new File(['x'], 'bundel.zip');
async function opened(): Promise<BundleRecords> {
  const bundle = await makeBundle(await makeSample(), sampleRequest());
  const records = await bundleRecords('bundel.zip', bundle.volumes[0]!.bytes);
  if (!records) throw new Error('no records');
  return records;
}

it('gives the entries of a bundle with their judgements and files, and no notes', async () => {
  const { entries, file: fileOf } = await opened();
  expect(entries.map(({ id }) => id)).toEqual(['een', 'twee']);
  const [one] = entries;
  expect(one?.captures).toHaveLength(2);
  expect(one?.judgements).toHaveLength(1);
  expect(one?.notes).toEqual([]);
  const refs = one!.captures[0]!.data.artefacts;
  const held = refs.filter((ref) => fileOf(ref) !== null).map(({ role }) => role);
  expect(held).not.toContain('frame');
  expect(held).toContain('crop');
});

it('shows them marked as read only, with how far they can be trusted', async () => {
  const records = await opened();
  const root = await mount(
    <OpenBundles files={[file]} trust="self-consistent" open={() => Promise.resolve(records)} />,
  );
  expect(root.textContent).not.toContain('Uit bundel');
  await press(button(root, 'Bundel openen om te lezen'));
  await settled();
  expect(root.textContent).toContain('Uit bundel bundel.zip');
  expect(root.textContent).toContain('Alleen lezen');
  expect(root.textContent).toContain('niet in uw eigen logboek');
  expect(root.querySelectorAll('details.panel')).toHaveLength(2);
  expect(root.querySelector('script')).toBeNull();
});

it('does not open what does not hold', async () => {
  const root = await mount(<OpenBundles files={[file]} trust="broken" open={() => Promise.resolve(null)} />);
  expect(root.textContent).toBe('');
});
