import { describe, expect, test } from 'vitest';
import {
  boxHash,
  countBox,
  findReceipts,
  type OpenedSection,
} from '../../../../shared/methods/secret/count-box.ts';
import { drawReceipt } from '../../../../shared/methods/secret/seal.ts';
import type { SecretAnswer, SecretResponse } from '../../../../shared/methods/secret/section-bytes.ts';
import { planGroups } from '../../../../shared/methods/smallGroups/plan.ts';
import { seededRandom } from '../../../helpers/seeded-random.ts';

const random = seededRandom('box');
const items = ['S1', 'S2'];
const values = [1, 2, 3, 4, 5];
const groups = [
  { group: 'A', eligible: 7, recused: {} },
  { group: 'B', eligible: 6, recused: { S2: 1 } },
];
const plan = planGroups(groups, 5);

function section(group: string, ...responses: SecretResponse[]): OpenedSection {
  const answers: SecretAnswer[] = responses.map((response, i) => ({
    item: items[i]!,
    id: drawReceipt(random),
    response,
  }));
  return { group, items, opened: { ok: true, answers } };
}

function count(sections: readonly OpenedSection[]) {
  return countBox({ items, values, plan, groups, sections, random });
}

function answersOf(section: OpenedSection): readonly SecretAnswer[] {
  return section.opened.ok ? section.opened.answers : [];
}

const sections = [
  ...Array.from({ length: 6 }, () => section('A', 4, 2)),
  ...Array.from({ length: 5 }, () => section('B', 'abstain', 5)),
];

describe('a counted box', () => {
  test('holds one row an answer, sorted by id, and the published tables', () => {
    const box = count(sections);
    expect(box.rows).toHaveLength(22);
    expect(box.rows.map((row) => row.id)).toEqual(box.rows.map((row) => row.id).toSorted());
    expect(Object.keys(box.rows[0]!).toSorted()).toEqual(['id', 'item', 'response']);
    expect(box.published[0]).toMatchObject({
      kind: 'shown',
      total: { eligible: 13, responded: 11, abstained: 5, counts: [0, 0, 0, 6, 0] },
      rows: [
        { id: 'A', responded: 6 },
        { id: 'B', responded: 5, abstained: 5 },
      ],
    });
    expect(box.published[1]).toMatchObject({ total: { recused: 1 } });
  });

  test('has the same hash in whatever order it is read, and another one when a vote is changed', () => {
    const box = count(sections);
    expect(boxHash(box.rows.toReversed())).toBe(box.hash);
    const [first, ...rest] = box.rows;
    expect(boxHash([{ ...first!, response: 1 }, ...rest])).not.toBe(box.hash);
    expect(count(sections).hash).toBe(box.hash);
  });

  test('shows each voter the own answers by their receipts', () => {
    const box = count(sections);
    const receipts = answersOf(sections[0]!).map((each) => each.id);
    const { found, missing } = findReceipts(box.rows, [...receipts, 'ffff']);
    expect(Object.fromEntries(found.map(({ item, response }) => [item, response]))).toEqual({ S1: 4, S2: 2 });
    expect(missing).toEqual(['ffff']);
  });

  test('counts what does not open, or is off the scale, as spoiled', () => {
    const broken: OpenedSection = { group: 'A', items, opened: { ok: false, reason: 'does-not-open' } };
    const box = count([...sections, broken, section('A', 9, null)]);
    expect(box.spoiled).toEqual([
      { item: 'S1', count: 2 },
      { item: 'S2', count: 1 },
    ]);
    expect(box.rows).toHaveLength(22);
  });

  test('replaces an id that occurs twice, and loses no vote by it', () => {
    const [id] = answersOf(sections[0]!).map((each) => each.id);
    const copycat: OpenedSection = {
      group: 'A',
      items,
      opened: { ok: true, answers: [{ item: 'S1', id: id!, response: 1 }] },
    };
    const box = count([...sections, copycat]);
    expect(box.reissued).toBe(1);
    expect(box.rows.filter((row) => row.id === id)).toEqual([]);
    expect(box.published[0]).toMatchObject({ total: { counts: [1, 0, 0, 6, 0] } });
  });

  test('keeps comments apart from responses', () => {
    const spoken: OpenedSection = {
      group: 'A',
      items,
      opened: { ok: true, answers: [{ item: 'S1', id: 'a'.repeat(32), response: 4, comment: 'Too vague' }] },
    };
    const box = count([...sections, spoken]);
    expect(box.comments).toMatchObject([{ item: 'S1', text: 'Too vague' }]);
    expect(box.rows.map((row) => row.id)).not.toContain(box.comments[0]!.id);
  });

  test('a group below the minimum is nowhere in it', () => {
    const box = count([...sections.slice(0, 6), ...sections.slice(6, 8)]);
    expect(box.published[0]).toMatchObject({ rows: [{ kind: 'joined', groups: ['A', 'B'], responded: 8 }] });
    expect(JSON.stringify(box.rows)).not.toContain('"A"');
  });

  test('an item that too few answered leaves no rows either', () => {
    const box = count(sections.slice(0, 4));
    expect(box.published.map((each) => each.kind)).toEqual(['withheld', 'withheld']);
    expect([box.rows, box.comments]).toEqual([[], []]);
  });
});
