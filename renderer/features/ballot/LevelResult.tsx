import { CONSOLE_SIZE, DARK, LIGHT } from '../../../shared/figures/theme.ts';
import { consoleBallotMessages } from '../../../shared/i18n/console-ballot.ts';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { publishedIn } from '../ballot-screen/tables-in.ts';
import type { ItemResultProps } from './face.ts';
import { consoleFigureWords } from './console-figure-words.ts';
import { LevelFigure } from './LevelFigure.tsx';
import { LevelGroups } from './LevelGroups.tsx';
import { RoundsFigure } from './RoundsFigure.tsx';
import { useDark } from './use-dark.ts';

/** One statement answered by levels: the line of numbers, the figure, and the groups. */
export function LevelResult({ ballot, statement }: ItemResultProps) {
  const t = useMessages(consoleBallotMessages);
  const language = useLanguage();
  const theme = useDark() ? DARK : LIGHT;
  const result = ballot.result?.items[statement];
  const published = publishedIn(result?.detail);
  const { question } = ballot;
  if (result === undefined || question === null || published === null || published.kind === 'withheld') {
    return null;
  }
  return (
    <Stack gap={16}>
      <Text tone="muted">{result.figures[language]}</Text>
      <LevelFigure
        question={question}
        counts={published.total}
        theme={theme}
        size={CONSOLE_SIZE}
        numbers={t('figure.numbers')}
        words={consoleFigureWords(language)}
      />
      <RoundsFigure ballot={ballot} statement={statement} />
      <LevelGroups ballot={ballot} rows={published.rows} />
      <Text tone="muted">{t('result.why.recount')}</Text>
    </Stack>
  );
}
