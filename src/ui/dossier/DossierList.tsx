import type { JSX } from 'preact';
import type { Dossier } from '../../core/dossier.js';
import { hrefOf } from '../logbook/route.js';
import { Paragraph, Title } from '../parts/Heading.js';
import { Link } from '../parts/Link.js';
import { Moment } from '../parts/Moment.js';
import { countText, text } from '../text.js';

/** All dossiers, open ones first. */
export function DossierList({ dossiers }: { dossiers: readonly Dossier[] }): JSX.Element {
  const ordered = [...dossiers].sort((a, b) => Number(a.closed !== null) - Number(b.closed !== null));
  return (
    <>
      <p>
        <Link href={hrefOf({ at: 'list' })}>{text('back_to_logbook')}</Link>
      </p>
      <Title focus>{text('dossiers_title')}</Title>
      <Paragraph>{text('dossiers_intro')}</Paragraph>
      {ordered.length === 0 && <Paragraph>{text('dossiers_empty')}</Paragraph>}
      <ul class="rows">
        {ordered.map(({ id, name, madeAt, members, closed }) => (
          <li class="row" key={id}>
            <div class="row__body">
              <p class="row__who">
                <Link href={hrefOf({ at: 'dossier', id })}>
                  <bdi>{name}</bdi>
                </Link>
              </p>
              <p class="row__facts">
                <span>{countText(members.length, 'dossier_members_one', 'dossier_members_many')}</span>
                <span>
                  {text('dossier_made')} <Moment iso={madeAt} short />
                </span>
                {closed && <span class="tag">{text('dossier_closed')}</span>}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
