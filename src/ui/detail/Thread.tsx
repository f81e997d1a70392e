import type { JSX } from 'preact';
import type { ContextPost } from '../../core/post.js';
import { postedMoment } from '../author.js';
import { AuthorName } from '../parts/AuthorName.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { Moment } from '../parts/Moment.js';
import { useVeil, Veil } from '../parts/Veil.js';
import { text } from '../text.js';
import { relationWords } from '../words.js';
import { PostText } from './PostContent.js';

/** The posts that stood with it on screen: context, not accused of anything. */
export function Thread({ context }: { context: readonly ContextPost[] }): JSX.Element {
  const { open, button } = useVeil('thread-title');
  return (
    <section class="panel" aria-labelledby="thread-title">
      <Heading id="thread-title">{text('thread_title')}</Heading>
      <Paragraph>{text('thread_intro')}</Paragraph>
      <p>{button}</p>
      <ol class="thread">
        {context.map(({ relation, post }, index) => {
          const posted = postedMoment(post);
          return (
            <li key={post.postId.value ?? index}>
              <p class="row__who">
                <AuthorName author={post.author} />{' '}
                <span class="row__platform">{text(relationWords[relation])}</span>
              </p>
              <p class="row__facts">
                <span>
                  {posted.iso ? (
                    <Moment iso={posted.iso} short />
                  ) : (
                    <bdi>{posted.shown ?? text('unknown')}</bdi>
                  )}
                </span>
              </p>
              <Veil open={open}>
                <PostText post={post} />
              </Veil>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
