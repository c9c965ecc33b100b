import type { RandomBytes } from '../../util/id.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Dossier } from '../model/dossier.ts';
import { ballotsTold } from './ballots-told.ts';
import { commentsTold } from './comments-told.ts';
import { frameworkTold } from './framework-told.ts';
import { gatheredTold } from './gathered-told.ts';
import { inputsTold, sourcesTold, statementsTold, themesTold } from './material-told.ts';
import { meetingsTold, peopleTold } from './people-told.ts';
import { renamed } from './renamed.ts';
import { sortsTold } from './sorts-told.ts';
import { telling } from './telling.ts';
import { textsTold } from './texts-told.ts';

/** The whole record as far as it was revealed, seats and times included: for the organiser's own keeping. */
export function archiveOf(state: Consultation): Dossier {
  return dossier(state, 'archive', () => new Uint8Array());
}

/**
 * What may be given away: the release policy applied, the stricter of it and of each activity's collection.
 *
 * Under the Chatham House rule inputs come in a new random order under new numbers each time, so that two releases
 * cannot be laid side by side. All ids are made anew.
 */
export function releaseOf(state: Consultation, tools: { readonly random: RandomBytes }): Dossier {
  return renamed(dossier(state, 'release', tools.random));
}

function dossier(state: Consultation, kind: Dossier['kind'], random: RandomBytes): Dossier {
  const { about } = state;
  const tells = telling(state, kind);
  const { inputs, leftOut } = inputsTold(state, tells, random);
  const statements = statementsTold(state, tells, inputs);
  const evidence = sourcesTold(state, tells);
  const ballots = ballotsTold(state, tells);
  return {
    kind,
    policy: about?.release ?? 'group',
    about: {
      title: about?.title ?? '',
      question: about?.question ?? '',
      scope: about?.scope ?? '',
      convener: about?.convener ?? '',
      languages: about?.languages ?? ['en'],
      minimumGroup: about?.minimumGroup ?? 3,
      rehearsal: about?.rehearsal ?? false,
      illustrative: about?.illustrative ?? null,
    },
    meetings: meetingsTold(state),
    gathered: gatheredTold(state, tells, inputs),
    people: peopleTold(state, tells),
    themes: themesTold(state),
    inputs,
    inputsLeftOut: leftOut,
    statements,
    evidence,
    ballots,
    sorts: sortsTold(state, tells, inputs),
    framework: frameworkTold(state, tells, { statements, evidence, inputs, ballots }),
    comments: commentsTold(state, tells),
    texts: textsTold(state, tells, { statements, evidence, inputs }),
  };
}
