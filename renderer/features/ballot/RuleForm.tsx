import { methodMessages } from '../../../shared/i18n/methods.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { NumberField } from '../../ui/controls/NumberField.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { FieldForm } from './FieldForm.tsx';
import type { Field, RulePreset } from './fields.ts';
import { OptionalFields } from './OptionalFields.tsx';
import styles from './rule-form.module.css';

export interface RuleFormProps {
  readonly fields: readonly Field[];
  readonly presets: readonly RulePreset[];
  readonly rule: JsonObject;
  readonly onChange: (rule: JsonObject) => void;
}

/** A rule as fields: published ways to begin with, the method's own, then quorum and smallest group. */
export function RuleForm({ fields, presets, rule, onChange }: RuleFormProps) {
  const t = useMessages(methodMessages);
  const { quorum, minimumGroup } = rule;
  const share =
    typeof quorum === 'object' && quorum !== null && 'share' in quorum ? Number(quorum['share']) : null;
  const chosen = presets.find((preset) =>
    Object.entries(preset.rule).every(([name, value]) => rule[name] === value),
  );
  return (
    <div className={styles['fields']}>
      {presets.length > 0 && (
        <div className={styles['wide']}>
          <Select
            label={t('field.preset')}
            options={presets.map(({ id, label }) => ({ value: id, label: t(label) }))}
            value={chosen?.id}
            onChange={(id) => onChange({ ...rule, ...presets.find((preset) => preset.id === id)?.rule })}
          />
        </div>
      )}
      <FieldForm fields={fields} values={rule} onChange={onChange} />
      <NumberField
        label={t('field.minimumGroup')}
        min={3}
        max={50}
        value={typeof minimumGroup === 'number' ? minimumGroup : undefined}
        onChange={(next) => next !== undefined && onChange({ ...rule, minimumGroup: next })}
      />
      <OptionalFields
        label={t('field.quorum')}
        isOn={share !== null}
        onChange={(on) => onChange({ ...rule, quorum: on ? { share: 0.5, of: 'voting seats' } : null })}
      >
        {share !== null && (
          <NumberField
            label={t('field.quorumShare')}
            isPercent
            min={0.01}
            max={1}
            step={0.01}
            value={share}
            onChange={(next) => onChange({ ...rule, quorum: { share: next ?? share, of: 'voting seats' } })}
          />
        )}
      </OptionalFields>
    </div>
  );
}
