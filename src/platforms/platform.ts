import type { ContextPost, Post } from '../core/post.js';
import type { PlatformId } from '../core/post.js';
import type { Field } from '../core/field.js';

/** A post that stands in the same thread, with the element that shows it. */
export interface Neighbour extends ContextPost {
  readonly element: Element;
}

/**
 * All that the product knows of one platform's pages. Pure functions of nodes and an address: nothing here touches
 * globals, changes the page, waits or asks the network. Selectors are data, each with its reason and the date last seen.
 */
export interface Platform {
  readonly id: Exclude<PlatformId, 'other'>;
  /** The name people use. */
  readonly name: string;
  /** Host names whose pages it reads. */
  readonly hosts: readonly string[];
  /** Hosts, with their subdomains, that serve the pictures of its posts. Nothing else is fetched at a capture. */
  readonly mediaHosts: readonly string[];
  /** Query keys that carry meaning; every other one is dropped from an address before it is stored. */
  readonly keptQueryKeys: readonly string[];
  /** The containers of all posts on the page's top-most layer, in document order. */
  posts(document: Document): Element[];
  /** The post container that `node` lies in (a quoted post belongs to the post that quotes it), or null. */
  containerOf(node: Element): Element | null;
  /** The container of the post that this address is about, or null (a timeline). */
  subject(document: Document, url: string): Element | null;
  /** Reads one container. Never throws on a strange page: what is not there is unknown. */
  read(container: Element, url: string): Post;
  /** Posts on screen that belong to the same thread: those shown above it and the user's own replies. */
  neighbours(container: Element, url: string): Neighbour[];
  /** Handle (without @) of the account that the page shows as logged in. */
  ownAccount(document: Document): Field<string>;
  /**
   * Lets the page show where the post's time link leads, as a pointer resting on it would. The one exception to "does not
   * change the page"; only for platforms that hide the address until then.
   */
  reveal?(container: Element): void;
}
