import type { JsonObject } from '../../shared/util/json.ts';
import { aStatement, openRoom, phone, type Room, theConsole } from './domain-world.ts';

/** A room with a statement, and hands that vote on it. */
export function voting(people = 8) {
  const room = openRoom(people);
  const statement = aStatement(room.world);
  return { ...room, statement, ...voters(room) };
}

export function voters(room: Room) {
  const { world, seats } = room;
  const cast = (at: number, ballot: string, statement: string, response: JsonObject | null): void =>
    void world.do(phone(`phone-${at}`), 'ballot.cast', { ballot, statement, response }, seats[at]);
  const refusedCast = (
    at: number,
    ballot: string,
    statement: string,
    response: JsonObject | null = { value: 4 },
  ) => world.refused(phone(`phone-${at}`), 'ballot.cast', { ballot, statement, response }, seats[at]);
  const count = (ballot: string): void => {
    world.do(theConsole, 'ballot.stop', { ballot });
    world.do(theConsole, 'ballot.count', { ballot });
  };
  return { cast, refusedCast, count };
}

/** A ballot that was prepared, its rule not locked. */
export const prepare = (
  { world, steps }: Room,
  statements: readonly string[],
  more: JsonObject = {},
): string =>
  world.do(theConsole, 'ballot.prepare', {
    step: steps.rate,
    label: 'B',
    statements: [...statements],
    ...more,
  })['ballot'] ?? '';
