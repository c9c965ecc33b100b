import { describe, expect, test } from 'vitest';
import { judge } from '../../../../shared/methods/rate/judge.ts';
import { consensusRuleSchema } from '../../../../shared/methods/rate/rule.ts';
import { ruleSentence } from '../../../../shared/methods/rate/rule-sentence.ts';
import { verdictWords } from '../../../../shared/methods/rate/verdict-words.ts';
import { planGroups } from '../../../../shared/methods/smallGroups/plan.ts';
import { sample, sampleBallots, sampleGroups, sampleRule } from '../../../helpers/worked-ballots.ts';

const plan = planGroups(sampleGroups, sampleRule.minimumGroup);

const results = sampleBallots.map((ballot) => ({
  ...ballot,
  ...judge({ rule: sampleRule, plan, item: ballot.item, tallies: ballot.tallies }),
}));

describe('the worked example', () => {
  test('its rule is one that the program accepts', () => {
    expect(consensusRuleSchema.parse(sampleRule)).toEqual(sampleRule);
  });

  test.each(results)('$item $round is judged as stored', ({ verdict, result }) => {
    const figures = verdict.figures!;
    const round4 = (value: number | null) => Math.round((value ?? Number.NaN) * 10_000) / 10_000;
    expect({
      cast: figures.rated,
      abstained: figures.abstained,
      agree: figures.agree,
      oppose: figures.oppose,
      agree_share: round4(figures.shares.rated.agree),
      oppose_share: round4(figures.shares.rated.oppose),
      opposed_groups: verdict.opposedGroups,
      outcome: verdict.outcome.replace('-', '_'),
    }).toEqual(result);
  });

  test('42 first and 8 second ballots, with the expected outcomes of round 1', () => {
    const first = results.filter((each) => each.round === 'R1');
    const count = (outcome: string) => first.filter((each) => each.verdict.outcome === outcome).length;
    expect(first).toHaveLength(42);
    expect(results).toHaveLength(42 + sample.expected.round2_ballots);
    expect({
      agreed: count('agreed'),
      not_agreed: count('not-agreed'),
      rejected: count('rejected'),
    }).toEqual(sample.expected.round1);
  });

  test('the quorum is 48 of 60', () => {
    expect(sampleGroups.reduce((sum, each) => sum + each.eligible, 0)).toBe(sample.expected.voting_seats);
    for (const { verdict } of results) expect(verdict.quorumNeeded).toBe(sample.expected.quorum_needed);
  });

  test('S15 stands above the threshold and falls by one group', () => {
    const guarded = sample.expected.group_guard_case;
    const { verdict } = results.find((r) => r.item === guarded.statement && r.round === guarded.round)!;
    expect(verdict.figures?.shares.rated.agree).toBeCloseTo(guarded.agree_share, 4);
    expect(verdict.opposedGroups).toEqual(guarded.opposed);
    expect(verdict.outcome).toBe('not-agreed');
    expect(verdictWords(verdict, 'en')).toBe('Not agreed: one group against');
    expect(verdictWords(verdict, 'fr')).toBe('Pas d’accord\u202f: un groupe contre');
    expect(verdictWords(verdict, 'ar')).toBe('غير متفق عليه: مجموعة واحدة ضده');
  });

  test('its two groups of two are "other groups" in every table', () => {
    expect(plan.pool).toEqual({
      groups: sample.expected.small_cells.categories,
      eligible: 4,
      lostIfOneLeaves: false,
    });
    for (const { published } of results) {
      if (published.kind === 'withheld') throw new Error('every ballot of the example has a table');
      const rows = published.rows.map((row) => row.id);
      expect(rows).toHaveLength(10);
      expect(rows).toContain('other-groups');
      expect(rows).not.toContain('C05');
      expect(rows).not.toContain('C06');
    }
  });

  test('its rule is one sentence', () => {
    expect(ruleSentence(sampleRule, 'en')).toMatchInlineSnapshot(
      `"A statement is agreed when at least 75% of those who rated it agree or strongly agree and no group with at least 3 answers of its own has more than 50% against; it is rejected when at least 50% are against; against means strongly disagree or disagree; at least 80% of the voting seats must answer; groups with fewer than 3 answers are counted together with others."`,
    );
    expect(ruleSentence(sampleRule, 'fr')).toMatchInlineSnapshot(
      `"Un énoncé est accepté quand au moins 75 % de ceux qui l’ont noté répondent « d’accord » ou « tout à fait d’accord » et qu’aucun groupe d’au moins 3 réponses propres n’a plus de 50 % contre ; il est rejeté quand au moins 50 % sont contre ; être contre, c’est répondre « pas du tout d’accord » ou « pas d’accord » ; au moins 80 % des sièges votants doivent répondre ; les groupes de moins de 3 réponses sont comptés avec d’autres."`,
    );
    expect(ruleSentence(sampleRule, 'ar')).toMatchInlineSnapshot(
      `"يُتفق على البند عندما يجيب ما لا يقل عن 75‎%‎ ممّن قيّموه بـ«أوافق» أو «أوافق بشدة» ولا تزيد المعارضة على 50‎%‎ في أي مجموعة لا يقل عدد إجاباتها الخاصة بها عن 3؛ ويُرفض عندما يعارضه ما لا يقل عن 50‎%‎؛ والمعارضة هي الإجابة بـ«أعارض بشدة» أو «أعارض»؛ ويجب أن يجيب ما لا يقل عن 80‎%‎ من المقاعد المصوّتة؛ وتُحسب المجموعات التي يقل عدد إجاباتها عن 3 مع غيرها."`,
    );
  });
});
