import { formats } from '../../i18n/formats.ts';
import { verdictMessages } from '../../i18n/verdicts.ts';
import type { ScoredItem } from '../counted/counted-method.ts';
import { numberIn } from '../counted/counted-result.ts';
import { wordingsOf } from '../wordings.ts';

/** By what the statements of a Delphi are ordered: the share that put them in the upper third, with the median. */
export function delphiScore({ said }: Pick<ScoredItem, 'said'>) {
  const share = numberIn(said, 'support') / Math.max(1, numberIn(said, 'of'));
  return {
    score: share,
    share,
    said: wordingsOf((language) =>
      verdictMessages(language)('delphi.said', {
        share: formats(language).percent(share),
        median: numberIn(said, 'median'),
      }),
    ),
  };
}
