import { methodMessages } from '../../../shared/i18n/methods.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { commonSentences } from '../../../shared/methods/counted/common-words.ts';
import type { MethodPrefix } from '../../../shared/methods/done-words.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { BallotPanel } from '../../features/ballot/BallotPanel.tsx';
import type { BallotFace, RuleFieldsProps } from '../../features/ballot/face.ts';
import { FieldForm } from '../../features/ballot/FieldForm.tsx';
import type { Field, RulePreset } from '../../features/ballot/fields.ts';
import { LevelResult } from '../../features/ballot/LevelResult.tsx';
import { RuleForm } from '../../features/ballot/RuleForm.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import type { ConsoleFace, PanelProps, SettingsProps } from '../console-face.ts';

export interface CountedFace {
  readonly words: MethodPrefix;
  readonly facts: Omit<ConsoleFace['facts'], 'kind'>;
  /** Whether words may stand beside each answer; they may unless this says no. */
  readonly hasComments?: boolean;
  readonly settings?: readonly Field[];
  readonly rule: readonly Field[];
  readonly presets?: readonly RulePreset[];
  readonly firstRule: (settings: JsonObject, minimumGroup: number) => JsonObject;
  readonly ruleWords: (rule: JsonObject, language: Language) => string;
}

const comments: Field = { kind: 'switch', name: 'comments', label: 'comments', otherwise: true };

/** A ballot by levels on the console: the fields that a method lists; the rest is every ballot's panel. */
export function countedConsoleFace(given: CountedFace): ConsoleFace {
  const { facts, settings = [], rule, presets = [], firstRule, ruleWords } = given;
  const say = (what: 'title' | 'summary' | 'people' | 'time' | 'how' | 'source') => ({
    en: methodMessages('en')(`${given.words}.${what}`),
    fr: methodMessages('fr')(`${given.words}.${what}`),
  });
  const fields = given.hasComments === false ? settings : [...settings, comments];
  const face: BallotFace = {
    firstRule,
    sentence: (chosen, language) => commonSentences(ruleWords(chosen, language), chosen, language),
    RuleFields: (props: RuleFieldsProps) => <RuleForm {...props} fields={rule} presets={presets} />,
    ItemResult: LevelResult,
  };
  return {
    facts: { kind: 'ballot', ...facts },
    title: say('title'),
    summary: say('summary'),
    about: { people: say('people'), time: say('time'), how: say('how'), source: say('source') },
    Settings: (props: SettingsProps) => (
      <Stack gap={12}>
        <FieldForm fields={fields} values={props.settings} onChange={props.onChange} />
      </Stack>
    ),
    Panel: ({ step }: PanelProps) => <BallotPanel step={step} face={face} />,
  };
}
