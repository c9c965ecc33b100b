import { OrderBars } from '../../../shared/figures/order-bars.ts';
import { LIGHT, SCREEN_SIZE } from '../../../shared/figures/theme.ts';
import { direction } from '../../../shared/i18n/language.ts';
import { gatheredBars } from '../../../shared/report/assemble/gathered-words.ts';
import { gatheringFigureWords } from '../../features/gathering/figure-words.ts';
import { GatheredFrame } from '../../features/gathering/GatheredFrame.tsx';
import type { FaceProps } from '../../features/slide/faces.ts';
import { barsOfPage } from '../../features/slide/gathered-paging.ts';
import { room } from '../../features/slide/packing.ts';
import { useLanguage } from '../../ui/language/LanguageProvider.tsx';

/** Few bars are set larger. */
function textFor(rows: number): number {
  return rows <= 3 ? 44 : rows <= 5 ? 38 : 32;
}

/** A poll on the projector, closed or open: a bar an answer. */
export function PollSlide({ slide }: FaceProps<'gathered'>) {
  const language = useLanguage();
  const { gathered } = slide;
  if (gathered.kind === 'grid') return null;
  const isEmpty = gathered.kind === 'choices' && (gathered.isWithheld || gathered.answered === 0);
  const rows = barsOfPage(gatheredBars(gathered, language).rows, slide.page);
  return (
    <GatheredFrame slide={slide}>
      {!isEmpty && (
        <OrderBars
          figure={{ rows }}
          theme={{ ...LIGHT, surface: 'transparent' }}
          size={{ ...SCREEN_SIZE, width: room.width, text: textFor(rows.length) }}
          direction={direction(language)}
          words={gatheringFigureWords(language)}
        />
      )}
    </GatheredFrame>
  );
}
