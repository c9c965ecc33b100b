import { useState } from 'react';
import { OrderBars, tableOfOrderBars } from '../../../shared/figures/order-bars.ts';
import { leadingPairs, PairMatrix, tableOfPairMatrix } from '../../../shared/figures/pair-matrix.ts';
import { CONSOLE_SIZE, DARK, type FigureOptions, LIGHT } from '../../../shared/figures/theme.ts';
import type { TeamBallot } from '../../../shared/domain/view/team-view.ts';
import { consoleBallotMessages } from '../../../shared/i18n/console-ballot.ts';
import { screenMessages } from '../../../shared/i18n/screen.ts';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import styles from './ballot.module.css';
import { FigureNumbers } from '../figure/FigureNumbers.tsx';
import { consoleFigureWords } from './console-figure-words.ts';
import { WholeFigure } from './WholeFigure.tsx';
import { useDark } from './use-dark.ts';

/** What a ballot says of all its statements: in words, in order, and each against each on request. */
export function WholeResult({ ballot }: { readonly ballot: TeamBallot }) {
  const t = useMessages(consoleBallotMessages);
  const language = useLanguage();
  const theme = useDark() ? DARK : LIGHT;
  const whole = ballot.result?.whole ?? null;
  if (whole === null) return null;
  const options = { theme, size: CONSOLE_SIZE, words: consoleFigureWords(language) };
  const labelOf = (statement: string): string => {
    const item = ballot.items.find((each) => each.statement === statement);
    return item?.translations[language] ?? item?.text ?? '';
  };
  const order = {
    rows: whole.places.map(({ statement, place, share, said }) => ({
      place,
      label: labelOf(statement),
      share,
      said: said[language],
    })),
  };
  const numbers = t('figure.numbers');
  const duels =
    whole.pairs === null
      ? null
      : leadingPairs({ labels: whole.pairs.statements.map(labelOf), cells: whole.pairs.cells });
  return (
    <section aria-label={t('whole.title')}>
      <Stack gap={12}>
        <Text as="h3" size="lead">
          {whole.words[language]}
        </Text>
        <div>
          <OrderBars {...options} figure={order} />
          <FigureNumbers table={tableOfOrderBars(order, options)} label={numbers} />
        </div>
        {whole.figures.map((figure) => (
          <section key={figure.title.en} aria-label={figure.title[language]}>
            <Text isStrong>{figure.title[language]}</Text>
            <WholeFigure
              figure={figure}
              labelOf={labelOf}
              theme={theme}
              size={CONSOLE_SIZE}
              numbers={numbers}
            />
          </section>
        ))}
        {whole.notes.map((note) => (
          <Text key={note.en}>{note[language]}</Text>
        ))}
        {duels !== null && duels.labels.length > 1 && <EachAgainstEach duels={duels} options={options} />}
      </Stack>
    </section>
  );
}

/** Drawn once it is opened: of many statements it is thousands of cells. */
function EachAgainstEach(props: {
  readonly duels: ReturnType<typeof leadingPairs>;
  readonly options: FigureOptions;
}) {
  const { duels, options } = props;
  const t = useMessages(consoleBallotMessages);
  const s = useMessages(screenMessages);
  const [isOpen, setOpen] = useState(false);
  const shown = duels.labels.length;
  return (
    <details className={styles['details']} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('whole.pairs')}</summary>
      {isOpen && (
        <>
          <Text tone="muted">{s('whole.pairs')}</Text>
          {shown < duels.of && <Text tone="muted">{t('whole.pairs.first', { shown, of: duels.of })}</Text>}
          <PairMatrix {...options} figure={duels} />
          <FigureNumbers table={tableOfPairMatrix(duels, options)} label={t('figure.numbers')} />
        </>
      )}
    </details>
  );
}
