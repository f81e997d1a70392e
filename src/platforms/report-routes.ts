import type { Channel } from '../core/happening/platform.js';
import type { PlatformId } from '../core/post.js';
import facebook from './facebook/report.json' with { type: 'json' };
import instagram from './instagram/report.json' with { type: 'json' };
import type { Platform } from './platform.js';
import { parseRoute, type ChannelRoute, type ReportRoute } from './report-route.js';
import x from './x/report.json' with { type: 'json' };

/** How each platform takes reports. A new one is a `report.json` in its folder and a line here. */
export const reportRoutes: Readonly<Record<Platform['id'], ReportRoute>> = {
  x: parseRoute(x),
  instagram: parseRoute(instagram),
  facebook: parseRoute(facebook),
};

/** The route of a platform; null where nothing is known of how it takes reports. */
export const routeOf = (platform: PlatformId): ReportRoute | null =>
  platform === 'other' ? null : reportRoutes[platform];

export const channelRoute = (platform: PlatformId, channel: Channel): ChannelRoute | null =>
  routeOf(platform)?.channels[channel] ?? null;
