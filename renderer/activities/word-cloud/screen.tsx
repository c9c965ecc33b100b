import { LIGHT } from '../../../shared/figures/theme.ts';
import { WordCloud, wordsLeftOut } from '../../../shared/figures/word-cloud.ts';
import { gatheringMessages } from '../../../shared/i18n/gathering.ts';
import { gatheringFigureWords } from '../../features/gathering/figure-words.ts';
import { GatheredFrame } from '../../features/gathering/GatheredFrame.tsx';
import type { FaceProps } from '../../features/slide/faces.ts';
import { leastSize, room } from '../../features/slide/packing.ts';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';

/** Room for the picture: the slide's less question, headline and small print. */
const size = { width: room.width, text: leastSize };
const height = room.height - 250;

/** The cloud on the projector; the words said most often are its headline. */
export function WordCloudSlide({ slide }: FaceProps<'gathered'>) {
  const t = useMessages(gatheringMessages);
  const language = useLanguage();
  const { gathered } = slide;
  if (gathered.kind !== 'words') return null;
  const left = wordsLeftOut(gathered, { size, height });
  return (
    <GatheredFrame slide={slide} notes={left === 0 ? [] : [t('words.left', { count: left })]}>
      <WordCloud
        figure={gathered}
        theme={{ ...LIGHT, surface: 'transparent' }}
        size={size}
        height={height}
        words={gatheringFigureWords(language)}
      />
    </GatheredFrame>
  );
}
