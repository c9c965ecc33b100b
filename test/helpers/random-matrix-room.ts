import { hashOfFramework } from '../../shared/framework/hash-of-framework.ts';
import type { JsonObject } from '../../shared/util/json.ts';
import { theConsole } from './domain-world.ts';
import { randomRoom, type RandomRoom } from './random-room.ts';
import { rolesFramework } from './roles-framework.ts';

/** A room in which anything may happen, with a matrix in its framework and steps that read it. */
export function randomMatrixRoom(seed: string): RandomRoom {
  const room = randomRoom(seed);
  const { world, meeting } = room;
  world.do(theConsole, 'framework.draft', {
    content: rolesFramework() as unknown as JsonObject,
    replaces: hashOfFramework(null),
  });
  for (const byTable of [false, true]) {
    const activity = { method: 'matrix', settings: { byTable }, collection: 'group' };
    world.do(theConsole, 'step.add', { meeting, title: 'Roles', activity });
  }
  return room;
}
