import { useState } from 'react';
import { commonMessages } from '../../../shared/i18n/common.ts';
import { consolePlanMessages } from '../../../shared/i18n/console-plan.ts';
import { kitMessages } from '../../../shared/i18n/kit.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { consoleFaces } from '../../activities/console-faces.ts';
import { useConsole } from '../../features/console/console-context.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { RadioGroup } from '../../ui/controls/RadioGroup.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { MethodAbout } from './MethodAbout.tsx';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';

type Collection = 'named' | 'group' | 'secret';

export type ActivityDraft = {
  readonly method: string;
  readonly settings: JsonObject;
  readonly collection: Collection;
};

/** Chooses what people do in a step: few methods first, then how it is collected, then its settings. */
export function ActivityPicker({
  value,
  onChange,
}: {
  readonly value: ActivityDraft | null;
  readonly onChange: (activity: ActivityDraft) => void;
}) {
  const t = useMessages(consolePlanMessages);
  const kit = useMessages(kitMessages);
  const common = useMessages(commonMessages);
  const language = useLanguage() === 'fr' ? 'fr' : 'en';
  const { view } = useConsole();
  const [isAll, setAll] = useState(false);
  const known = [...consoleFaces];
  const first = known.filter(([name, { facts }]) => facts.offeredFirst || name === value?.method);
  const offered = isAll ? known : first;
  const face = value === null ? undefined : consoleFaces.get(value.method);
  const Settings = face?.Settings;
  const strict = view.about?.release !== 'open' && value?.collection === 'named';
  return (
    <Stack gap={16}>
      <RadioGroup
        label={t('step.activity')}
        value={value?.method}
        onChange={(name) => {
          const chosen = consoleFaces.get(name);
          if (chosen === undefined) return;
          onChange({
            method: name,
            settings: chosen.firstSettings?.(language) ?? {},
            collection: chosen.facts.collections[0] ?? 'group',
          });
        }}
        options={offered.map(([name, { facts, title, summary }]) => {
          const least = facts.offeredFirst ? '' : ` (${t('step.least', { count: facts.leastPeople })})`;
          return { value: name, label: title[language], help: `${summary[language]}${least}` };
        })}
      />
      {!isAll && known.length > first.length && (
        <Button size="compact" variant="plain" onPress={() => setAll(true)}>
          {t('step.all')}
        </Button>
      )}
      {face?.about !== undefined && <MethodAbout about={face.about} />}
      {value !== null && face !== undefined && (
        <RadioGroup<Collection>
          label={t('step.collection')}
          help={strict ? t('step.collection.stricter') : t('step.collection.help')}
          value={value.collection}
          onChange={(collection) => onChange({ ...value, collection })}
          options={face.facts.collections.map((each) => ({
            value: each,
            label: kit(`collection.${each}`),
            help: common(`whoSees.${each}`),
          }))}
        />
      )}
      {value !== null && Settings !== undefined && (
        <Settings settings={value.settings} onChange={(settings) => onChange({ ...value, settings })} />
      )}
    </Stack>
  );
}
