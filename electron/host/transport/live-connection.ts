import type { WebSocket } from 'ws';
import type { Answer, ClientFrame, HostFrame } from '../../../shared/contract/frames.ts';
import type { Actor, Command } from '../../../shared/domain/commands/command.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { type Answer as EngineAnswer, type Submission, internal } from '../engine/answer.ts';
import { type WrongCodes, carriesCode } from '../joining/wrong-codes.ts';
import type { Visitor } from '../views/audience.ts';
import type { Viewer } from '../views/broadcast.ts';
import { allowance } from './rate.ts';
import { keyIn, readFrame } from './read-frame.ts';

/** Much more than a person does; a program that sends more hears so. */
const perSecond = 100;
const burst = 300;
const mostWaiting = 100;

/** A page that does not read: closed when so many bytes wait for it. It comes back and gets a whole view. */
const mostUnread: Readonly<Record<Visitor['surface'], number>> = {
  phone: 1 << 20,
  desk: 8 << 20,
  screen: 8 << 20,
  console: 64 << 20,
};

/** Closing codes of our own: RFC 6455 leaves 4000–4999 to programs. */
export const closeCodes = { goodbye: 4403, tooMuch: 4408, goingAway: 1001 } as const;

export type LiveConnection = Viewer & {
  readonly visitor: Visitor;
  readonly address: string;
  /** Says why this device is not let in (any more), and closes. */
  goodbye(say: string): void;
  close(code: number): void;
};

export type LiveHandling = {
  readonly submit: (submission: Submission<Command, Actor>) => Promise<EngineAnswer>;
  readonly again: (connection: LiveConnection) => void;
  readonly gone: (connection: LiveConnection) => void;
  readonly wrongCodes: WrongCodes;
  readonly clock: () => number;
  readonly note: (message: string, fields: Readonly<Record<string, string | number>>) => void;
  readonly bug: (what: string, thrown: unknown) => void;
};

/** Speaks the frames of shared/contract with one page. Whatever comes in, it never throws. */
export function serveConnection(
  socket: WebSocket,
  who: { readonly visitor: Visitor; readonly address: string },
  handling: LiveHandling,
): LiveConnection {
  const { visitor, address } = who;
  const { submit, wrongCodes, clock } = handling;
  const rate = allowance(perSecond, burst, clock);
  let waiting = 0;

  const sendText = (text: string, rest?: Buffer): void => {
    if (socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount > mostUnread[visitor.surface]) {
      handling.note('A page did not read and was closed.', { surface: visitor.surface });
      socket.terminate();
      return;
    }
    socket.send(text, { fin: rest === undefined });
    if (rest !== undefined) socket.send(rest, { binary: false });
  };
  const sendFrame = (frame: HostFrame): void => sendText(JSON.stringify(frame));
  const answer = (key: string, result: Answer): void => sendFrame({ t: 'answer', key, result });

  const act = async (frame: ClientFrame & { readonly t: 'do' }): Promise<void> => {
    const refusal = refusalBefore(frame);
    if (refusal !== null) {
      answer(frame.key, refusal);
      return;
    }
    waiting += 1;
    const outcome = await submitted(frame);
    waiting -= 1;
    const hold = carriesCode(frame.name) ? judgeCode(outcome) : 0;
    if (hold > 0) setTimeout(() => answer(frame.key, asAnswer(outcome)), hold).unref();
    else answer(frame.key, asAnswer(outcome));
  };
  const submitted = async (frame: ClientFrame & { readonly t: 'do' }): Promise<EngineAnswer> => {
    try {
      return await submit(submissionOf(frame, visitor));
    } catch (thrown) {
      handling.bug('Handing on a command failed.', thrown);
      return internal;
    }
  };
  const judgeCode = (outcome: EngineAnswer): number => {
    if (outcome.ok) wrongCodes.succeeded(address, visitor.device);
    else if (outcome.reason === 'code-unknown') return wrongCodes.failed(address, visitor.device);
    return 0;
  };
  const refusalBefore = (frame: ClientFrame & { readonly t: 'do' }): Answer | null => {
    if (visitor.surface === 'screen' && frame.name !== 'desk.pair') {
      return { ok: false, reason: 'not-allowed', say: 'The screen only shows; it changes nothing.' };
    }
    if (waiting >= mostWaiting) return tooFast(1000, true);
    const wait = carriesCode(frame.name) ? wrongCodes.waitFor(address, visitor.device) : 0;
    return wait > 0 ? tooFast(wait, false) : null;
  };

  const hear = (text: string): void => {
    if (!rate.take()) {
      const key = keyIn(text);
      if (key !== '') answer(key, tooFast(1000, true));
      return;
    }
    const frame = readFrame(text);
    if (frame === null) {
      answer(keyIn(text), {
        ok: false,
        reason: 'bad-input',
        say: 'This could not be read. Please reload the page.',
      });
      return;
    }
    switch (frame.t) {
      case 'do':
        void act(frame);
        return;
      case 'again':
        handling.again(connection);
        return;
      case 'ping':
        sendFrame({ t: 'pong', sent: frame.sent, now: new Date(clock()).toISOString() });
        return;
    }
  };

  const connection: LiveConnection = {
    visitor,
    address,
    send: sendText,
    goodbye: (say) => {
      sendFrame({ t: 'goodbye', say });
      socket.close(closeCodes.goodbye);
    },
    close: (code) => socket.close(code),
  };
  const quietly = (what: string, work: () => void): void => {
    try {
      work();
    } catch (thrown) {
      handling.bug(what, thrown);
    }
  };
  socket.on('message', (data, isBinary) =>
    quietly('Hearing a page failed.', () => hear(isBinary ? '' : textOf(data))),
  );
  // Oversized and broken frames: ws closes the connection itself, with the right code.
  socket.on('error', (error) => handling.note('A connection failed.', { error: error.name }));
  socket.on('close', () => quietly('Seeing a page off failed.', () => handling.gone(connection)));
  return connection;
}

function textOf(data: Buffer | ArrayBuffer | Buffer[]): string {
  return Buffer.isBuffer(data) ? data.toString('utf8') : '';
}

/** `again`: the page may send it once more by itself. Where codes are tried, a person is told and decides. */
function tooFast(wait: number, again: boolean): Answer {
  const seconds = Math.ceil(wait / 1000);
  return {
    ok: false,
    reason: 'too-fast',
    say: `That was too often. Please wait ${seconds === 1 ? 'a second' : `${seconds} seconds`} and try again.`,
    details: { waitMs: wait, again },
  };
}

function submissionOf(
  frame: ClientFrame & { readonly t: 'do' },
  visitor: Visitor,
): Submission<Command, Actor> {
  const command: Command = { name: frame.name, seat: frame.seat ?? null, body: frame.body };
  const actor: Actor =
    visitor.surface === 'console' ? { kind: 'console' } : { kind: 'device', device: visitor.device };
  const { key, keyOf } = frame;
  return { device: visitor.device, key, actor, command, ...(keyOf === undefined ? {} : { keyOf }) };
}

function asAnswer(outcome: EngineAnswer): Answer {
  if (outcome.ok) return { ok: true, answer: outcome.answer ?? ({} satisfies JsonObject) };
  const { reason, say, details } = outcome;
  const known = reason as Extract<Answer, { ok: false }>['reason'];
  return { ok: false, reason: known, say, ...(details === undefined ? {} : { details }) };
}
