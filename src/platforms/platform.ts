import type { ContextPost, Post } from '../core/post.js';
import type { PlatformId } from '../core/post.js';
import type { Field } from '../core/field.js';
import type { Replies } from './replies.js';
import type { Profile } from '../core/profile.js';
import type { Notices } from './notices.js';
import type { Unread } from './unread.js';

/** A post that stands in the same thread, with the element that shows it. */
export interface Neighbour extends ContextPost {
  readonly element: Element;
}

/** How a page is made to show where a post's time link leads. The one exception to "does not change the page". */
export interface Veil {
  /** Whether the page hides it now. */
  hides(container: Element): boolean;
  /** Does what a pointer that comes to rest on the link does. */
  lift(container: Element): void;
  /** Does what the pointer does when it goes, so that no hover card stays behind. */
  leave(container: Element): void;
}

/** A post by its address. `postId` is the one that reading gives; null where the address does not tell it. */
export interface PostLink {
  readonly postId: string | null;
  readonly url: string;
  /** It is that of a page beside the post, such as who quoted it, which need not show the post itself. */
  readonly beside?: boolean;
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
  /** How the addresses begin from which its pages receive data about posts while they are open. */
  readonly answers: readonly string[];
  /** Query keys that carry meaning; every other one is dropped from an address before it is stored. */
  readonly keptQueryKeys: readonly string[];
  /** The post that an address names, with its permanent address: no tracking, no page around it. Null: it names none. */
  link(address: string): PostLink | null;
  /** The containers of all posts on the page's top-most layer, in document order. */
  posts(document: Document): Element[];
  /** The post container that `node` lies in (a quoted post belongs to the post that quotes it), or null. */
  containerOf(node: Element): Element | null;
  /** The container of the post that this address is about, or null (a timeline). */
  subject(document: Document, url: string): Element | null;
  /**
   * Takes from the texts of answers that a page received what they say about posts, and remembers that, and nothing else
   * of them, with the document. Reading joins it on the number of the post. Never throws: a page can forge what it likes.
   */
  learn(document: Document, answers: readonly string[]): void;
  /** Reads one container. Never throws on a strange page: what is not there is unknown. */
  read(container: Element, url: string): Post;
  /** Posts on screen that belong to the same thread: those shown above it and the user's own replies. */
  neighbours(container: Element, url: string): Neighbour[];
  /** Handle (without @) of the account that the page shows as logged in. */
  ownAccount(document: Document): Field<string>;
  /**
   * The account whose profile page this is, as the page shows it, or null on any other page. Read only when the person asks
   * for an account record.
   */
  profile(document: Document, url: string): Profile | null;
  /** With which words it says that it does not show a post, and where. */
  readonly notices: Notices;
  /** What is known of its pages that are not read: messages, stories, and any page where nothing is recognised. */
  readonly unread: Unread;
  /** The replies on a post's own page; null where they cannot be captured together. */
  readonly replies: Replies | null;
  /** The address behind the post's time, for platforms that hide it until a pointer rests on it. */
  readonly veil?: Veil;
}
