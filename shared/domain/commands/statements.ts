import { z } from 'zod';
import { event, undoable } from '../evolve/evolve.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Statement, Version } from '../model/material.ts';
import { command, need, refuse } from './command.ts';
import { isWithTeam } from './sorting.ts';
import { id, language, line, maybeWords, words } from './words.ts';

export function currentVersion(statement: Statement): Version {
  return statement.versions.at(-1) ?? refuse('not-found', 'This statement has no wording.');
}

/** The ballot whose opening froze this statement's wording and that is not finished yet. */
export function isVotedOn(state: Consultation, statement: string): boolean {
  return Object.values(state.ballots).some(
    (ballot) =>
      (ballot.phase === 'open' || ballot.phase === 'stopped') &&
      ballot.withdrawn[statement] === undefined &&
      ballot.items.some((item) => item.statement === statement),
  );
}

export function editable(state: Consultation, statementId: string): Statement {
  const statement = need(state.statements[statementId], 'This statement');
  if (isVotedOn(state, statementId)) {
    refuse(
      'rule-locked',
      'A ballot on this wording is open. Withdraw the item there, or wait for the count.',
    );
  }
  if (statement.status === 'merged' || statement.status === 'split') {
    refuse('wrong-phase', 'This statement was merged or split. Work on the one that took its place.');
  }
  if (statement.status === 'dropped') refuse('wrong-phase', 'This statement was dropped. Restore it first.');
  return statement;
}

/** Translations belong to words: those of the last version that read the same, none for words that are new. */
export function translationsFor({ versions }: Statement, text: string): Version['translations'] {
  const { language } = versions.at(-1) ?? {};
  return versions.findLast((each) => each.text === text && each.language === language)?.translations ?? {};
}

export function nextNumber(state: Consultation): number {
  return Object.values(state.statements).reduce((most, row) => Math.max(most, row.number), 0) + 1;
}

export function known(
  state: Consultation,
  inputs: readonly string[],
  evidence: readonly string[],
  theme: string | null = null,
): void {
  if (theme !== null) need(state.themes[theme], 'The theme of this statement');
  for (const input of inputs) {
    const card = need(state.inputs[input], 'A card that this statement names');
    if (!isWithTeam(state, card)) refuse('wrong-phase', 'This card is not revealed to the team yet.');
  }
  for (const source of evidence) need(state.evidence[source], 'A source that this statement names');
}

export const links = {
  inputs: z.array(id).max(2000).default([]),
  evidence: z.array(id).max(500).default([]),
};

export const draftStatement = command({
  name: 'statement.draft',
  may: ['drafting', 'lead'],
  body: z.object({
    text: words(),
    kind: maybeWords(40).default('statement'),
    theme: id.nullable().default(null),
    language: language.default('en'),
    ...links,
  }),
  decide(body, { state, by, id: newId }) {
    known(state, body.inputs, body.evidence, body.theme);
    const statement = newId();
    const { text, ...data } = body;
    const draft = event(
      'StatementDrafted',
      {
        statement,
        number: nextNumber(state),
        splitFrom: null,
        v: 1,
        changedIn: state.currentMeeting,
        by,
        ...data,
      },
      { text, reason: '', translations: {}, more: null },
    );
    const back = { name: 'statement.drop', body: { statement, reason: 'Drafting taken back.' } };
    return { ok: true, events: [undoable(draft, 'statement drafted', back)], answer: { statement } };
  },
});

/** A new wording. `seen` is the version that the writer had before them. */
export const rewordStatement = command({
  name: 'statement.reword',
  may: ['drafting', 'lead'],
  body: z.object({
    statement: id,
    text: words(),
    reason: maybeWords(600).default(''),
    seen: z.number().int(),
  }),
  decide(body, { state, by }) {
    const statement = editable(state, body.statement);
    const before = currentVersion(statement);
    if (before.v !== body.seen) {
      refuse('changed-since', 'Somebody reworded this statement meanwhile. Look at the new wording first.', {
        version: before.v,
      });
    }
    if (before.text === body.text) return [];
    const { statement: which, text, reason } = body;
    const data = {
      statement: which,
      v: before.v + 1,
      language: before.language,
      changedIn: state.currentMeeting,
      by,
    };
    return [
      undoable(
        event('StatementReworded', data, { text, reason, translations: translationsFor(statement, text) }),
        'statement reworded',
        {
          name: 'statement.reword',
          body: { statement: which, text: before.text, reason: 'Rewording taken back.', seen: before.v + 1 },
        },
      ),
    ];
  },
});

export const translateStatement = command({
  name: 'statement.translate',
  may: ['drafting', 'lead'],
  body: z.object({ statement: id, language, text: words() }),
  decide(body, { state, by }) {
    const statement = editable(state, body.statement);
    const { v, translations } = currentVersion(statement);
    const before = translations[body.language];
    const votedOn = statement.ballots.some((ballot) =>
      state.ballots[ballot]?.items.some((item) => item.statement === statement.id && item.version === v),
    );
    if (before !== undefined && before !== body.text && votedOn) {
      refuse(
        'rule-locked',
        'People voted on these words. Reword the statement; then translate the new wording.',
      );
    }
    return [
      event(
        'StatementTranslated',
        { statement: statement.id, v, language: body.language, by },
        { text: body.text },
      ),
    ];
  },
});

export const stageStatement = command({
  name: 'statement.stage',
  may: ['drafting', 'lead'],
  body: z.object({ statement: id, stage: z.enum(['draft', 'checked', 'translated', 'ready']) }),
  decide(body, { state, by }) {
    const statement = editable(state, body.statement);
    if (body.stage === 'checked' && currentVersion(statement).by === by && by !== 'console') {
      refuse('not-allowed', 'A second person checks a wording, not its author.');
    }
    return [event('StatementStaged', { statement: statement.id, stage: body.stage, by })];
  },
});

export const linkStatement = command({
  name: 'statement.link',
  may: ['drafting', 'lead'],
  body: z.object({ statement: id, theme: id.nullable(), ...links }),
  decide(body, { state, by }) {
    const row = editable(state, body.statement);
    known(state, body.inputs, body.evidence, body.theme);
    const { inputs, evidence, theme } = row;
    const back = { name: 'statement.link', body: { statement: row.id, inputs, evidence, theme } };
    return [undoable(event('StatementLinked', { ...body, by }), 'sources of a statement changed', back)];
  },
});

export const dropStatement = command({
  name: 'statement.drop',
  may: ['drafting', 'lead'],
  body: z.object({ statement: id, reason: line(600) }),
  decide({ statement, reason }, { state, by }) {
    const row = editable(state, statement);
    const back = { name: 'statement.restore', body: { statement } };
    return [
      undoable(
        event('StatementDropped', { statement, dropped: true, by }, { reason }),
        `statement ${row.number} dropped`,
        back,
      ),
    ];
  },
});

export const restoreStatement = command({
  name: 'statement.restore',
  may: ['drafting', 'lead'],
  body: z.object({ statement: id }),
  decide({ statement }, { state, by }) {
    if (need(state.statements[statement], 'This statement').status !== 'dropped') {
      refuse('already', 'This statement was not dropped.');
    }
    return [event('StatementDropped', { statement, dropped: false, by }, { reason: '' })];
  },
});
