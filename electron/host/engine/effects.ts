import { assertNever } from '../../../shared/util/assert-never.ts';
import type { Effect, Mark } from '../../../shared/domain/event.ts';
import { fillBox, placeEnvelope, readBox, removeEnvelopes } from '../store/ballot-box.ts';
import { storeBlob } from '../store/blobs.ts';
import { doomKey } from '../store/doomed-keys.ts';
import { eraseContent } from '../store/event-log.ts';
import type { WritableFile } from '../store/handles.ts';
import { dropSnapshot } from '../store/snapshots.ts';

/** What an effect leaves to be done: a mark for the state, or a recomputation of it. */
export type Aftermath = { readonly mark: Mark | null; readonly erased: boolean };

const nothing: Aftermath = { mark: null, erased: false };

/** Carries out one effect in the open transaction. */
export function applyEffect(file: WritableFile, effect: Effect): Aftermath {
  switch (effect.kind) {
    case 'seal': {
      const { ballot, section, seat } = effect;
      placeEnvelope(file, effect);
      return { mark: { type: 'EnvelopePlaced', ballot, section, seat }, erased: false };
    }
    case 'unseal':
      removeEnvelopes(file, effect);
      return nothing;
    case 'box': {
      const { ballot } = effect;
      fillBox(file, ballot, effect);
      // Read back, in the order of the random ids: as a replay will find it.
      return { mark: { type: 'BoxOpened', ballot, ...readBox(file, ballot) }, erased: false };
    }
    case 'blob':
      storeBlob(file, effect);
      return nothing;
    case 'destroy-key':
      doomKey(file, effect.ballot);
      return nothing;
    case 'erase':
      eraseContent(file, effect.events);
      dropSnapshot(file);
      return { mark: null, erased: true };
    default:
      return assertNever(effect);
  }
}
