import { WebSocket } from 'ws';
import type { Answer, ClientFrame, HostFrame } from '../../../shared/contract/frames.ts';
import { apply } from '../../../shared/contract/patch.ts';
import type { PhoneCommon, PhoneMine } from '../../../shared/domain/view/phone-view.ts';
import type { Json, JsonObject } from '../../../shared/util/json.ts';

/** A simulated phone's line to the host: a real page load, a real socket, the same frames as a browser's. */
export type GuestConnection = {
  view(): { readonly common: PhoneCommon; readonly mine: PhoneMine } | null;
  act(name: string, body: JsonObject, seat: string | null): Promise<Answer>;
  /** Milliseconds from sending to answer, of all acts so far. */
  readonly latencies: number[];
  /** The host took leave; it need not be asked again. */
  goodbye(): boolean;
  open(): Promise<void>;
  /** As a phone that loses its network: the socket is gone, the browser and its cookie stay. */
  drop(): void;
};

/** @param changed called whenever there is something new to look at */
export function guestConnection(origin: string, guest: string, changed: () => void): GuestConnection {
  const answers = new Map<string, (answer: Answer) => void>();
  const latencies: number[] = [];
  const parts: { common: Json | undefined; mine: Json | undefined } = { common: undefined, mine: undefined };
  let socket: WebSocket | null = null;
  let cookies = '';
  let seen = 0;
  let acts = 0;
  let saidGoodbye = false;

  const send = (frame: ClientFrame): void => socket?.send(JSON.stringify(frame));
  const hear = (frame: HostFrame): void => {
    switch (frame.t) {
      case 'answer':
        answers.get(frame.key)?.(frame.result);
        answers.delete(frame.key);
        return;
      case 'view':
        seen = frame.n;
        parts[frame.part] = frame.view;
        changed();
        return;
      case 'patch':
        if (frame.n !== seen + 1) {
          send({ t: 'again' });
          return;
        }
        seen = frame.n;
        parts[frame.part] = apply(parts[frame.part] ?? null, frame.patch);
        changed();
        return;
      case 'goodbye':
        saidGoodbye = true;
        changed();
        return;
      case 'welcome':
      case 'pong':
        return;
    }
  };
  const lost = (): void => {
    for (const answer of answers.values()) {
      answer({ ok: false, reason: 'storage-failed', say: 'The connection was lost before the answer.' });
    }
    answers.clear();
  };

  return {
    latencies,
    goodbye: () => saidGoodbye,
    view: () =>
      parts.common === undefined || parts.mine === undefined
        ? null
        : {
            common: parts.common as unknown as PhoneCommon,
            mine: parts.mine as unknown as PhoneMine,
          },
    act: (name, body, seat) =>
      new Promise((resolve) => {
        if (socket?.readyState !== WebSocket.OPEN) {
          resolve({ ok: false, reason: 'storage-failed', say: 'There is no connection.' });
          return;
        }
        acts += 1;
        const key = `${guest}-${acts}-${process.pid}`;
        const sent = performance.now();
        answers.set(key, (answer) => {
          latencies.push(performance.now() - sent);
          resolve(answer);
        });
        send({ t: 'do', key, name, seat, body });
      }),
    open: async () => {
      if (cookies === '') cookies = await openPage(origin);
      parts.common = undefined;
      parts.mine = undefined;
      const line = new WebSocket(`${origin.replace('http', 'ws')}/live?surface=phone`, {
        headers: { cookie: cookies, origin },
        perMessageDeflate: false,
      });
      socket = line;
      line.on('message', (data) => hear(JSON.parse((data as Buffer).toString('utf8')) as HostFrame));
      await new Promise<void>((resolve, reject) => {
        line.once('open', resolve);
        line.once('error', reject);
      });
      line.on('error', lost);
      line.on('close', () => {
        lost();
        changed();
      });
    },
    drop: () => socket?.terminate(),
  };
}

/** Loads the phone's page, as a browser would, and gives the cookies that it sets. */
async function openPage(origin: string): Promise<string> {
  const response = await fetch(`${origin}/`, { redirect: 'manual' });
  await response.arrayBuffer();
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0] ?? '')
    .join('; ');
}
