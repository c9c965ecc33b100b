import type { JsonObject } from '../../../shared/util/json.ts';
import { makeId } from '../../../shared/util/id.ts';
import type { RandomBytes } from '../../../shared/util/id.ts';
import { sealEvent } from '../store/event-bytes.ts';
import type { ChainHead } from '../store/event-bytes.ts';
import { appendEvent } from '../store/event-log.ts';
import { inTransaction } from '../store/handles.ts';
import type { WritableFile } from '../store/handles.ts';
import { openHeads, originStarted } from '../store/heads.ts';

/**
 * Starts a new origin in a file: its first event names the heads that it continues, the program and the platform.
 *
 * Every opening for writing does so; copies, restored backups and rehearsals therefore never write the same chain.
 */
export function startOrigin(
  file: WritableFile,
  about: { readonly version: string; readonly platform: string; readonly now: number },
  randomBytes: RandomBytes,
): ChainHead {
  const heads: JsonObject = Object.fromEntries(
    openHeads(file).map(({ origin, counter, hash }) => [origin, { counter, hash }]),
  );
  const data = { heads, version: about.version, platform: about.platform };
  const sealed = sealEvent(
    { type: originStarted, v: 1, data },
    { origin: makeId(randomBytes), after: null, at: new Date(about.now).toISOString() },
    randomBytes,
  );
  inTransaction(file, () => appendEvent(file, sealed));
  return { origin: sealed.event.origin, counter: sealed.event.counter, hash: sealed.hash };
}
