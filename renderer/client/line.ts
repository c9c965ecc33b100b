import type { ClientFrame, HostFrame } from '../../shared/contract/frames.ts';
import { backoff, ServerClock } from './heartbeat.ts';
import { randomBytes } from './random.ts';

export type LineState = 'connected' | 'connecting' | 'away';

export interface LineEvents {
  readonly state: (state: LineState, since: number) => void;
  readonly frame: (frame: HostFrame) => void;
}

const pingEvery = 3000;
/** Without a word from the host for so long, the line is dead, whatever the browser says. */
const silenceLimit = 7000;
/** After a phone is unlocked: how long a reply may take before a new line is tried. */
const wakeLimit = 900;
const awayAfter = 3000;

/**
 * A WebSocket that comes back.
 *
 * It notices a dead line by the missing pong, and reconnects at once when the phone is unlocked or the
 * network returns. What is sent while the line is down is not kept here: `send` answers false.
 */
export class Line {
  readonly clock = new ServerClock();
  readonly #url: string;
  readonly #events: LineEvents;
  readonly #ears = new AbortController();
  #socket: WebSocket | null = null;
  #ready = false;
  #closed = false;
  #tries = 0;
  #heardAt = 0;
  #brokeAt = Date.now();
  #retry: ReturnType<typeof setTimeout> | undefined;
  #away: ReturnType<typeof setTimeout> | undefined;
  readonly #beat: ReturnType<typeof setInterval>;

  constructor(url: string, events: LineEvents) {
    this.#url = url;
    this.#events = events;
    this.#beat = setInterval(() => this.#check(), pingEvery);
    const { signal } = this.#ears;
    const wake = (): void => this.#wake();
    document.addEventListener('visibilitychange', wake, { signal });
    window.addEventListener('pageshow', wake, { signal });
    window.addEventListener('online', wake, { signal });
    window.addEventListener('offline', () => this.#broke(), { signal });
    this.#away = setTimeout(() => this.#events.state('away', this.#brokeAt), awayAfter);
    this.#open();
  }

  /** False: the line is down, nothing was sent. */
  send(frame: ClientFrame): boolean {
    if (!this.#ready || this.#socket?.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(JSON.stringify(frame));
    return true;
  }

  close(): void {
    this.#closed = true;
    clearInterval(this.#beat);
    clearTimeout(this.#retry);
    clearTimeout(this.#away);
    this.#ears.abort();
    this.#socket?.close();
  }

  #open(): void {
    clearTimeout(this.#retry);
    if (this.#closed) return;
    const socket = new WebSocket(this.#url);
    this.#socket = socket;
    this.#heardAt = Date.now();
    socket.addEventListener('message', (event) => {
      if (this.#socket === socket) this.#heard(event.data as string);
    });
    socket.addEventListener('close', () => {
      if (this.#socket === socket) this.#broke();
    });
  }

  #heard(text: string): void {
    this.#heardAt = Date.now();
    const frame = JSON.parse(text) as HostFrame;
    if (frame.t === 'pong') this.clock.measured(frame.sent, Date.now(), Date.parse(frame.now));
    this.#events.frame(frame);
    if (frame.t !== 'welcome' || this.#ready) return;
    this.#ready = true;
    this.#tries = 0;
    clearTimeout(this.#away);
    this.#events.state('connected', Date.now());
    this.send({ t: 'ping', sent: Date.now() });
  }

  #broke(): void {
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
    if (this.#closed) return;
    if (this.#ready) {
      this.#ready = false;
      this.#brokeAt = Date.now();
      this.#events.state('connecting', this.#brokeAt);
      clearTimeout(this.#away);
      this.#away = setTimeout(() => this.#events.state('away', this.#brokeAt), awayAfter);
    }
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#open(), backoff(this.#tries, drawn));
    this.#tries += 1;
  }

  #check(): void {
    if (this.#socket === null) return;
    if (Date.now() - this.#heardAt > silenceLimit) this.#broke();
    else this.send({ t: 'ping', sent: Date.now() });
  }

  #wake(): void {
    if (document.visibilityState === 'hidden') return;
    if (this.#socket === null) {
      this.#tries = 0;
      this.#open();
      return;
    }
    const asked = Date.now();
    if (!this.send({ t: 'ping', sent: asked })) return;
    setTimeout(() => {
      if (this.#heardAt >= asked || this.#socket === null) return;
      this.#tries = 0;
      this.#broke();
    }, wakeLimit);
  }
}

function drawn(): number {
  return (randomBytes(1)[0] ?? 0) / 256;
}
