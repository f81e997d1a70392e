import { bytesOfBase64, bytesToHex } from '../../evidence/hash.js';
import { ASIC, XML_SHA256, XMLDSIG } from '../layout/asic.js';
import { fromUtf8 } from '../layout/json.js';
import { readXml, type Element } from './xml.js';

/** What an ASiCManifest says; other tools write it too, so its spelling is not ours to prescribe. */
export interface AsicManifest {
  /** Where it says its token is. */
  readonly token: string;
  /** SHA-256 (hex) by path. A reference that has none, or another kind of hash, is in `odd`. */
  readonly digests: ReadonlyMap<string, string>;
  readonly odd: readonly string[];
  readonly twice: readonly string[];
}

const named = ({ children }: Element, namespace: string, local: string): Element[] =>
  children.filter(({ name }) => name === `{${namespace}}${local}`);

function pathOf(element: Element): string {
  const uri = element.attributes.get('URI') ?? '';
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

function digestOf(reference: Element): string | null {
  const [method, ...methods] = named(reference, XMLDSIG, 'DigestMethod');
  const [value, ...values] = named(reference, XMLDSIG, 'DigestValue');
  if (methods.length + values.length > 0 || method?.attributes.get('Algorithm') !== XML_SHA256) return null;
  try {
    const bytes = bytesOfBase64(value?.text.replace(/\s/g, '') ?? '');
    return bytes.length === 32 ? bytesToHex(bytes) : null;
  } catch {
    return null;
  }
}

/** Reads an ASiCManifest of unknown origin; null where it is none. */
export function readAsicManifest(bytes: Uint8Array): AsicManifest | null {
  try {
    const root = readXml(fromUtf8(bytes));
    const [reference, ...more] = named(root, ASIC, 'SigReference');
    if (root.name !== `{${ASIC}}ASiCManifest` || !reference || more.length > 0) return null;
    const digests = new Map<string, string>();
    const odd: string[] = [];
    const twice: string[] = [];
    for (const element of named(root, ASIC, 'DataObjectReference')) {
      const path = pathOf(element);
      const digest = digestOf(element);
      if (digests.has(path)) twice.push(path);
      if (digest === null) odd.push(path);
      else if (!digests.has(path)) digests.set(path, digest);
    }
    return { token: pathOf(reference), digests, odd, twice };
  } catch {
    return null;
  }
}
