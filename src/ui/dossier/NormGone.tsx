import type { JSX } from 'preact';
import { judgementOf, type Entry } from '../../core/entry.js';
import { isNormGone } from '../../dossier/weight.js';
import { isSame, type ProtocolRef } from '../../protocols/index.js';
import { useProtocolOf } from '../known-protocols.js';
import { Link } from '../parts/Link.js';
import { Notice } from '../parts/Notice.js';
import { text } from '../text.js';

/** That the norm of a judgement is not here, so that more may be needed than the plan says, and how to get it back. */
export function NormGone({ entries }: { entries: readonly Entry[] }): JSX.Element | null {
  const protocolOf = useProtocolOf();
  const gone: ProtocolRef[] = [];
  for (const { data } of entries.flatMap((entry) => judgementOf(entry) ?? [])) {
    const isNew = !gone.some((ref) => isSame(ref, data.protocol));
    if (isNew && isNormGone(protocolOf(data.protocol), data.category)) gone.push(data.protocol);
  }
  if (gone.length === 0) return null;
  return (
    <Notice tone="help" title={text('norm_gone_title')}>
      {gone.map(({ id, version }) => (
        <p key={`${id} ${version}`}>{text('norm_gone', id, version)}</p>
      ))}
      <p>
        {text('norm_gone_add')} <Link href="options.html">{text('options_title')}</Link>
      </p>
    </Notice>
  );
}
