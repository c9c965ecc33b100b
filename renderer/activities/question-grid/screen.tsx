import { QuestionGrid } from '../../../shared/figures/question-grid.ts';
import { LIGHT } from '../../../shared/figures/theme.ts';
import { direction } from '../../../shared/i18n/language.ts';
import { gatheringFigureWords } from '../../features/gathering/figure-words.ts';
import { GatheredFrame } from '../../features/gathering/GatheredFrame.tsx';
import type { FaceProps } from '../../features/slide/faces.ts';
import { gridPages, gridParts } from '../../features/slide/gathered-paging.ts';
import { leastSize, room } from '../../features/slide/packing.ts';
import { useLanguage } from '../../ui/language/LanguageProvider.tsx';
import { CardPage } from '../collect/screen.tsx';

/** The grid on the projector: how well it is covered first, then its cards, cell by cell. */
export function QuestionGridSlide({ slide }: FaceProps<'gathered'>) {
  const language = useLanguage();
  const { gathered, cards, step, page } = slide;
  if (gathered.kind !== 'grid') return null;
  const parts = gridParts(gathered);
  const entries = gridPages(slide)[page - parts.length - 1];
  if (entries !== undefined) {
    return <CardPage title={step.prompt === '' ? step.title : step.prompt} page={entries} cards={cards} />;
  }
  const part = parts[Math.min(page, parts.length) - 1] ?? gathered;
  return (
    <GatheredFrame slide={slide}>
      <QuestionGrid
        figure={part}
        theme={{ ...LIGHT, surface: 'transparent' }}
        size={{ width: room.width, text: part.rows.length <= 3 ? 32 : leastSize }}
        direction={direction(language)}
        words={gatheringFigureWords(language)}
      />
    </GatheredFrame>
  );
}
