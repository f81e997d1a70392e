import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isBinned, type Entry } from '../../core/entry.js';
import type { Integrity } from '../../logbook/ports.js';
import { authorName } from '../author.js';
import type { AnchorAction } from '../anchor/action.js';
import { formatTime } from '../format.js';
import { ExportPanel } from '../export/ExportPanel.js';
import type { ExportAction } from '../export/action.js';
import { earlierOf, subjectsOf } from '../export/choices.js';
import { Button } from '../parts/Button.js';
import { Paragraph, Title } from '../parts/Heading.js';
import { Link } from '../parts/Link.js';
import { Live } from '../parts/Notice.js';
import type { ReadFile } from '../parts/Picture.js';
import { countText, text } from '../text.js';
import { EmptyState } from './EmptyState.js';
import { IntegrityNotice } from './IntegrityNotice.js';
import { hrefOf } from './route.js';
import { Row } from './Row.js';
import { searchEntries, shownCapture } from './search.js';

interface Props {
  /** Newest first, in the bin or not. */
  entries: readonly Entry[];
  integrity: Integrity | null;
  acknowledgeLoss: () => Promise<void>;
  readFile: ReadFile;
  exportBundle: ExportAction;
  anchor: AnchorAction;
}

/** The logbook: every entry that is not in the bin, with search, selection and export. */
export function ListView(props: Props): JSX.Element {
  const { entries, integrity, acknowledgeLoss, readFile, exportBundle } = props;
  const live = entries.filter((entry) => !isBinned(entry));
  const [query, setQuery] = useState('');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [exporting, setExporting] = useState(false);
  const found = searchEntries(live, query);
  const selected = live.filter(({ id }) => picked.has(id)).map(({ id }) => id);
  const pick = (ids: readonly string[], on: boolean): void =>
    setPicked((before) => new Set(on ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))));
  const chosen = selected.length > 0 ? selected : found.map(({ id }) => id);
  const allFound = found.length > 0 && found.every(({ id }) => picked.has(id));

  return (
    <>
      <Title>{text('logbook_title')}</Title>
      <IntegrityNotice integrity={integrity} acknowledge={acknowledgeLoss} />
      {live.length === 0 && <EmptyState />}
      {live.length > 0 && (
        <>
          <Paragraph>{text('logbook_intro')}</Paragraph>
          <div class="tools">
            <Search query={query} onQuery={setQuery} />
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
              subjects={subjectsOf(live.filter(({ id }) => chosen.includes(id)))}
              earlier={earlierOf(entries)}
              onClose={() => setExporting(false)}
            />
          )}
          <Live>{query && countText(found.length, 'found_one', 'found_many')}</Live>
          <ul class="rows">
            {found.map((entry) => {
              const capture = shownCapture(entry);
              if (!capture) return null;
              return (
                <Row
                  key={entry.id}
                  {...{ entry, capture, readFile }}
                  before={
                    <input
                      class="utrecht-checkbox utrecht-checkbox--html-input row__check"
                      type="checkbox"
                      aria-label={text(
                        'select_entry',
                        authorName(capture.data.post.author),
                        formatTime(capture.data.capturedAt),
                      )}
                      checked={picked.has(entry.id)}
                      onChange={() => pick([entry.id], !picked.has(entry.id))}
                    />
                  }
                />
              );
            })}
          </ul>
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
