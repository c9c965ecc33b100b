import { describe, expect, it } from 'vitest';
import { phoneMine } from '../../../shared/domain/view/phone-view.ts';
import { aStatement, anOpenBallot, openRoom, theConsole } from '../../helpers/domain-world.ts';
import { voters, voting } from '../../helpers/voting-room.ts';
import { usualRule } from '../../helpers/usual-rule.ts';

describe('voting again', () => {
  it.each([
    { left: 1, named: true, withheld: true },
    { left: 2, named: false, withheld: true },
    { left: 4, named: true, withheld: false },
    { left: 4, named: false, withheld: false },
  ])(
    '[BA9] withholds the earlier result when $left seats of a group fell silent: $withheld',
    ({ left, named, withheld }) => {
      const room = voting(16);
      const { world, statement, cast, count } = room;
      const once = anOpenBallot(room, [statement]);
      for (let at = 0; at < 16; at += 1) cast(at, once, statement, { value: 4 });
      count(once);
      const again = anOpenBallot(room, [statement], usualRule, named ? { supersedes: once } : {});
      for (let at = 0; at < 16; at += 1)
        if (at % 2 === 1 || at >= left * 2) cast(at, again, statement, { value: 4 });
      count(again);
      expect(world.state.ballots[once]).toMatchObject({
        withheld: withheld ? expect.any(String) : null,
        supersededBy: named || withheld ? again : null,
      });
      expect(world.state.ballots[again]?.withheld).toBeNull();
    },
  );

  it('[BA9] compares with every earlier result on the wording, not only with the last', () => {
    const room = voting(16);
    const { world, statement, cast, count } = room;
    const vote = (absent: readonly number[], supersedes?: string): string => {
      const ballot = anOpenBallot(
        room,
        [statement],
        usualRule,
        supersedes === undefined ? {} : { supersedes },
      );
      for (let at = 0; at < 16; at += 1) if (!absent.includes(at)) cast(at, ballot, statement, { value: 4 });
      count(ballot);
      return ballot;
    };
    const first = vote([]);
    const second = vote([0, 2, 4, 6], first);
    expect(world.state.ballots[first]?.withheld).toBeNull();
    const third = vote([0], second);
    expect([first, second, third].map((id) => world.state.ballots[id]?.withheld === null)).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('[BA10] [SG3] shows a round each its own earlier answer, and keeps what was pooled', () => {
    const room = openRoom(9);
    const { world, seats, statement, cast, count } = {
      ...room,
      statement: aStatement(room.world),
      ...voters(room),
    };
    const { category: small = '' } = world.do(theConsole, 'category.add', { label: 'Donors' });
    for (const at of [7, 8]) world.do(theConsole, 'seat.edit', { seat: seats[at] ?? '', category: small });
    const once = anOpenBallot(room, [statement]);
    for (const at of seats.keys()) cast(at, once, statement, { value: 2 });
    count(once);
    const pooled = world.state.ballots[once]?.plan?.pool?.groups;
    expect(pooled).toContain(small);
    world.do(theConsole, 'seat.edit', { seat: seats[6] ?? '', category: small });
    const again = anOpenBallot(room, [statement], usualRule, { previous: once });
    expect(world.state.ballots[again]).toMatchObject({ round: 2, previous: once });
    expect(world.state.ballots[again]?.plan?.pool?.groups).toEqual(
      expect.arrayContaining([...(pooled ?? [])]),
    );
    const mine = phoneMine(world.state, 'phone-0').seats[0]?.ballot;
    expect(mine?.earlier).toEqual({ [statement]: { value: 2 } });
    for (const at of seats.keys()) cast(at, again, statement, { value: 4 });
    count(again);
    expect(world.state.ballots[once]?.withheld).toBeNull();
  });
});
