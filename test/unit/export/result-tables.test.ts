import { describe, expect, it } from 'vitest';
import type { Consultation, ReleasePolicy } from '../../../shared/domain/model/consultation.ts';
import type { Collection } from '../../../shared/domain/model/programme.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { openRoom, phone, theConsole } from '../../helpers/domain-world.ts';
import { linesOf, mapped, tablesOf } from '../../helpers/exported-tables.ts';
import { looked, sortingRoom } from '../../helpers/sorting-room.ts';

describe('tables of what was gathered and sorted', () => {
  it('[TA2] tell a person’s piles in an archive and nowhere else, unless the step was named and all is open', async () => {
    const { world, step } = mapped();
    const archive = await tablesOf(world.state);
    expect(linesOf(archive['piles'])).toHaveLength(6 * 8);
    expect(archive['piles']).toContain('Odd');
    for (const release of ['group', 'open', 'chatham-house'] as const) {
      for (const collection of ['group', 'named'] as const) {
        const told = await tablesOf(under(world.state, step, { release, collection }), 'release');
        const isTold = release === 'open' && collection === 'named';
        expect(linesOf(told['piles'])).toHaveLength(isTold ? 6 * 8 : 0);
        expect(JSON.stringify(told).includes('Odd')).toBe(isTold);
        expect(linesOf(told['sorts'])).toHaveLength(8);
        expect(linesOf(told['likeness'])).toHaveLength(28);
      }
    }
  });

  it('[TA1] say nothing of a sort of too few, nor before the room saw it in a release', async () => {
    const few = sortingRoom('card-sort');
    few.put(0, 'Mine alone', [0, 1, 2]);
    for (const act of ['run.stop', 'run.look']) few.act(act);
    few.compute();
    few.act('run.show');
    const told = await tablesOf(few.world.state, 'release');
    for (const name of ['sorts', 'likeness', 'piles', 'placements']) expect(linesOf(told[name])).toEqual([]);
    const unseen = await tablesOf(looked('concept-mapping').world.state, 'release');
    for (const name of ['sorts', 'likeness', 'piles']) expect(linesOf(unseen[name])).toEqual([]);
  });

  it('[TA1] tell how many put each card on a given pile', async () => {
    const room = sortingRoom('card-sort', { piles: 'closed', given: ['Now', 'Later'] });
    for (let person = 0; person < 6; person += 1) {
      room.put(person, 'Now', [0, 1, 2, 3].slice(0, 4 - (person % 2)));
      room.put(person, 'Later', [4, 5, 6, 7]);
    }
    for (const act of ['run.stop', 'run.look', 'run.show']) room.act(act);
    const { placements } = await tablesOf(room.world.state, 'release');
    const lines = linesOf(placements);
    expect(lines).toHaveLength(16);
    expect(lines).toContain('1,First meeting,Sort,4,Now,3,6');
    expect(lines).toContain('1,First meeting,Sort,5,Later,6,6');
  });

  it('[TA1] tell polls and words as the room saw them, and no counts where too few answered', async () => {
    const { world, seats, play } = gathered();
    play('poll', { options: ['Yes', 'No'] }, (run) => {
      for (const [at, choices] of [[0], [0], [1], [0]].entries())
        world.do(phone(`phone-${at}`), 'choice.make', { run, choices }, seats[at]);
    });
    play('poll', { options: ['Here', 'There'] }, (run) => {
      for (const [at, choices] of [[0], [1]].entries())
        world.do(phone(`phone-${at}`), 'choice.make', { run, choices }, seats[at]);
    });
    play('word-cloud', {}, (run) => {
      for (const [at, text] of ['Trust', 'trust', 'TRUST', '=2+2', 'Uncle'].entries())
        world.do(phone(`phone-${at}`), 'input.write', { run, text }, seats[at]);
    });
    const told = await tablesOf(world.state, 'release');
    expect(linesOf(told['polls'])).toEqual([
      '1,First meeting,The poll,,Yes,3,4,1,false',
      '1,First meeting,The poll,,No,1,4,1,false',
      '2,First meeting,The poll,,Here,,,1,true',
      '2,First meeting,The poll,,There,,,1,true',
    ]);
    expect(linesOf(told['words'])[0]).toMatch(
      /^1,First meeting,The word-cloud,,Trust,3,"trust; TRUST",5,0$/u,
    );
    expect(told['words']).toContain("'=2+2");
    world.do(theConsole, 'consultation.edit', { release: 'chatham-house' });
    const guarded = await tablesOf(world.state, 'release');
    expect(linesOf(guarded['words'])).toEqual(['1,First meeting,The word-cloud,,Trust,3,,5,2']);
  });
});

/** A room in which steps that gather are opened, played and shown. */
function gathered() {
  const room = openRoom(6);
  const { world, meeting } = room;
  const play = (method: string, settings: JsonObject, answers: (run: string) => void): void => {
    const activity = { method, settings, collection: 'group' };
    const { step = '' } = world.do(theConsole, 'step.add', { meeting, title: `The ${method}`, activity });
    const { run = '' } = world.do(theConsole, 'run.open', { step });
    answers(run);
    const acts = method === 'poll' ? ['run.stop', 'run.show'] : ['run.stop', 'run.look', 'run.show'];
    for (const act of acts) world.do(theConsole, act, { run });
  };
  return { ...room, play };
}

/** The same as if it had been promised so from the beginning. */
function under(
  state: Consultation,
  step: string,
  { release, collection }: { readonly release: ReleasePolicy; readonly collection: Collection },
): Consultation {
  const { about, steps } = state;
  const row = steps[step];
  if (about === null || row === undefined || row.activity === null) throw new Error('there is no such step');
  const activity = { ...row.activity, collection };
  return { ...state, about: { ...about, release }, steps: { ...steps, [step]: { ...row, activity } } };
}
