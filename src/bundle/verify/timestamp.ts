import { absent, failed, notChecked, type Check } from './check.js';
import type { Opened } from './open.js';

/** Time stamps of an authority. A manifest without its token, or the other way round, is no time stamp. */
export function checkTimestamp({ archive }: Opened): Check[] {
  const tokens = [...archive.files.keys()].filter((path) => path.startsWith('META-INF/'));
  if (tokens.length === 0)
    return [
      absent(
        'timestamp',
        null,
        'Er is geen tijdstempel van een ander. De tijden komen van computer en platform.',
      ),
    ];
  const numbers = (name: string) =>
    new Set(tokens.flatMap((path) => new RegExp(`^META-INF/${name}(\\d{3})\\.`).exec(path)?.[1] ?? []));
  const manifests = numbers('ASiCManifest');
  const stamps = numbers('timestamp');
  return tokens.map((path) => {
    const number = /(\d{3})\.(?:xml|tst)$/.exec(path)?.[1] ?? '';
    return manifests.has(number) && stamps.has(number)
      ? notChecked(
          'timestamp',
          path,
          'Deze versie controleert tijdstempels nog niet; gebruik EU DSS of openssl ts.',
        )
      : failed('timestamp', path, 'Manifest en tijdstempel horen bij elkaar; een van beide ontbreekt.');
  });
}
