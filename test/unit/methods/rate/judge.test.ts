import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formats } from '../../../../shared/i18n/formats.ts';
import { languages } from '../../../../shared/i18n/language.ts';
import { judge, judgePublished, type VerdictReason } from '../../../../shared/methods/rate/judge.ts';
import { percentAsSet } from '../../../../shared/methods/percent.ts';
import { consensusRuleSchema, type ConsensusRule } from '../../../../shared/methods/rate/rule.ts';
import { ruleSentence } from '../../../../shared/methods/rate/rule-sentence.ts';
import { verdictWords } from '../../../../shared/methods/rate/verdict-words.ts';
import { planGroups } from '../../../../shared/methods/smallGroups/plan.ts';
import type { GroupTally } from '../../../../shared/methods/smallGroups/publish.ts';
import { sampleRule } from '../../../helpers/worked-ballots.ts';

function tally(group: string, counts: readonly number[], more: Partial<GroupTally> = {}): GroupTally {
  const abstained = more.abstained ?? 0;
  const responded = counts.reduce((sum, count) => sum + count, abstained);
  return { group, counts, eligible: responded, recused: 0, abstained, ...more };
}

function verdictOn(tallies: readonly GroupTally[], change: Partial<ConsensusRule> = {}) {
  const rule = { ...sampleRule, ...change };
  const plan = planGroups(tallies, rule.minimumGroup);
  return judge({ rule, plan, item: 'S1', tallies }).verdict;
}

describe('thresholds', () => {
  test('a share exactly at the threshold passes, and exactly at rejection rejects', () => {
    expect(verdictOn([tally('A', [0, 0, 1, 3, 0])]).outcome).toBe('agreed');
    expect(verdictOn([tally('A', [1, 1, 1, 1, 0])]).outcome).toBe('rejected');
  });

  test('thirds are no trap of floating point', () => {
    const twoThirds = verdictOn([tally('A', [0, 0, 10, 20, 0])], { threshold: 2 / 3, groupGuard: null });
    expect(twoThirds.outcome).toBe('agreed');
  });

  test('abstentions count in the quorum, not among those who rated', () => {
    const verdict = verdictOn([tally('A', [0, 0, 0, 4, 0], { abstained: 4, eligible: 10 })]);
    expect(verdict.outcome).toBe('agreed');
    expect(verdict.figures?.shares.rated.agree).toBe(1);
    expect(verdict.figures?.shares.responded.agree).toBe(0.5);
    expect(verdict.figures?.shares.invited.agree).toBe(0.4);
  });

  test('the rule names the denominator that decides', () => {
    const votes = [tally('A', [0, 0, 0, 8, 0], { abstained: 2, eligible: 12 })];
    expect(verdictOn(votes, { threshold: 0.8, denominator: 'responded' }).outcome).toBe('agreed');
    expect(verdictOn(votes, { threshold: 0.8, denominator: 'invited' }).outcome).toBe('not-agreed');
  });

  test('recused seats leave the quorum base', () => {
    const votes = (recused: number) => [tally('A', [0, 0, 0, 7, 0], { eligible: 10, recused })];
    expect(verdictOn(votes(0)).outcome).toBe('no-quorum');
    expect(verdictOn(votes(2))).toMatchObject({ outcome: 'agreed', quorumNeeded: 7 });
  });

  test('when all abstain nothing is agreed and no share is a number', () => {
    const verdict = verdictOn([tally('A', [0, 0, 0, 0, 0], { abstained: 5 })]);
    expect(verdict.outcome).toBe('not-agreed');
    expect(verdict.figures?.shares.rated).toEqual({ agree: null, oppose: null });
    expect(verdictWords(verdict, 'en')).toBe('Not agreed: everybody abstained');
  });

  test('below the minimum there is no verdict on anybody', () => {
    const verdict = verdictOn([tally('A', [0, 0, 0, 2, 0])]);
    expect(verdict).toMatchObject({ outcome: 'no-quorum', figures: null });
    expect(verdictWords(verdict, 'en')).toBe('No quorum: fewer than 3 responded, nothing is shown');
  });
});

describe('[SG5] the group guard', () => {
  const crowd = tally('A', [0, 0, 0, 20, 0]);

  test('half against is not more than half', () => {
    expect(verdictOn([crowd, tally('B', [0, 2, 0, 2, 0])]).opposedGroups).toEqual([]);
    expect(verdictOn([crowd, tally('B', [0, 3, 0, 1, 0])]).opposedGroups).toEqual(['B']);
  });

  test('pooled groups have no veto', () => {
    const verdict = verdictOn([crowd, tally('B', [2, 0, 0, 0, 0]), tally('C', [2, 0, 0, 0, 0])]);
    expect(verdict).toMatchObject({ outcome: 'agreed', opposedGroups: [] });
  });

  test('a group that lost its row lost its veto', () => {
    const verdict = verdictOn([crowd, tally('B', [2, 0, 0, 0, 0], { eligible: 3 })]);
    expect(verdict).toMatchObject({ outcome: 'agreed', opposedGroups: [] });
  });
});

test('the verdict is a function of the published table alone', () => {
  const counts = fc.array(fc.nat(4), { minLength: 5, maxLength: 5 });
  const panel = fc.array(fc.record({ counts, abstained: fc.nat(2) }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(panel, (groups) => {
      const tallies = groups.map((each, i) => tally(`G${i}`, each.counts, { abstained: each.abstained }));
      const plan = planGroups(tallies, 3);
      const { published, verdict } = judge({ rule: sampleRule, plan, item: 'S1', tallies });
      expect(judgePublished(sampleRule, published)).toEqual(verdict);
      const shown = new Set(published.kind === 'shown' ? published.rows.map((row) => row.id) : []);
      for (const group of verdict.opposedGroups) expect(shown).toContain(group);
      expect(verdict.reasons.length).toBeGreaterThan(0);
      for (const language of languages) {
        expect(verdictWords(verdict, language)).not.toMatch(/NaN|undefined/u);
      }
    }),
  );
});

describe('words', () => {
  test('a share just under the threshold is not rounded up to it', () => {
    const verdict = verdictOn([tally('A', [0, 0, 51, 149, 0])]);
    expect(verdictWords(verdict, 'en')).toBe('Not agreed: 74.5% in favour, 75% needed');
    expect(verdictWords(verdict, 'fr')).toBe('Pas d’accord\u202f: 74,5\u202f% pour, il faut 75\u202f%');
    const percent = (share: number) => formats('ar').percent(share, 1);
    expect(verdictWords(verdict, 'ar')).toBe(
      `غير متفق عليه: ${percent(0.745)} مع، والمطلوب ${percent(0.75)}`,
    );
  });

  test('rejection, quorum and both reasons at once', () => {
    expect(verdictWords(verdictOn([tally('A', [8, 2, 0, 2, 0])]), 'en')).toBe('Rejected: 83% against');
    expect(verdictWords(verdictOn([tally('A', [0, 0, 0, 4, 0], { eligible: 60 })]), 'en')).toBe(
      'No quorum: 4 responded, 48 needed',
    );
    const both = verdictOn([tally('A', [0, 0, 6, 6, 0]), tally('B', [0, 3, 0, 0, 0])]);
    expect(verdictWords(both, 'en')).toBe('Not agreed: 40% in favour, 75% needed; one group against');
  });

  test('the rule of core outcome sets is one sentence too', () => {
    const rule: ConsensusRule = {
      ...sampleRule,
      scale: { kind: 'nine' },
      agree: [7, 8, 9],
      oppose: [1, 2, 3],
      threshold: 0.7,
      rejectAt: null,
      groupGuard: { minimumSize: 3, limit: 0.15 },
      quorum: null,
    };
    expect(ruleSentence(rule, 'en')).toMatchInlineSnapshot(
      `"A statement is agreed when at least 70% of those who rated it score it 7 to 9 and no group with at least 3 answers of its own has more than 15% against; against means a score of 1 to 3; groups with fewer than 3 answers are counted together with others."`,
    );
    expect(ruleSentence(rule, 'ar')).toMatchInlineSnapshot(
      `"يُتفق على البند عندما يعطيه ما لا يقل عن 70‎%‎ ممّن قيّموه درجة من 7 إلى 9 ولا تزيد المعارضة على 15‎%‎ في أي مجموعة لا يقل عدد إجاباتها الخاصة بها عن 3؛ والمعارضة هي درجة من 1 إلى 3؛ وتُحسب المجموعات التي يقل عدد إجاباتها عن 3 مع غيرها."`,
    );
  });

  test('every reason is said in every language, and nothing of another one is left in it', () => {
    const reasons: readonly VerdictReason[] = [
      { reason: 'threshold-missed', share: 0.4, threshold: 0.75 },
      ...[1, 2, 3, 10, 11, 103].map((count) => ({
        reason: 'groups-against' as const,
        groups: Array.from({ length: count }, (_, index) => `G${index}`),
      })),
      { reason: 'opposition', share: 0.6, rejectAt: 0.5 },
      { reason: 'quorum-missed', responded: 4, needed: 48 },
      { reason: 'nobody-rated' },
      { reason: 'too-few-responses', minimum: 3 },
    ];
    const base = { outcome: 'not-agreed', opposedGroups: [], quorumNeeded: null, figures: null } as const;
    for (const language of languages) {
      const said = reasons.map((reason) => verdictWords({ ...base, reasons: [reason] }, language));
      expect(new Set(said).size).toBe(reasons.length);
      if (language === 'ar') expect(said.join()).not.toMatch(/[a-z]/iu);
      else expect(said.join()).toMatch(/^[\p{Script=Latin}\p{Script=Common}]+$/u);
    }
    const against = (count: number) =>
      verdictWords(
        { ...base, reasons: [{ reason: 'groups-against', groups: Array.from({ length: count }, String) }] },
        'ar',
      );
    expect([1, 2, 3, 11].map(against)).toEqual([
      'غير متفق عليه: مجموعة واحدة ضده',
      'غير متفق عليه: مجموعتان ضده',
      'غير متفق عليه: 3 مجموعات ضده',
      'غير متفق عليه: 11 مجموعة ضده',
    ]);
  });

  test('a rule’s sentence holds each of its numbers, in every language', () => {
    const share = fc.integer({ min: 1, max: 99 }).map((value) => value / 100);
    const rules = fc.record({
      threshold: share,
      rejectAt: fc.option(share),
      groupGuard: fc.option(fc.record({ minimumSize: fc.integer({ min: 3, max: 9 }), limit: share })),
      quorum: fc.option(fc.record({ share, of: fc.constant('voting seats' as const) })),
      minimumGroup: fc.integer({ min: 3, max: 9 }),
      denominator: fc.constantFrom('rated' as const, 'responded' as const, 'invited' as const),
    });
    fc.assert(
      fc.property(rules, (change) => {
        for (const language of languages) {
          const said = ruleSentence({ ...sampleRule, ...change }, language);
          const { threshold, rejectAt, groupGuard, quorum } = change;
          for (const value of [threshold, rejectAt, groupGuard?.limit, quorum?.share]) {
            if (value !== null && value !== undefined) expect(said).toContain(percentAsSet(value, language));
          }
          for (const count of [change.minimumGroup, groupGuard?.minimumSize ?? 0]) {
            if (count > 0) expect(said).toContain(String(count));
          }
        }
      }),
    );
  });
});

test.each([
  ['a value off the scale', { agree: [4, 6] }],
  ['a value on both sides', { agree: [4, 5], oppose: [4] }],
  ['a guard without opposition', { oppose: [] }],
  ['a minimum of two', { minimumGroup: 2 }],
  ['a threshold of nothing', { threshold: 0 }],
])('a rule with %s is refused', (_, change) => {
  expect(consensusRuleSchema.safeParse({ ...sampleRule, ...change }).success).toBe(false);
});
