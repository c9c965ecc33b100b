import { RoundSlope, tableOfRoundSlope } from '../../../shared/figures/round-slope.ts';
import { CONSOLE_SIZE, DARK, LIGHT } from '../../../shared/figures/theme.ts';
import { consoleBallotMessages } from '../../../shared/i18n/console-ballot.ts';
import { direction } from '../../../shared/i18n/language.ts';
import { slopeOfRounds } from '../../../shared/methods/slope-of-rounds.ts';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import type { Criterion } from '../../../shared/methods/criteria/criterion.ts';
import { publishedUnder } from '../ballot-screen/tables-in.ts';
import { useConsole } from '../console/console-context.tsx';
import type { ItemResultProps } from './face.ts';
import { FigureNumbers } from '../figure/FigureNumbers.tsx';
import { consoleFigureWords } from './console-figure-words.ts';
import { roundsOnWording } from './rounds-on-wording.ts';
import { useDark } from './use-dark.ts';

/** How answers to one statement moved over the rounds that asked it in these words, with the groups' medians. */
export function RoundsFigure(
  props: ItemResultProps & {
    /** Where it was rated under several. */
    readonly criterion?: Criterion | null;
  },
) {
  const { ballot, statement, criterion = null } = props;
  const t = useMessages(consoleBallotMessages);
  const language = useLanguage();
  const theme = useDark() ? DARK : LIGHT;
  const { view } = useConsole();
  if (ballot.question === null) return null;
  const figure = slopeOfRounds(
    ballot.question,
    roundsOnWording(view.ballots, ballot, statement).map((round) => ({
      label: t('result.round', { number: round.round }),
      published: publishedUnder(round.result?.items[statement]?.detail, criterion),
      own: null,
    })),
    { language, groupNames: new Map(Object.entries(ballot.result?.groups ?? {})) },
  );
  if (figure === null) return null;
  const options = {
    theme,
    size: CONSOLE_SIZE,
    direction: direction(language),
    words: consoleFigureWords(language),
  };
  return (
    <Stack gap={4}>
      <Text isStrong>{t('rounds.slope')}</Text>
      <RoundSlope figure={figure} {...options} />
      <FigureNumbers table={tableOfRoundSlope(figure, options)} label={t('figure.numbers')} />
    </Stack>
  );
}
