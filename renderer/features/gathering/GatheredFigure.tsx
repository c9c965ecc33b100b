import type { Gathered } from '../../../shared/domain/model/gathered.ts';
import { OrderBars } from '../../../shared/figures/order-bars.ts';
import { QuestionGrid } from '../../../shared/figures/question-grid.ts';
import { DARK, type FigureSize, LIGHT } from '../../../shared/figures/theme.ts';
import { WordCloud } from '../../../shared/figures/word-cloud.ts';
import { direction } from '../../../shared/i18n/language.ts';
import {
  gatheredBars,
  gatheredNotes,
  gatheredWords,
} from '../../../shared/report/assemble/gathered-words.ts';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useLanguage } from '../../ui/language/LanguageProvider.tsx';
import { useDark } from '../ballot/use-dark.ts';
import { gatheringFigureWords } from './figure-words.ts';
import styles from './gathering.module.css';

/** What a step came to, on a phone or the console: in words first, then the picture, then the small print. */
export function GatheredFigure({
  gathered,
  size,
}: {
  readonly gathered: Gathered;
  readonly size: FigureSize;
}) {
  const language = useLanguage();
  return (
    <Stack gap={12}>
      <Text size="lead" isStrong>
        {gatheredWords(gathered, language)}
      </Text>
      <div className={styles['figure']}>
        <Picture gathered={gathered} size={size} />
      </div>
      {gatheredNotes(gathered, language).map((note) => (
        <Text key={note} size="small" tone="muted">
          {note}
        </Text>
      ))}
    </Stack>
  );
}

function Picture({ gathered, size }: { readonly gathered: Gathered; readonly size: FigureSize }) {
  const language = useLanguage();
  const theme = useDark() ? DARK : LIGHT;
  const options = {
    theme: { ...theme, surface: 'transparent' },
    size,
    direction: direction(language),
    words: gatheringFigureWords(language),
  };
  switch (gathered.kind) {
    case 'words':
      return gathered.look === 'cloud' ? (
        <WordCloud {...options} figure={gathered} />
      ) : (
        <OrderBars {...options} figure={gatheredBars(gathered, language)} />
      );
    case 'choices':
      return gathered.isWithheld || gathered.answered === 0 ? null : (
        <OrderBars {...options} figure={gatheredBars(gathered, language)} />
      );
    case 'grid':
      return <QuestionGrid {...options} figure={gathered} />;
  }
}
