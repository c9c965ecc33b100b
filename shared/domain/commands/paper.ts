import { z } from 'zod';
import { event } from '../evolve/evolve.ts';
import { command, need, refuse } from './command.ts';
import { publishedGroup } from './earlier-round.ts';
import { fitsTheBox } from './voting.ts';
import { id } from './words.ts';

/** The desk marks on the roll that this seat votes on paper. */
export const markPaper = command({
  name: 'paper.mark',
  may: ['paper'],
  body: z.object({ ballot: id, seat: id, on: z.boolean() }),
  decide({ ballot: ballotId, seat, on }, { state, by }) {
    const ballot = need(state.ballots[ballotId], 'This ballot');
    if (ballot.phase !== 'open' && ballot.phase !== 'stopped') {
      refuse('ballot-closed', 'This ballot is not open.');
    }
    if (ballot.electorate[seat] === undefined)
      refuse('not-in-electorate', 'This seat has no vote in this ballot.');
    if (on && (ballot.sealed[seat]?.length ?? 0) > 0) {
      refuse('already', 'This seat has voted on a phone. A paper vote would count twice.');
    }
    return [event('PaperMarked', { ballot: ballot.id, seat, on, by })];
  },
});

/**
 * Paper votes of a secret ballot, typed at the desk as a batch without names.
 *
 * Each paper is sealed like a phone's, under a pseudo seat that carries the published group only.
 */
export const enterPapers = command({
  name: 'paper.enter',
  may: ['paper'],
  body: z.object({
    ballot: id,
    group: id,
    papers: z
      .array(
        z.array(z.object({ section: z.number().int().min(0), envelope: z.string().min(40).max(60_000) })),
      )
      .min(1, 'There is no paper in this batch.')
      .max(500),
  }),
  decide({ ballot: ballotId, group, papers }, { state, by, id: newId }) {
    const ballot = need(state.ballots[ballotId], 'This ballot');
    if (ballot.phase !== 'open' && ballot.phase !== 'stopped') {
      refuse('ballot-closed', 'This ballot is not open.');
    }
    if (ballot.collection !== 'secret')
      refuse('bad-input', 'Enter these votes seat by seat: the ballot is not secret.');
    const groups = new Set(
      Object.values(ballot.electorate).map((category) => publishedGroup(ballot, category)),
    );
    if (!groups.has(group)) refuse('bad-input', 'This group has no vote in this ballot.');
    for (const { section, envelope } of papers.flat()) fitsTheBox(ballot, section, envelope);
    const sealed = papers.map((sections) => ({ seat: `paper:${group}:${newId()}`, sections }));
    return {
      ok: true,
      events: [event('PaperEntered', { ballot: ballot.id, group, papers: papers.length, by })],
      effects: sealed.flatMap(({ seat, sections }) =>
        sections.map(
          ({ section, envelope }) => ({ kind: 'seal', ballot: ballot.id, section, seat, envelope }) as const,
        ),
      ),
      marks: sealed.flatMap(({ seat, sections }) =>
        sections.map(
          ({ section }) => ({ type: 'EnvelopePlaced', ballot: ballot.id, section, seat }) as const,
        ),
      ),
    };
  },
});
