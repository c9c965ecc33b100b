import type { Editor } from '@tiptap/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { textOf } from '../../../../../shared/docs/shape.ts';
import type { DocumentSession } from '../../../../client/coedit/session.ts';
import { followPerson } from './follow.ts';

interface FollowingState {
  readonly following: number | null;
  readonly follow: (client: number | null) => void;
}

/** Whose caret this page follows. */
export function useFollowing(editor: Editor, session: DocumentSession): FollowingState {
  const [following, setFollowing] = useState<number | null>(null);
  const stop = useRef<() => void>(() => undefined);
  const follow = useCallback(
    (client: number | null): void => {
      stop.current();
      if (client === null) return;
      setFollowing(client);
      // The press that began it must not end it.
      const frame = requestAnimationFrame(() => {
        stop.current = followPerson({
          view: editor.view,
          awareness: session.awareness,
          text: textOf(session.doc),
          client,
          onEnd: () => setFollowing(null),
        });
      });
      stop.current = () => {
        cancelAnimationFrame(frame);
        setFollowing(null);
      };
    },
    [editor, session],
  );
  useEffect(() => () => stop.current(), []);
  return { following, follow };
}
