import { useState } from 'react';
import { gatheringMessages } from '../../../shared/i18n/gathering.ts';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import { cellsOf, gridIn, type EmptyCell, type Grid } from '../../../shared/methods/question-grid/cells.ts';
import { PHONE_SIZE } from '../../../shared/figures/theme.ts';
import { GatheredFigure } from '../../features/gathering/GatheredFigure.tsx';
import { ClosedPage } from '../../features/phone/ClosedPage.tsx';
import type { PhoneFaceProps } from '../../features/phone/face.ts';
import { PhonePage } from '../../features/phone/PhonePage.tsx';
import { StepTime } from '../../features/phone/StepTime.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { promptFor } from '../collect/phone.tsx';
import { ShownCards } from '../collect/phone-shown.tsx';
import { WritingPage } from '../collect/phone-writing.tsx';

/** A grid on the phone: its questions one under the other, row by row; a press opens the box for one. */
export function QuestionGridPhone(props: PhoneFaceProps) {
  const { common, seat, step } = props;
  const t = useMessages(gatheringMessages);
  const tasks = useMessages(phoneTaskMessages);
  const [place, setPlace] = useState<string | null>(null);
  const prompt = promptFor(props);
  const grid = gridIn(step.settings);
  const cell = cellsOf(grid).find((each) => each.place === place);
  switch (step.run?.phase ?? 'ready') {
    case 'ready':
      return <PhonePage title={prompt} isRoomWords />;
    case 'open':
      if (cell !== undefined && seat.role !== 'observer') {
        const back = (
          <Stack isRow>
            <Button onPress={() => setPlace(null)}>{t('grid.back')}</Button>
          </Stack>
        );
        return (
          <WritingPage
            key={place}
            {...props}
            prompt={questionOf(grid, cell, t)}
            place={cell.place}
            above={back}
          />
        );
      }
      return (
        <PhonePage title={prompt} isRoomWords>
          <StepTime run={step.run} />
          <Text tone="muted">{seat.role === 'observer' ? tasks('observer.text') : t('grid.cells')}</Text>
          <Cells {...props} grid={grid} onChoose={setPlace} />
          {common.cards.length > 0 && <ShownCards common={common} seat={seat} />}
        </PhonePage>
      );
    case 'stopped':
    case 'team':
      return <ClosedPage seat={seat} />;
    case 'shown':
    case 'done':
      return (
        <PhonePage title={prompt} isRoomWords>
          {common.gathered !== null && <GatheredFigure gathered={common.gathered} size={PHONE_SIZE} />}
          {grid.rows.length > 0 &&
            cellsOf(grid)
              .map((each) => ({ each, cards: common.cards.filter((card) => card.place === each.place) }))
              .filter(({ cards }) => cards.length > 0)
              .map(({ each, cards }) => (
                <ShownCards
                  key={each.place}
                  common={{ ...common, cards }}
                  seat={seat}
                  title={questionOf(grid, each, t)}
                />
              ))}
        </PhonePage>
      );
  }
}

function Cells({
  seat,
  step,
  grid,
  onChoose,
}: PhoneFaceProps & { readonly grid: Grid; readonly onChoose: (place: string) => void }) {
  const t = useMessages(gatheringMessages);
  const mine = seat.cards.filter((card) => card.run === step.run?.id && !card.withdrawn);
  return grid.rows.map((row, index) => (
    <Stack key={row} gap={8}>
      <Text as="h2" isStrong>
        {row}
      </Text>
      {cellsOf(grid)
        .filter((cell) => cell.row === index)
        .map((cell) => {
          const count = mine.filter(({ place }) => place === cell.place).length;
          const question = cell.prompt === '' ? (grid.columns[cell.column] ?? '') : cell.prompt;
          return (
            <Button
              key={cell.place}
              isFullWidth
              isDisabled={seat.role === 'observer'}
              label={t('grid.open', { question: questionOf(grid, cell, t) })}
              onPress={() => onChoose(cell.place)}
            >
              {count === 0 ? question : `${question} · ${t('grid.yours', { count })}`}
            </Button>
          );
        })}
    </Stack>
  ));
}

function questionOf(grid: Grid, cell: EmptyCell, t: ReturnType<typeof gatheringMessages>): string {
  if (cell.prompt !== '') return cell.prompt;
  return t('grid.cell', { row: grid.rows[cell.row] ?? '', column: grid.columns[cell.column] ?? '' });
}
