import type { Gathered } from '../../../shared/domain/model/gathered.ts';
import type { FigureTable } from '../../../shared/figures/figure-table.ts';
import { tableOfOrderBars } from '../../../shared/figures/order-bars.ts';
import { tableOfQuestionGrid } from '../../../shared/figures/question-grid.ts';
import { tableOfWordCloud } from '../../../shared/figures/word-cloud.ts';
import { consoleBallotMessages } from '../../../shared/i18n/console-ballot.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { gatheredBars } from '../../../shared/report/assemble/gathered-words.ts';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { FigureNumbers } from '../figure/FigureNumbers.tsx';
import { gatheringFigureWords } from './figure-words.ts';

/** The numbers behind what a step came to, on the console; nothing where there are none to tell. */
export function GatheredNumbers({ gathered }: { readonly gathered: Gathered }) {
  const t = useMessages(consoleBallotMessages);
  const table = tableIn(gathered, useLanguage());
  return table === null ? null : <FigureNumbers table={table} label={t('figure.numbers')} />;
}

function tableIn(gathered: Gathered, language: Language): FigureTable | null {
  const options = { words: gatheringFigureWords(language) };
  switch (gathered.kind) {
    case 'words':
      return gathered.look === 'cloud'
        ? tableOfWordCloud(gathered, options)
        : tableOfOrderBars(gatheredBars(gathered, language), options);
    case 'choices':
      return gathered.isWithheld || gathered.answered === 0
        ? null
        : tableOfOrderBars(gatheredBars(gathered, language), options);
    case 'grid':
      return tableOfQuestionGrid(gathered, options);
  }
}
