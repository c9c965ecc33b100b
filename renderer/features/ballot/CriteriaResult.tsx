import { CONSOLE_SIZE, DARK, LIGHT } from '../../../shared/figures/theme.ts';
import { consoleBallotMessages } from '../../../shared/i18n/console-ballot.ts';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { criteriaIn, publishedUnder, ratedUnder } from '../ballot-screen/tables-in.ts';
import type { ItemResultProps } from './face.ts';
import { LevelFigure } from './LevelFigure.tsx';
import { LevelGroups } from './LevelGroups.tsx';
import { RoundsFigure } from './RoundsFigure.tsx';
import { useDark } from './use-dark.ts';

/** One statement under several criteria: each with its figure and its groups. */
export function CriteriaResult({ ballot, statement }: ItemResultProps) {
  const t = useMessages(consoleBallotMessages);
  const language = useLanguage();
  const theme = useDark() ? DARK : LIGHT;
  const detail = ballot.result?.items[statement]?.detail;
  const { question } = ballot;
  if (question === null || criteriaIn(detail) === null) return null;
  return (
    <Stack gap={24}>
      {ratedUnder(question).map((criterion) => {
        const published = publishedUnder(detail, criterion);
        if (criterion === null || published === null || published.kind === 'withheld') return null;
        const label = criterion.label[language];
        return (
          <section key={criterion.id} aria-label={label}>
            <Stack gap={8}>
              <Text as="h4" isStrong>
                {label}
              </Text>
              <LevelFigure question={question} counts={published.total} theme={theme} size={CONSOLE_SIZE} />
              <RoundsFigure ballot={ballot} statement={statement} criterion={criterion} />
              <LevelGroups ballot={ballot} rows={published.rows} />
            </Stack>
          </section>
        );
      })}
      <Text tone="muted">{t('result.why.recount')}</Text>
    </Stack>
  );
}
