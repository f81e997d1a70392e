import type { Kind } from '../../core/kind.js';

/** One message as the patterns see it. */
export interface PatternEntry {
  readonly id: string;
  /** Platform and stable id; null while the account is provisional: such posts are never joined with others. */
  readonly account: string | null;
  /** Posted at, ISO 8601; a day alone is a day in the Netherlands. Null: not known, and then it counts in no period. */
  readonly at: string | null;
  readonly text: string;
  /** The judgement mapped back to a kind, else the proposal; null: neither, or the column does not tell which. */
  readonly kind: Kind | null;
  /** Who says so: a person, or only the rules. Absent: nobody, or the file it is from does not tell. */
  readonly by?: 'judgement' | 'proposal' | undefined;
  /** Whether the column it was judged in crosses the norm of its protocol; overrules what the kind says. */
  readonly crossesNorm?: boolean | undefined;
  /** Whether that column is reported only as part of a pattern. */
  readonly onlyInPattern?: boolean | undefined;
  /** Judged under a norm that is not here: it may cross the norm or not. */
  readonly open?: boolean | undefined;
  /** A later version, with other words, of a post that was judged; nobody judged this one. */
  readonly revised?: boolean | undefined;
  /** When whoever posts from this account was asked to stop, ISO 8601; every time. */
  readonly addressedAt?: readonly string[] | undefined;
  /** The post's own id and those of its other versions: what shares one is one message, edited. */
  readonly ids?: readonly string[] | undefined;
}

/** What a message is for the pattern: aimed at the person, emotional (which is allowed), or neither. */
export type Behaviour = 'crossing' | 'emotion' | 'calm';

interface Found {
  /** The messages it rests on, oldest first. */
  readonly entries: readonly string[];
  /** Those from which on the behaviour may be called lasting. */
  readonly lasting: readonly string[];
  /** Those of `entries` that count by a proposal alone: nobody judged them. */
  readonly proposed: readonly string[];
  /** Of the first and the last of `entries`, as given. */
  readonly from: string;
  readonly to: string;
}

/** Why the behaviour of an account MAY cross the norm: an advice to a person, with dates, never a judgement. */
export type Reason = Found &
  (
    | {
        readonly rule: 'na-aanspreken';
        readonly addressedAt: string;
        /** Id of the message with which that date was noted. */
        readonly addressedIn: string;
      }
    | {
        readonly rule:
          'aanhoudende-emotie' | 'herhaalde-belediging' | 'herhaald-over-de-norm' | 'veel-berichten';
        readonly days: number;
      }
    | { readonly rule: 'zelfde-tekst'; readonly days: number; readonly accounts: readonly string[] }
  );
export type PatternRule = Reason['rule'];

export interface PatternPost {
  readonly id: string;
  readonly at: string | null;
  readonly behaviour: Behaviour;
  /** Whether that is a proposal alone, and no judgement. */
  readonly proposed: boolean;
  /** Whether it is a version with other words that came after the one that was judged, and awaits a judgement. */
  readonly revised: boolean;
  /** Whether any reason rests on it. */
  readonly counted: boolean;
}

/** One account with at least one reason. */
export interface AccountPattern {
  readonly account: string;
  readonly reasons: readonly Reason[];
  /** Every message of the account, the calm ones between as well; those without a known time last. */
  readonly posts: readonly PatternPost[];
}

/** First or repeated incident, within this logbook alone: the municipality's own registration may know more. */
export type Standing = 'eerste' | 'herhaald' | 'onbekend';

export interface EntryPattern {
  readonly id: string;
  /** The reasons for which this very message may be called lasting. */
  readonly reasons: readonly Reason[];
  /** For messages that cross the norm; null for all others. */
  readonly standing: Standing | null;
  /** How many earlier messages of this account were judged to cross the norm, as far as times are known. */
  readonly earlier: number;
  /** How many others are earlier that are only proposed as such: they make nothing repeated. */
  readonly earlierProposed: number;
  /** Whether there are others of which it is not known that they crossed the norm before: then `earlier` says little. */
  readonly unordered: boolean;
}
