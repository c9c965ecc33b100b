/**
 * Many phones in one process, as lean as can be: they share the machine's processors with the host.
 *
 * They speak the same frames as a page; of views they look only for what is asked of them.
 */
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';
import type { Answer, HostFrame } from '../../shared/contract/frames.ts';
import { sectionPlace, sectionShape } from '../../shared/domain/secret-ballot.ts';
import { drawReceipt, sealSection } from '../../shared/methods/secret/seal.ts';
import type { JsonObject } from '../../shared/util/json.ts';
import { openPage } from '../helpers/client.ts';
import type { CrowdAnswer, CrowdTask } from './crowd.ts';

type Phone = {
  readonly seat: string;
  act(name: string, body: JsonObject): Promise<Answer>;
  /** Resolves with the time (ms since 1970) at which a frame holds this pattern. */
  hears(text: string): Promise<number>;
};

let phones: readonly Phone[] = [];
let arrivals: readonly Promise<number>[] = [];
let keys = 0;

async function joinRoom(origin: string, person: { seat: string; code: string }): Promise<Phone> {
  const cookies = await openPage(`${origin}/`, '');
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/live?surface=phone`, {
    headers: { cookie: cookies, origin },
    perMessageDeflate: false,
  });
  const waiting = new Map<string, (answer: Answer) => void>();
  const listening = new Map<string, (at: number) => void>();
  socket.on('message', (data) => {
    const text = (data as Buffer).toString('utf8');
    if (text.startsWith('{"t":"answer"')) {
      const frame = JSON.parse(text) as HostFrame & { t: 'answer' };
      waiting.get(frame.key)?.(frame.result);
      waiting.delete(frame.key);
      return;
    }
    for (const [wanted, heard] of listening) {
      if (text.search(wanted) < 0) continue;
      listening.delete(wanted);
      heard(Date.now());
    }
  });
  await new Promise<void>((resolve, reject) => {
    socket.on('open', resolve);
    socket.on('error', reject);
  });
  const phone: Phone = {
    seat: person.seat,
    act: (name, body) =>
      new Promise((resolve) => {
        keys += 1;
        const key = `k${keys}`;
        waiting.set(key, resolve);
        socket.send(JSON.stringify({ t: 'do', key, name, seat: person.seat, body }));
      }),
    hears: (text) =>
      new Promise((resolve, reject) => {
        listening.set(text, resolve);
        setTimeout(() => reject(new Error(`A phone waited in vain for ${text}.`)), 20_000).unref();
        socket.once('close', () => reject(new Error(`A phone lost its connection, waiting for ${text}.`)));
      }),
  };
  const seated = phone.hears(`"code":"${person.code}"`);
  await need(phone.act('seat.take', { code: person.code }));
  await seated;
  return phone;
}

async function need(outcome: Promise<Answer>): Promise<void> {
  const answer = await outcome;
  if (!answer.ok) throw new Error(`${answer.reason}: ${answer.say}`);
}

/** Each phone rates one statement after the other; the next after the answer, or after a pause. */
async function rate({
  ballot,
  statements,
  seconds,
  everyMs,
}: CrowdTask & { do: 'rate' }): Promise<CrowdAnswer> {
  const times: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  await Promise.all(
    phones.map(async (phone, index) => {
      if (everyMs > 0) await pause((everyMs * index) / phones.length);
      for (let at = index; performance.now() < end; at += 1) {
        const statement = statements[at % statements.length] ?? '';
        const sent = performance.now();
        await need(phone.act('ballot.cast', { ballot, statement, response: { value: 1 + (at % 5) } }));
        const took = performance.now() - sent;
        times.push(took);
        if (everyMs > 0) await pause(Math.max(0, everyMs - took));
      }
    }),
  );
  return { times, seconds: (performance.now() - start) / 1000 };
}

async function seal({ ballot }: CrowdTask & { do: 'seal' }): Promise<CrowdAnswer> {
  const times: number[] = [];
  const start = performance.now();
  await Promise.all(
    phones.map(async (phone, index) => {
      for (const section of ballot.sections.keys()) {
        const shape = sectionShape(ballot, section);
        const answers = shape.items.map((item) => ({
          item,
          id: drawReceipt(randomBytes),
          response: 1 + (index % 5),
        }));
        const place = sectionPlace(ballot, section, phone.seat);
        const sealed = sealSection({
          publicKey: ballot.publicKey,
          place,
          shape,
          answers,
          random: randomBytes,
        });
        if (!sealed.ok) throw new Error(sealed.reason);
        const sent = performance.now();
        await need(phone.act('ballot.seal', { ballot: ballot.id, section, envelope: sealed.envelope }));
        times.push(performance.now() - sent);
      }
    }),
  );
  return { times, seconds: (performance.now() - start) / 1000 };
}

async function perform(task: CrowdTask): Promise<CrowdAnswer> {
  switch (task.do) {
    case 'join': {
      const start = performance.now();
      phones = await Promise.all(task.people.map((person) => joinRoom(task.origin, person)));
      return { times: [], seconds: (performance.now() - start) / 1000 };
    }
    case 'rate':
      return rate(task);
    case 'seal':
      return seal(task);
    case 'listen':
      arrivals = phones.map((phone) => phone.hears(task.text));
      for (const arrival of arrivals) arrival.catch(() => undefined);
      return { times: [], seconds: 0 };
    case 'heard':
      return { times: await Promise.all(arrivals), seconds: 0 };
  }
}

process.on('message', (task: CrowdTask) => {
  void perform(task).then(
    (answer) => process.send?.(answer),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
