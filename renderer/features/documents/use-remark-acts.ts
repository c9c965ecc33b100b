import { useMemo } from 'react';
import { useAct } from '../../client/hooks.tsx';
import type { Remarks } from './editor/threads/thread-acts.ts';

/** How the editor comments and proposes for whoever may not write in the text itself: by commands. */
export function useRemarkActs(document: string, seat: string | null): Remarks {
  const act = useAct();
  return useMemo<Remarks>(() => {
    const send = (name: string, body: { readonly [key: string]: string | null }) =>
      act(name, { document, ...body }, seat);
    return {
      comment: ({ from, to, quote, text }) => send('document.comment', { from, to, quote, text }),
      propose: ({ from, to, quote, text, replacement }) =>
        send('document.propose', { from, to, quote, text, replacement }),
      reply: ({ thread, text }) => send('document.reply', { thread, text }),
      withdraw: ({ thread }) => send('document.withdraw', { thread }),
    };
  }, [act, document, seat]);
}
