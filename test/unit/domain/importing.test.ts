import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { recountOf } from '../../../shared/domain/commands/recount.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { DomainWorld, theConsole, theHost } from '../../helpers/domain-world.ts';

const path = fileURLToPath(new URL('../../../electron/host/example/consultation.json', import.meta.url));
const example = (): { [key: string]: never } =>
  JSON.parse(readFileSync(path, 'utf8')) as { [key: string]: never };

describe('import', () => {
  it('[IM1] lists every problem and imports nothing', () => {
    const world = new DomainWorld();
    const document = example() as unknown as {
      statements: { inputs: string[] }[];
      inputs: { seat: string }[];
    };
    for (const statement of document.statements.slice(0, 2)) statement.inputs.push('nowhere');
    const outcome = world.send(theConsole, 'import.apply', { document: document as unknown as JsonObject });
    expect(outcome).toMatchObject({
      ok: false,
      reason: 'bad-input',
      details: { problems: [expect.any(String), expect.any(String)] },
    });
    expect(world.events).toEqual([]);
    expect(world.refused(theConsole, 'import.apply', { document: { about: 7 } })).toBe('bad-input');
  });

  it('[IM2] [IM3] [IM4] makes boxes of tallies, keeps what this version does not show, and only in an empty file', () => {
    const world = new DomainWorld();
    world.do(theHost, 'import.apply', { document: example() });
    const ballots = Object.values(world.state.ballots);
    expect(ballots.length).toBeGreaterThan(0);
    for (const ballot of ballots) {
      expect(ballot.phase).toBe('counted');
      expect(ballot.responses).toEqual({});
      expect(ballot.box?.rows.length).toBeGreaterThan(0);
      expect(recountOf(ballot).problems).toEqual([]);
    }
    expect(world.state.annexes).toEqual((example() as unknown as { annexes: unknown }).annexes);
    expect(world.state.conflicts).toEqual([]);
    expect(world.refused(theConsole, 'import.apply', { document: example() })).toBe('already');
  });
});
