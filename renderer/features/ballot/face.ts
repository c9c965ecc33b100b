import type { ComponentType } from 'react';
import type { TeamBallot } from '../../../shared/domain/view/team-view.ts';
import type { JsonObject } from '../../../shared/util/json.ts';

export interface RuleFieldsProps {
  readonly rule: JsonObject;
  readonly onChange: (rule: JsonObject) => void;
}

export interface ItemResultProps {
  readonly ballot: TeamBallot;
  /** The statement of which the result is shown. */
  readonly statement: string;
}

/** What a kind of ballot adds to the common panel: its rule's fields and its result. */
export interface BallotFace {
  /** The rule that stands in the fields first. */
  readonly firstRule: (settings: JsonObject, minimumGroup: number) => JsonObject;
  /** The rule in one plain sentence. */
  readonly sentence: (rule: JsonObject, language: 'en' | 'fr') => string;
  readonly RuleFields: ComponentType<RuleFieldsProps>;
  /** The rule is fixed before the first round, and stays: a later one shows no fields. */
  readonly fixesRule?: true;
  /** Figures, groups, denominators and "why this result" of one item. */
  readonly ItemResult: ComponentType<ItemResultProps>;
  /** What the console shows besides while the ballot is open or stopped. */
  readonly WhileOpen?: ComponentType<{ readonly ballot: TeamBallot }>;
}
