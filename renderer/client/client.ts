import type { Answer, ClientFrame, HostFrame, Surface } from '../../shared/contract/frames.ts';
import { apply } from '../../shared/contract/patch.ts';
import { makeId } from '../../shared/util/id.ts';
import type { Json, JsonObject } from '../../shared/util/json.ts';
import { deviceStorage, type DeviceStorage } from './device-storage.ts';
import { Line, type LineState } from './line.ts';
import { openOutbox, type Outbox, type Unsent } from './outbox.ts';
import { randomBytes } from './random.ts';

export type Part = 'common' | 'mine';

/** `connecting`: the line dropped a moment ago; `away`: for longer than three seconds. */
export type Connection = {
  readonly state: 'connected' | 'connecting' | 'away';
  /** Milliseconds since 1970 on the device's clock: since when it is so. */
  readonly since: number;
  /** The host does not let this device in (any more), and says why. */
  readonly goodbye: string | null;
};

export type Welcome = { readonly device: string; readonly version: string };

export interface ConnectOptions {
  readonly surface: Surface;
  /** Default: `/live` of the page's own origin. */
  readonly url?: string;
  readonly storage?: DeviceStorage;
  /**
   * Whether unsent acts survive a reload. Default: on phones and desks, where people write; not on the
   * console, where a late *Open* would surprise the room.
   */
  readonly keepsUnsent?: boolean;
}

/** The connection of one page to the host: its views, its acts, what waits to be sent. */
export interface Client {
  readonly surface: Surface;
  readonly storage: DeviceStorage;
  /** Null until the first whole view came. */
  view(part: Part): Json | null;
  connection(): Connection;
  welcome(): Welcome | null;
  /** The host's clock, milliseconds since 1970. */
  now(): number;
  unsent(): readonly Unsent[];
  /**
   * Does one thing. The promise resolves with the host's answer, however long the line is down; a refusal
   * is an answer too. It never rejects.
   */
  act(name: string, body?: JsonObject, seat?: string | null): Promise<Answer>;
  /**
   * Sends what another page had not sent. The host does each act once, even if it had got it from the other device
   * already.
   */
  takeOver(acts: readonly Unsent[], device: string): void;
  /**
   * Keeps an act that the host refused while its author was elsewhere: it stands among the unsent ones as `refused`, as
   * after a reload.
   */
  keepRefused(act: Pick<Unsent, 'name' | 'body' | 'seat'>, refusal: Pick<Unsent, 'reason' | 'say'>): void;
  /** Forgets a refused act, once its author has the words back. */
  drop(key: string): void;
  /** Called after anything of the above changed. Returns what ends it. */
  subscribe(listener: () => void): () => void;
  close(): void;
}

/** Acts wait this long for a connection where they are not kept; then their page is told. */
const patience = 8000;

/** Opens the page's one connection. It reconnects by itself until `close`. */
export function connect(options: ConnectOptions): Client {
  return new LiveClient(options);
}

class LiveClient implements Client {
  readonly surface: Surface;
  readonly storage: DeviceStorage;
  readonly #keeps: boolean;
  readonly #listeners = new Set<() => void>();
  readonly #waiting = new Map<string, (answer: Answer) => void>();
  readonly #outbox: Outbox;
  readonly #line: Line;
  #views: { readonly [part in Part]: Json | null } = { common: null, mine: null };
  #seen: number | null = null;
  #connection: Connection = { state: 'connecting', since: Date.now(), goodbye: null };
  #welcome: Welcome | null = null;

  constructor(options: ConnectOptions) {
    const { surface, url, storage = deviceStorage() } = options;
    this.surface = surface;
    this.storage = storage;
    this.#keeps = options.keepsUnsent ?? (surface === 'phone' || surface === 'desk');
    this.#outbox = openOutbox(surface, storage, () => this.#tell());
    this.#line = new Line(`${url ?? liveUrl(location)}?surface=${surface}`, {
      state: (state, since) => this.#lineIs(state, since),
      frame: (frame) => this.#take(frame),
    });
  }

  view(part: Part): Json | null {
    return this.#views[part];
  }

  connection(): Connection {
    return this.#connection;
  }

  welcome(): Welcome | null {
    return this.#welcome;
  }

  now(): number {
    return Date.now() + this.#line.clock.offset;
  }

  unsent(): readonly Unsent[] {
    return this.#outbox.all();
  }

  act(name: string, body: JsonObject = {}, seat: string | null = null): Promise<Answer> {
    const key = makeId(randomBytes);
    const entry = {
      key,
      name,
      seat,
      body,
      at: Date.now(),
      state: 'on-phone',
      reason: null,
      say: null,
    } as const;
    return new Promise((resolve) => {
      this.#waiting.set(key, resolve);
      this.#outbox.put(entry, this.#keeps);
      this.#sendAll();
      if (!this.#keeps) setTimeout(() => this.#giveUp(key), patience);
    });
  }

  takeOver(acts: readonly Unsent[], device: string): void {
    const known = new Set(this.#outbox.all().map(({ key }) => key));
    for (const act of acts) {
      if (known.has(act.key)) continue;
      this.#outbox.put(
        { ...act, keyOf: act.keyOf ?? device, state: 'on-phone', reason: null, say: null },
        this.#keeps,
      );
    }
    this.#sendAll();
  }

  keepRefused(act: Pick<Unsent, 'name' | 'body' | 'seat'>, refusal: Pick<Unsent, 'reason' | 'say'>): void {
    const key = makeId(randomBytes);
    const { reason, say } = refusal;
    this.#outbox.put({ ...act, key, at: Date.now(), state: 'refused', reason, say }, this.#keeps);
  }

  drop(key: string): void {
    this.#outbox.drop(key);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  close(): void {
    this.#line.close();
  }

  #lineIs(state: LineState, since: number): void {
    if (state !== 'connected') {
      for (const { key, state: was } of this.#outbox.all()) {
        if (was === 'sending') this.#outbox.change(key, { state: 'on-phone' });
      }
    }
    const goodbye = state === 'connected' ? null : this.#connection.goodbye;
    this.#connection = { state, since, goodbye };
    if (state === 'connected') this.#sendAll();
    this.#tell();
  }

  #take(frame: HostFrame): void {
    switch (frame.t) {
      case 'welcome':
        this.#welcome = { device: frame.device, version: frame.version };
        this.#seen = null;
        break;
      case 'view':
        this.#seen = frame.n;
        this.#views = { ...this.#views, [frame.part]: frame.view };
        break;
      case 'patch':
        this.#patch(frame);
        break;
      case 'answer':
        this.#answered(frame.key, frame.result);
        break;
      case 'goodbye':
        this.#connection = { ...this.#connection, goodbye: frame.say };
        break;
      case 'pong':
        return;
    }
    this.#tell();
  }

  #patch(frame: HostFrame & { readonly t: 'patch' }): void {
    const view = this.#views[frame.part];
    if (this.#seen === null || frame.n > this.#seen + 1) {
      // Something between was lost; everything until the whole view comes again is of no use.
      if (this.#seen !== null) this.#line.send({ t: 'again' });
      this.#seen = null;
      return;
    }
    if (frame.n <= this.#seen) return;
    this.#seen = frame.n;
    this.#views = { ...this.#views, [frame.part]: apply(view, frame.patch) };
  }

  #answered(key: string, result: Answer): void {
    const resolve = this.#waiting.get(key);
    this.#waiting.delete(key);
    const wait = waitBefore(result);
    if (wait !== null) {
      if (resolve !== undefined) this.#waiting.set(key, resolve);
      this.#outbox.change(key, { state: 'on-phone' });
      setTimeout(() => this.#sendAll(), wait);
      return;
    }
    if (result.ok || resolve !== undefined) this.#outbox.drop(key);
    else this.#outbox.change(key, { state: 'refused', reason: result.reason, say: result.say });
    resolve?.(result);
  }

  #sendAll(): void {
    for (const { key, state, name, seat, body, keyOf } of this.#outbox.all()) {
      if (state !== 'on-phone') continue;
      const frame: ClientFrame = {
        t: 'do',
        key,
        name,
        seat,
        body,
        ...(keyOf === undefined ? {} : { keyOf }),
      };
      if (!this.#line.send(frame)) return;
      this.#outbox.change(key, { state: 'sending' });
    }
  }

  #giveUp(key: string): void {
    if (this.#connection.state === 'connected' || !this.#waiting.has(key)) return;
    const resolve = this.#waiting.get(key);
    this.#waiting.delete(key);
    this.#outbox.drop(key);
    const say = 'There is no connection to the host, so this was not done. Please try again.';
    resolve?.({ ok: false, reason: 'storage-failed', say });
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/**
 * Milliseconds after which an act that came too fast is sent again, without a word to anybody; null for any other
 * answer. Whoever tries codes is told how long to wait instead: it may be 15 s.
 */
function waitBefore(result: Answer): number | null {
  if (result.ok || result.reason !== 'too-fast' || result.details?.['again'] !== true) return null;
  const { waitMs } = result.details;
  return typeof waitMs === 'number' ? waitMs : 1000;
}

function liveUrl({ protocol, host }: Location): string {
  return `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/live`;
}
