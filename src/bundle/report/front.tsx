import { eventOf, type Contents, type EntryPart } from '../dossier.js';
import { toItem } from '../../core/item.js';
import type { Part } from '../../core/capture.js';
import type { Post } from '../../core/post.js';
import { nameOf } from './fields.js';
import { Address, Facts, Moment, Row, Theirs, sourceText } from './parts.js';
import { KIND, UNKNOWN } from './words.js';

interface Seen {
  readonly entry: EntryPart;
  readonly post: Post | null;
  readonly part: Part | null;
  /** Where a part of a page was seen; it has no address of its own. */
  readonly pageUrl: string | null;
  readonly capturedAt: string | null;
}

const seen = (contents: Contents): Seen[] =>
  contents.dossier.entries.map((entry) => {
    const [first] = entry.captures;
    const event = first ? eventOf(contents, first.event, 'captured') : null;
    const capture = event?.data;
    return {
      entry,
      post: capture?.post ?? null,
      part: capture?.part ?? null,
      pageUrl: capture?.part ? capture.page.url : null,
      capturedAt: capture?.capturedAt ?? null,
    };
  });

function IndexRow({ entry, post, part, pageUrl, capturedAt }: Seen) {
  const item = post && toItem(post);
  const address = item?.permalink ?? pageUrl;
  return (
    <tr>
      <td>
        <a href={`#bericht-${entry.number}`}>{entry.number}</a>
      </td>
      <td>{address ? <Address url={address} /> : <em>adres {UNKNOWN}</em>}</td>
      <td>
        {post ? <Theirs text={nameOf(post, part ?? undefined)} /> : UNKNOWN}
        {post && part && <span>, {KIND[post.kind]}, indeling niet herkend</span>}
        <br />
        {post?.author.accountId.value ? (
          <span class="soft">
            nummer <Theirs text={post.author.accountId.value} /> ({sourceText(post.author.accountId.source)})
          </span>
        ) : (
          <span class="soft">nummer van het account {UNKNOWN}</span>
        )}
      </td>
      <td>{item?.postedAt.value ? <Moment iso={item.postedAt.value} /> : <em>{UNKNOWN}</em>}</td>
      <td>{capturedAt === null ? <em>{UNKNOWN}</em> : <Moment iso={capturedAt} />}</td>
    </tr>
  );
}

/** What, where, who, when: the part that is read first. */
export function Front({ contents }: { contents: Contents }) {
  const { dossier } = contents;
  const { counts, volume } = dossier;
  return (
    <section>
      <h2>Samenvatting</h2>
      <p>
        Deze bundel bevat {counts.entries === 1 ? 'één bericht' : `${counts.entries} berichten`} van sociale
        media, vastgelegd door of voor een politieke ambtsdrager. Bij elk gegeven staat waar het vandaan komt.
        Wat niet bekend is, heet {UNKNOWN}.
      </p>
      {dossier.purpose !== null && (
        <p>
          Doel, zoals opgegeven: <Theirs text={dossier.purpose} />
        </p>
      )}
      {counts.damaged > 0 && (
        <div class="warn">
          <p>
            {counts.damaged === 1
              ? 'Eén opgeslagen bestand is'
              : `${counts.damaged} opgeslagen bestanden zijn`}{' '}
            beschadigd of weg. Bij het bericht staat welk, onder Tegenspraak en twijfel of Controlegetallen.
          </p>
        </div>
      )}
      <table class="index">
        <caption>De berichten in deze bundel</caption>
        <thead>
          <tr>
            <th scope="col">Nr</th>
            <th scope="col">Waar</th>
            <th scope="col">Account</th>
            <th scope="col">Geplaatst</th>
            <th scope="col">Vastgelegd</th>
          </tr>
        </thead>
        <tbody>
          {seen(contents).map((row) => (
            <IndexRow {...row} />
          ))}
        </tbody>
      </table>
      <div class="note">
        <p>
          <strong>Een account is niet hetzelfde als een persoon.</strong> De accountnaam kan veranderen of van
          een ander worden; het nummer van het account blijft. Vraag gegevens bij het platform op met de
          nummers, en vraag het platform ze snel te bewaren: berichten en accounts kunnen verdwijnen.
        </p>
      </div>
      <Facts caption="Over deze bundel">
        <Row name="Gemaakt op" source="klok van de computer">
          <Moment iso={dossier.exportedAt} />
        </Row>
        {volume.count > 1 && (
          <Row name="Deel">
            {volume.index} van {volume.count}; elk deel is op zichzelf te lezen en te controleren
          </Row>
        )}
        <Row name="Gemaakt met">
          <Theirs text={dossier.software} />
        </Row>
        <Row name="Logboek">
          <code>{dossier.logbook}</code>
        </Row>
      </Facts>
    </section>
  );
}
