import type { JSX } from 'preact';
import type { Protocol } from '../../protocols/index.js';
import { text } from '../text.js';

type Choice = Protocol['choices'][number];

/**
 * Where the source contradicts itself or says nothing: the question, what this protocol holds to, and what else could be held,
 * each with its place. The municipality decides, with a file of its own.
 */
export function SourceChoices({ protocol }: { protocol: Protocol }): JSX.Element | null {
  if (protocol.choices.length === 0) return null;
  return (
    <details>
      <summary>{text('source_choices')}</summary>
      <p>{text('source_choices_help')}</p>
      <dl lang={protocol.language}>
        {protocol.choices.map((choice) => (
          <OneChoice key={choice.id} choice={choice} />
        ))}
      </dl>
    </details>
  );
}

function OneChoice({
  choice: { question, options, standard, explanation },
}: {
  choice: Choice;
}): JSX.Element {
  const ordered = options.toSorted((a, b) => Number(b.id === standard) - Number(a.id === standard));
  return (
    <>
      <dt>{question}</dt>
      {ordered.map(({ id, text: words, sources }) => (
        <dd key={id}>
          <p>
            <strong>{text(id === standard ? 'source_choice_held' : 'source_choice_other')}</strong> {words}
          </p>
          {sources.map(({ place, quote }) => (
            <p class="quiet" key={`${place} ${quote}`}>
              {place}: <q>{quote}</q>
            </p>
          ))}
        </dd>
      ))}
      {explanation !== null && (
        <dd>
          <p>{explanation}</p>
        </dd>
      )}
    </>
  );
}
