import type { JSX } from 'preact';
import type { Capture } from '../../core/capture.js';
import type { Post } from '../../core/post.js';
import { Copy } from '../parts/Copy.js';
import { Fact, Facts, FieldFact } from '../parts/Facts.js';
import { text } from '../text.js';
import { audienceWords, knowledgeWords, roleName } from '../words.js';
import { Moment } from '../parts/Moment.js';
import { useKnownProtocols } from '../known-protocols.js';

/** Every field of the post with the source it came from, and who put it on record. */
export function PostFacts({ capture }: { capture: Capture }): JSX.Element {
  const { post, page, ownAccount } = capture;
  const handle = (value: string): JSX.Element => <bdi>@{value}</bdi>;
  return (
    <Facts>
      <FieldFact name={text('field_display_name')} field={post.author.displayName} />
      <FieldFact name={text('field_handle')} field={post.author.handle} show={handle} />
      <FieldFact name={text('field_account_id')} field={post.author.accountId} />
      <FieldFact name={text('field_profile_url')} field={post.author.profileUrl} />
      <FieldFact name={text('field_post_id')} field={post.postId} />
      <FieldFact name={text('field_permalink')} field={post.permalink} />
      {post.permalink.value && (
        <Fact name={text('field_permalink_copy')}>
          <Copy value={post.permalink.value} />
        </Fact>
      )}
      <Fact name={text('field_page_url')}>
        <bdi>{page.url}</bdi>
        {page.dropped.length > 0 && (
          <span class="facts__other">{text('dropped', page.dropped.join(', '))}</span>
        )}
      </Fact>
      <Fact name={text('field_page_title')}>
        <bdi>{page.title}</bdi>
      </Fact>
      <FieldFact name={text('field_language')} field={post.language} />
      <FieldFact
        name={text('field_audience')}
        field={post.audience}
        show={(value) => text(audienceWords[value])}
      />
      <FieldFact name={text('field_edited')} field={post.edited} />
      <FieldFact name={text('field_counts')} field={post.counts} />
      <FieldFact name={text('field_social_context')} field={post.socialContext} />
      <RelationFacts post={post} />
      <FieldFact name={text('field_own_account')} field={ownAccount} show={handle} />
      <Fact name={text('field_promoted')}>{text(post.promoted ? 'yes' : 'no')}</Fact>
      <CustodyFacts custody={capture.custody} />
    </Facts>
  );
}

/** Its place among other posts, where the page's data told. */
function RelationFacts({ post: { relations, quoted } }: { post: Post }): JSX.Element {
  const versions = relations?.versions ?? [];
  return (
    <>
      {relations && relations.replyTo.value !== null && (
        <FieldFact name={text('field_reply_to')} field={relations.replyTo} />
      )}
      {relations && relations.conversation.value !== null && (
        <FieldFact name={text('field_conversation')} field={relations.conversation} />
      )}
      {versions.length > 0 && (
        <Fact name={text('field_versions')}>
          {versions.join(', ')}
          <span class="facts__source">{text('source_page_data')}</span>
        </Fact>
      )}
      {quoted && <FieldFact name={text('field_quoted_post')} field={quoted.postId} />}
    </>
  );
}

function CustodyFacts({
  custody: { by, onBehalfOf, knowledge },
}: {
  custody: Capture['custody'];
}): JSX.Element {
  const known = useKnownProtocols();
  return (
    <>
      <Fact name={text('field_by')}>
        <bdi>{by.name ?? text('not_filled_in')}</bdi>
        {by.role && <span class="facts__source">{roleName(by.role, known)}</span>}
      </Fact>
      <Fact name={text('field_for')}>
        <bdi>{onBehalfOf ?? text('for_self')}</bdi>
      </Fact>
      <Fact name={text('field_knowledge')}>
        <Moment iso={knowledge.at} />
        <span class="facts__source">{text(knowledgeWords[knowledge.by])}</span>
      </Fact>
    </>
  );
}
