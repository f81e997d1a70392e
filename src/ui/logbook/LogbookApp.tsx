import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { AttentionStore } from '../../core/attention.js';
import type { Dossier } from '../../core/dossier.js';
import { isBinned, type Entry } from '../../core/entry.js';
import type { Integrity } from '../../logbook/ports.js';
import type { Protocol, ProtocolRef } from '../../protocols/index.js';
import type { AnchorAction } from '../anchor/action.js';
import { AccountScreen } from '../accounts/AccountScreen.js';
import type { RecordProfile } from '../accounts/action.js';
import { EntryLeaves } from '../bycatch/BycatchNotice.js';
import { BycatchView } from '../bycatch/BycatchView.js';
import { DetailView } from '../detail/DetailView.js';
import { Reflection } from '../detail/Reflection.js';
import type { DossierActions } from '../dossier/actions.js';
import { DossierScreen } from '../dossier/DossierScreen.js';
import { EntryDossiers } from '../dossier/EntryDossiers.js';
import { EntryImpact } from '../police/Impact.js';
import type { ExportAction } from '../export/action.js';
import { useKnownProtocols, useProtocolOf } from '../known-protocols.js';
import type { ProposedLine, Proposing } from '../judging/proposing.js';
import { isRead, readingOf } from '../judging/reading.js';
import { logbookPatterns } from '../patterns/pattern-entries.js';
import { addressOf } from '../looks-address.js';
import type { ManualActions } from '../manual/actions.js';
import { ManualForm } from '../manual/ManualForm.js';
import { runsIn } from '../pile-on/runs.js';
import { RunView } from '../pile-on/RunView.js';
import { forgetDraftsBut } from '../parts/drafts.js';
import { Paragraph, Title } from '../parts/Heading.js';
import { Notice } from '../parts/Notice.js';
import { Page } from '../parts/Page.js';
import { EntryReports } from '../platform/EntryReports.js';
import type { TermActions } from '../terms/actions.js';
import { EntryTerms } from '../terms/EntryTerms.js';
import { TermsView } from '../terms/TermsView.js';
import { text } from '../text.js';
import { WaitingView, type WaitingPorts } from '../waiting/WaitingView.js';
import { failureText } from '../failure-text.js';
import type { EntryActions, TogetherOutcome } from './actions.js';
import { BinView } from './BinView.js';
import { Gone } from './Gone.js';
import { ListView } from './ListView.js';
import { MissingProtocol } from './MissingProtocol.js';
import { hrefOf, parseRoute, type Route } from './route.js';
import { nameOf } from './name.js';
import { useAttention } from './use-attention.js';

export interface LogbookProps {
  entries: () => Promise<readonly Entry[]>;
  dossiers: () => Promise<readonly Dossier[]>;
  integrity: () => Promise<Integrity>;
  /** Calls back whenever the journal grew; gives back how to stop. */
  onJournal: (changed: () => void) => () => void;
  actions: EntryActions;
  dossierActions: DossierActions;
  exportBundle: ExportAction;
  anchor: AnchorAction;
  /** Makes and saves the loose sheet with contact data. */
  contactSheet?: () => Promise<void>;
  protocol: Protocol;
  /** The chosen protocol where it is no longer there, and `protocol` stands in. */
  missing?: ProtocolRef | null;
  /** The rules that may propose; null: switched off. */
  proposing: Proposing | null;
  attention: AttentionStore;
  terms: TermActions;
  recordProfile: RecordProfile;
  manual: ManualActions;
  waiting: WaitingPorts;
  /** Opens the page of a recorded post in a tab, and waits until that was looked at. */
  openToLook?: (entry: string, url: string) => Promise<void>;
  /** The entries that leave by themselves, announced or not. */
  leavers?: (entries: readonly Entry[], dossiers: readonly Dossier[]) => readonly Entry[];
}

type Loaded =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: unknown }
  | { readonly state: 'ready'; readonly entries: readonly Entry[]; readonly dossiers: readonly Dossier[] };

/** The logbook page: list, bin and detail, kept up to date with the journal. */
export function LogbookApp(props: LogbookProps): JSX.Element {
  const { loaded, integrity, reload } = useLogbook(props);
  const route = useRoute();
  return (
    <Page place="logbook">
      <MissingProtocol missing={props.missing ?? null} protocol={props.protocol} />
      {loaded.state === 'loading' && <Paragraph>{text('loading')}</Paragraph>}
      {loaded.state === 'failed' && <Unreadable error={loaded.error} />}
      {loaded.state === 'ready' && (
        <Screen {...props} {...loaded} route={route} known={integrity} reload={reload} />
      )}
    </Page>
  );
}

/** The page when the logbook cannot be opened at all. */
export const LogbookUnavailable = ({ error }: { error: unknown }): JSX.Element => (
  <Page place="logbook">
    <Unreadable error={error} />
  </Page>
);

const Unreadable = ({ error }: { error: unknown }): JSX.Element => (
  <>
    <Title>{text('logbook_title')}</Title>
    <Notice tone="help">{failureText(error)}</Notice>
  </>
);

interface ScreenProps extends Omit<LogbookProps, 'entries' | 'dossiers'> {
  route: Route;
  entries: readonly Entry[];
  dossiers: readonly Dossier[];
  known: Integrity | null;
  reload: () => Promise<void>;
}

function Screen({
  route,
  entries,
  dossiers,
  known,
  reload,
  actions,
  dossierActions,
  exportBundle,
  anchor,
  contactSheet,
  protocol,
  proposing,
  attention: store,
  terms,
  recordProfile,
  manual,
  waiting,
  openToLook,
  leavers,
}: ScreenProps): JSX.Element {
  const { attention, kept, mark } = useAttention(store);
  const protocols = useKnownProtocols();
  const protocolOf = useProtocolOf();
  const patterns = useMemo(
    () => logbookPatterns(entries, { protocol, protocolOf, proposals: proposing !== null }),
    [entries, protocol, protocols, proposing],
  );
  // A choice of columns belongs to its protocol: when another is chosen meanwhile, it is chosen anew.
  const under = `${protocol.id} ${protocol.version}`;
  const leaving = useMemo(() => (leavers ? leavers(entries, dossiers) : []), [entries, dossiers, leavers]);
  const after = (work: Promise<void>): Promise<void> => work.then(reload);
  const shared = { entries, readFile: actions.readFile };
  if (route.at === 'bin') return <BinView {...shared} restore={(id) => after(actions.restore(id))} />;
  if (route.at === 'manual') {
    const open = (id: string): Promise<void> =>
      reload().then(() => void (location.hash = hrefOf({ at: 'entry', id })));
    const corrected = entries.find(({ id }) => id === route.entry);
    return (
      <ManualForm key={route.entry} manual={manual} onStored={open} {...(corrected && { to: corrected })} />
    );
  }
  const keep = (ids: readonly string[]): Promise<void> => after(actions.keep(ids));
  if (route.at === 'bycatch') return <BycatchView {...{ leaving, keep }} readFile={actions.readFile} />;
  if (route.at === 'waiting') return <WaitingView entries={entries} {...waiting} />;
  if (route.at === 'terms') return <TermsView {...{ entries, protocol, terms, nameOf }} />;
  const judging = {
    judgeTogether: async (ids: readonly string[], outcome: TogetherOutcome): Promise<number> => {
      const count = await actions.judgeTogether(ids, outcome);
      await reload();
      return count;
    },
    postpone: (ids: readonly string[]) => mark('later', ids),
  };
  if (route.at === 'run') {
    const group = runsIn(entries).find(({ run }) => run === route.id);
    const noteProposal = (id: string, line: ProposedLine): Promise<void> =>
      after(actions.noteProposal(id, line));
    const more = { dossiers, dossierActions, protocol, proposing, noteProposal, ...judging };
    return group ? (
      <RunView key={`${group.run} ${under}`} {...{ ...shared, ...more, group }} later={attention.later} />
    ) : (
      <Gone />
    );
  }
  if (route.at === 'list') {
    const acknowledgeLoss = (): Promise<void> => after(actions.acknowledgeLoss());
    return (
      <ListView
        {...shared}
        kept={kept}
        {...{ acknowledgeLoss, exportBundle, anchor, patterns, leaving }}
        {...(contactSheet && { contactSheet })}
        integrity={known}
        later={attention.later}
        {...judging}
        {...{ dossiers, dossierActions }}
      />
    );
  }
  if (route.at === 'accounts' || route.at === 'account')
    return <AccountScreen {...shared} {...{ patterns, route, reload }} record={recordProfile} />;
  if (route.at !== 'entry') {
    const exporting = { make: exportBundle, anchor, contactSheet };
    const proposals = proposing !== null;
    const screen = { route, entries, dossiers, protocol, proposals, reload, exporting };
    return <DossierScreen {...screen} actions={dossierActions} />;
  }
  const entry = entries.find(({ id }) => id === route.id);
  if (!entry) return <Gone />;
  const address = openToLook ? addressOf(entry) : null;
  return (
    <DetailView
      key={`${entry.id} ${under}`}
      {...{ entry, protocol, proposing, patterns }}
      readFile={actions.readFile}
      read={isRead(attention, entry)}
      markRead={() => mark('read', [readingOf(entry)])}
      judge={(decision) => after(actions.judge(entry.id, decision))}
      withdraw={(line) =>
        after(
          actions.withdrawAddressing(
            entry.id,
            line,
            dossiers.map(({ id }) => id),
          ),
        )
      }
      noteProposal={(line) => after(actions.noteProposal(entry.id, line))}
      note={(words) => after(actions.note(entry.id, words))}
      bin={() => after(actions.bin(entry.id))}
      restore={() => after(actions.restore(entry.id))}
      withhold={() => after(actions.withhold(entry.id))}
      look={openToLook && address !== null ? () => openToLook(entry.id, address) : null}
    >
      <EntryLeaves {...{ entry, leaving }} keep={() => keep([entry.id])} />
      <EntryDossiers {...{ entry, entries, dossiers }} actions={dossierActions} />
      <EntryReports entry={entry} />
      <EntryTerms {...{ entry, protocol, terms, after }} />
      <EntryImpact {...{ entry, after }} police={dossierActions.police} />
      <Reflection
        key={`reflection ${entry.id}`}
        entry={entry.id}
        reflections={entry.reflections}
        save={(words) => after(actions.reflect(entry.id, words))}
      />
    </DetailView>
  );
}

function useLogbook({ entries, dossiers, integrity, onJournal }: LogbookProps) {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' });
  const [known, setKnown] = useState<Integrity | null>(null);
  const reload = useCallback(
    () =>
      Promise.all([entries(), dossiers()]).then(
        ([list, taken]) => setLoaded({ state: 'ready', entries: list, dossiers: taken }),
        (error: unknown) => setLoaded({ state: 'failed', error }),
      ),
    [entries, dossiers],
  );
  useEffect(() => {
    void reload();
    const lost = (error: unknown): Integrity => ({ state: 'lost', reason: 'broken', detail: String(error) });
    void integrity().then(setKnown, (error: unknown) => setKnown(lost(error)));
    return onJournal(() => void reload());
  }, [reload, integrity, onJournal]);
  useEffect(() => {
    if (loaded.state !== 'ready') return;
    const here = loaded.entries.filter((entry) => !isBinned(entry));
    forgetDraftsBut(new Set(here.map(({ id }) => id)));
  }, [loaded]);
  return { loaded, integrity: known, reload };
}

function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = (): void => setHash(location.hash);
    addEventListener('hashchange', follow);
    // An effect runs after the page is drawn: the address may have changed in between.
    follow();
    return () => removeEventListener('hashchange', follow);
  }, []);
  return useMemo(() => parseRoute(hash), [hash]);
}
