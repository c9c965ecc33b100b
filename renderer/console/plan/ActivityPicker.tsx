import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
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
import styles from './plan.module.css';

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
  const list = useRef<HTMLDivElement>(null);
  // The button that was pressed goes: a keyboard goes on at the chosen method, or at the first one.
  const showAll = (all: boolean): void => {
    flushSync(() => setAll(all));
    const radios = list.current?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [];
    ([...radios].find(({ checked }) => checked) ?? radios[0])?.focus();
  };
  const fewer = (
    <Button size="compact" variant="plain" onPress={() => showAll(false)}>
      {t('step.fewer')}
    </Button>
  );
  const known = [...consoleFaces];
  const first = known.filter(([name, { facts }]) => facts.offeredFirst || name === value?.method);
  const offered = isAll ? known : first;
  const face = value === null ? undefined : consoleFaces.get(value.method);
  const Settings = face?.Settings;
  const strict = view.about?.release !== 'open' && value?.collection === 'named';
  return (
    <Stack gap={16}>
      <div ref={list} className={styles['picker']}>
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
          options={offered.map(([name, { facts, title, summary, about }]) => {
            const least = facts.offeredFirst ? '' : ` (${t('step.least', { count: facts.leastPeople })})`;
            return {
              value: name,
              label: title[language],
              help: `${summary[language]}${least}`,
              more: (
                <Stack gap={8}>
                  <MethodAbout about={about} />
                  {isAll && fewer}
                </Stack>
              ),
            };
          })}
        />
        {!isAll && known.length > first.length && (
          <Button size="compact" variant="plain" onPress={() => showAll(true)}>
            {t('step.all')}
          </Button>
        )}
        {isAll && value === null && fewer}
      </div>
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
