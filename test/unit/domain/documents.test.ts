import { describe, expect, it } from 'vitest';
import type { DocumentRights } from '../../../shared/domain/model/document.ts';
import { nobodyLive } from '../../../shared/domain/view/live.ts';
import { ownSeat } from '../../../shared/domain/view/own-seat.ts';
import { consoleView } from '../../../shared/domain/view/console-view.ts';
import { rightIn } from '../../../shared/domain/documents/rights.ts';
import { appearsIn } from '../../../shared/domain/documents/appears.ts';
import { screenView } from '../../../shared/domain/view/screen-view.ts';
import { aStatement, openRoom, phone, theConsole } from '../../helpers/domain-world.ts';
import { usualRule } from '../../helpers/usual-rule.ts';

/** A room of six, with a document of this kind. */
function withDocument(body: Record<string, string | null> = {}) {
  const room = openRoom(6);
  const { world, seats, steps } = room;
  const open = (more: Record<string, string | null> = {}): string =>
    world.do(theConsole, 'document.open', { kind: 'notes', step: steps.collect, ...more })['document'] ?? '';
  const document = open(body);
  const right = (at: number): string => {
    const row = world.state.documents[document];
    return row === undefined ? '' : rightIn(world.state, row, phone(`phone-${at}`), seats[at] ?? '');
  };
  const rights = (change: Partial<DocumentRights>): void => {
    const now = world.state.documents[document]?.rights;
    world.do(theConsole, 'document.rights', { document, rights: { ...now, ...change } });
  };
  const row = () => world.state.documents[document];
  return { ...room, open, document, right, rights, row };
}

const frozenText = (text: string): { frozen: object; hash: string; text: string; change: number } => ({
  frozen: { shape: 1, kind: 'wording', text },
  hash: 'a'.repeat(64),
  text,
  change: 3,
});

describe('documents', () => {
  it('[CO2] opens the one that there is about the same step, table or statement', () => {
    const { world, open, document, steps } = withDocument();
    expect(open()).toBe(document);
    const table = open({ table: 'T0' });
    expect(table).not.toBe(document);
    expect(open({ table: 'T0' })).toBe(table);
    expect(open({ step: steps.decide })).not.toBe(document);
    const statement = aStatement(world);
    const wording = world.do(theConsole, 'document.open', { kind: 'wording', statement })['document'];
    expect(world.do(theConsole, 'document.open', { kind: 'wording', statement })['document']).toBe(wording);
    expect(world.refused(theConsole, 'document.open', { kind: 'wording', statement: 'gone' })).toBe(
      'not-found',
    );
    expect(world.refused(theConsole, 'document.open', { kind: 'narrative' })).toBe('bad-input');
  });

  it('[CO3] lets people at a table begin its notes, and nobody else open them', () => {
    const { world, seats, steps } = openRoom(6);
    const begin = { kind: 'notes', step: steps.collect, table: 'T1' };
    expect(world.refused(phone('phone-0'), 'document.open', begin, seats[0])).toBe('not-allowed');
    const { document = '' } = world.do(phone('phone-1'), 'document.open', begin, seats[1]);
    expect(world.refused(phone('phone-0'), 'document.open', begin, seats[0])).toBe('not-allowed');
    const row = world.state.documents[document];
    const right = (at: number): string =>
      row === undefined ? '' : rightIn(world.state, row, phone(`phone-${at}`), seats[at] ?? '');
    expect([right(0), right(1), right(3)]).toEqual(['none', 'edit', 'edit']);
    expect(ownSeat(world.state, world.state.seats[seats[0] ?? '']!, 'phone-0').documents).toEqual([]);
    expect(ownSeat(world.state, world.state.seats[seats[3] ?? '']!, 'phone-3').documents).toHaveLength(1);
  });

  it('[CO4] gives and takes rights while people write', () => {
    const { world, seats, document, right, rights } = withDocument();
    expect(right(2)).toBe('suggest');
    expect(world.refused(phone('phone-2'), 'document.rename', { document, title: 'Mine' }, seats[2])).toBe(
      'not-allowed',
    );
    rights({ participants: 'edit' });
    expect(right(2)).toBe('edit');
    world.do(phone('phone-2'), 'document.rename', { document, title: 'Ours' }, seats[2]);
    rights({ participants: 'none' });
    expect(right(2)).toBe('none');
    world.do(theConsole, 'undo');
    expect(right(2)).toBe('edit');
    // A right belongs to the seat on this device, not to whoever had it.
    world.do(phone('another'), 'seat.take', { code: world.state.seats[seats[2] ?? '']?.code ?? '' });
    expect(right(2)).toBe('none');
  });

  it('[CO4] leaves the lead a way back, whatever rights were set', () => {
    const { world, document, rights, row } = withDocument();
    rights({ team: 'read' });
    expect(rightIn(world.state, row()!, theConsole, null)).toBe('read');
    world.do(theConsole, 'undo');
    expect(rightIn(world.state, row()!, theConsole, null)).toBe('edit');
    rights({ team: 'read' });
    rights({ team: 'edit' });
    rights({ team: 'suggest' });
    world.do(theConsole, 'document.bin', { document });
    expect(row()?.binned).not.toBeNull();
  });

  it('[UN4] passes over what was taken back by other means', () => {
    const { world, document, row } = withDocument();
    world.do(theConsole, 'document.rename', { document, title: 'First' });
    world.do(theConsole, 'document.rename', { document, title: 'Second' });
    world.do(theConsole, 'document.bin', { document });
    world.do(theConsole, 'document.return', { document });
    world.do(theConsole, 'undo');
    expect([row()?.binned, row()?.title]).toEqual([null, 'Second']);
    world.do(theConsole, 'undo');
    expect(row()?.title).toBe('First');
  });

  it('[CO3] opens wordings and boards to the room only when the team does', () => {
    const { world, seats } = openRoom(6);
    const statement = aStatement(world);
    const seen = () => ownSeat(world.state, world.state.seats[seats[0] ?? '']!, 'phone-0').documents;
    const { document = '' } = world.do(theConsole, 'document.open', { kind: 'wording', statement });
    world.do(theConsole, 'document.open', { kind: 'board' });
    expect(seen()).toEqual([]);
    const rights = world.state.documents[document]?.rights;
    world.do(theConsole, 'document.rights', { document, rights: { ...rights, participants: 'suggest' } });
    const number = world.state.statements[statement]?.number;
    expect(seen()).toMatchObject([{ kind: 'wording', right: 'suggest', statementNumber: number }]);
  });

  it('[CO8] keeps what lies in the bin from everybody but the console and desks that may take it out', () => {
    const { world, open, document, right, row } = withDocument();
    world.do(theConsole, 'document.bin', { document });
    expect(right(1)).toBe('none');
    expect(rightIn(world.state, row()!, theConsole, null)).toBe('read');
    expect(consoleView(world.state, nobodyLive).documents[0]?.binnedAt).not.toBeNull();
    expect(world.refused(theConsole, 'document.rename', { document, title: 'x' })).toBe('wrong-phase');
    const second = open();
    expect(second).not.toBe(document);
    expect(world.refused(theConsole, 'document.return', { document })).toBe('already');
    world.do(theConsole, 'document.bin', { document: second });
    world.do(theConsole, 'document.return', { document });
    expect(right(1)).toBe('suggest');
  });

  it('[CO6] adopts only the hash that the host froze itself', () => {
    const { world, document, row } = withDocument();
    const body = { document, hash: 'a'.repeat(64) };
    expect(world.refused(theConsole, 'document.adopt', body)).toBe('not-found');
    const gathered = { ...frozenText('We agreed.'), hash: 'b'.repeat(64) };
    const outcome = world.send(theConsole, 'document.adopt', body, null, gathered as never);
    expect(outcome).toMatchObject({ ok: false, reason: 'changed-since' });
    world.do(theConsole, 'document.adopt', body, null, frozenText('We agreed.') as never);
    expect(row()?.adoptions).toMatchObject([{ hash: body.hash, version: null }]);
    const again = world.send(theConsole, 'document.adopt', body, null, frozenText('We agreed.') as never);
    expect(again).toMatchObject({ ok: false, reason: 'already' });
  });

  it('[CO7] makes an adopted wording the next version, and its ballot carries the hash', () => {
    const { world, steps } = openRoom(6);
    const statement = aStatement(world);
    const { document = '' } = world.do(theConsole, 'document.open', { kind: 'wording', statement });
    const body = { document, hash: 'a'.repeat(64), reason: 'Clearer.' };
    world.do(theConsole, 'document.adopt', body, null, frozenText('Every district keeps a record.') as never);
    const versions = world.state.statements[statement]?.versions;
    expect(versions?.at(-1)).toMatchObject({
      v: 2,
      text: 'Every district keeps a record.',
      reason: 'Clearer.',
      adopted: body.hash,
    });
    const { ballot = '' } = world.do(theConsole, 'ballot.prepare', {
      step: steps.rate,
      label: 'First',
      statements: [statement],
    });
    world.do(theConsole, 'ballot.lock', { ballot, rule: usualRule });
    expect(world.state.ballots[ballot]?.items).toEqual([{ statement, version: 2, adopted: body.hash }]);
    expect(consoleView(world.state, nobodyLive).ballots[ballot]?.items[0]?.adopted).toBe(body.hash);
  });

  it('[CO7] adopts no wording of a statement that is being voted on', () => {
    const { world, steps } = openRoom(6);
    const statement = aStatement(world);
    const { document = '' } = world.do(theConsole, 'document.open', { kind: 'wording', statement });
    const ballot = { step: steps.rate, label: 'First', statements: [statement] };
    const { ballot: id = '' } = world.do(theConsole, 'ballot.prepare', ballot);
    world.do(theConsole, 'ballot.lock', { ballot: id, rule: usualRule });
    world.do(theConsole, 'ballot.open', { ballot: id });
    const body = { document, hash: 'a'.repeat(64) };
    const outcome = world.send(theConsole, 'document.adopt', body, null, frozenText('Other.') as never);
    expect(outcome).toMatchObject({ ok: false, reason: 'rule-locked' });
  });

  it('[CO9] shows people beside a document as its attribution allows', () => {
    const { world, seats, steps } = openRoom(6);
    const appears = (document: string, at: number): unknown => {
      const row = world.state.documents[document];
      return row === undefined ? null : appearsIn(world.state, row, phone(`phone-${at}`), seats[at] ?? '');
    };
    const { document: grouped = '' } = world.do(theConsole, 'document.open', {
      kind: 'notes',
      step: steps.collect,
    });
    expect(appears(grouped, 0)).not.toHaveProperty('number');
    expect(appears(grouped, 0)).not.toHaveProperty('name');
    const row = world.state.documents[grouped];
    expect(row === undefined ? null : appearsIn(world.state, row, theConsole, null)).toEqual({
      kind: 'team',
    });
    world.do(theConsole, 'consultation.edit', { release: 'chatham-house' });
    expect(appears(grouped, 0)).toEqual({ kind: 'participant' });
  });

  it('[CO16] shows no document of the bin and no board', () => {
    const { world, document } = withDocument();
    const slide = { kind: 'document', document };
    world.do(theConsole, 'screen.show', { slide });
    expect(screenView(world.state, nobodyLive).slide).toMatchObject({ kind: 'document', document });
    world.do(theConsole, 'document.bin', { document });
    expect(screenView(world.state, nobodyLive).slide.kind).toBe('hold');
    world.do(theConsole, 'document.return', { document });
    expect(screenView(world.state, nobodyLive).slide.kind).toBe('hold');
    world.do(theConsole, 'document.bin', { document });
    expect(world.refused(theConsole, 'screen.show', { slide })).toBe('wrong-phase');
    const { document: board = '' } = world.do(theConsole, 'document.open', { kind: 'board' });
    expect(world.refused(theConsole, 'screen.show', { slide: { kind: 'document', document: board } })).toBe(
      'wrong-phase',
    );
  });
});
