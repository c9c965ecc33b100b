import { describe, expect, it } from 'vitest';
import { consoleFaces } from '../../../renderer/activities/console-faces.ts';
import { methodOf, templates } from '../../../renderer/console/plan/templates.ts';
import { choosingMethodsEnglish } from '../../../shared/i18n/methods-choosing.en.ts';
import { choosingMethodsFrench } from '../../../shared/i18n/methods-choosing.fr.ts';
import { gatheringMethodsEnglish } from '../../../shared/i18n/methods-gathering.en.ts';
import { gatheringMethodsFrench } from '../../../shared/i18n/methods-gathering.fr.ts';
import { structuringMethodsEnglish } from '../../../shared/i18n/methods-structuring.en.ts';
import { structuringMethodsFrench } from '../../../shared/i18n/methods-structuring.fr.ts';
import { firstRule } from '../../../shared/methods/rate/first-rule.ts';
import { methods } from '../../../shared/methods/registry.ts';
import { consensusRuleSchema } from '../../../shared/methods/rate/rule.ts';

describe('the console’s faces of the methods', () => {
  it('have words of their own: no part of the catalogue hides those of another', () => {
    const every = [...methods.values()];
    for (const words of [every.map(({ title }) => title), every.map(({ summary }) => summary)])
      expect(words.filter((each, i) => words.indexOf(each) !== i)).toEqual([]);
    for (const parts of [
      [choosingMethodsEnglish, gatheringMethodsEnglish, structuringMethodsEnglish],
      [choosingMethodsFrench, gatheringMethodsFrench, structuringMethodsFrench],
    ]) {
      const keys = parts.flatMap((part) => Object.keys(part));
      expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    }
  });

  it('say the same of each method as its definition', () => {
    for (const [name, { facts }] of consoleFaces) {
      const { kind, collections, leastPeople, offeredFirst } = methods.get(name)!;
      expect(facts, name).toEqual({ kind, collections, leastPeople, offeredFirst });
    }
  });

  it('exist for every kind of step in the templates', () => {
    const steps = templates.flatMap((template) => template.meetings.flatMap((meeting) => meeting.steps));
    expect(steps.length).toBeGreaterThan(20);
    for (const step of steps) expect(methodOf(step) === null, step.title).toBe(step.kind !== 'activity');
  });

  it('start every template with a practice ballot', () => {
    for (const { id, meetings } of templates) {
      expect(meetings[0]?.steps[0], id).toMatchObject({ title: 'practiceBallot', collection: 'secret' });
    }
  });

  it('put a complete rule into the fields, for either scale', () => {
    for (const kind of ['agreement5', 'nine']) {
      expect(consensusRuleSchema.safeParse(firstRule({ scale: { kind } }, 5)).success, kind).toBe(true);
    }
  });
});
