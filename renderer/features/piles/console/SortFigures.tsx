import { useState } from 'react';
import type { TeamSort } from '../../../../shared/domain/view/sort-view.ts';
import { CONSOLE_SIZE, DARK, LIGHT } from '../../../../shared/figures/theme.ts';
import { formats } from '../../../../shared/i18n/formats.ts';
import { pileFigureMessages } from '../../../../shared/i18n/pile-figures.ts';
import { pilesTeamMessages } from '../../../../shared/i18n/piles-team.ts';
import { picturesOf } from '../../../../shared/report/sorts/pictures-of-sort.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { SegmentedControl } from '../../../ui/controls/SegmentedControl.tsx';
import { Stack } from '../../../ui/frame/Stack.tsx';
import { Text } from '../../../ui/frame/Text.tsx';
import { useLanguage, useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { useDark } from '../../ballot/use-dark.ts';
import { useConsole } from '../../console/console-context.tsx';
import { screenPictures } from '../sort-pages.ts';
import { SortFigureView } from '../SortFigureView.tsx';

type Told = NonNullable<TeamSort['result']>;

/** The figures of a sort, one at a time, each with its numbers and the way to the projector. */
export function SortFigures({ sort, told }: { readonly sort: TeamSort; readonly told: Told }) {
  const t = useMessages(pilesTeamMessages);
  const figures = useMessages(pileFigureMessages);
  const language = useLanguage();
  const { stage } = useConsole();
  const [chosen, choose] = useState<string | null>(null);
  const theme = useDark() ? DARK : LIGHT;
  const pictures = picturesOf(told);
  const kinds = [...new Set(pictures.map(({ kind }) => kind))];
  const kind = kinds.find((each) => each === chosen) ?? kinds[0];
  const onScreen = screenPictures(told);
  const { map, made } = told.numbers;
  if (kind === undefined) return null;
  return (
    <section aria-label={t('figures')}>
      <Stack gap={12}>
        {kinds.length > 1 && (
          <SegmentedControl
            label={t('figures')}
            segments={kinds.map((value) => ({ value, label: figures(`title.${value}`) }))}
            value={kind}
            onChange={choose}
          />
        )}
        {pictures
          .filter((picture) => picture.kind === kind)
          .map((picture) => (
            <SortFigureView
              key={JSON.stringify(picture)}
              sort={told}
              picture={picture}
              options={{ theme, size: CONSOLE_SIZE }}
              numbers={t('numbers')}
            />
          ))}
        {kind === 'map' && map !== null && (
          <Text size="small" tone="muted">
            {figures('stress', { stress: formats(language).number(Math.round(map.stress * 1000) / 1000) })}.
          </Text>
        )}
        {kind === 'map' && made !== null && made.adjustedRand !== null && (
          <Text size="small" tone="muted">
            {figures('stability', { share: formats(language).percent(made.adjustedRand) })}.
          </Text>
        )}
        {kind === 'ladder' && told.numbers.ladders.some(({ isUnstable }) => isUnstable) && (
          <Text size="small" tone="muted">
            {figures('unstable')}
          </Text>
        )}
        {onScreen.includes(kind) && (
          <div>
            <Button
              size="compact"
              onPress={() => stage({ kind: 'sort', run: sort.run, figure: kind, page: 1 })}
            >
              {t('stage')}
            </Button>
          </div>
        )}
      </Stack>
    </section>
  );
}
