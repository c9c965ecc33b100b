import { describe, expect, it } from 'vitest';
import type { BallotMethod } from '../../../shared/methods/method.ts';
import { methods } from '../../../shared/methods/registry.ts';
import { planGroups } from '../../../shared/methods/smallGroups/plan.ts';
import type { JsonObject } from '../../../shared/util/json.ts';

type Answers = { readonly [group: string]: readonly (number | 'abstain')[] };

/** One statement under a method: what the answers of each group come to. */
function judged(name: string, answers: Answers, changes: JsonObject = {}, silent = 0) {
  const method = methods.get(name) as BallotMethod;
  const settings = method.settings.parse({});
  const rule = method.rule.parse({ ...method.firstRule(settings, 3), ...changes });
  const seats = Object.entries(answers).map(([group, given]) => ({ group, eligible: given.length + silent }));
  const result = method.analyse({
    settings,
    rule,
    plan: planGroups(seats, 3),
    items: ['s'],
    answers: {
      s: Object.entries(answers).flatMap(([group, given]) =>
        given.map((value) => ({ group, response: { value } })),
      ),
    },
    eligible: Object.fromEntries(seats.map(({ group, eligible }) => [group, eligible])),
    recused: {},
    sheets: null,
    rounds: { number: 1, between: {} },
  });
  return {
    outcome: result.outcomes['s'],
    words: method.verdictInWords(result.detail, 's', 'en'),
    figures: method.figuresInWords(result.detail, 's', 'en'),
  };
}

describe('gradients of agreement', () => {
  it('a single veto blocks, whatever the mean', () => {
    const all = { a: [8, 8, 8, 8, 8, 8, 8, 8, 8, 1] };
    expect(judged('gradients', all)).toMatchObject({ outcome: 'not-agreed', words: 'Blocked: 1 veto' });
    expect(judged('gradients', all, { vetoBlocks: false }).words).toBe('Supported: 9 of 10');
  });

  it('reluctant support counts only where the rule says so', () => {
    const all = { a: [8, 7, 3, 3, 6] };
    expect(judged('gradients', all).words).toBe('Not enough support: 3 of 5, 4 needed');
    expect(judged('gradients', all, { reluctantSupports: true }).words).toBe('Supported: 5 of 5');
  });
});

describe('fist to five', () => {
  it('passes when all are at three or more, and not with one concern', () => {
    expect(judged('fist-to-five', { a: [4, 5, 6] }).words).toBe('Passes: all 3 at three or more');
    expect(judged('fist-to-five', { a: [4, 5, 3] }).words).toBe('Not yet: 1 person with concerns');
    expect(judged('fist-to-five', { a: [4, 5, 1] }).words).toBe('Blocked: 1 fist');
  });
});

describe('the no-objection procedure', () => {
  it('counts silence as no objection where the rule says so', () => {
    expect(judged('no-objection', { a: [3, 3, 2] }, {}, 4)).toMatchObject({
      outcome: 'agreed',
      figures: '0 object · 1 with a reservation · 2 without objection · 4 silent · 3 answers',
    });
    expect(judged('no-objection', { a: [3, 3, 1] }).words).toBe('Not adopted: 1 objection');
  });
});

describe('systemic consensing', () => {
  it('counts a missing number as 5: R = 0 + 10 + 5 + 5 of 40 is 50 % acceptance', () => {
    expect(judged('systemic-consensing', { a: [1, 11, 'abstain', 6] })).toMatchObject({
      outcome: 'no-verdict',
      words: 'Acceptance 50%',
    });
  });
});

describe('majority judgment', () => {
  it('gives the lower median: of two grades the lower one', () => {
    expect(judged('majority-judgment', { a: [6, 5, 4, 3] }).words).toBe('Majority grade: Good');
    expect(judged('majority-judgment', { a: [6, 5, 3, 3] }).words).toBe('Majority grade: Acceptable');
  });
});

describe('RAND/UCLA', () => {
  it('a third of the panel in each extreme makes it uncertain, whatever the median', () => {
    const nine = { a: [1, 2, 3, 7, 8, 9, 9, 8, 7] };
    expect(judged('rand-ucla', nine).words).toBe('Uncertain: the panel disagrees');
    expect(judged('rand-ucla', { a: [7, 8, 8, 9, 7, 8, 9, 6, 8] })).toMatchObject({
      outcome: 'agreed',
      words: 'Appropriate: median 8',
    });
    expect(judged('rand-ucla', { a: [1, 2, 2, 3, 1, 2, 4, 2, 1] }).outcome).toBe('rejected');
  });

  it('says its disagreement index where IPRAS decides', () => {
    const read = judged('rand-ucla', { a: [7, 8, 8, 9, 7, 8, 9, 6, 8] }, { definition: 'ipras' });
    expect(read.figures).toMatch(/disagreement index 0\.\d+/u);
  });
});

describe('a core outcome set', () => {
  it('exactly 70 % is in, and one group can keep an outcome out of the set', () => {
    const patients = [7, 7, 7, 7, 7, 7, 7, 4, 4, 4];
    const doctors = [9, 9, 9, 9, 9, 9, 9, 9, 9, 9];
    expect(judged('core-outcomes', { patients, doctors }).outcome).toBe('agreed');
    const doubting = [7, 7, 7, 7, 7, 7, 4, 4, 4, 4];
    expect(judged('core-outcomes', { patients: doubting, doctors }).words).toBe(
      'No consensus: 1 group keeps it from being in',
    );
  });
});

describe('content validity', () => {
  it('gives I-CVI and κ* as published: 5 of 6 experts, .83 and .82', () => {
    expect(judged('content-validity', { a: [4, 3, 4, 3, 4, 2] })).toMatchObject({
      outcome: 'agreed',
      figures: 'I-CVI 0.83 · κ* 0.82 · 6 answers',
    });
  });
});

describe('the GRADE grid', () => {
  it('half in favour and under a fifth against carries, strong at seven tenths', () => {
    expect(judged('grade-grid', { a: [5, 5, 5, 5, 5, 5, 5, 4, 4, 3] }).words).toBe(
      'Strong recommendation for it',
    );
    expect(judged('grade-grid', { a: [5, 5, 4, 4, 4, 4, 3, 3, 3, 2] }).words).toBe(
      'Weak recommendation for it',
    );
    expect(judged('grade-grid', { a: [5, 5, 4, 4, 4, 3, 3, 3, 2, 2] }).words).toBe(
      'No recommendation: no side carries',
    );
  });
});

describe('every rule', () => {
  it('says that nobody but abstentions answered, that the quorum was missed, that too few answered', () => {
    expect(judged('approval', { a: ['abstain', 'abstain', 'abstain'] }).words).toBe(
      'Not agreed: everybody abstained',
    );
    expect(judged('approval', { a: [2, 2, 2] }, {}, 9).words).toBe('No quorum: 3 responded, 6 needed');
    expect(judged('approval', { a: [2, 2] }).words).toBe(
      'No quorum: fewer than 3 responded, nothing is shown',
    );
  });
});
