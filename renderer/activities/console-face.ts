import type { ComponentType } from 'react';
import type { ConsoleView } from '../../shared/domain/view/console-view.ts';
import type { JsonObject } from '../../shared/util/json.ts';

/** The settings of an activity, as a form; saved with its step. */
export interface SettingsProps {
  readonly settings: JsonObject;
  readonly onChange: (settings: JsonObject) => void;
}

/** The centre of Live while this step is the current one. */
export interface PanelProps {
  readonly step: ConsoleView['steps'][string];
}

/** How a method looks on the console. */
export interface ConsoleFace {
  /**
   * What the method's definition says of it. Repeated here because the definitions' schemas stay on the host:
   * `test/unit/activities/console-faces.test.ts` holds both equal.
   */
  readonly facts: {
    readonly kind: 'inputs' | 'sorting' | 'piles' | 'matrix' | 'decision' | 'ballot';
    /** The first is offered first. */
    readonly collections: readonly ('named' | 'group' | 'secret')[];
    readonly leastPeople: number;
    readonly offeredFirst: boolean;
  };
  readonly title: { readonly en: string; readonly fr: string };
  /** What it is for, in a sentence. */
  readonly summary: { readonly en: string; readonly fr: string };
  /** For whom it is, and how it is run: shown once it is chosen. */
  readonly about: {
    readonly [Part in 'people' | 'time' | 'how' | 'source']: { readonly en: string; readonly fr: string };
  };
  /** What is set before anything was chosen, where that needs words of a language. */
  readonly firstSettings?: (language: 'en' | 'fr') => JsonObject;
  /** Absent where there is nothing to set. */
  readonly Settings?: ComponentType<SettingsProps>;
  readonly Panel: ComponentType<PanelProps>;
}
