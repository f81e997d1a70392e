import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { isOwn } from '../../core/bycatch.js';
import type { Dossier } from '../../core/dossier.js';
import type { Entry } from '../../core/entry.js';
import type { Protocol } from '../../protocols/index.js';
import type { DossierActions } from '../dossier/actions.js';
import { MakeDossier } from '../dossier/MakeDossier.js';
import type { Direction } from '../judging/decision.js';
import { remembering, type ProposedLine, type Proposing } from '../judging/proposing.js';
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
import { Answer } from './Answer.js';
import { standingsOf, type Standing } from './classes.js';
import { filterLabel, filtersOf, type Filter } from './filters.js';
import type { RunGroup } from './runs.js';
import { Sum } from './Sum.js';
import { useAnswers } from './use-answers.js';
import { wholeOf } from './whole.js';

interface Props extends TogetherActions {
  group: RunGroup;
  entries: readonly Entry[];
  dossiers: readonly Dossier[];
  dossierActions: Pick<DossierActions, 'make' | 'change'>;
  protocol: Protocol;
  proposing: Proposing | null;
  noteProposal: (entry: string, line: ProposedLine) => Promise<void>;
  later: readonly string[];
  readFile: ReadFile;
}

/**
 * All posts of one thread: what it comes to, one dossier in one press, and going through them. What asks for attention stands on
 * top; what the rules propose for a post is shown once the person said whom it is aimed at.
 */
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
  const rules = useMemo(() => proposing && remembering(proposing), [proposing]);
  const standings = useMemo(
    () => standingsOf(group.entries, protocol, protocolOf, rules),
    [group.entries, protocol, rules],
  );
  const { answers, answer, noting } = useAnswers({
    ...{ entries: group.entries, protocol, proposing },
    note: props.noteProposal,
  });
  // The user's own posts are context: shown and put in the dossier, never counted, selected or judged here.
  const own = useMemo(() => new Set(group.entries.filter(isOwn).map(({ id }) => id)), [group.entries]);
  const counted = standings.filter(({ entry }) => !own.has(entry.id));
  const kindsOf = (one: Standing): Filter[] => filtersOf(one, answers.has(one.entry.id));
  const filters = [...new Set(counted.flatMap(kindsOf))];
  // What was judged together may have been the last of its kind.
  const filter = filters.includes(wanted) ? wanted : 'all';
  const shown = filter === 'all' ? standings : counted.filter((one) => kindsOf(one).includes(filter));
  const of = (entry: Entry): Standing | undefined => standings.find((one) => one.entry === entry);
  const found = shown.map(({ entry }) => entry);
  const pickable = found.map(({ id }) => id).filter((id) => !own.has(id));
  const selected = pickable.filter((id) => picked.has(id));
  const asking = new Set(shown.filter(({ help }) => help).map(({ entry }) => entry));
  const ids = group.entries.map(({ id }) => id);
  const made = dossiers.filter(({ members }) => ids.every((id) => members.includes(id)));
  const labelOf = (one: Filter): string => filterLabel(one, protocol, proposing !== null);
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
              label: `${labelOf(one)} (${String(counted.filter((each) => kindsOf(each).includes(one)).length)})`,
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
      <Live>{noting.state === 'failed' && <p>{text('proposal_not_noted')}</p>}</Live>
      <Live>{filter !== 'all' && countText(found.length, 'found_one', 'found_many')}</Live>
      <Rows
        {...{ picked, pick, later, readFile }}
        entries={found}
        fixed={own}
        tags={(entry) => [
          ...(asking.has(entry) ? [text('pile_row_self_harm')] : []),
          ...(of(entry)?.first ? [text('pile_row_first')] : []),
          ...(own.has(entry.id) ? [text('pile_row_own')] : []),
        ]}
        below={(entry, open) => {
          const proposed = of(entry)?.proposed;
          if (!proposed || proposed.state === 'off') return null;
          const direction = answers.get(entry.id) ?? null;
          const onDirection = (said: Direction): void => answer(entry, said, proposed);
          return <Answer entry={entry.id} {...{ protocol, proposed, direction, onDirection, open }} />;
        }}
        onKey={keysOn ? (key, entry) => together.act(key, selected.length > 0 ? selected : [entry]) : null}
      />
    </>
  );
}
