import { ensurePages } from '../../build/pages.ts';

/** Before the browser tests: the pages as the sources are now, and not those of an earlier build. */
export async function setup(): Promise<void> {
  await ensurePages({ quiet: true });
}
