import { useEffect, useMemo, useRef } from 'react';
import { useClient } from '../../client/hooks.tsx';
import type { Remarks } from './editor/threads/thread-acts.ts';

/**
 * How the editor comments and proposes for whoever may not write in the text itself: by commands.
 *
 * What the host refuses after its author left the page stands among the unsent acts, with its words.
 */
export function useRemarkActs(document: string, seat: string | null): Remarks {
  const client = useClient();
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => void (isHere.current = false);
  }, []);
  return useMemo<Remarks>(() => {
    const send = async (name: string, body: { readonly [key: string]: string | null }) => {
      const whole = { document, ...body };
      const answer = await client.act(name, whole, seat);
      if (!answer.ok && !isHere.current) client.keepRefused({ name, body: whole, seat }, answer);
      return answer;
    };
    return {
      comment: ({ from, to, quote, text }) => send('document.comment', { from, to, quote, text }),
      propose: ({ from, to, quote, text, replacement }) =>
        send('document.propose', { from, to, quote, text, replacement }),
      reply: ({ thread, text }) => send('document.reply', { thread, text }),
      withdraw: ({ thread }) => send('document.withdraw', { thread }),
    };
  }, [client, document, seat]);
}
