import { consoleWelcomeMessages } from '../../../shared/i18n/console-welcome.ts';
import { Checkbox } from '../../ui/controls/Checkbox.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';

/** Languages that rooms ask for most; their own names, as people look for them. */
const offered = [
  ['en', 'English'],
  ['fr', 'Français'],
  ['ar', 'العربية'],
  ['es', 'Español'],
  ['pt', 'Português'],
  ['sw', 'Kiswahili'],
  ['ru', 'Русский'],
  ['zh', '中文'],
] as const;

/** Chooses the languages of a consultation; the first chosen is the authoritative one. */
export function LanguagesField({
  value,
  onChange,
}: {
  readonly value: readonly string[];
  readonly onChange: (languages: readonly string[]) => void;
}) {
  const t = useMessages(consoleWelcomeMessages);
  const all = [
    ...offered,
    ...value
      .filter((code) => !offered.some(([known]) => known === code))
      .map((code) => [code, code] as const),
  ];
  return (
    <fieldset>
      <legend>
        <Text as="span" isStrong>
          {t('new.languages')}
        </Text>
      </legend>
      <Stack gap={4}>
        <Stack isRow gap={16}>
          {all.map(([code, name]) => (
            <Checkbox
              key={code}
              isSelected={value.includes(code)}
              isDisabled={value.length === 1 && value[0] === code}
              onChange={(on) => onChange(on ? [...value, code] : value.filter((each) => each !== code))}
            >
              {value[0] === code && value.length > 1 ? `${name} ①` : name}
            </Checkbox>
          ))}
        </Stack>
        <Text size="small" tone="muted">
          {t('new.languages.help')}
        </Text>
      </Stack>
    </fieldset>
  );
}
