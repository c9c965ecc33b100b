import { z } from 'zod';
import { event } from '../evolve/evolve.ts';
import { command, need, refuse } from './command.ts';
import { id, language, line, maybeWords } from './words.ts';

export const chooseLanguage = command({
  name: 'seat.language',
  may: ['seat'],
  body: z.object({ language }),
  decide: (body, { seat, by }) => [
    event('SeatEdited', { seat: need(seat, 'Your seat'), facts: { language: body.language }, by }, {}),
  ],
});

export const sayName = command({
  name: 'seat.name',
  may: ['seat'],
  body: z.object({ person: maybeWords(120).nullable() }),
  decide({ person }, { state, seat, by }) {
    if (state.room.names === 'none' && person !== null) {
      refuse('not-allowed', 'Names are not asked for in this room.');
    }
    return [event('SeatEdited', { seat: need(seat, 'Your seat'), facts: {}, by }, { person })];
  },
});

export const declareInterest = command({
  name: 'interest.declare',
  may: ['seat', 'console', 'registration'],
  body: z.object({
    seat: id.optional(),
    kind: line(80),
    summary: maybeWords(600).default(''),
  }),
  decide({ seat: named, kind, summary }, at) {
    const seat = at.seat ?? need(named, 'This seat');
    need(at.state.seats[seat], 'This seat');
    return [
      event('InterestDeclared', { seat, id: at.id(), recusedFrom: [] }, { kind, summary, management: '' }),
    ];
  },
});

export const manageInterest = command({
  name: 'interest.manage',
  may: ['console'],
  body: z.object({ seat: id, declaration: id, recusedFrom: z.array(id), management: maybeWords(300) }),
  decide({ seat, declaration, recusedFrom, management }, { state, by }) {
    need(
      need(state.seats[seat], 'This seat').declarations.find((entry) => entry.id === declaration),
      'This declaration',
    );
    return [event('InterestManaged', { seat, id: declaration, recusedFrom, by }, { management })];
  },
});
