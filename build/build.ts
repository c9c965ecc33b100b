/** `npm run build`: the pages, where they are missing or older than their sources. */
import { ensurePages } from './pages.ts';

console.log(`The pages are in ${await ensurePages()}`);
