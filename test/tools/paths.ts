import { join } from 'node:path';

/** The project's folder. */
export const root = join(import.meta.dirname, '../..');

/** Where the fixtures of the tests live. */
export const fixtures = join(root, 'test/fixtures');
