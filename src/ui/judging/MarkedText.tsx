import type { JSX } from 'preact';
import type { Proposal } from '../../norm/index.js';
import { text } from '../text.js';
import { piecesOf } from './proposing.js';

/** A text with the words that a proposal rests on; said in words too, for who does not see the colour. */
export function MarkedText({ value, spans }: { value: string; spans: Proposal['spans'] }): JSX.Element {
  return (
    <>
      {piecesOf(value, spans).map((piece, index) =>
        piece.marked ? (
          <mark key={index}>
            <span class="visually-hidden">{text('mark_begin')} </span>
            {piece.text}
            <span class="visually-hidden"> {text('mark_end')}</span>
          </mark>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}
