import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { isBycatch } from '../../core/bycatch.js';
import { isBinned, type Entry } from '../../core/entry.js';
import type { Integrity } from '../../logbook/ports.js';
import type { Patterns } from '../../norm/patterns/index.js';
import { weighingOf } from '../accounts/weighing.js';
import type { AnchorAction } from '../anchor/action.js';
import { BycatchNotice } from '../bycatch/BycatchNotice.js';
import { ExportPanel } from '../export/ExportPanel.js';
import type { ExportAction } from '../export/action.js';
import { paperFieldsFor } from '../export/papers.js';
import { earlierOf, everySubjectOf } from '../export/choices.js';
import type { Dossier } from '../../core/dossier.js';
import type { DossierActions } from '../dossier/actions.js';
import { MakeDossier } from '../dossier/MakeDossier.js';
import { PatternNotice } from '../patterns/PatternNotice.js';
import { useProtocolOf } from '../known-protocols.js';
import { RunRow } from '../pile-on/RunRow.js';
import { grouped } from '../pile-on/runs.js';
import { Button } from '../parts/Button.js';
import { Paragraph, Title } from '../parts/Heading.js';
import { Link } from '../parts/Link.js';
import { Live } from '../parts/Notice.js';
import type { ReadFile } from '../parts/Picture.js';
import { countText, text } from '../text.js';
import { EmptyState } from './EmptyState.js';
import { IntegrityNotice } from './IntegrityNotice.js';
import { hrefOf } from './route.js';
import { Rows } from './Rows.js';
import { searchEntries } from './search.js';
import { Together, useTogether, type TogetherActions } from './Together.js';

interface Props extends TogetherActions {
  /** Newest first, in the bin or not. */
  entries: readonly Entry[];
  integrity: Integrity | null;
  patterns: Patterns;
  /** Entries that leave by themselves. */
  leaving?: readonly Entry[];
  /** Whether what was put off could be kept. */
  kept: boolean;
  /** Entries that were put off. */
  later: readonly string[];
  acknowledgeLoss: () => Promise<void>;
  readFile: ReadFile;
  exportBundle: ExportAction;
  anchor: AnchorAction;
  dossiers: readonly Dossier[];
  dossierActions: DossierActions;
  /** Makes and saves the loose sheet with contact data. */
  contactSheet?: () => Promise<void>;
}

/** The logbook: every entry that is not in the bin, with search, selection and export. */
export function ListView(props: Props): JSX.Element {
  const { entries, integrity, acknowledgeLoss, readFile, exportBundle, later, patterns, contactSheet } =
    props;
  const live = useMemo(() => entries.filter((entry) => !isBinned(entry)), [entries]);
  const [query, setQuery] = useState('');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [exporting, setExporting] = useState(false);
  const [keysOn, setKeysOn] = useState(true);
  const pick = (ids: readonly string[], on: boolean): void =>
    setPicked((before) => new Set(on ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))));
  const together = useTogether(props, (done) => pick(done, false));
  const protocolOf = useProtocolOf();
  const weighing = useMemo(() => weighingOf(patterns, protocolOf), [patterns, protocolOf]);
  const [all, setAll] = useState(false);
  // A search is mostly for an account: who was only angry is not found by it, save on request.
  const searched = all || query.trim() === '' ? live : live.filter((entry) => !isBycatch(entry, weighing));
  const found = searchEntries(searched, query);
  // Who searches wants the posts themselves; else a thread is one row, however many replies it has.
  const { groups, alone } = useMemo(
    () => (query.trim() === '' ? grouped(found) : { groups: [], alone: found }),
    [found, query],
  );
  const selected = live.filter(({ id }) => picked.has(id)).map(({ id }) => id);
  const chosen = selected.length > 0 ? selected : found.map(({ id }) => id);
  const allFound = found.length > 0 && found.every(({ id }) => picked.has(id));

  return (
    <>
      <Title>{text('logbook_title')}</Title>
      <p class="actions">
        <Link href={hrefOf({ at: 'manual' })}>{text('manual_title')}</Link>
        <Link href={hrefOf({ at: 'waiting' })}>{text('waiting_title')}</Link>
        <Link href={hrefOf({ at: 'terms' })}>{text('terms_title')}</Link>
        <Link href={hrefOf({ at: 'dossiers' })}>{text('dossiers_title')}</Link>
        <Link href={hrefOf({ at: 'accounts' })}>{text('accounts_title')}</Link>
      </p>
      <IntegrityNotice integrity={integrity} acknowledge={acknowledgeLoss} />
      {live.length === 0 && <EmptyState />}
      {live.length > 0 && (
        <>
          <Paragraph>{text('logbook_intro')}</Paragraph>
          <PatternNotice patterns={patterns} entries={live} />
          <BycatchNotice leaving={props.leaving ?? []} />
          <div class="tools">
            <Search query={query} onQuery={setQuery} />
            <label class="check">
              <input
                class="utrecht-checkbox utrecht-checkbox--html-input"
                type="checkbox"
                checked={all}
                onChange={() => setAll(!all)}
              />
              {text('bycatch_also')}
            </label>
            <label class="check">
              <input
                class="utrecht-checkbox utrecht-checkbox--html-input"
                type="checkbox"
                checked={allFound}
                onChange={() =>
                  pick(
                    found.map(({ id }) => id),
                    !allFound,
                  )
                }
              />
              {text('select_all')}
            </label>
            <Button look="primary-action" expanded={exporting} onPress={() => setExporting(true)}>
              {text('export')}
            </Button>
            <p class="tools__state">
              {selected.length > 0
                ? countText(selected.length, 'selected_one', 'selected_many')
                : text('selected_none')}
            </p>
          </div>
          {exporting && (
            <ExportPanel
              entries={chosen}
              make={exportBundle}
              anchor={props.anchor}
              subjects={everySubjectOf(live.filter(({ id }) => chosen.includes(id)))}
              earlier={earlierOf(entries)}
              papers={paperFieldsFor(live.filter(({ id }) => chosen.includes(id)))}
              {...(contactSheet && { contactSheet })}
              share={props.dossierActions.share}
              onClose={() => setExporting(false)}
            />
          )}
          {selected.length > 0 && (
            <MakeDossier
              members={selected}
              origin="selection"
              dossiers={props.dossiers}
              actions={props.dossierActions}
              label={countText(selected.length, 'dossier_make_one', 'dossier_make_many')}
            />
          )}
          <Together {...{ selected, together, keysOn }} onKeys={setKeysOn} />
          <Live>{!props.kept && <p>{text('attention_not_kept')}</p>}</Live>
          <Live>{query && countText(found.length, 'found_one', 'found_many')}</Live>
          {groups.length > 0 && (
            <ul class="rows">
              {groups.map((group) => (
                <RunRow key={group.run} {...{ group, picked, pick }} />
              ))}
            </ul>
          )}
          <Rows
            {...{ picked, pick, later, readFile }}
            entries={alone}
            onKey={
              keysOn ? (key, entry) => together.act(key, selected.length > 0 ? selected : [entry]) : null
            }
          />
        </>
      )}
      <p class="utrecht-paragraph">
        <Link href={hrefOf({ at: 'bin' })}>{text('bin_title')}</Link>
      </p>
    </>
  );
}

function Search({ query, onQuery }: { query: string; onQuery: (query: string) => void }): JSX.Element {
  return (
    <div class="field field--search">
      <label class="utrecht-form-label" for="search">
        {text('search_label')}
      </label>
      <input
        class="utrecht-textbox"
        id="search"
        type="search"
        autocomplete="off"
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
    </div>
  );
}
