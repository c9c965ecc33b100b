import { methodMessages } from '../../../shared/i18n/methods.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { NumberField } from '../../ui/controls/NumberField.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { Switch } from '../../ui/controls/Switch.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { LinesField } from './LinesField.tsx';
import type { Field } from './fields.ts';

export interface FieldFormProps {
  readonly fields: readonly Field[];
  readonly values: JsonObject;
  readonly onChange: (values: JsonObject) => void;
}

/** Fields as a method lists them, each changing one value. */
export function FieldForm({ fields, values, onChange }: FieldFormProps) {
  const t = useMessages(methodMessages);
  const set = (name: string, value: string | number | boolean): void =>
    onChange({ ...values, [name]: value });
  return (
    <>
      {fields.map((field) => {
        const { name, label } = field;
        const value = values[name];
        switch (field.kind) {
          case 'percent':
            return (
              <NumberField
                key={name}
                label={t(label)}
                isPercent
                min={field.min ?? 0.01}
                max={1}
                step={0.01}
                value={typeof value === 'number' ? value : undefined}
                onChange={(next) => next !== undefined && set(name, next)}
              />
            );
          case 'number':
            return (
              <NumberField
                key={name}
                label={t(label)}
                min={field.min}
                max={field.max}
                value={typeof value === 'number' ? value : field.otherwise}
                onChange={(next) => next !== undefined && set(name, next)}
              />
            );
          case 'lines':
            return (
              <LinesField
                key={name}
                label={t(label)}
                help={t(field.help)}
                value={
                  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : field.otherwise
                }
                onChange={(lines) => onChange({ ...values, [name]: lines })}
              />
            );
          case 'switch':
            return (
              <Switch
                key={name}
                isSelected={typeof value === 'boolean' ? value : field.otherwise}
                onChange={(on) => set(name, on)}
              >
                {t(label)}
              </Switch>
            );
          case 'choice':
            return (
              <Select
                key={name}
                label={t(label)}
                options={field.options.map((option) => ({ value: option.value, label: t(option.label) }))}
                value={typeof value === 'string' ? value : field.options[0]?.value}
                onChange={(next) => set(name, next)}
              />
            );
        }
      })}
    </>
  );
}
