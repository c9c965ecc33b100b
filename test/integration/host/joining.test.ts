import { describe, expect, it } from 'vitest';
import { addPeople, openTheRoom, startRoom } from '../../helpers/room.ts';

describe('joining', () => {
  it('[PE6] lets a walk-in in by approval, and at once through an open door', async () => {
    const room = await startRoom();
    await addPeople(room, 3);
    await openTheRoom(room);
    const code = room.console.common().room.joinCode;
    const phone = await room.phone();
    await phone.done('door.knock', { code: code.toLowerCase(), name: 'Amina' });
    expect(phone.mine().knock?.state).toBe('waiting');
    const [knock] = await room.console.sees('the knock', ({ common }) =>
      common.knocks.length > 0 ? common.knocks : null,
    );
    expect(knock?.name).toBe('Amina');
    const category = room.console.common().categories[0]?.id ?? '';
    await room.console.done('door.admit', { knock: knock!.id, category });
    const [seat] = await phone.sees('a seat', ({ mine }) => (mine.seats.length > 0 ? mine.seats : null));
    expect(seat?.person).toBe('Amina');

    await room.console.done('room.set', { door: 'open' });
    const second = await room.phone();
    const { seat: own } = await second.done('door.knock', { code, name: 'Brook' });
    expect(own).toBeTypeOf('string');
    await second.sees('a seat at once', ({ mine }) => mine.seats.length === 1);
  });

  it('[PE2] seats a card, moves the seat to another phone and tells the first one', async () => {
    const room = await startRoom();
    const [person] = await addPeople(room, 3);
    await openTheRoom(room);
    const first = await room.seated(person!.code);
    await room.console.sees('the phone online', ({ common }) => common.seats[person!.seat]?.online === true);
    const second = await room.seated(` ${person!.code.slice(0, 4)}-${person!.code.slice(4).toLowerCase()} `);
    expect(second.mine().seats[0]?.id).toBe(person!.seat);
    await first.sees('that the seat is gone', ({ mine }) => mine.seats.length === 0);
    const refused = await first.act('call.make', { note: '' }, { seat: person!.seat });
    expect(refused).toMatchObject({ ok: false, reason: 'not-seated' });
  });

  it('[PE11] holds several seats on one phone, and each command names its seat', async () => {
    const room = await startRoom();
    const [one, two] = await addPeople(room, 3);
    await openTheRoom(room);
    const phone = await room.seated(one!.code);
    await phone.done('seat.take', { code: two!.code });
    await phone.sees('both seats', ({ mine }) => mine.seats.length === 2);
    await phone.done('call.make', { note: 'Microphone' }, { seat: two!.seat });
    const [call] = await room.console.sees('the call', ({ common }) =>
      common.calls.length > 0 ? common.calls : null,
    );
    expect(call?.seat).toBe(two!.seat);
  });

  it('stays the same person after the connection was lost, by its cookie alone', async () => {
    const room = await startRoom();
    const [person] = await addPeople(room, 3);
    await openTheRoom(room);
    const phone = await room.seated(person!.code);
    const { device } = phone;
    phone.socket.terminate();
    await room.console.sees('it offline', ({ common }) => common.seats[person!.seat]?.online === false);
    const again = await room.phone(phone.cookies);
    expect(again.device).toBe(device);
    expect(again.mine().seats[0]?.id).toBe(person!.seat);
    expect(phone.cookies, 'the id in the record is not the cookie').not.toContain(device);
  });

  it('slows down a phone that tries codes, and no other one behind the same router', async () => {
    const room = await startRoom();
    const [person] = await addPeople(room, 3);
    await openTheRoom(room);
    const guesser = await room.phone();
    for (let tries = 0; tries < 3; tries += 1) {
      expect(await guesser.act('seat.take', { code: 'AAAA2222' })).toMatchObject({ reason: 'code-unknown' });
    }
    const slowed = await guesser.act('seat.take', { code: 'AAAA2223' });
    expect(slowed).toMatchObject({ ok: false, reason: 'too-fast', details: { again: false } });
    expect(slowed.ok ? '' : slowed.say).toMatch(/Please wait a second/u);
    const other = await room.phone();
    expect(await other.act('seat.take', { code: person!.code })).toMatchObject({ ok: true });
  });

  it('[PE8] tells a phone whose seat was removed, and lets it back in when the seat returns', async () => {
    const room = await startRoom();
    const [person] = await addPeople(room, 3);
    await openTheRoom(room);
    const phone = await room.seated(person!.code);
    await room.console.done('seat.remove', { seat: person!.seat, reason: 'Left the consultation' });
    await phone.sees('no seat', ({ mine }) => mine.seats.length === 0);
    expect(await phone.act('seat.take', { code: person!.code })).toMatchObject({ reason: 'removed' });
    await room.console.done('seat.return', { seat: person!.seat });
    expect(await phone.act('seat.take', { code: person!.code })).toMatchObject({ ok: true });
  });

  it('[PE7] closes the listener with the room, after a word to those inside', async () => {
    const room = await startRoom();
    const [person] = await addPeople(room, 3);
    await openTheRoom(room);
    const origin = room.roomOrigin();
    const phone = await room.seated(person!.code);
    await room.console.done('room.close');
    await phone.sees('the goodbye', () => phone.goodbye());
    expect(phone.goodbye()).toMatch(/closed the room/u);
    await room.console.sees('no address', ({ common }) => common.live.joinUrl === null);
    await expect(fetch(origin)).rejects.toThrow('fetch failed');
    await openTheRoom(room);
    expect(room.roomOrigin(), 'phones find the room where it was').toBe(origin);
    const again = await room.phone(phone.cookies);
    expect(again.mine().seats[0]?.id).toBe(person!.seat);
  });

  it('[RI7] pairs a desk once, and shows it out when its access ends', async () => {
    const room = await startRoom();
    await addPeople(room, 3);
    await openTheRoom(room);
    const code = await room.console.made(
      'desk.offer',
      {
        kind: 'desk',
        grants: ['registration'],
        label: 'Door',
      },
      'code',
    );
    const { join } = await import('../../helpers/client.ts');
    const desk = await join({
      origin: room.roomOrigin(),
      surface: 'desk',
      page: `/desk?pair=${code}`,
    });
    expect(desk.mine(), 'nothing before it is paired').toBeNull();
    await desk.done('desk.pair', { code });
    await desk.sees('its functions', ({ mine }) => mine?.grants.includes('registration'));
    const other = await join({ origin: room.roomOrigin(), surface: 'desk', page: `/desk?pair=${code}` });
    expect(await other.act('desk.pair', { code }), 'a code is good once').toMatchObject({ ok: false });
    expect(other.mine()).toBeNull();
    await room.console.done('device.revoke', { device: desk.device });
    await desk.sees('the goodbye', () => desk.goodbye());
  });
});
