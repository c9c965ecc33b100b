import { useState } from 'react';
import type { SortView } from '../../../../shared/domain/view/sort-view.ts';
import { phoneTaskMessages } from '../../../../shared/i18n/phone-tasks.ts';
import { pilesMessages } from '../../../../shared/i18n/piles.ts';
import { Stack } from '../../../ui/frame/Stack.tsx';
import { Text } from '../../../ui/frame/Text.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import type { PhoneFaceProps } from '../../phone/face.ts';
import { PhonePage } from '../../phone/PhonePage.tsx';
import { RatingPage } from './RatingPage.tsx';
import { OwnPiles, ReviewPage } from './ReviewPage.tsx';
import { SortingPage } from './SortingPage.tsx';
import { ThingWords } from './ThingWords.tsx';
import { useOwnSort } from './use-own-sort.ts';
import { usePiling } from './use-piling.ts';

type Page = 'sort' | 'review' | 'rate';

/** Sorting on the phone: one card at a time, the own piles, ratings; afterwards what all piles come to. */
export function PilesTask(props: PhoneFaceProps & { readonly view: SortView }) {
  const { seat, step, view } = props;
  const t = useMessages(phoneTaskMessages);
  const mine = useOwnSort(view, seat);
  const piling = usePiling(view.run, seat.id, mine);
  const [chosen, setPage] = useState<{ readonly stage: SortView['stage']; readonly page: Page } | null>(null);
  const title = step.prompt === '' ? step.title : step.prompt;
  switch (step.run?.phase ?? 'ready') {
    case 'ready':
      return <PhonePage title={title} isRoomWords />;
    case 'stopped':
    case 'team':
      return (
        <PhonePage title={t('closed.title')}>
          <OwnPiles view={view} mine={mine} />
        </PhonePage>
      );
    case 'shown':
    case 'done':
      return <ResultPage {...props} title={title} own={<OwnPiles view={view} mine={mine} />} />;
    case 'open':
      break;
  }
  if (seat.role === 'observer') {
    return (
      <PhonePage title={title} isRoomWords>
        <Text tone="muted">{t('observer.text')}</Text>
      </PhonePage>
    );
  }
  const pages = { ...props, mine, piling };
  const go = (page: Page): void => setPage({ stage: view.stage, page });
  // When rating begins everybody is taken there, once.
  const page = chosen?.stage === view.stage ? chosen.page : view.stage === 'rate' ? 'rate' : 'sort';
  switch (page) {
    case 'rate':
      return <RatingPage {...pages} onPiles={() => go('review')} />;
    case 'sort':
      return <SortingPage {...pages} onReview={() => go('review')} />;
    case 'review':
      return (
        <ReviewPage
          {...pages}
          onSort={() => go('sort')}
          onRate={view.stage === 'rate' ? () => go('rate') : null}
        />
      );
  }
}

function ResultPage({
  view,
  title,
  own,
}: PhoneFaceProps & {
  readonly view: SortView;
  readonly title: string;
  readonly own: React.ReactNode;
}) {
  const t = useMessages(pilesMessages);
  return (
    <PhonePage title={title} isRoomWords>
      <Text as="h2" isStrong>
        {t('result.title')}
      </Text>
      {view.clusters.length === 0 && <Text tone="muted">{t('result.none')}</Text>}
      {view.clusters.map(({ key, label, items }) => (
        <Stack key={key} gap={4}>
          <Text as="h3" isStrong isSerif={label !== ''}>
            <bdi>{label === '' ? t('result.unnamed') : label}</bdi>
          </Text>
          <ul>
            {view.items
              .filter(({ id }) => items.includes(id))
              .map((thing) => (
                <li key={thing.id}>
                  <ThingWords thing={thing} />
                </li>
              ))}
          </ul>
        </Stack>
      ))}
      {own}
    </PhonePage>
  );
}
