import type { RandomBytes } from '../../shared/util/id.ts';

/** Random bytes of the browser: works on plain http, where `crypto.subtle` and `randomUUID` do not exist. */
export const randomBytes: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length));
