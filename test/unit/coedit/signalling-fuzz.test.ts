import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { WebSocket } from 'ws';
import { readSignalFrame } from '../../../electron/host/coedit/signal-frame.ts';
import { openSignalling } from '../../../electron/host/coedit/signalling.ts';
import { seededRandom } from '../../helpers/seeded-random.ts';

/** As much of a `ws` socket as signalling touches; what it was sent lies in `got`. */
class PlainSocket extends EventEmitter {
  readonly OPEN = 1;
  readyState = 1;
  bufferedAmount = 0;
  readonly got: { readonly topic: string; readonly data: { readonly from: string; readonly to?: string } }[] =
    [];
  readonly device: string;

  constructor(device: string) {
    super();
    this.device = device;
  }

  send(text: string): void {
    const frame = JSON.parse(text) as { readonly type: string } & (typeof this.got)[number];
    if (frame.type === 'publish') this.got.push(frame);
  }

  terminate(): void {
    if (this.readyState !== 1) return;
    this.readyState = 3;
    this.emit('close');
  }

  /** What a page sends. */
  hears(text: string): void {
    this.emit('message', Buffer.from(text), false);
  }
}

const seeds = Array.from({ length: 300 }, (_, at) => at + 1);
const happened = { delivered: 0, garbage: 0, barred: 0, rotated: 0, moved: 0 };

const nested = (depth: number): string =>
  `{"type":"publish","topic":"T","data":{"type":"signal","from":"a","to":"b","token":1,"signal":{"type":"candidate","candidate":${'['.repeat(depth)}${']'.repeat(depth)}}}}`;

const rubbish: readonly string[] = [
  '',
  'null',
  '[]',
  '{"type":"publish"}',
  '{"type":"subscribe","topics":[[]]}',
  '{"type":"__proto__"}',
  '{"__proto__":{"type":"ping"}}',
  '{"type":"publish","topic":"constructor","data":{"type":"announce","from":"x"}}',
  '\u0000\ud800',
  nested(3000),
];

function run(seed: number): void {
  const random = seededRandom(`signalling ${seed}`);
  const draw = (below: number): number => {
    const [one = 0, two = 0] = random(2);
    return (one * 256 + two) % below;
  };
  const barred = new Set<string>();
  const documents = ['MINUTES', 'DRAFT'];
  let now = 0;
  const place = openSignalling({
    mayEdit: ({ device }, document) => !barred.has(`${device} ${document}`),
    note: () => undefined,
    clock: () => now,
  });
  const topics = documents.map((document) => place.topicOf(document));
  const connect = (device: string): PlainSocket => {
    const socket = new PlainSocket(device);
    place.connected(socket as unknown as WebSocket, { surface: 'desk', device, trusted: false });
    return socket;
  };
  const sockets = ['a', 'b', 'c', 'd', 'e'].map(connect);
  /** name → the device that spoke under it where somebody heard it. */
  const owners = new Map<string, string>();

  for (let step = 0; step < 120; step += 1) {
    now += 50;
    const at = draw(sockets.length);
    const sender = sockets[at]!;
    const topic = draw(12) === 0 ? 'unknown' : topics[draw(2)]!;
    const name = `${sockets[draw(sockets.length)]!.device}${draw(2)}`;
    const before = sockets.map(({ got }) => got.length);
    switch (draw(12)) {
      case 0:
      case 1:
      case 2:
        sender.hears(JSON.stringify({ type: 'subscribe', topics: [topic] }));
        break;
      case 3:
        sender.hears(JSON.stringify({ type: 'unsubscribe', topics: [topic] }));
        break;
      case 4: {
        const text = rubbish[draw(rubbish.length)]!;
        expect(() => sender.hears(text)).not.toThrow();
        happened.garbage += 1;
        break;
      }
      case 5: {
        const whole = JSON.stringify({ type: 'publish', topic, data: { type: 'announce', from: name } });
        sender.hears(whole.slice(0, draw(whole.length)));
        happened.garbage += 1;
        break;
      }
      case 6: {
        const document = documents[draw(2)]!;
        barred.add(`${sender.device} ${document}`);
        happened.barred += 1;
        if (draw(2) === 0) break;
        topics[documents.indexOf(document)] = place.rightsChanged(document);
        expect(place.outdated()).not.toContain(document);
        happened.rotated += 1;
        break;
      }
      case 7:
        barred.clear();
        break;
      case 8:
        sender.terminate();
        sockets[at] = connect(sender.device);
        happened.moved += 1;
        break;
      default: {
        const to = `${sockets[draw(sockets.length)]!.device}${draw(2)}`;
        const data =
          draw(2) === 0
            ? { type: 'announce', from: name }
            : { type: 'signal', from: name, to, token: 1, signal: { type: 'offer', sdp: 'v=0' } };
        sender.hears(JSON.stringify({ type: 'publish', topic, data }));
      }
    }
    sockets.forEach(({ device, got }, which) => {
      for (const { topic: on, data } of got.slice(before[which] ?? 0)) {
        happened.delivered += 1;
        const document = documents[topics.indexOf(on)];
        const owner = owners.get(`${on} ${data.from}`) ?? sender.device;
        owners.set(`${on} ${data.from}`, sender.device);
        const isRight =
          document !== undefined &&
          which !== at &&
          owner === sender.device &&
          ![device, sender.device].some((one) => barred.has(`${one} ${document}`));
        if (!isRight)
          expect.fail(`${device} heard ${JSON.stringify(data)} from ${sender.device}, ${owner}’s`);
      }
    });
  }
  place.stop();
  expect(sockets.every(({ readyState }) => readyState === 3)).toBe(true);
}

describe('[CN4] [CN5] [CN6] the place where editors meet takes anything', () => {
  it.each(seeds)('and tells each only what is for it (seed %i)', run);

  it('really did something', () => {
    for (const [name, count] of Object.entries(happened)) expect(count, name).toBeGreaterThan(300);
  });

  it('reads no frame out of a thousand nested lists', () => {
    for (const depth of [100, 2000, 15_000]) expect(readSignalFrame(nested(depth))).toBeNull();
  });
});
