import { expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { announce, namesHeard, offer, startMeetingPlace } from '../../helpers/meeting-place.ts';
import { until } from '../../helpers/until.ts';

it('[CN4] editors of a document find each other, and nobody of another document', async () => {
  const place = await startMeetingPlace();
  const [minutes, draft] = [place.signalling.topicOf('MINUTES'), place.signalling.topicOf('DRAFT')];
  const one = await place.join('one', minutes, 'peer-1');
  const elsewhere = await place.join('three', draft, 'peer-3');
  await place.join('two', minutes, 'peer-2');
  expect(namesHeard(one)).toEqual(['peer-2']);
  expect(namesHeard(elsewhere)).toEqual([]);
  expect(place.signalling.topicOf('MINUTES')).toBe(minutes);
  expect(minutes.length).toBeGreaterThanOrEqual(32);
});

it('[CN4] a topic that the host did not name is nowhere', async () => {
  const place = await startMeetingPlace();
  const one = await place.join('one', 'made-up', 'peer-1');
  await place.join('two', 'made-up', 'peer-2');
  await place.join('three', 'MINUTES', 'peer-3');
  expect(namesHeard(one)).toEqual([]);
});

it('[CN4] who may not edit neither joins nor hears', async () => {
  const place = await startMeetingPlace();
  const topic = place.signalling.topicOf('MINUTES');
  place.barred.add('reader MINUTES');
  const reader = await place.join('reader', topic, 'peer-r');
  const one = await place.join('one', topic, 'peer-1');
  await place.join('two', topic, 'peer-2');
  reader.say(offer(topic, 'peer-r', 'peer-1'));
  await reader.settled();
  await one.settled();
  expect(namesHeard(reader)).toEqual([]);
  expect(namesHeard(one)).toEqual(['peer-2']);
});

it('[CN4] who loses the right hears nothing more, even before the others move away', async () => {
  const place = await startMeetingPlace();
  const topic = place.signalling.topicOf('MINUTES');
  const loser = await place.join('loser', topic, 'peer-l');
  const one = await place.join('one', topic, 'peer-1');
  expect(place.signalling.outdated()).toEqual([]);
  place.barred.add('loser');
  await place.join('two', topic, 'peer-2');
  loser.say(offer(topic, 'peer-l', 'peer-1'));
  await loser.settled();
  await one.settled();
  expect(namesHeard(loser)).toEqual(['peer-1']);
  expect(namesHeard(one)).toEqual(['peer-2']);
});

it('[CN4] the others meet elsewhere when somebody who knew the place may not edit any more, gone or not', async () => {
  const place = await startMeetingPlace();
  const topic = place.signalling.topicOf('MINUTES');
  const gone = await place.join('gone', topic, 'peer-g');
  gone.socket.close();
  await until('it to be gone', () => place.server.clients.size === 0);
  const one = await place.join('one', topic, 'peer-1');
  place.barred.add('gone');
  expect(place.signalling.outdated()).toEqual(['MINUTES']);
  const next = place.signalling.rightsChanged('MINUTES');
  expect(next).not.toBe(topic);
  expect(place.signalling.outdated()).toEqual([]);

  const two = await place.join('two', topic, 'peer-2');
  one.say(offer(topic, 'peer-1', 'peer-2'));
  one.say({ type: 'subscribe', topics: [topic, next] });
  one.say(announce(next, 'peer-1b'));
  await one.settled();
  await two.settled();
  expect(namesHeard(two), 'the old place is closed').toEqual([]);
  await place.join('three', next, 'peer-3');
  expect(namesHeard(one)).toEqual(['peer-3']);
});

it('[CN9] with another file, pages of the one do not meet pages of the other', async () => {
  const place = await startMeetingPlace();
  const topic = place.signalling.topicOf('MINUTES');
  const one = await place.join('one', topic, 'peer-1');
  place.signalling.forgetAll();
  const next = place.signalling.topicOf('MINUTES');
  expect(next).not.toBe(topic);
  await place.join('two', next, 'peer-2');
  await place.join('three', topic, 'peer-3');
  await one.settled();
  expect(namesHeard(one)).toEqual([]);
});

it('[CN5] everybody speaks under one name, and under nobody else’s', async () => {
  const place = await startMeetingPlace();
  const topic = place.signalling.topicOf('MINUTES');
  const one = await place.join('one', topic, 'peer-1');
  const two = await place.join('two', topic, 'peer-2');
  two.say(announce(topic, 'peer-2-again'));
  two.say(offer(topic, 'peer-3', 'peer-1'));
  const thief = await place.join('thief', topic, 'peer-1');
  thief.say(offer(topic, 'peer-2', 'peer-1'));
  await thief.settled();
  await two.settled();
  await one.settled();
  expect(namesHeard(one)).toEqual(['peer-2']);
  expect(namesHeard(two)).toEqual([]);
});

it('[CN5] what is for one reaches that one only', async () => {
  const place = await startMeetingPlace();
  const topic = place.signalling.topicOf('MINUTES');
  const one = await place.join('one', topic, 'peer-1');
  const two = await place.join('two', topic, 'peer-2');
  const three = await place.join('three', topic, 'peer-3');
  three.say(offer(topic, 'peer-3', 'peer-2'));
  three.say(offer(topic, 'peer-3', 'nobody'));
  await three.settled();
  await one.settled();
  await two.settled();
  expect(namesHeard(one)).toEqual(['peer-2', 'peer-3']);
  expect(two.heard.at(-2)?.data).toMatchObject({ type: 'signal', from: 'peer-3', to: 'peer-2' });
});

it('[CN5] of two that come at the same moment only one is told to call', async () => {
  const place = await startMeetingPlace();
  const topic = place.signalling.topicOf('MINUTES');
  const [one, two] = await Promise.all([place.open('one'), place.open('two')]);
  for (const page of [one, two]) {
    page.say({ type: 'subscribe', topics: [topic] });
    await page.settled();
  }
  one.say(announce(topic, 'peer-1'));
  await one.settled();
  two.say(announce(topic, 'peer-2'));
  await two.settled();
  await one.settled();
  expect(namesHeard(one)).toEqual(['peer-2']);
  expect(namesHeard(two)).toEqual([]);
});

it('[CN5] leaves no ghost: who left is back under a new name only', async () => {
  const place = await startMeetingPlace();
  const topic = place.signalling.topicOf('MINUTES');
  const one = await place.join('one', topic, 'peer-1');
  const two = await place.join('two', topic, 'peer-2');
  two.say({ type: 'unsubscribe', topics: [topic] });
  // What y-webrtc does as its connections close.
  two.say({ type: 'subscribe', topics: [topic] });
  two.say(announce(topic, 'peer-2'));
  await two.settled();
  await one.settled();
  expect(namesHeard(one)).toEqual(['peer-2']);
  one.say(offer(topic, 'peer-1', 'peer-2'));
  await one.settled();
  await two.settled();
  expect(namesHeard(two), 'nobody answers a ghost').toEqual([]);

  two.say({ type: 'subscribe', topics: [topic] });
  two.say(announce(topic, 'peer-2b'));
  one.say(offer(topic, 'peer-1', 'peer-2b'));
  await two.settled();
  await one.settled();
  expect(namesHeard(one)).toEqual(['peer-2', 'peer-2b']);
});

it('[CN5] a page whose line broke takes its own place over', async () => {
  const place = await startMeetingPlace();
  const topic = place.signalling.topicOf('MINUTES');
  const one = await place.join('one', topic, 'peer-1');
  const dead = await place.join('two', topic, 'peer-2');
  const back = await place.join('two', topic, 'peer-2');
  one.say(offer(topic, 'peer-1', 'peer-2'));
  await one.settled();
  await back.settled();
  await dead.settled();
  expect(namesHeard(one)).toEqual(['peer-2', 'peer-2']);
  expect(namesHeard(back)).toEqual(['peer-1']);
  expect(namesHeard(dead)).toEqual([]);
});

it('[CN4] twenty meet; the others wait for the host, and take the place of who leaves', async () => {
  const place = await startMeetingPlace();
  const topic = place.signalling.topicOf('MINUTES');
  const first = await place.join('p0', topic, 'peer-0');
  for (let at = 1; at < 20; at += 1) await place.join(`p${at}`, topic, `peer-${at}`);
  const late = await place.join('late', topic, 'peer-late');
  expect(late.socket.readyState).toBe(WebSocket.OPEN);
  expect(namesHeard(first)).toHaveLength(19);
  first.socket.close();
  await until('its place to be free', () => place.server.clients.size === 20);
  late.say({ type: 'subscribe', topics: [topic] });
  await late.settled();
  const other = await place.join('other', topic, 'peer-other');
  expect(namesHeard(late), 'the place is taken again').toEqual([]);
  expect(other.socket.readyState).toBe(WebSocket.OPEN);
});

it('[CN6] a flood ends the flooder, and nobody else notices', async () => {
  const place = await startMeetingPlace();
  const topic = place.signalling.topicOf('MINUTES');
  const one = await place.join('one', topic, 'peer-1');
  const flooder = await place.join('flooder', topic, 'peer-f');
  for (let at = 0; at < 2000; at += 1) flooder.say(announce(topic, 'peer-f'));
  await until('the flooder to be gone', () => flooder.socket.readyState === WebSocket.CLOSED);
  await one.settled();
  expect(namesHeard(one).length).toBeLessThan(500);
  expect(place.notes).toHaveLength(1);
  await place.join('two', topic, 'peer-2');
  expect(namesHeard(one).at(-1)).toBe('peer-2');
});

it('[CN6] a page that does not read is closed before much waits for it', async () => {
  const place = await startMeetingPlace();
  const topic = place.signalling.topicOf('MINUTES');
  const stalled = await place.join('stalled', topic, 'peer-s');
  const one = await place.join('one', topic, 'peer-1');
  const [heldByHost] = [...place.server.clients];
  stalled.socket.pause();
  const sdp = 'x'.repeat(23_000);
  let most = 0;
  for (let at = 0; place.server.clients.size === 2; at += 1) {
    // The clock runs, so that the sender stays within its own rate.
    place.pass(1000);
    for (let each = 0; each < 20; each += 1) one.say(offer(topic, 'peer-1', 'peer-s', sdp));
    await one.settled();
    most = Math.max(most, heldByHost?.bufferedAmount ?? 0);
    expect(at, 'closed at last').toBeLessThan(2000);
  }
  expect(most).toBeLessThan(512 * 1024);
  expect(one.socket.readyState).toBe(WebSocket.OPEN);
});

it('[CN6] what is too large ends its sender only', async () => {
  const place = await startMeetingPlace();
  const topic = place.signalling.topicOf('MINUTES');
  const one = await place.join('one', topic, 'peer-1');
  const two = await place.join('two', topic, 'peer-2');
  two.say('x'.repeat(40_000));
  await until('it to be gone', () => two.socket.readyState === WebSocket.CLOSED);
  await one.settled();
});
