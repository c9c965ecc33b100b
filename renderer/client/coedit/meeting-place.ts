import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import type { Surface } from '../../../shared/contract/frames.ts';
import type { Mesh } from './mesh.ts';
import { showOthers } from './show-others.ts';

/** The mesh of a document, loaded when the host first says where to meet. */
export type MeetingPlace = {
  meetAt(topic: string | null): void;
  hostIsAway(away: boolean): void;
  peers(): number;
  isShared(): boolean;
  close(): void;
};

/**
 * Joins others who edit the document, and shows who of them is there while the host is away.
 *
 * The mesh has an awareness of its own: one that both shared would send every state of the one into the other.
 */
export function openMeetingPlace(
  doc: Y.Doc,
  awareness: Awareness,
  surface: Surface,
  changed: () => void,
): MeetingPlace {
  let mesh: Mesh | null = null;
  let topic: string | null = null;
  let away = false;
  let isLoading = false;
  let isClosed = false;
  const { protocol, host } = location;
  const url = `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/signal?surface=${surface}`;
  const shown = showOthers(awareness);

  const heard = (): void => {
    shown.show(mesh !== null && away ? mesh.others() : new Map());
    changed();
  };
  const say = (): void => mesh?.say(awareness.getLocalState());
  awareness.on('update', say);

  const load = async (): Promise<void> => {
    isLoading = true;
    const { openMesh } = await import('./mesh.ts');
    isLoading = false;
    if (isClosed) return;
    mesh = openMesh(doc, url, heard);
    say();
    mesh.hostIsAway(away);
    mesh.meetAt(topic);
  };

  return {
    meetAt: (next) => {
      topic = next;
      if (mesh !== null) mesh.meetAt(next);
      // Without it the page writes all the same; it then waits for the host.
      else if (next !== null && !isLoading) void load().catch(() => (isLoading = false));
    },
    hostIsAway: (isAway) => {
      if (isAway === away) return;
      away = isAway;
      mesh?.hostIsAway(isAway);
      shown.show(mesh !== null && away ? mesh.others() : new Map());
    },
    peers: () => mesh?.peers() ?? 0,
    isShared: () => mesh?.isShared() ?? false,
    close: () => {
      isClosed = true;
      awareness.off('update', say);
      mesh?.close();
    },
  };
}
