import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { keepNothingWaiting } from '../../../shared/docs/nothing-waiting.ts';
import type { Surface } from '../../../shared/contract/frames.ts';
import type { Appears } from '../../../shared/domain/model/document.ts';
import type { Mesh } from './mesh.ts';
import { showOthers } from './show-others.ts';

/** The mesh of a document, loaded when the host first says where to meet. */
export type MeetingPlace = {
  meetAt(topic: string | null): void;
  hostIsAway(away: boolean): void;
  /** As whom this page appears; while the host is there it says so itself. */
  appearAs(appears: Appears): void;
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

  let appears: Appears = { kind: 'participant' };

  const show = (): void => shown.show(mesh !== null && away ? mesh.others() : new Map());
  const heard = (): void => {
    show();
    changed();
  };
  keepNothingWaiting(doc, () => mesh?.askAgain());
  const say = (): void => mesh?.say({ ...awareness.getLocalState(), user: appears });
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
      if (isAway !== away) {
        away = isAway;
        mesh?.hostIsAway(isAway);
      }
      // Again each time: with each attempt to reach the host, its provider takes everybody away.
      show();
    },
    appearAs: (now) => {
      appears = now;
      say();
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
