import { found, unknown, type Claim, type Field } from '../../core/field.js';
import type { Conflict } from '../../core/post.js';
import type { Named } from './marks.js';
import { sameHandle } from './url.js';

export interface Handle {
  readonly field: Field<string>;
  readonly conflicts: readonly Conflict[];
}

const dom = (value: string): Claim<string> => ({ value, source: 'dom' });

const distinct = (handles: readonly string[]): string[] =>
  handles.filter((handle, index) => handles.findIndex((other) => sameHandle(other, handle)) === index);

const count = (handles: readonly string[], handle: string): number =>
  handles.filter((other) => sameHandle(other, handle)).length;

/**
 * Who posted, from the names and avatars that are the post's own and, where it says so, from its permalink
 * (`/<user>/p/…`). Instagram shows the author with an avatar in front; people tagged in a picture have none there, and
 * "liked by" comes after. One name alone is the author; of several only the one that a second sign supports.
 */
export function readHandle(names: readonly Named[], avatars: readonly Named[], owner: string | null): Handle {
  const shown = names.map(({ handle }) => handle);
  const pictured = avatars.map(({ handle }) => handle);
  const signs = [...pictured, ...(owner === null ? [] : [owner])];
  const candidates = distinct(shown);
  const supported = candidates.filter((handle) => count(signs, handle) > 0);
  const [repeated] = candidates.filter((handle) => count(shown, handle) > 1);
  const sure =
    owner !== null && supported.length > 0
      ? supported.find((handle) => sameHandle(handle, owner))
      : (supported[0] ??
        (signs.length === 0 ? (candidates.length === 1 ? candidates[0] : repeated) : undefined));
  if (sure !== undefined) return { field: found(sure, 'dom'), conflicts: [] };
  const all = distinct([...candidates, ...signs]);
  const [only] = all;
  if (only !== undefined && all.length === 1) return { field: found(only, 'dom'), conflicts: [] };
  if (all.length === 0) return { field: unknown, conflicts: [] };
  return {
    field: { value: null, source: null, others: all.map(dom) },
    conflicts: [{ field: 'author.handle', values: all }],
  };
}
