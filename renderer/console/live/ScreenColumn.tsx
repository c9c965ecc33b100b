import { useCallback, useMemo, useState } from 'react';
import type { Slide } from '../../../shared/domain/model/programme.ts';
import type { ScreenView } from '../../../shared/domain/view/screen-view.ts';
import { consoleLiveMessages } from '../../../shared/i18n/console-live.ts';
import { consoleMessages } from '../../../shared/i18n/console.ts';
import { screenFaces } from '../../activities/screen-faces.ts';
import { useClient } from '../../client/hooks.tsx';
import { useConsole } from '../../features/console/console-context.tsx';
import { Problem } from '../../features/doing/Problem.tsx';
import { SlidePagesReport } from '../../features/documents/slide/pages-context.ts';
import type { Doing } from '../../features/doing/use-doing.ts';
import { useDoing } from '../../features/doing/use-doing.ts';
import { pagesOf } from '../../features/slide/pages.ts';
import { SlideFace } from '../../features/slide/SlideFace.tsx';
import { screenLanguage } from '../../features/slide/wordings.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Menu } from '../../ui/overlays/Menu.tsx';
import { Badge } from '../../ui/status/Badge.tsx';
import { Calls } from '../frame/Alerts.tsx';
import styles from './live.module.css';
import { previewOf } from './preview.ts';
import { Speakers } from './Speakers.tsx';
import { cellName } from '../../features/matrix/cell-name.ts';
import { slidesOfStep } from './suggested-slide.ts';

/** What the room sees now, what *Show* would put there, who speaks, who calls. */
export function ScreenColumn({ next, onShow }: { readonly next: Slide | null; readonly onShow: () => void }) {
  const t = useMessages(consoleLiveMessages);
  const c = useMessages(consoleMessages);
  const { view, isSafe } = useConsole();
  const doing = useDoing();
  const [documentPages, setDocumentPages] = useState(1);
  return (
    <Stack gap={24}>
      <Stack gap={8}>
        <div className={styles['columnHead']}>
          <Text as="h2" isStrong>
            {t('screen.now')}
          </Text>
          {view.screen.blank && <Badge tone="amber">{t('screen.blank')}</Badge>}
          {view.screen.frozen && <Badge tone="amber">{t('screen.frozen')}</Badge>}
        </div>
        <SlidePagesReport value={setDocumentPages}>
          <Thumbnail view={view.screen} label={t('screen.now')} />
        </SlidePagesReport>
        <NowTools doing={doing} documentPages={documentPages} />
        <Problem of={doing} />
      </Stack>
      <NextSlide next={next} onShow={onShow} />
      <Speakers />
      <Stack gap={4}>
        <Text as="h2" isStrong>
          {c('live.calls')}
        </Text>
        {view.calls.length === 0 ? (
          <Text tone="muted">{t('calls.none')}</Text>
        ) : (
          <Calls view={view} isSafe={isSafe} doing={doing} />
        )}
      </Stack>
    </Stack>
  );
}

/** The picture of the projector, drawn by what draws it there. */
function Thumbnail({ view, label }: { readonly view: ScreenView; readonly label: string }) {
  const client = useClient();
  const clock = useCallback(() => client.now(), [client]);
  return (
    <div className={styles['thumb']}>
      <SlideFace
        view={view}
        language={screenLanguage(view.languages)}
        faces={screenFaces}
        clock={clock}
        fit="parent"
        label={label}
      />
    </div>
  );
}

function NowTools({ doing, documentPages }: { readonly doing: Doing; readonly documentPages: number }) {
  const t = useMessages(consoleLiveMessages);
  const c = useMessages(consoleMessages);
  const { view } = useConsole();
  const { screen, slide } = view;
  // A text is counted from its end, where it is being written.
  const isText = screen.slide.kind === 'document';
  const pages = isText ? documentPages : pagesOf(screen.slide, screenFaces.ballots);
  const asked = 'page' in screen.slide ? Math.min(screen.slide.page, pages) : 1;
  const page = isText ? pages - asked + 1 : asked;
  const turn = (to: number): void =>
    doing.go('screen.show', { slide: { ...slide, page: isText ? pages - to + 1 : to } });
  return (
    <Stack gap={4}>
      {pages > 1 && (
        <div className={styles['columnHead']}>
          <Button size="compact" isDisabled={page <= 1} onPress={() => turn(page - 1)}>
            {t('screen.earlier')}
          </Button>
          <Text size="small" tone="muted" isNumber>
            {t('screen.page', { page, pages })}
          </Text>
          <Button size="compact" isDisabled={page >= pages} onPress={() => turn(page + 1)}>
            {t('screen.later')}
          </Button>
        </div>
      )}
      <div className={styles['tools']}>
        <Button
          size="compact"
          isPressed={screen.blank}
          onPress={() => doing.go('screen.blank', { blank: !screen.blank })}
        >
          {screen.blank ? t('screen.unblank') : c('live.blank')}
        </Button>
        <Button
          size="compact"
          isPressed={screen.frozen}
          onPress={() => doing.go('screen.freeze', { frozen: !screen.frozen })}
        >
          {screen.frozen ? t('screen.unfreeze') : c('live.freeze')}
        </Button>
        <Button size="compact" onPress={() => doing.go('screen.takeBack')}>
          {t('screen.takeBack')}
        </Button>
      </div>
    </Stack>
  );
}

function NextSlide({ next, onShow }: { readonly next: Slide | null; readonly onShow: () => void }) {
  const t = useMessages(consoleLiveMessages);
  const { view, isSafe, stage, staged } = useConsole();
  const preview = useMemo(
    () => (next === null || isSafe ? null : previewOf(view, next)),
    [view, next, isSafe],
  );
  const offered = slidesOfStep(view).filter((slide) => JSON.stringify(slide) !== JSON.stringify(next));
  return (
    <Stack gap={8}>
      <div className={styles['columnHead']}>
        <Text as="h2" isStrong>
          {t('screen.next')}
        </Text>
        {offered.length > 0 && (
          <Menu
            size="compact"
            variant="plain"
            groups={[
              offered.map((slide) => ({
                id: JSON.stringify(slide),
                label: nameOf(slide, t, view),
                onAction: () => stage(slide),
              })),
            ]}
          >
            {t('screen.choose')}
          </Menu>
        )}
      </div>
      {next === null && <Text tone="muted">{t('screen.nothing')}</Text>}
      {next !== null && preview !== null && <Thumbnail view={preview} label={t('screen.next')} />}
      {next !== null && preview === null && (
        <Text tone="muted">{isSafe ? t('screen.safe') : nameOf(next, t, view)}</Text>
      )}
      {next !== null && (
        <div className={styles['tools']}>
          <Button size="compact" onPress={onShow}>
            {t('screen.show')}
          </Button>
          {staged !== null && (
            <Button size="compact" variant="plain" onPress={() => stage(null)}>
              {t('screen.clear')}
            </Button>
          )}
        </div>
      )}
    </Stack>
  );
}

function nameOf(
  slide: Slide,
  t: ReturnType<typeof consoleLiveMessages>,
  view: ReturnType<typeof useConsole>['view'],
): string {
  switch (slide.kind) {
    case 'prompt':
    case 'progress':
    case 'cards':
    case 'gathered':
    case 'themes':
    case 'join':
      return t(`screen.${slide.kind}`);
    case 'sort':
      return t(`screen.sort.${slide.figure}`);
    case 'hold':
      return `${t('screen.hold')}: ${slide.text}`;
    case 'results':
      return view.ballots[slide.ballot]?.label ?? '';
    case 'drawing':
      return view.framework.draft?.diagrams.find(({ id }) => id === slide.diagram)?.title ?? '';
    case 'line-trace':
      return t('screen.lineTrace');
    case 'statement':
    case 'adoption':
    case 'trace':
      return view.statements[slide.statement]?.text ?? '';
    case 'card':
      return view.cards[slide.input]?.text ?? '';
    case 'result':
      return view.ballots[slide.ballot]?.items.find((item) => item.statement === slide.item)?.text ?? '';
    case 'speaker':
      return t('speakers.show');
    case 'matrix':
      return view.readings[slide.run]?.title ?? '';
    case 'cell':
      return cellName(view.readings[slide.run], slide.cell);
    case 'document':
      return view.documents.find((row) => row.id === slide.document)?.title ?? '';
  }
}
