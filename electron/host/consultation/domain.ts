import type { Actor, Command } from '../../../shared/domain/commands/command.ts';
import { decide } from '../../../shared/domain/commands/decide.ts';
import { evolve, evolveAll, evolveMark, evolveVersion } from '../../../shared/domain/evolve/evolve.ts';
import { type Consultation, nothingYet } from '../../../shared/domain/model/consultation.ts';
import type { Domain } from '../engine/domain.ts';
import { gather } from './gather.ts';
import type { CountedBefore } from './gather.ts';

/** The consultation as the engine runs it. */
export const consultationDomain: Domain<Consultation, Command, Actor> = {
  initial: nothingYet,
  evolveVersion: `consultation ${evolveVersion}`,
  decide,
  evolve: (state, event) => ('origin' in event ? evolve(state, event) : evolveMark(state, event)),
  evolveAll,
  gather: (state, command, sources, actor) => gather(state, command, sources, actor),
  settle: (state) => ({ ...state, drawn: {} }),
};

/** The same for a host that counts large ballots beforehand, in a thread of their own. */
export function domainThatCounts(counted: CountedBefore): typeof consultationDomain {
  return {
    ...consultationDomain,
    gather: (state, command, sources, actor) => gather(state, command, sources, actor, counted),
  };
}
