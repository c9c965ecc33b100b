import { z } from 'zod';
import { event, undoable } from '../evolve/evolve.ts';
import { inPhase } from './ballots.ts';
import { command, refuse } from './command.ts';
import { id, line } from './words.ts';

/** An item leaves an open ballot: its votes are void, the rest goes on. */
export const withdrawItem = command({
  name: 'ballot.withdrawItem',
  may: ['lead'],
  body: z.object({ ballot: id, statement: id, reason: line(600) }),
  decide(body, { state, by }) {
    const ballot = inPhase(
      state,
      body.ballot,
      ['open', 'stopped'],
      'Only an open ballot has items to withdraw.',
    );
    const { statement, reason } = body;
    if (!ballot.items.some((item) => item.statement === statement)) {
      refuse('bad-input', 'This statement is not on the ballot.');
    }
    if (ballot.withdrawn[statement] !== undefined) refuse('already', 'This item was withdrawn already.');
    return [event('ItemWithdrawn', { ballot: ballot.id, statement, by }, { reason })];
  },
});

export const stopBallot = command({
  name: 'ballot.stop',
  may: ['lead'],
  body: z.object({ ballot: id }),
  decide(body, { state, by }) {
    const ballot = inPhase(state, body.ballot, ['open'], 'This ballot is not open.');
    const stop = event('BallotStopped', { ballot: ballot.id, by });
    const back = { name: 'ballot.resume', body: { ballot: ballot.id, reason: 'Stop taken back.' } };
    return [
      undoable(stop, 'ballot stopped', back),
      ...(ballot.run === null ? [] : [event('RunStopped', { run: ballot.run, by })]),
    ];
  },
});

export const resumeBallot = command({
  name: 'ballot.resume',
  may: ['lead'],
  body: z.object({ ballot: id, reason: line(300) }),
  decide(body, { state, by }) {
    const ballot = inPhase(state, body.ballot, ['stopped'], 'Only a stop can be taken back, not a count.');
    const { reason } = body;
    return [
      event('BallotResumed', { ballot: ballot.id, by }, { reason }),
      ...(ballot.run === null ? [] : [event('RunResumed', { run: ballot.run, reason, by })]),
    ];
  },
});

export const voidBallot = command({
  name: 'ballot.void',
  may: ['console'],
  body: z.object({ ballot: id, reason: line(600) }),
  decide(body, { state, by }) {
    const say = 'A counted ballot stays. Vote again in a new ballot instead.';
    const ballot = inPhase(state, body.ballot, ['draft', 'locked', 'open', 'stopped'], say);
    return {
      ok: true,
      events: [
        event('BallotVoided', { ballot: ballot.id, by }, { reason: body.reason }),
        ...(ballot.run === null ? [] : [event('RunFinished', { run: ballot.run, by })]),
      ],
      effects:
        ballot.collection === 'secret'
          ? [
              { kind: 'unseal', ballot: ballot.id },
              { kind: 'destroy-key', ballot: ballot.id },
            ]
          : [],
    };
  },
});
