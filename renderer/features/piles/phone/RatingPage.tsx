import { useState } from 'react';
import { pilesMessages } from '../../../../shared/i18n/piles.ts';
import { useAct } from '../../../client/hooks.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { Stack } from '../../../ui/frame/Stack.tsx';
import { Text } from '../../../ui/frame/Text.tsx';
import { useLanguage, useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { RatingScale } from '../../../ui/phone/RatingScale.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import { MainButton, PhonePage } from '../../phone/PhonePage.tsx';
import { StepTime } from '../../phone/StepTime.tsx';
import type { PilesPageProps } from './pages.ts';
import { shortThing, ThingWords } from './ThingWords.tsx';

/** One card a page, both scales under it; first those that are not rated yet. */
export function RatingPage(props: PilesPageProps & { readonly onPiles: () => void }) {
  const { step, seat, view, mine, piling, onPiles } = props;
  const t = useMessages(pilesMessages);
  const language = useLanguage();
  const act = useAct();
  const isRated = (id: string): boolean =>
    view.scales.every(({ name }) => mine.sort.ratings[name]?.[id] !== undefined);
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      view.items.findIndex(({ id }) => !isRated(id)),
    ),
  );
  const total = view.items.length;
  const left = view.items.filter(({ id }) => !isRated(id)).length;
  const item = view.items[Math.min(at, total - 1)];
  const isLast = at >= total - 1;
  const flag = (): void => void act('run.done', { run: view.run, done: !seat.done }, seat.id);
  const next = (): void => {
    const after = view.items.findIndex(({ id }, index) => index > at && !isRated(id));
    const anywhere = view.items.findIndex(({ id }) => !isRated(id));
    setAt(after >= 0 ? after : anywhere >= 0 && isLast ? anywhere : Math.min(at + 1, total - 1));
  };
  if (item === undefined) return null;
  return (
    <PhonePage
      title={step.prompt === '' ? step.title : step.prompt}
      isRoomWords
      footer={
        left === 0 && isLast ? (
          <MainButton variant={seat.done ? 'quiet' : 'primary'} onPress={flag}>
            {t(seat.done ? 'sort.notDone' : 'sort.done')}
          </MainButton>
        ) : (
          <MainButton variant={isRated(item.id) ? 'primary' : 'quiet'} onPress={next}>
            {t('rate.next')}
          </MainButton>
        )
      }
    >
      <StepTime run={step.run} />
      <Stack isRow gap={8} justify="between" align="center">
        <Text isStrong isNumber>
          {left === 0 ? t('rate.all', { total }) : t('rate.left', { count: left, total })}
        </Text>
        <Text size="small" tone="muted" isNumber>
          {t('rate.position', { position: at + 1, total })}
        </Text>
      </Stack>
      {mine.left.length > 0 && at === 0 && (
        <Notice
          action={
            <Button size="compact" onPress={onPiles}>
              {t('sort.on')}
            </Button>
          }
        >
          {t('rate.unfinished', { count: mine.left.length })}
        </Notice>
      )}
      {piling.problem !== null && (
        <Notice tone="amber" isLive>
          {piling.problem}
        </Notice>
      )}
      {seat.done && <Text tone="muted">{t('sort.doneText')}</Text>}
      <ThingWords thing={item} isLarge />
      {view.scales.map(({ name, highest }) => (
        <Stack key={name} gap={4}>
          <Text as="h2" isStrong>
            {t(`rate.${name}`)}
          </Text>
          <RatingScale
            label={`${t(`rate.${name}`)} ${shortThing(item, language)}`}
            isList={false}
            points={Array.from({ length: highest }, (_, index) => ({
              value: index + 1,
              ...(index === 0 ? { label: t(`${name}.low`) } : {}),
              ...(index === highest - 1 ? { label: t(`${name}.high`) } : {}),
            }))}
            value={mine.sort.ratings[name]?.[item.id]}
            onChange={(value) => piling.rate(item.id, name, value)}
          />
        </Stack>
      ))}
      <Stack isRow gap={8} justify="between">
        <Button variant="plain" isDisabled={at === 0} onPress={() => setAt(at - 1)}>
          {t('rate.before')}
        </Button>
        <Button variant="plain" onPress={onPiles}>
          {t('rate.toPiles')}
        </Button>
      </Stack>
    </PhonePage>
  );
}
