import { Layers } from 'lucide-react';
import { commonMessages } from '../../../shared/i18n/common.ts';
import { consoleLiveMessages } from '../../../shared/i18n/console-live.ts';
import { useConsole } from '../../features/console/console-context.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { ProgressBar } from '../../ui/status/ProgressBar.tsx';
import type { ConsoleFace, PanelProps } from '../console-face.ts';

/** Grouping on the console: how many cards are left, and the way to the bench. */
export const clusterFace: ConsoleFace = {
  facts: { kind: 'sorting', collections: ['group', 'named'], leastPeople: 1, offeredFirst: true },
  title: { en: 'Group', fr: 'Regrouper' },
  summary: {
    en: 'Cards are sorted into themes, likenesses merged with every source kept, and statements drafted from them.',
    fr: 'Les cartes sont triées par thèmes, les semblables fusionnées en gardant chaque source, et des énoncés en sont rédigés.',
  },
  about: {
    people: {
      en: '1 to 6 who sort, for cards of any number of people',
      fr: '1 à 6 personnes qui trient, pour les cartes de tous',
    },
    time: {
      en: 'About 15 seconds a card, then 2 minutes a theme to name it',
      fr: 'Environ 15 secondes par carte, puis 2 minutes par thème pour le nommer',
    },
    how: {
      en: 'Sort what belongs together before you name it. Merge only what says the same; every source stays. Name each theme with a sentence that its cards would sign, and draft statements from it.',
      fr: 'Trier ce qui va ensemble avant de nommer. Ne fusionner que ce qui dit la même chose ; chaque source reste. Donner à chaque thème une phrase que ses cartes signeraient, et en rédiger des énoncés.',
    },
    source: {
      en: 'Kawakita, Hassōhō (the KJ method), 1967',
      fr: 'Kawakita, Hassōhō (la méthode KJ), 1967',
    },
  },
  Panel: ClusterPanel,
};

function ClusterPanel({ step }: PanelProps) {
  const t = useMessages(consoleLiveMessages);
  const common = useMessages(commonMessages);
  const { view, go, stage } = useConsole();
  const total = Object.values(view.cards).filter((card) => card.sameAs === null && card.held === null).length;
  const { unsorted } = step.progress;
  return (
    <Stack gap={16}>
      <ProgressBar
        label={unsorted === 0 ? t('cluster.sorted') : t('cluster.unsorted', { count: unsorted })}
        done={Math.max(total - unsorted, 0)}
        total={total}
      />
      <Text tone="muted">{t('cluster.help')}</Text>
      <Stack isRow gap={8}>
        <Button icon={Layers} onPress={() => go('material', 'sort')}>
          {t('cluster.bench')}
        </Button>
        {view.themes.length > 0 && (
          <Button onPress={() => stage({ kind: 'themes', page: 1 })}>{t('cluster.showThemes')}</Button>
        )}
      </Stack>
      {view.themes.length === 0 ? (
        <Text tone="muted">{t('cluster.none')}</Text>
      ) : (
        <ol>
          {view.themes.map((theme) => (
            <li key={theme.id}>
              <Text as="span" isSerif size="lead">
                {theme.label}
              </Text>{' '}
              <Text as="span" tone="muted">
                {common('count.cards', { count: theme.cards })}
              </Text>
            </li>
          ))}
        </ol>
      )}
    </Stack>
  );
}
