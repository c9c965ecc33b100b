import { WebSocket } from 'ws';
import type { Answer, ClientFrame, HostFrame, Surface } from '../../shared/contract/frames.ts';
import { apply } from '../../shared/contract/patch.ts';
import type {
  ConsoleView,
  DeskView,
  PhoneCommon,
  PhoneMine,
  ScreenView,
} from '../../shared/domain/view/view.ts';
import type { Json, JsonObject } from '../../shared/util/json.ts';
import { until } from './until.ts';

/** What the two parts of a surface's view are. */
export type Views = {
  readonly phone: { readonly common: PhoneCommon; readonly mine: PhoneMine };
  readonly screen: { readonly common: ScreenView; readonly mine: null };
  readonly desk: { readonly common: null; readonly mine: DeskView };
  readonly console: { readonly common: ConsoleView; readonly mine: null };
};

/** A program that takes part over a real socket, as a page does: cookies, frames, views, patches. */
export type Participant<S extends Surface> = {
  /** Id under which the record knows this browser. */
  readonly device: string;
  readonly origin: string;
  /** Name=value pairs, as a browser would send them; another participant that is given them is the same browser. */
  readonly cookies: string;
  /** Does something and waits for the answer. The key is new unless given. */
  act(
    name: string,
    body?: JsonObject,
    options?: { readonly seat?: string | null; readonly key?: string },
  ): Promise<Answer>;
  /** As `act`, and throws when it was refused; gives the answer. */
  done(name: string, body?: JsonObject, options?: { readonly seat?: string | null }): Promise<JsonObject>;
  /** As `done`, for what makes something: gives its id, which stands in the answer under `member`. */
  made(name: string, body: JsonObject, member: string): Promise<string>;
  common(): Views[S]['common'];
  mine(): Views[S]['mine'];
  /** Waits until both parts of the view are as wished. */
  sees<T>(
    what: string,
    look: (view: { common: Views[S]['common']; mine: Views[S]['mine'] }) => T,
  ): Promise<NonNullable<T>>;
  /** The sentence of a goodbye; null while there was none. */
  goodbye(): string | null;
  /** Every frame as it came, oldest first (only when `keepFrames` was set). */
  readonly frames: readonly string[];
  readonly socket: WebSocket;
  send(frame: ClientFrame): void;
  /** Closes and waits until the other end knows. */
  leave(): Promise<void>;
};

export type JoinOptions<S extends Surface> = {
  /** `http://127.0.0.1:4177`, without a path. */
  readonly origin: string;
  readonly surface: S;
  /** Of an earlier participant: the same browser again. */
  readonly cookies?: string;
  /** Opened first, as a browser would; gives the cookie. Default: the surface's own page. */
  readonly page?: string;
  readonly keepFrames?: boolean;
};

let keys = 0;

/** Opens a page and its connection; resolves when both parts of the first view are there. */
export async function join<S extends Surface>(options: JoinOptions<S>): Promise<Participant<S>> {
  const { origin, surface } = options;
  const cookies = await openPage(`${origin}${options.page ?? pathOf(surface)}`, options.cookies ?? '');
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/live?surface=${surface}`, {
    headers: { cookie: cookies, origin },
    perMessageDeflate: false,
  });
  const parts: { common: Json | undefined; mine: Json | undefined } = { common: undefined, mine: undefined };
  const answers = new Map<string, (answer: Answer) => void>();
  const frames: string[] = [];
  let seen = 0;
  let device = '';
  let goodbye: string | null = null;
  let refused: Error | null = null;

  const hear = (frame: HostFrame): void => {
    switch (frame.t) {
      case 'welcome':
        device = frame.device;
        return;
      case 'answer':
        answers.get(frame.key)?.(frame.result);
        answers.delete(frame.key);
        return;
      case 'view':
        seen = frame.n;
        parts[frame.part] = frame.view;
        return;
      case 'patch':
        if (frame.n !== seen + 1) {
          send({ t: 'again' });
          return;
        }
        seen = frame.n;
        parts[frame.part] = apply(parts[frame.part] ?? null, frame.patch);
        return;
      case 'goodbye':
        goodbye = frame.say;
        return;
      case 'pong':
        return;
    }
  };
  const send = (frame: ClientFrame): void => socket.send(JSON.stringify(frame));
  socket.on('message', (data) => {
    const text = (data as Buffer).toString('utf8');
    if (options.keepFrames === true) frames.push(text);
    hear(JSON.parse(text) as HostFrame);
  });
  socket.on('unexpected-response', (_request, response) => {
    let say = '';
    response.on('data', (chunk: Buffer) => (say += chunk.toString('utf8')));
    response.on('end', () => (refused = new Error(`${response.statusCode}: ${say}`)));
  });
  socket.on('error', (error) => (refused ??= error));

  const participant: Participant<S> = {
    get device() {
      return device;
    },
    origin,
    cookies,
    frames,
    socket,
    send,
    act: (name, body = {}, { seat = null, key = `key-${(keys += 1)}-${Math.random()}` } = {}) =>
      new Promise((resolve, reject) => {
        answers.set(key, resolve);
        if (socket.readyState !== socket.OPEN) reject(new Error(`${name}: the connection is closed`));
        else send({ t: 'do', key, name, seat, body });
      }),
    done: async (name, body = {}, given = {}) => {
      const result = await participant.act(name, body, given);
      if (!result.ok) throw new Error(`${name}: ${result.reason}: ${result.say}`);
      return result.answer;
    },
    made: async (name, body, member) => {
      const id = (await participant.done(name, body))[member];
      if (typeof id !== 'string') throw new Error(`${name}: the answer has no ${member}`);
      return id;
    },
    common: () => parts.common as unknown as Views[S]['common'],
    mine: () => parts.mine as unknown as Views[S]['mine'],
    sees: (what, look) =>
      until(what, () => look({ common: participant.common(), mine: participant.mine() })) as never,
    goodbye: () => goodbye,
    leave: async () => {
      socket.close();
      await until('the connection to close', () => socket.readyState === socket.CLOSED);
    },
  };
  await until('the first view', () => {
    if (refused !== null) throw refused;
    return parts.common !== undefined && parts.mine !== undefined;
  });
  return participant;
}

function pathOf(surface: Surface): string {
  return surface === 'phone' ? '/' : `/${surface}`;
}

/** Loads a page, follows one redirect, and gives the cookies that the browser then has. */
export async function openPage(url: string, cookies: string): Promise<string> {
  const jar = new Map(
    cookies.split('; ').flatMap((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [] : [[pair.slice(0, at), pair.slice(at + 1)] as const];
    }),
  );
  let next: string | null = url;
  for (let hops = 0; next !== null && hops < 3; hops += 1) {
    const response: Response = await fetch(next, { headers: { cookie: jarText(jar) }, redirect: 'manual' });
    await response.arrayBuffer();
    for (const line of response.headers.getSetCookie()) {
      const pair = line.split(';', 1)[0] ?? '';
      const at = pair.indexOf('=');
      jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const to: string | null = response.headers.get('location');
    next = to === null ? null : new URL(to, next).href;
  }
  return jarText(jar);
}

function jarText(jar: ReadonlyMap<string, string>): string {
  return [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
}
