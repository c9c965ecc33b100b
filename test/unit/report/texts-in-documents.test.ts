import { describe, expect, test } from 'vitest';
import { releaseOf } from '../../../shared/domain/release/dossier-of.ts';
import { assemble } from '../../../shared/report/assemble/assemble.ts';
import type { Block, Inline, ReportDocument } from '../../../shared/report/blocks.ts';
import { adoptBlocks, adoptWording, openText, paragraph } from '../../helpers/adopted-texts.ts';
import { aStatement, openRoom, phone, theConsole } from '../../helpers/domain-world.ts';
import { seededRandom } from '../../helpers/seeded-random.ts';
import { writtenRoom } from '../../helpers/written-room.ts';
import { usualRule } from '../../helpers/usual-rule.ts';

const said = (content: Inline): string => content.map(({ text }) => text).join('');

/** Headings with their levels, in order. */
function headingsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'heading' ? [`${block.level} ${said(block.content)}`] : [],
  );
}

function report(
  world: ReturnType<typeof writtenRoom>['world'],
  what: 'report' | 'meeting' | 'outcome',
): ReportDocument {
  return assemble(releaseOf(world.state, { random: seededRandom('x') }), {
    what,
    language: 'en',
    head: null,
  });
}

describe('[CO18] the documents', () => {
  test('have narratives as chapters before all that is generated, in the order in which they were begun', () => {
    const { world } = writtenRoom();
    const second = openText(world, { kind: 'narrative', title: 'What came out' });
    adoptBlocks(world, second, [paragraph('In our own words.')]);
    const first = headingsOf(report(world, 'report').blocks).filter((each) => each.startsWith('1 '));
    expect(first.slice(0, 3)).toEqual(['1 Background', '1 What came out', '1 What came out']);
    expect(JSON.stringify(report(world, 'meeting'))).not.toContain('In our own words.');
    expect(JSON.stringify(report(world, 'outcome'))).not.toContain('In our own words.');
  });

  test('have notes as minutes: beneath their meeting, and as an annex of the full report', () => {
    const { world } = writtenRoom('open');
    const meeting = headingsOf(report(world, 'meeting').blocks);
    const at = meeting.indexOf('2 Minutes');
    expect(meeting.slice(at - 1, at + 4)).toEqual([
      '1 First meeting',
      '2 Minutes',
      '3 Collect',
      '3 Notes of Table-0',
      '3 Notes of Table-1',
    ]);
    const annex = report(world, 'report').blocks.find(
      (block) => block.kind === 'annex' && block.id === 'annex-minutes',
    );
    expect(annex?.kind === 'annex' && headingsOf(annex.blocks)).toEqual([
      '2 First meeting',
      '3 Collect',
      '3 Notes of Table-0',
      '3 Notes of Table-1',
    ]);
    expect(
      report(world, 'meeting').blocks.some((block) => block.kind === 'annex' && block.id === 'annex-minutes'),
    ).toBe(false);
  });

  test('say when each was adopted and its fingerprint; under the Chatham House rule no time', () => {
    expect(JSON.stringify(report(writtenRoom('group').world, 'report'))).toMatch(
      /"Adopted 2 March 2026 · fingerprint (?:[\da-f]{4} ){3}[\da-f]{4}"/u,
    );
    const guarded = JSON.stringify(report(writtenRoom('chatham-house').world, 'report'));
    expect(guarded).toMatch(/"Adopted · fingerprint (?:[\da-f]{4} ){3}[\da-f]{4}"/u);
    expect(guarded).toContain('Collect: notes of a table');
  });

  test('[CO7] show the fingerprint of an adopted wording beside it, in its history and beside the vote on it', () => {
    const room = openRoom(6);
    const { world, steps, seats } = room;
    const statement = aStatement(world);
    const document = openText(world, { kind: 'wording', statement });
    const first = adoptWording(world, document, 'Every district keeps a record.');
    const ballot =
      world.do(theConsole, 'ballot.prepare', { step: steps.rate, label: 'First', statements: [statement] })[
        'ballot'
      ] ?? '';
    world.do(theConsole, 'ballot.lock', { ballot, rule: usualRule });
    world.do(theConsole, 'ballot.open', { ballot });
    seats.forEach((seat, index) =>
      world.do(phone(`phone-${index}`), 'ballot.cast', { ballot, statement, response: { value: 5 } }, seat),
    );
    world.do(theConsole, 'ballot.stop', { ballot });
    world.do(theConsole, 'ballot.count', { ballot });
    const second = adoptWording(world, document, 'Each district keeps a record.');
    const printed = (hash: string): string => (hash.slice(0, 16).match(/.{4}/gu) ?? []).join(' ');
    const made = report(world, 'report');
    const block = made.blocks.find((each) => each.kind === 'statement');
    expect(block).toMatchObject({
      version: '3',
      fingerprint: `fingerprint ${printed(second)}`,
      history: [{ version: '1' }, { version: '2', fingerprint: `fingerprint ${printed(first)}` }],
    });
    const votes = JSON.stringify(
      made.blocks.find((each) => each.kind === 'annex' && each.id === 'annex-votes'),
    );
    expect(votes).toContain('Every district keeps a record.');
    expect(votes).toContain(printed(first));
    expect(votes).not.toContain(printed(second));
  });
});
