import { useCallback, useEffect, useRef, useState } from 'react';
import type { OwnSeat } from '../../../../shared/domain/view/own-seat.ts';
import { useClient, useUnsent } from '../../../client/hooks.tsx';
import type { Unsent } from '../../../client/outbox.ts';
import { useNote } from '../../device/use-note.tsx';
import { useRefusal } from '../../phone/use-refusal.ts';
import { type Passage, shortQuote } from './passages.ts';

/** Threads that this seat wrote on this phone are remembered, so that they can be withdrawn. */
const mostOwn = 300;

export interface Remarks {
  /** Acts about this document that the host has not answered. */
  readonly waiting: readonly Unsent[];
  readonly problem: string | null;
  readonly isOwn: (thread: string) => boolean;
  readonly comment: (passage: Passage, text: string) => Promise<boolean>;
  readonly propose: (passage: Passage, replacement: string, text: string) => Promise<boolean>;
  readonly reply: (thread: string, text: string) => Promise<boolean>;
  readonly withdraw: (thread: string) => Promise<boolean>;
}

/**
 * What a phone says about a document, by commands: its own copy is only read.
 *
 * An act waits on the phone until the host has answered. Where it refuses at once, its sentence stands in `problem` and
 * the answer is false; where it had waited for the line, or its author left the page, it stands above every page of theirs.
 */
export function useRemarks(document: string, seat: OwnSeat): Remarks {
  const client = useClient();
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => void (isHere.current = false);
  }, []);
  const refusal = useRefusal();
  const [problem, setProblem] = useState<string | null>(null);
  const [own, setOwn] = useNote<readonly string[]>(`remarks.${seat.id}`);
  const waiting = useUnsent().filter(
    ({ name, body, seat: by, state }) =>
      name.startsWith('document.') && body['document'] === document && by === seat.id && state !== 'refused',
  );
  const send = useCallback(
    async (name: string, body: { readonly [key: string]: string | null }): Promise<string | null> => {
      setProblem(null);
      const whole = { document, ...body };
      const waits = client.connection().state !== 'connected';
      const answer = await client.act(name, whole, seat.id);
      if (!answer.ok && (waits || !isHere.current)) {
        client.keepRefused({ name, body: whole, seat: seat.id }, answer);
        return '';
      }
      if (!answer.ok) {
        setProblem(refusal(answer));
        return null;
      }
      return typeof answer.answer['thread'] === 'string' ? answer.answer['thread'] : '';
    },
    [client, document, refusal, seat.id],
  );
  const begin = async (
    name: string,
    passage: Passage,
    body: { readonly [key: string]: string },
  ): Promise<boolean> => {
    const { from, to, quote } = passage;
    const thread = await send(name, { from, to, quote: shortQuote(quote), ...body });
    if (thread !== null && thread !== '') setOwn([...(own ?? []), thread].slice(-mostOwn));
    return thread !== null;
  };
  return {
    waiting,
    problem,
    isOwn: (thread) => own?.includes(thread) ?? false,
    comment: (passage, text) => begin('document.comment', passage, { text }),
    propose: (passage, replacement, text) => begin('document.propose', passage, { replacement, text }),
    reply: async (thread, text) => (await send('document.reply', { thread, text })) !== null,
    withdraw: async (thread) => (await send('document.withdraw', { thread })) !== null,
  };
}
