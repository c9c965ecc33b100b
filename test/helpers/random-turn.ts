import type { Outcome } from '../../shared/domain/commands/command.ts';
import type { JsonObject } from '../../shared/util/json.ts';
import { phone, theConsole } from './domain-world.ts';
import type { RandomRoom } from './random-room.ts';

/** One act of a random meeting: who does it, on which row, with what value. */
export type Turn = {
  readonly room: RandomRoom;
  readonly who: number;
  readonly which: number;
  readonly value: number;
};

export const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];
export const idOf = (row: { readonly id: string } | undefined): string => row?.id ?? 'gone';
export const rows = <T>(table: { readonly [id: string]: T }): T[] => Object.values(table);

export function send(
  turn: Turn,
  from: 'seat' | 'lead' | 'sorter' | 'desk',
  name: string,
  body: JsonObject,
): void {
  const { room, who } = turn;
  const { world, seats } = room;
  const outcome = ((): Outcome => {
    switch (from) {
      case 'seat': {
        const seat = pick(seats, who) ?? '';
        const device = world.state.seats[seat]?.device ?? 'nobody';
        return world.send(phone(device), name, body, seat);
      }
      case 'lead':
        return who % 3 === 0
          ? world.send(phone('phone-8'), name, body, seats[8] ?? '')
          : world.send(theConsole, name, body);
      case 'sorter':
        return world.send(phone(who % 2 === 0 ? 'desk-a' : 'desk-b'), name, body);
      case 'desk':
        return world.send(phone('desk-a'), name, body);
    }
  })();
  room.outcomes.push({ name, outcome });
}

export const someText = (value: number): string =>
  pick(['We need time', 'Nobody owns the data 😀', 'مرحبا بكم', '质量', 'x'.repeat(40), '  '], value) ?? '';
