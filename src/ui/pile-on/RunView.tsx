import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { isOwn } from '../../core/bycatch.js';
import type { Dossier } from '../../core/dossier.js';
import type { Entry } from '../../core/entry.js';
import type { Protocol } from '../../protocols/index.js';
import type { DossierActions } from '../dossier/actions.js';
import { MakeDossier } from '../dossier/MakeDossier.js';
import type { Proposing } from '../judging/proposing.js';
import { SelfHarmCard } from '../judging/SelfHarmCard.js';
import { useProtocolOf } from '../known-protocols.js';
import { hrefOf } from '../logbook/route.js';
import { Rows } from '../logbook/Rows.js';
import { Together, useTogether, type TogetherActions } from '../logbook/Together.js';
import { SelectField } from '../options/Fields.js';
import { Heading, Paragraph, Title } from '../parts/Heading.js';
import { Link } from '../parts/Link.js';
import { Live } from '../parts/Notice.js';
import type { ReadFile } from '../parts/Picture.js';
import { countText, text } from '../text.js';
import { judgementLabel } from '../words.js';
import { standingsOf, type Standing } from './classes.js';
import type { RunGroup } from './runs.js';
import { Sum } from './Sum.js';
import { wholeOf } from './whole.js';

interface Props extends TogetherActions {
  group: RunGroup;
  entries: readonly Entry[];
  dossiers: readonly Dossier[];
  dossierActions: Pick<DossierActions, 'make' | 'change'>;
  protocol: Protocol;
  proposing: Proposing | null;
  later: readonly string[];
  readFile: ReadFile;
}

type Filter = 'all' | 'open' | `${'judged' | 'proposed'} ${string}`;
const filterOf = ({ by, column }: Standing): Filter =>
  by === 'open' || column === null ? 'open' : `${by} ${column}`;

/** All posts of one thread: what it comes to, one dossier in one press, and going through them the heaviest first. */
export function RunView(props: Props): JSX.Element {
  const { group, entries, dossiers, dossierActions, protocol, proposing, later, readFile } = props;
  const protocolOf = useProtocolOf();
  const [wanted, setWanted] = useState<Filter>('all');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [keysOn, setKeysOn] = useState(true);
  const pick = (list: readonly string[], on: boolean): void =>
    setPicked(
      (before) => new Set(on ? [...before, ...list] : [...before].filter((id) => !list.includes(id))),
    );
  const together = useTogether(props, (done) => pick(done, false));
  const standings = useMemo(
    () => standingsOf(group.entries, protocol, protocolOf, proposing),
    [group.entries, protocol, proposing],
  );
  // The user's own posts are context: shown and put in the dossier, never counted, selected or judged here.
  const own = useMemo(() => new Set(group.entries.filter(isOwn).map(({ id }) => id)), [group.entries]);
  const counted = standings.filter(({ entry }) => !own.has(entry.id));
  const filters = [...new Set(counted.map(filterOf))];
  // What was judged together may have been the last of its kind.
  const filter = filters.includes(wanted) ? wanted : 'all';
  const shown = filter === 'all' ? standings : counted.filter((one) => filterOf(one) === filter);
  const found = shown.map(({ entry }) => entry);
  const pickable = found.map(({ id }) => id).filter((id) => !own.has(id));
  const selected = pickable.filter((id) => picked.has(id));
  const asking = new Set(shown.filter(({ help }) => help).map(({ entry }) => entry));
  const ids = group.entries.map(({ id }) => id);
  const made = dossiers.filter(({ members }) => ids.every((id) => members.includes(id)));
  const labelOf = (one: Filter): string => {
    if (one === 'all') return text(proposing ? 'pile_filter_all' : 'pile_filter_all_plain');
    if (one === 'open') return text(proposing ? 'pile_filter_open' : 'pile_filter_unjudged');
    const [by, column = ''] = one.split(' ');
    const label = judgementLabel(protocol, column);
    return by === 'judged' ? text('pile_filter_judged', label) : text('pile_filter_proposed', label);
  };
  const allPicked = pickable.length > 0 && selected.length === pickable.length;
  return (
    <>
      <p>
        <Link href={hrefOf({ at: 'list' })}>{text('back_to_logbook')}</Link>
      </p>
      <Title focus>{countText(group.sum.replies, 'pile_name_one', 'pile_name_many')}</Title>
      <section class="panel" aria-labelledby="pile-title">
        <Heading id="pile-title">{text('pile_title')}</Heading>
        <Paragraph>{text('pile_intro')}</Paragraph>
        <Sum group={group} entries={entries} />
        {made.map(({ id, name }) => (
          <p key={id}>
            {text('pile_in_dossier')}{' '}
            <Link href={hrefOf({ at: 'dossier', id })}>
              <bdi>{name}</bdi>
            </Link>
          </p>
        ))}
        {made.length === 0 && (
          <MakeDossier
            members={ids}
            origin="run"
            dossiers={dossiers}
            actions={dossierActions}
            label={wholeOf(group.entries)}
          />
        )}
      </section>
      {asking.size > 0 && (
        <SelfHarmCard
          protocol={protocol}
          answered={false}
          title={countText(asking.size, 'pile_self_harm_one', 'pile_self_harm_many')}
        />
      )}
      <div class="tools">
        <SelectField
          id="pile-filter"
          label={text('pile_filter')}
          value={filter}
          onValue={(value) => setWanted(value as Filter)}
          options={[
            { value: 'all', label: `${labelOf('all')} (${String(counted.length)})` },
            ...filters.map((one) => ({
              value: one,
              label: `${labelOf(one)} (${String(counted.filter((each) => filterOf(each) === one).length)})`,
            })),
          ]}
        />
        <label class="check">
          <input
            class="utrecht-checkbox utrecht-checkbox--html-input"
            type="checkbox"
            checked={allPicked}
            onChange={() => pick(pickable, !allPicked)}
          />
          {text('select_all')}
        </label>
        <p class="tools__state">
          {selected.length > 0 && countText(selected.length, 'selected_one', 'selected_many')}
        </p>
      </div>
      {proposing !== null && <Paragraph>{text('pile_proposals')}</Paragraph>}
      <Together {...{ selected, together, keysOn }} onKeys={setKeysOn} />
      <Live>{filter !== 'all' && countText(found.length, 'found_one', 'found_many')}</Live>
      <Rows
        {...{ picked, pick, later, readFile }}
        entries={found}
        fixed={own}
        tags={(entry) => [
          ...(asking.has(entry) ? [text('pile_row_self_harm')] : []),
          ...(own.has(entry.id) ? [text('pile_row_own')] : []),
        ]}
        note={(entry) => {
          const one = standings.find((each) => each.entry === entry);
          return one?.by === 'proposed' ? labelOf(filterOf(one)) : null;
        }}
        onKey={keysOn ? (key, entry) => together.act(key, selected.length > 0 ? selected : [entry]) : null}
      />
    </>
  );
}
