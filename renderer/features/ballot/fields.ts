import type { methodsEnglish } from '../../../shared/i18n/methods.en.ts';
import type { JsonObject } from '../../../shared/util/json.ts';

/** A message about the methods that has no places to fill in. */
export type MethodKey = keyof typeof methodsEnglish;

/** One field of a rule or of settings, by the name under which it is kept. */
export type Field =
  | { readonly kind: 'percent'; readonly name: string; readonly label: MethodKey; readonly min?: number }
  | {
      readonly kind: 'number';
      readonly name: string;
      readonly label: MethodKey;
      readonly min: number;
      readonly max: number;
      /** What stands there while nothing was set. */
      readonly otherwise: number;
    }
  | {
      readonly kind: 'lines';
      readonly name: string;
      readonly label: MethodKey;
      readonly help: MethodKey;
      readonly otherwise: readonly string[];
    }
  | { readonly kind: 'switch'; readonly name: string; readonly label: MethodKey; readonly otherwise: boolean }
  | {
      readonly kind: 'choice';
      readonly name: string;
      readonly label: MethodKey;
      /** The first is what stands there while nothing was set. */
      readonly options: readonly { readonly value: string; readonly label: MethodKey }[];
    };

/** A published way to set a rule, to begin with. */
export type RulePreset = {
  readonly id: string;
  /** What it is, with its source. */
  readonly label: MethodKey;
  readonly rule: JsonObject;
};
