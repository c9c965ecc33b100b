import { useCallback } from 'react';
import type { PhoneMine } from '../../../shared/domain/view/phone-view.ts';
import { useClient } from '../../client/hooks.tsx';
import type { CarriedText, Parcel } from '../../client/moving/parcel.ts';
import { DeviceNotes } from '../device/notes.ts';
import { useSessions } from '../documents/opening/sessions-context.tsx';
import type { SharedSessions } from '../documents/opening/shared-sessions.ts';

/** A document that the host does not open to this page in so long, in milliseconds, stays where it is. */
const longest = 15_000;

/**
 * Brings in what came from the earlier page: seats first, then notes, acts and texts.
 *
 * Nothing that is here already is written over. Resolves with the number of documents that could not be brought in.
 */
export function useBringIn(): (parcel: Parcel) => Promise<number> {
  const client = useClient();
  const sessions = useSessions();
  return useCallback(
    async ({ device, codes, acts, notes, texts }) => {
      for (const code of codes) await client.act('seat.take', { code });
      const own = new DeviceNotes(client.storage);
      for (const [name, note] of Object.entries(notes)) if (own.get(name) === null) own.set(name, note);
      client.takeOver(acts, device);
      const mine = client.surface === 'phone' ? (client.view('mine') as PhoneMine | null) : null;
      const seat = mine?.seats[0]?.id ?? '';
      const brought = await Promise.all(texts.map((text) => bringIn(sessions, text, seat, client.storage)));
      return brought.filter((isIn) => !isIn).length;
    },
    [client, sessions],
  );
}

type Storage = ReturnType<typeof useClient>['storage'];

/** Opens a document, merges what came, and stays until the host has it. */
async function bringIn(
  sessions: SharedSessions,
  text: CarriedText,
  seat: string,
  storage: Storage,
): Promise<boolean> {
  const { bringInText } = await import('../documents/opening/open-session.ts');
  return await new Promise((resolve) => {
    let isIn = false;
    let unsubscribe: (() => void) | undefined;
    const end = (): void => {
      clearTimeout(patience);
      unsubscribe?.();
      leave();
      resolve(isIn);
    };
    const look = (): void => {
      const opening = sessions.look(text.id, seat);
      if (opening.state !== 'open') return;
      const { session } = opening;
      unsubscribe ??= session.subscribe(look);
      const { online, loaded, right, saved } = session.state();
      if (!online || !loaded || right !== 'edit') return;
      if (!isIn) {
        isIn = bringInText(session, text, storage);
        if (!isIn) end();
      } else if (saved === 'saved') end();
    };
    const patience = setTimeout(end, longest);
    const leave = sessions.enter(text.id, seat, look);
    look();
  });
}
