import { CONSOLE_SIZE, DARK, LIGHT } from '../../../shared/figures/theme.ts';
import { consoleBallotMessages } from '../../../shared/i18n/console-ballot.ts';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { criteriaIn } from '../ballot-screen/criteria-in.ts';
import type { ItemResultProps } from './face.ts';
import { LevelFigure } from './LevelFigure.tsx';
import { LevelGroups } from './LevelGroups.tsx';
import { useDark } from './use-dark.ts';

/** One statement under several criteria: each with its figure and its groups. */
export function CriteriaResult({ ballot, statement }: ItemResultProps) {
  const t = useMessages(consoleBallotMessages);
  const language = useLanguage();
  const theme = useDark() ? DARK : LIGHT;
  const tables = criteriaIn(ballot.result?.items[statement]?.detail);
  const { question } = ballot;
  if (question === null || tables === null) return null;
  return (
    <Stack gap={24}>
      {tables.map(({ label, published }) =>
        published.kind === 'withheld' ? null : (
          <section key={label.en} aria-label={label[language]}>
            <Stack gap={8}>
              <Text as="h4" isStrong>
                {label[language]}
              </Text>
              <LevelFigure question={question} counts={published.total} theme={theme} size={CONSOLE_SIZE} />
              <LevelGroups ballot={ballot} rows={published.rows} />
            </Stack>
          </section>
        ),
      )}
      <Text tone="muted">{t('result.why.recount')}</Text>
    </Stack>
  );
}
