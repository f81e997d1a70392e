import * as v from 'valibot';
import { PlatformIdSchema, type PlatformId } from '../../core/post.js';
import file from './police.json' with { type: 'json' };

const text = v.pipe(v.string(), v.nonEmpty());
const date = v.nullable(v.pipe(text, v.isoDate()));

const FactIdSchema = v.picklist([
  'vpt',
  'klacht',
  'receiver',
  'proxy',
  'anyone',
  'victim-data',
  'evidence-order',
  'preserve',
  'other-writing',
  'stalking',
  'known-threat',
]);
export type PoliceFactId = v.InferOutput<typeof FactIdSchema>;

/** A sentence on a paper that rests on law or practice. `lastChecked`: the day somebody looked; null: never. */
export const PoliceFactSchema = v.strictObject({ id: FactIdSchema, text, source: text, lastChecked: date });
export type PoliceFact = v.InferOutput<typeof PoliceFactSchema>;

/** To whom an officer turns for the data behind an account. `portal`: for authorities alone. */
export const DemandRouteSchema = v.strictObject({
  platform: PlatformIdSchema,
  entity: text,
  portal: v.nullable(v.pipe(text, v.url(), v.startsWith('https://'))),
  source: text,
  caution: v.nullable(text),
  lastChecked: date,
});
export type DemandRoute = v.InferOutput<typeof DemandRouteSchema>;

const PoliceSchema = v.strictObject({
  schema: v.literal('vastgelegd-politie/1'),
  facts: v.array(PoliceFactSchema),
  routes: v.array(DemandRouteSchema),
});

const { facts, routes } = v.parse(PoliceSchema, file);

/** What the papers for the police say about law and practice, each with its source. */
export const policeFacts: readonly PoliceFact[] = facts;

/** Where the data behind an account are demanded, by platform. */
export const demandRoutes: readonly DemandRoute[] = routes;

/** The route for a platform; null where none is known: an officer then asks, and nothing is guessed. */
export const demandRouteFor = (platform: PlatformId): DemandRoute | null =>
  routes.find((route) => route.platform === platform) ?? null;
