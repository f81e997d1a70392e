import type { JSX } from 'preact';
import type { Alias } from '../../core/account.js';
import { Moment } from '../parts/Moment.js';
import { text, type MessageKey } from '../text.js';
import { sourceWords } from '../words.js';

const kinds: Record<Alias['kind'], MessageKey> = { handle: 'alias_handle', name: 'alias_name' };

/** Handles and names with the days on which they were seen, and where. */
export const Aliases = ({ aliases }: { aliases: readonly Alias[] }): JSX.Element => (
  <ul class="list">
    {aliases.map(({ kind, value, first, last, sources }) => (
      <li key={`${kind} ${value}`}>
        {text(kinds[kind])}: <bdi class="value">{kind === 'handle' ? `@${value}` : value}</bdi>{' '}
        <span class="quiet">
          <Moment iso={first} short />
          {last !== first && (
            <>
              {' – '}
              <Moment iso={last} short />
            </>
          )}
          {`, ${sources.map((source) => text(sourceWords[source])).join(', ')}`}
        </span>
      </li>
    ))}
  </ul>
);
