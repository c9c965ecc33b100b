import { describe, expect, it } from 'vitest';
import { recountOf } from '../../../shared/domain/commands/recount.ts';
import type { BallotMethod } from '../../../shared/methods/method.ts';
import { methods } from '../../../shared/methods/registry.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { aStatement, openRoom, phone, theConsole } from '../../helpers/domain-world.ts';

const delphi = methods.get('delphi') as BallotMethod;

/** A Delphi of ten people on one statement, round by round. */
function rounds(changes: JsonObject = {}) {
  const { world, seats, meeting } = openRoom(10);
  const statement = aStatement(world);
  const activity = { method: 'delphi', collection: 'group' };
  const { step = '' } = world.do(theConsole, 'step.add', { meeting, title: 'Delphi', activity });
  let previous: string | null = null;
  const play = (answers: readonly (number | null)[], here: JsonObject = {}) => {
    const body = { step, label: 'Round', statements: [statement], previous };
    const { ballot = '' } = world.do(theConsole, 'ballot.prepare', body);
    const rule = { ...delphi.firstRule({}, 3), quorum: null, ...changes, ...here };
    world.do(theConsole, 'ballot.lock', { ballot, rule });
    world.do(theConsole, 'ballot.open', { ballot });
    for (const [at, value] of answers.entries()) {
      if (value === null) continue;
      const response = { value };
      world.do(phone(`phone-${at}`), 'ballot.cast', { ballot, statement, response }, seats[at]);
    }
    world.do(theConsole, 'ballot.stop', { ballot });
    world.do(theConsole, 'ballot.count', { ballot });
    const earlier = previous === null ? null : (world.state.ballots[previous] ?? null);
    previous = ballot;
    const counted = world.state.ballots[ballot];
    if (counted === undefined || counted.result === null) throw new Error('not counted');
    expect(recountOf(counted, earlier)).toEqual({ newer: false, problems: [] });
    const { detail, outcomes } = counted.result;
    return {
      outcome: outcomes[statement],
      words: delphi.verdictInWords(detail, statement, 'en'),
      figures: delphi.figuresInWords(detail, statement, 'en'),
      whole: delphi.whole?.(detail, (id) => id),
      goesOn: delphi.whole?.(detail, (id) => id).goesOn?.length,
    };
  };
  const reword = (): void =>
    void world.do(theConsole, 'statement.reword', {
      statement,
      seen: 1,
      text: 'Said anew.',
      reason: 'Clearer.',
    });
  return { play, reword };
}

const split = [1, 2, 3, 5, 5, 6, 7, 8, 8, 9];

describe('a Delphi', () => {
  it('[BA32] keeps the rule that stops it, and settles nothing where too few answered', () => {
    const { play } = rounds();
    play(split);
    expect(() => play(split, { threshold: 0.5 })).toThrow('fixed before the first one');
    const few = rounds();
    few.play(split);
    const { whole, goesOn } = few.play([9, 9, null, null, null, null, null, null, null, null]);
    expect(whole?.words.en).toBe('Too few answered: this round settles nothing');
    expect(goesOn).toBe(1);
  });

  it('settles what has consensus, and sends on what has none', () => {
    expect(rounds().play([7, 8, 9, 8, 7, 8, 9, 8, 3, 5])).toMatchObject({
      outcome: 'agreed',
      words: 'Consensus for it: 80% at 7–9',
      goesOn: 0,
    });
    expect(rounds().play(split)).toMatchObject({
      words: 'No consensus yet: 40% at 7–9, another round',
      goesOn: 1,
    });
  });

  it('stops without consensus when answers no longer move, and after the last round', () => {
    const still = rounds();
    still.play(split);
    expect(still.play(split)).toMatchObject({
      words: 'No consensus, and answers no longer move: it stops here',
      goesOn: 0,
    });
    const last = rounds({ rounds: 2 });
    last.play(split);
    expect(last.play([5, 5, 5, 5, 5, 6, 7, 8, 8, 9])).toMatchObject({ goesOn: 0, outcome: 'not-agreed' });
  });

  it('asks for stability besides consensus where the rule says so', () => {
    const strict = rounds({ needsStability: true });
    const high = [7, 8, 9, 8, 7, 8, 9, 8, 7, 9];
    expect(strict.play(high).goesOn).toBe(1);
    expect(strict.play(high)).toMatchObject({ outcome: 'agreed', goesOn: 0 });
  });

  it('[BA19] compares people in both rounds only, and says how many moved', () => {
    const some = rounds();
    some.play(split);
    const { figures } = some.play([4, 2, 3, 5, 5, 6, 7, 8, 8, 9]);
    expect(figures).toContain('of 10 in both rounds 1 changed their answer; net change 10%');
  });

  it('[BA19] says nothing of them where one seat would stand out, nor after a rewording', () => {
    const one = rounds();
    one.play([null, ...split.slice(1)]);
    expect(one.play(split).figures).toContain('rounds not compared');
    const anew = rounds();
    anew.play(split);
    anew.reword();
    expect(anew.play(split)).toMatchObject({ goesOn: 1 });
  });
});
