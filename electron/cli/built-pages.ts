import { ensurePages } from '../../build/pages.ts';

/** The folder of the built pages; they are built where they are missing or older than their sources. */
export async function builtPages(): Promise<string> {
  try {
    return await ensurePages();
  } catch (thrown) {
    throw new Error('the pages could not be built; npm run build says why', { cause: thrown });
  }
}
