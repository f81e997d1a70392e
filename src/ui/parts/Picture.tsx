import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ArtefactRef } from '../../core/capture.js';
import { text } from '../text.js';

/** A stored file as read back: its bytes still match the hash, do not match, or are gone. */
export type StoredFile =
  { readonly state: 'ok'; readonly blob: Blob } | { readonly state: 'altered' | 'gone' };
export type ReadFile = (file: ArtefactRef) => Promise<StoredFile>;

/** Kinds of picture that hold pixels and nothing else. */
const SHOWN = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'];
export const isShownPicture = (file: ArtefactRef): boolean => SHOWN.includes(file.type);

type Loaded =
  { readonly state: 'loading' | 'altered' | 'gone' } | { readonly state: 'ok'; readonly url: string };

/** A stored picture; says so when its bytes are gone or are not those that were recorded. */
export function StoredPicture({
  file,
  alt,
  read,
}: {
  file: ArtefactRef;
  alt: string;
  read: ReadFile;
}): JSX.Element {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' });
  useEffect(() => {
    let url: string | null = null;
    let current = true;
    const take = (stored: StoredFile): void => {
      if (!current) return;
      if (stored.state !== 'ok') return setLoaded(stored);
      url = URL.createObjectURL(stored.blob);
      setLoaded({ state: 'ok', url });
    };
    read(file).then(take, () => take({ state: 'gone' }));
    return () => {
      current = false;
      if (url) URL.revokeObjectURL(url);
    };
  }, [file.id, read]);
  if (loaded.state === 'ok') return <img class="picture" src={loaded.url} alt={alt} />;
  if (loaded.state === 'loading') return <p class="quiet">{text('loading')}</p>;
  return <p>{text(loaded.state === 'gone' ? 'file_gone' : 'file_altered')}</p>;
}
