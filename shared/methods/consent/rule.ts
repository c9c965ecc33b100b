import { plainRule, ruleToBeginWith } from '../counted/rule-tools.ts';

export const firstRule = ruleToBeginWith({});

export const ruleWords = plainRule('consent.rule');
