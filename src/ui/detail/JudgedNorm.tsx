import type { JSX } from 'preact';
import { categoryOf, type ProtocolRef } from '../../protocols/index.js';
import { useProtocolOf } from '../known-protocols.js';
import { text } from '../text.js';

/** Under which version a judgement was made, and the norm of that version, also when a newer one is in use. */
export function JudgedNorm({ under, category }: { under: ProtocolRef; category: string }): JSX.Element {
  const protocol = useProtocolOf()(under);
  if (protocol === null) return <p class="quiet">{text('judged_norm_gone', under.id, under.version)}</p>;
  const column = categoryOf(protocol, category);
  return (
    <>
      <p class="quiet">
        {text('judged_under')} <span lang={protocol.language}>{protocol.title}</span>,{' '}
        {text('protocol_version', protocol.version)}
      </p>
      {column && (
        <p>
          {text('norm')} <q lang={protocol.language}>{column.norm}</q>
        </p>
      )}
    </>
  );
}
