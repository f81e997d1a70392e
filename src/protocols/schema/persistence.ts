import * as v from 'valibot';
import { maybe, whole } from './base.js';
import { strict } from './shapes.js';

const count = whole(1, 999);
const RateSchema = v.pipe(
  strict({ aantal: count, dagen: count }),
  v.transform(({ aantal, dagen }) => ({ count: aantal, days: dagen })),
);
/** So many messages within so many days; the first day counts as day 0. */
export type Rate = v.InferOutput<typeof RateSchema>;

const TextSchema = v.pipe(
  strict({ accounts: whole(2, 999), dagen: count }),
  v.transform(({ accounts, dagen }) => ({ accounts, days: dagen })),
);

/**
 * When behaviour over time may be called lasting. Protocols speak of "aanhoudend" without a figure (Aalten, par. 3), so
 * these are settings to be agreed on, and only ever lead to an advice with "kan".
 */
export const PersistenceSchema = v.pipe(
  strict({
    /** Emotional messages of one account. */
    emotioneel: v.optional(RateSchema, { aantal: 3, dagen: 14 }),
    /** Messages of one account within so many days after it was addressed; the first suffices by default. */
    na_aanspreken: v.optional(RateSchema, { aantal: 1, dagen: 90 }),
    belediging: v.optional(RateSchema, { aantal: 2, dagen: 30 }),
    veel_berichten: v.optional(RateSchema, { aantal: 10, dagen: 7 }),
    zelfde_tekst: v.optional(TextSchema, { accounts: 2, dagen: 14 }),
    citaat: maybe,
    bron: maybe,
    let_op: maybe,
  }),
  v.transform((rule) => ({
    emotional: rule.emotioneel,
    afterAddressing: rule.na_aanspreken,
    insults: rule.belediging,
    many: rule.veel_berichten,
    sameText: rule.zelfde_tekst,
    quote: rule.citaat,
    source: rule.bron,
    caution: rule.let_op,
  })),
);
export type Persistence = v.InferOutput<typeof PersistenceSchema>;

/** For protocols that set nothing of their own. */
export const persistenceDefaults: Persistence = v.parse(PersistenceSchema, {});
