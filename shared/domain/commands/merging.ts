import { z } from 'zod';
import { event, undoable } from '../evolve/evolve.ts';
import { command, need, refuse } from './command.ts';
import { currentVersion, editable, known, links, nextNumber } from './statements.ts';
import { id, line, words } from './words.ts';

/** Both keep their text and their links; the merged one points to the other. */
export const mergeStatements = command({
  name: 'statement.merge',
  may: ['drafting', 'lead'],
  body: z.object({ statement: id, into: id, reason: line(600) }),
  decide({ statement, into, reason }, { state, by }) {
    const row = editable(state, statement);
    const target = editable(state, into);
    if (statement === into) refuse('already', 'A statement cannot be merged with itself.');
    return [
      event('StatementLinked', {
        statement: into,
        theme: target.theme,
        inputs: [...new Set([...target.inputs, ...row.inputs])],
        evidence: [...new Set([...target.evidence, ...row.evidence])],
        by,
      }),
      undoable(
        event('StatementMerged', { statement, into, by }, { reason }),
        `statement ${row.number} merged into ${target.number}`,
        {
          name: 'statement.unmerge',
          body: { statement, into, inputs: target.inputs, evidence: target.evidence },
        },
      ),
    ];
  },
});

export const unmergeStatements = command({
  name: 'statement.unmerge',
  may: ['drafting', 'lead'],
  body: z.object({ statement: id, ...links, into: id }),
  decide({ statement, into, inputs, evidence }, { state, by }) {
    const row = need(state.statements[statement], 'This statement');
    const target = need(state.statements[into], 'This statement');
    if (row.mergedInto !== into) refuse('already', 'These statements are not merged.');
    const others = Object.values(state.statements).filter(
      (other) => other.mergedInto === into && other.id !== statement,
    );
    /** What the other brought goes with it; what the target had, or got since, stays. */
    const stay = (
      now: readonly string[],
      brought: readonly string[],
      had: readonly string[],
      links: 'inputs' | 'evidence',
    ): string[] =>
      now.filter(
        (link) =>
          had.includes(link) ||
          !brought.includes(link) ||
          others.some((other) => other[links].includes(link)),
      );
    if (target.ballots.some((ballot) => !row.mergedAfter.includes(ballot))) {
      refuse('rule-locked', 'A ballot was opened on the merged statement. Split it instead.');
    }
    return [
      event('StatementUnmerged', { statement, by }),
      event('StatementLinked', {
        statement: into,
        inputs: stay(target.inputs, row.inputs, inputs, 'inputs'),
        evidence: stay(target.evidence, row.evidence, evidence, 'evidence'),
        theme: target.theme,
        by,
      }),
    ];
  },
});

/** After a ballot one splits: new drafts inherit the provenance, no result. */
export const splitStatement = command({
  name: 'statement.split',
  may: ['drafting', 'lead'],
  body: z.object({
    statement: id,
    parts: z
      .array(z.object({ text: words(), inputs: z.array(id).default([]) }))
      .min(2, 'A split makes at least two statements.')
      .max(10),
  }),
  decide({ statement, parts }, { state, by, id: newId }) {
    const row = editable(state, statement);
    for (const part of parts) known(state, part.inputs, []);
    const first = nextNumber(state);
    const drafts = parts.map((part, index) => {
      const fresh = newId();
      return {
        fresh,
        draft: event(
          'StatementDrafted',
          {
            statement: fresh,
            number: first + index,
            kind: row.kind,
            theme: row.theme,
            inputs: part.inputs.length > 0 ? part.inputs : row.inputs,
            evidence: row.evidence,
            splitFrom: row.id,
            v: 1,
            language: currentVersion(row).language,
            changedIn: state.currentMeeting,
            by,
          },
          { text: part.text, reason: `Split from statement ${row.number}.`, translations: {}, more: null },
        ),
      };
    });
    const made = drafts.map(({ fresh }) => fresh);
    return {
      ok: true,
      events: [...drafts.map(({ draft }) => draft), event('StatementSplit', { statement, parts: made, by })],
      answer: { statements: made },
    };
  },
});
