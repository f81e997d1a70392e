/** Where the first of our scripts leaves the secret for the second: both live in our isolated world. */
const SECRET = Symbol.for('vastgelegd.answers');
interface World {
  [SECRET]?: string;
}

/** Keeps the secret for the script that captures. */
export function keepSecret(secret: string): void {
  (globalThis as World)[SECRET] = secret;
}

/** The secret, or null on a page that was open before the extension came. */
export const keptSecret = (): string | null => (globalThis as World)[SECRET] ?? null;
