import { useCallback } from 'react';
import type { PhoneMine } from '../../../shared/domain/view/phone-view.ts';
import type { Json } from '../../../shared/util/json.ts';
import { useClient } from '../../client/hooks.tsx';
import type { DocumentSession } from '../../client/coedit/session.ts';
import type { DeviceStorage } from '../../client/device-storage.ts';
import type { CarriedText, Parcel } from '../../client/moving/parcel.ts';
import { DeviceNotes } from '../device/notes.ts';
import { useSessions } from '../documents/opening/sessions-context.tsx';

/** Notes that are about this device rather than about its owner. */
const stays = new Set(['handing', 'held']);

/** None where this page opened no document and keeps none: what would read them was never loaded. */
async function unsentTexts(
  storage: DeviceStorage,
  open: readonly DocumentSession[],
): Promise<readonly CarriedText[]> {
  try {
    const documents = await import('../documents/opening/open-session.ts');
    return await documents.unsentTexts(storage, open);
  } catch {
    return [];
  }
}

/** Gathers what this page has that the host has not. */
export function usePacking(): () => Promise<Parcel> {
  const client = useClient();
  const sessions = useSessions();
  return useCallback(async () => {
    const notes = new DeviceNotes(client.storage);
    const mine = client.surface === 'phone' ? (client.view('mine') as PhoneMine | null) : null;
    return {
      device: client.welcome()?.device ?? '',
      codes: (mine?.seats ?? []).map(({ code }) => code),
      acts: client.unsent().filter(({ state }) => state !== 'refused'),
      notes: Object.fromEntries(
        notes
          .names('')
          .flatMap((name): [string, Json][] => (stays.has(name) ? [] : [[name, notes.get(name)]])),
      ),
      texts: await unsentTexts(client.storage, sessions.all()),
    };
  }, [client, sessions]);
}
