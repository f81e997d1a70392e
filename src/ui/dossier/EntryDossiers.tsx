import type { JSX } from 'preact';
import type { Dossier } from '../../core/dossier.js';
import type { Entry } from '../../core/entry.js';
import { sameAccount } from '../../dossier/case.js';
import { hrefOf } from '../logbook/route.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { Link } from '../parts/Link.js';
import { countText, text } from '../text.js';
import type { DossierActions } from './actions.js';
import { MakeDossier } from './MakeDossier.js';

interface Props {
  entry: Entry;
  entries: readonly Entry[];
  dossiers: readonly Dossier[];
  actions: DossierActions;
}

/** From an entry on: what to do now, which dossiers it is in, and how to take it together with others. */
export function EntryDossiers({ entry, entries, dossiers, actions }: Props): JSX.Element {
  const inside = dossiers.filter(({ members }) => members.includes(entry.id));
  const others = dossiers.filter((dossier) => !inside.includes(dossier));
  const account = sameAccount(entry, entries).map(({ id }) => id);
  return (
    <section class="panel" aria-labelledby="entry-now-title">
      <Heading id="entry-now-title">{text('now_title')}</Heading>
      <Paragraph>
        <Link href={hrefOf({ at: 'act', subject: { on: 'entry', id: entry.id }, act: 'plan' })}>
          {text('now_open')}
        </Link>
      </Paragraph>
      {inside.length > 0 && (
        <>
          <p>{text('entry_in_dossiers')}</p>
          <ul class="list">
            {inside.map(({ id, name }) => (
              <li key={id}>
                <Link href={hrefOf({ at: 'dossier', id })}>
                  <bdi>{name}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <MakeDossier
        members={[entry.id]}
        origin="one"
        dossiers={others}
        actions={actions}
        label={text('dossier_make_entry')}
      />
      {account.length > 1 && (
        <MakeDossier
          members={account}
          origin="account"
          dossiers={[]}
          actions={actions}
          label={countText(account.length, 'dossier_make_one', 'dossier_make_account')}
        />
      )}
    </section>
  );
}
