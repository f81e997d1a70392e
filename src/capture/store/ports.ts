import type { Custody, Environment, Rect } from '../../core/capture.js';
import type { Logbook } from '../../logbook/ports.js';
import type { Tab } from './work.js';

/** A picture of the tab as it is on screen now, or why there is none. `bytes` is a PNG file. */
export type Frame =
  | { readonly state: 'taken'; readonly bytes: Uint8Array; readonly from: string; readonly to: string }
  /** `permission`: the person has not yet given this tab (no toolbar click); the others as in `PictureReasonSchema`. */
  | {
      readonly state: 'refused';
      readonly why: 'permission' | 'policy' | 'hidden' | 'minimised' | 'busy' | 'failed';
      readonly detail: string;
    };

/** A part of the page, CSS pixels from its corner, and the image pixels per CSS pixel that it is wanted at. */
export interface Part {
  readonly rect: Rect;
  readonly scale: number;
}

/** A fetched picture of the post. `httpDate`: the server's Date header. */
export type Fetched =
  | {
      readonly state: 'got';
      readonly bytes: Uint8Array;
      readonly type: string;
      readonly httpDate: string | null;
    }
  | { readonly state: 'missing'; readonly reason: string; readonly httpDate: string | null };

/** What the recorder needs from the browser. */
export interface RecorderPorts {
  logbook(): Promise<Logbook>;
  takeFrame(tab: Tab, part?: Part): Promise<Frame>;
  /** Whether `takeFrame` can take a part of the page that is out of sight. */
  picturesAnyArea(): boolean;
  /** Draws the post again in the page, for when pixels cannot be had; a PNG file, or null when that fails too. */
  redraw(tab: Tab): Promise<Uint8Array | null>;
  fetchMedia(url: string): Promise<Fetched>;
  environment(userAgent: string): Promise<Environment>;
  custody(at: string): Promise<Custody>;
  now(): Date;
  newId(): string;
}
