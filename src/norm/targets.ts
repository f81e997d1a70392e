import { has, type Token } from './token.js';

/** Whom or what something happens to. */
export interface Target {
  readonly what:
    'persoon' | 'lijf' | 'thuis' | 'gezin' | 'dier' | 'kantoor' | 'groep' | 'zaak' | 'zelf' | 'ding';
  /** The reader, a named or pointed-out third person, many, the writer, unknown. */
  readonly who: 'jij' | 'zij' | 'jullie' | 'ik' | null;
  readonly from: number;
  readonly to: number;
}

const owned = [
  ['LIJF', 'lijf'],
  ['KANTOOR', 'kantoor'],
  ['GEZIN', 'gezin'],
  ['THUIS', 'thuis'],
  ['DIER', 'dier'],
] as const;

/** Everyone and everything in a sentence that could be the object of violence, in order. */
export function targetsIn(tokens: readonly Token[]): readonly Target[] {
  const targets: Target[] = [];
  let from = 0;
  while (from < tokens.length) {
    const target = targetAt(tokens, from);
    if (target) targets.push(target);
    from = target ? Math.max(target.to, from + 1) : from + 1;
  }
  return targets;
}

function targetAt(tokens: readonly Token[], from: number): Target | null {
  const token = tokens[from];
  if (!token) return null;
  const who = possessor(tokens, from);
  const own = who ? ownedAfter(tokens, from + 1) : null;
  if (own && who) return { ...own, who, from };
  if (has(token, 'MIJ', 'IK')) return null;
  if (has(token, 'JIJ')) return { what: 'persoon', who: 'jij', from, to: from + 1 };
  if (has(token, 'JULLIE')) return { what: 'groep', who: 'jullie', from, to: from + 1 };
  if (has(token, 'NAAM')) return { what: 'persoon', who: 'zij', from, to: from + 1 };
  if (has(token, 'AMBT') || (has(token, 'VENT') && points(tokens[from - 1]))) {
    return { what: 'persoon', who: 'zij', from, to: from + 1 };
  }
  const thing = owned.find(([symbol]) => has(token, symbol));
  if (thing && !isVerbal(token)) {
    const owner = ownerAfter(tokens, from + 1);
    if (owner) return { what: thing[1], who: owner.who, from, to: owner.to };
    return thing[1] === 'kantoor'
      ? { what: 'kantoor', who: 'jullie', from, to: from + 1 }
      : { what: 'ding', who: null, from, to: from + 1 };
  }
  if (has(token, 'HEM', 'ZE')) return { what: 'persoon', who: 'zij', from, to: from + 1 };
  if (has(token, 'BESTUUR')) return { what: 'groep', who: 'jullie', from, to: from + 1 };
  return has(token, 'ZAAK') ? { what: 'zaak', who: null, from, to: from + 1 } : null;
}

const isVerbal = (token: Token): boolean => token.form === 'bank' || token.form === 'kan';
const points = (token: Token | undefined): boolean =>
  token !== undefined && /^(die|dat|deze|dit|den|dieje|daen|zon|dieen)$/.test(token.form);

function possessor(tokens: readonly Token[], at: number): Target['who'] {
  const token = tokens[at];
  if (has(token, 'MIJ')) return 'ik';
  if (has(token, 'JULLIE')) return 'jullie';
  if (has(token, 'JOUW')) return 'jij';
  if (has(token, 'ZIJN')) return 'zij';
  if (has(token, 'NAAM', 'AMBT') && has(tokens[at + 1], 'ZIJN')) return 'zij';
  return has(token, 'NAAM') ? 'zij' : null;
}

/** The thing of a possessor, at most two words (an adjective, a possessive pronoun) further on. */
function ownedAfter(tokens: readonly Token[], from: number): Pick<Target, 'what' | 'to'> | null {
  for (let at = from; at < from + 3 && at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || (at > from && /[,.]/.test(token.before))) return null;
    const kind = owned.find(([symbol]) => has(token, symbol));
    if (kind && has(tokens[from - 1], 'MIJ')) return { what: 'zelf', to: at + 1 };
    if (kind) return { what: kind[1], to: at + 1 };
    if (has(token, 'ZAAK', 'FIGUUR', 'BESTUUR')) return { what: 'zaak', to: at + 1 };
    if (
      (has(token, 'NIET', 'MODAAL', 'HEBBEN', 'WANNEER', 'JIJ', 'IK') && !has(token, 'ZIJN')) ||
      token.verbs.length > 0 ||
      (at === from && has(token, 'FUNCTIE') && !has(token, 'ZIJN'))
    )
      return null;
  }
  return null;
}

/** "… van Kwartelaar", "… van die wethouder", "… van jou". */
function ownerAfter(tokens: readonly Token[], at: number): { who: Target['who']; to: number } | null {
  const next = tokens[at];
  if (next?.form !== 'van' && next?.form !== 'vaan') return null;
  for (let to = at + 1; to <= at + 4 && to < tokens.length; to += 1) {
    const token = tokens[to];
    if (has(token, 'MIJ')) return null;
    if (has(token, 'JIJ')) return { who: 'jij', to: to + 1 };
    if (has(token, 'JULLIE')) return { who: 'jullie', to: to + 1 };
    if (has(token, 'NAAM', 'HEM') || has(token, 'AMBT', 'VENT')) {
      const named = has(tokens[to + 1], 'NAAM') ? to + 2 : to + 1;
      return { who: 'zij', to: named };
    }
  }
  return null;
}
