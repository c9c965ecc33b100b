import type { Language } from '../../../shared/i18n/language.ts';
import { methodMessages } from '../../../shared/i18n/methods.ts';
import { commonSentences } from '../../../shared/methods/counted/common-words.ts';
import type { MethodPrefix } from '../../../shared/methods/done-words.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { BallotPanel } from '../../features/ballot/BallotPanel.tsx';
import type { BallotFace, RuleFieldsProps } from '../../features/ballot/face.ts';
import { FieldForm } from '../../features/ballot/FieldForm.tsx';
import type { Field, MethodKey, RulePreset } from '../../features/ballot/fields.ts';
import { LevelResult } from '../../features/ballot/LevelResult.tsx';
import { RuleForm } from '../../features/ballot/RuleForm.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import type { ConsoleFace, PanelProps, SettingsProps } from '../console-face.ts';
import { faceWords } from '../face-words.ts';

export interface CountedFace {
  readonly words: MethodPrefix;
  readonly facts: Omit<ConsoleFace['facts'], 'kind'>;
  /** Whether words may stand beside each answer; they may unless this says no. */
  readonly hasComments?: boolean;
  readonly settings?: readonly Field[];
  /** What whoever picks it must know first. */
  readonly warning?: MethodKey;
  readonly rule: readonly Field[];
  readonly presets?: readonly RulePreset[];
  /** Figures of one statement; a bar a level unless given. */
  readonly ItemResult?: BallotFace['ItemResult'];
  /** What the console shows besides while it is open or stopped. */
  readonly WhileOpen?: BallotFace['WhileOpen'];
  /** Whether its rule is fixed before the first round. */
  readonly fixesRule?: true;
  readonly firstRule: (settings: JsonObject, minimumGroup: number) => JsonObject;
  readonly ruleWords: (rule: JsonObject, language: Language) => string;
}

const comments: Field = { kind: 'switch', name: 'comments', label: 'comments', otherwise: true };

/** A ballot by levels on the console: the fields that a method lists; the rest is every ballot's panel. */
export function countedConsoleFace(given: CountedFace): ConsoleFace {
  const { facts, settings = [], rule, presets = [], firstRule, ruleWords } = given;
  const fields = given.hasComments === false ? settings : [...settings, comments];
  const face: BallotFace = {
    firstRule,
    sentence: (chosen, language) => commonSentences(ruleWords(chosen, language), chosen, language),
    RuleFields: (props: RuleFieldsProps) => <RuleForm {...props} fields={rule} presets={presets} />,
    ItemResult: given.ItemResult ?? LevelResult,
    ...(given.WhileOpen === undefined ? {} : { WhileOpen: given.WhileOpen }),
    ...(given.fixesRule === undefined ? {} : { fixesRule: given.fixesRule }),
  };
  return {
    facts: { kind: 'ballot', ...facts },
    ...faceWords(given.words),
    Settings: (props: SettingsProps) => (
      <Stack gap={12}>
        {given.warning !== undefined && <Warning of={given.warning} />}
        <FieldForm fields={fields} values={props.settings} onChange={props.onChange} />
      </Stack>
    ),
    Panel: ({ step }: PanelProps) => <BallotPanel step={step} face={face} />,
  };
}

function Warning({ of }: { readonly of: MethodKey }) {
  const t = useMessages(methodMessages);
  return <Notice tone="amber">{t(of)}</Notice>;
}
