import { describe, expect, it } from 'vitest';
import { teamStatements } from '../../../shared/domain/view/team-view.ts';
import { aStatement, anOpenBallot, openRoom, phone, theConsole } from '../../helpers/domain-world.ts';

/** A room with two cards that were shown, and a desk that drafts. */
function drafting() {
  const room = openRoom(6);
  const { world, steps, seats } = room;
  const run = world.do(theConsole, 'run.open', { step: steps.collect })['run'] ?? '';
  const write = (at: number): string =>
    world.do(phone(`phone-${at}`), 'input.write', { run, text: `Card ${at}` }, seats[at])['input'] ?? '';
  const inputs = [write(0), write(1), write(2)] as const;
  for (const act of ['run.stop', 'run.look', 'run.show']) world.do(theConsole, act, { run });
  const { code = '' } = world.do(theConsole, 'desk.offer', {
    kind: 'desk',
    grants: ['drafting'],
    label: 'Drafts',
  });
  world.do(phone('drafts'), 'desk.pair', { code });
  const desk = phone('drafts');
  const draft = (text: string, sources: readonly string[]): string =>
    world.do(desk, 'statement.draft', { text, inputs: [...sources] })['statement'] ?? '';
  return { ...room, inputs, desk, draft, of: (id: string) => world.state.statements[id] };
}

const count = (world: ReturnType<typeof openRoom>['world'], ballot: string): void => {
  world.do(theConsole, 'ballot.stop', { ballot });
  world.do(theConsole, 'ballot.count', { ballot });
};

describe('statements', () => {
  it('[WO1] drafts from no card that the team may not know of yet', () => {
    const { world, steps, seats } = openRoom(2);
    const run = world.do(theConsole, 'run.open', { step: steps.collect })['run'] ?? '';
    const body = { run, text: 'Sealed' };
    const { input = '' } = world.do(phone('phone-0'), 'input.write', body, seats[0]);
    const draft = { text: 'Too early.', inputs: [input] };
    expect(world.refused(theConsole, 'statement.draft', draft)).toBe('wrong-phase');
    for (const act of ['run.stop', 'run.look']) world.do(theConsole, act, { run });
    world.do(theConsole, 'statement.draft', draft);
  });

  it('[WO1] [WO2] keeps sources and every wording through rewording', () => {
    const { world, inputs, desk, draft, of } = drafting();
    expect(world.refused(desk, 'statement.draft', { text: 'x', inputs: ['nothing'] })).toBe('not-found');
    expect(world.refused(desk, 'statement.draft', { text: 'x', theme: 'nothing' })).toBe('not-found');
    const statement = draft('First', [inputs[0]]);
    world.do(desk, 'statement.reword', { statement, text: 'Second', seen: 1, reason: 'Clearer' });
    expect(of(statement)).toMatchObject({
      inputs: [inputs[0]],
      versions: [
        { v: 1, text: 'First' },
        { v: 2, text: 'Second', reason: 'Clearer' },
      ],
    });
  });

  it('[WO3] refuses a rewording of words that its author did not see', () => {
    const { world, desk, draft } = drafting();
    const statement = draft('First', []);
    world.do(desk, 'statement.reword', { statement, text: 'Second', seen: 1 });
    expect(world.refused(theConsole, 'statement.reword', { statement, text: 'Third', seen: 1 })).toBe(
      'changed-since',
    );
  });

  it('[WO4] keeps a wording while people vote on it', () => {
    const room = drafting();
    const { world, desk, draft } = room;
    const statement = draft('First', []);
    const ballot = anOpenBallot(room, [statement]);
    const reword = { statement, text: 'Second', seen: 1 };
    expect(world.refused(desk, 'statement.reword', reword)).toBe('rule-locked');
    expect(world.refused(desk, 'statement.translate', { statement, language: 'fr', text: 'Un' })).toBe(
      'rule-locked',
    );
    world.do(theConsole, 'ballot.stop', { ballot });
    expect(world.refused(desk, 'statement.reword', reword)).toBe('rule-locked');
    world.do(theConsole, 'ballot.count', { ballot });
    world.do(desk, 'statement.reword', reword);
  });

  it('[WO5] undoes a merge days later, and keeps what came since', () => {
    const { world, inputs, draft, of } = drafting();
    const [a, b] = [draft('One', [inputs[0]]), draft('Two', [inputs[1]])];
    world.do(theConsole, 'statement.merge', { statement: a, into: b, reason: 'The same' });
    const { at = '' } = world.state.undo.at(-1) ?? {};
    expect(of(b)?.inputs).toEqual([inputs[1], inputs[0]]);
    expect(of(a)).toMatchObject({ status: 'merged', inputs: [inputs[0]], versions: [{ text: 'One' }] });
    world.wait(3 * 86_400);
    world.do(theConsole, 'statement.link', { statement: b, inputs: [...inputs], theme: null });
    world.do(theConsole, 'undo', { at });
    expect(of(a)).toMatchObject({ status: 'open', mergedInto: null });
    expect(of(b)?.inputs).toEqual([inputs[1], inputs[2]]);
  });

  it('[WO5] [WO6] undoes no merge on which people voted; a split makes drafts with the sources, without the result', () => {
    const room = drafting();
    const { world, inputs, draft, of } = room;
    const [a, b] = [draft('One', [inputs[0]]), draft('Two', [inputs[1]])];
    count(world, anOpenBallot(room, [b]));
    const body = { statement: a, into: b, reason: 'The same' };
    world.do(theConsole, 'statement.merge', body);
    world.do(theConsole, 'undo');
    world.do(theConsole, 'statement.merge', body);
    const { at = '' } = world.state.undo.at(-1) ?? {};
    world.do(theConsole, 'statement.reword', { statement: b, text: 'Both', seen: 1 });
    count(world, anOpenBallot(room, [b]));
    expect(world.refused(theConsole, 'undo', { at })).toBe('rule-locked');
    const parts = [{ text: 'One again' }, { text: 'Two again', inputs: [inputs[1]] }];
    expect(
      world.refused(theConsole, 'statement.split', {
        statement: b,
        parts: [{ text: 'x', inputs: ['no'] }, { text: 'y' }],
      }),
    ).toBe('not-found');
    world.do(theConsole, 'statement.split', { statement: b, parts });
    const made = Object.values(world.state.statements).slice(-2);
    expect(made.map(({ inputs: sources, ballots, status }) => ({ sources, ballots, status }))).toEqual([
      { sources: [inputs[1], inputs[0]], ballots: [], status: 'open' },
      { sources: [inputs[1]], ballots: [], status: 'open' },
    ]);
    expect(of(b)?.status).toBe('split');
  });

  it('[WO7] has a wording checked by a second person', () => {
    const { world, desk, draft } = drafting();
    const statement = draft('First', []);
    expect(world.refused(desk, 'statement.stage', { statement, stage: 'checked' })).toBe('not-allowed');
    world.do(theConsole, 'statement.stage', { statement, stage: 'checked' });
  });

  it('[WO8] drops with a reason, once, and restores', () => {
    const { world, desk, draft, of } = drafting();
    const statement = draft('First', []);
    expect(world.refused(desk, 'statement.drop', { statement, reason: '' })).toBe('bad-input');
    world.do(desk, 'statement.drop', { statement, reason: 'Said elsewhere' });
    expect(world.refused(desk, 'statement.drop', { statement, reason: 'Again' })).toBe('wrong-phase');
    expect(JSON.stringify(world.events)).toContain('Said elsewhere');
    world.do(desk, 'statement.restore', { statement });
    expect(of(statement)?.status).toBe('open');
  });

  it('[WO9] changes no translation on which people voted', () => {
    const room = drafting();
    const { world, desk, draft } = room;
    const statement = draft('First', []);
    const translate = (language: string, text: string) => ({ statement, language, text });
    world.do(desk, 'statement.translate', translate('fr', 'Un'));
    world.do(desk, 'statement.translate', translate('fr', 'Premier'));
    count(world, anOpenBallot(room, [statement]));
    expect(world.refused(desk, 'statement.translate', translate('fr', 'Deux'))).toBe('rule-locked');
    world.do(desk, 'statement.translate', translate('ar', 'أول'));
  });

  it('[WO10] gives new words no translations, and words that come back those that they had', () => {
    const { world, desk, draft, of } = drafting();
    const statement = draft('First', []);
    const now = () => of(statement)?.versions.at(-1);
    world.do(desk, 'statement.translate', { statement, language: 'fr', text: 'Premier' });
    world.do(desk, 'statement.reword', { statement, text: 'Second', seen: 1 });
    expect(now()?.translations).toEqual({});
    world.do(desk, 'statement.reword', { statement, text: 'First', seen: 2 });
    expect(now()).toMatchObject({ v: 3, text: 'First', translations: { fr: 'Premier' } });
  });

  it('[CO21] tells the team which statements are being voted on', () => {
    const room = drafting();
    const { world, draft } = room;
    const statement = draft('First', []);
    const isVotedOn = () => teamStatements(world.state)[statement]?.votedOn;
    expect(isVotedOn()).toBe(false);
    const ballot = anOpenBallot(room, [statement]);
    expect(isVotedOn()).toBe(true);
    count(world, ballot);
    expect(isVotedOn()).toBe(false);
  });

  it('[ST7] [RE8] keeps a flag a flag, and knows no entries that are not there', () => {
    const { world, seats, steps } = drafting();
    const statement = aStatement(world);
    const run = world.do(theConsole, 'run.open', { step: steps.collect })['run'] ?? '';
    for (const [at, seat] of seats.entries())
      world.do(phone(`phone-${at}`), 'run.done', { run, done: true }, seat);
    expect(world.state.runs[run]).toMatchObject({ phase: 'open', done: seats });
    for (const id of ['__proto__', 'constructor', 'toString']) {
      expect(
        world.refused(
          phone('phone-0'),
          'dissent.write',
          { statement: id, kind: 'comment', text: 'x' },
          seats[0],
        ),
      ).toBe('bad-input');
      expect(world.refused(theConsole, 'statement.drop', { statement: id, reason: 'x' })).toBe('bad-input');
    }
    expect(world.refused(theConsole, 'no.such', { statement })).toBe('unknown-command');
  });
});
