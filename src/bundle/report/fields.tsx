import type { Capture, Part } from '../../core/capture.js';
import type { Author, Post } from '../../core/post.js';
import { Address, FieldRow, Facts, Quote, Row, Theirs, sourceText } from './parts.js';
import { HOME_NOTE } from '../layout/overview.js';
import type { Hidden } from '../dossier.js';
import { COMPARED, COMPARISON, KIND, MEDIA, PLATFORM, UNKNOWN } from './words.js';

const AUDIENCE = { open: 'voor iedereen te zien', locked: 'alleen voor volgers (slotje)' } as const;

/** An account, for a heading: the handle, else the name shown. */
export const accountName = ({ handle, displayName }: Author): string =>
  handle.value === null ? (displayName.value ?? 'onbekend account') : `@${handle.value}`;

/** Who wrote it, for a heading: the handle, else the name shown. Of a part of a page it is not known, and not guessed. */
export const nameOf = ({ author }: Post, part?: Part): string =>
  part ? 'afzender niet gelezen' : accountName(author);

function MediaRow({ post }: { post: Post }) {
  if (post.media.length === 0) return <Row name="Beelden bij het bericht">geen gezien</Row>;
  return (
    <Row name="Beelden bij het bericht" source="gelezen op de pagina">
      <ul>
        {post.media.map(({ kind, url, alt }) => (
          <li>
            {MEDIA[kind]}: {url === null ? <em>adres {UNKNOWN}</em> : <Address url={url} />}
            {alt && <Theirs text={` – ${alt}`} />}
          </li>
        ))}
      </ul>
    </Row>
  );
}

const AuthorRows = ({ post: { author } }: { post: Post }) => [
  <FieldRow name="Accountnaam" field={author.handle} />,
  <FieldRow name="Weergavenaam" field={author.displayName} />,
  <FieldRow name="Nummer van het account" field={author.accountId} />,
  <FieldRow name="Adres van het profiel" field={author.profileUrl} address />,
];

/** Its place among other posts, where the page's data told. */
function RelationRows({ post: { relations, quoted } }: { post: Post }) {
  const versions = relations?.versions ?? [];
  return [
    relations && relations.replyTo.value !== null && (
      <FieldRow name="Antwoord op bericht nummer" field={relations.replyTo} />
    ),
    relations && relations.conversation.value !== null && (
      <FieldRow name="Gesprek begon met bericht nummer" field={relations.conversation} />
    ),
    versions.length > 0 && (
      <Row name="Nummers van alle versies" source={sourceText('page-data')}>
        {versions.join(', ')}
      </Row>
    ),
    quoted && <FieldRow name="Haalt bericht aan met nummer" field={quoted.postId} />,
  ];
}

function ComparedRow({ post: { compared } }: { post: Post }) {
  if (!compared) return null;
  const words = (['author', 'text', 'postedAt'] as const).map(
    (field) => `${COMPARED[field]}: ${COMPARISON[compared[field]]}`,
  );
  return <Row name="Vergeleken met gegevens die het platform stuurde">{words.join('; ')}</Row>;
}

/** Every field of the post, each with where it was read. */
export function PostFields({ post, home }: { post: Post; home: boolean }) {
  const audience = post.audience.value;
  return (
    <Facts caption="Wat over het bericht is gelezen, en waar">
      <Row name="Platform en soort">
        {PLATFORM[post.platform]}, {KIND[post.kind]}
      </Row>
      <FieldRow name="Adres van het bericht" field={post.permalink} address />
      <FieldRow name="Nummer van het bericht" field={post.postId} />
      <AuthorRows post={post} />
      <FieldRow name="Taal volgens de pagina" field={post.language} />
      <FieldRow
        name="Zichtbaar voor"
        field={{ ...post.audience, value: audience && AUDIENCE[audience], others: [] }}
      />
      <FieldRow name="Bewerkt" field={post.edited} />
      <FieldRow name="Tellers, zoals getoond" field={post.counts} />
      <FieldRow name="Regel boven het bericht" field={post.socialContext} />
      <RelationRows post={post} />
      <ComparedRow post={post} />
      {home ? <Row name="Beelden bij het bericht">{HOME_NOTE}</Row> : <MediaRow post={post} />}
    </Facts>
  );
}

function Other({ heading, post }: { heading: string; post: Post }) {
  return (
    <div>
      <p>
        {heading}: <Theirs text={nameOf(post)} />, nummer van het account:{' '}
        {post.author.accountId.value ?? UNKNOWN}, nummer van het bericht: {post.postId.value ?? UNKNOWN}.
      </p>
      {post.text.value ? <Quote text={post.text.value} /> : <p class="soft">Geen tekst.</p>}
    </div>
  );
}

const RELATION = {
  'shown-above': 'Stond erboven in hetzelfde gesprek',
  'own-reply': 'Eigen antwoord van wie het vastlegde',
} as const;

/** What stood around the post: the thread above it, the user's own replies, a quoted post. */
export function Thread({ capture, hidden }: { capture: Capture; hidden: readonly Hidden[] }) {
  const { post, context } = capture;
  if (context.length === 0 && !post.quoted)
    return hidden.includes('context') || hidden.includes('quoted') ? (
      <p>Berichten van anderen uit hetzelfde gesprek zijn weggelaten.</p>
    ) : (
      <p>Op het scherm stonden geen andere berichten uit hetzelfde gesprek.</p>
    );
  return (
    <div>
      {post.quoted && <Other heading="Aangehaald bericht" post={post.quoted} />}
      {context.map((item) => (
        <Other heading={RELATION[item.relation]} post={item.post} />
      ))}
    </div>
  );
}
