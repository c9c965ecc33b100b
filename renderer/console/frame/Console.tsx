import { Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import type { OpenFile } from '../../../shared/contract/files.ts';
import type { MenuCommand } from '../../../shared/contract/shell.ts';
import type { Slide } from '../../../shared/domain/model/programme.ts';
import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';
import { consoleFrameMessages } from '../../../shared/i18n/console-frame.ts';
import { consoleMessages } from '../../../shared/i18n/console.ts';
import { ConsoleProvider } from '../../features/console/console-context.tsx';
import type { PlaceId } from '../../features/console/console-context.tsx';
import { PlaceFrame } from '../../features/console/PlaceFrame.tsx';
import { TeamTextsProvider } from '../../features/documents/team/team-texts-context.tsx';
import { useDoing } from '../../features/doing/use-doing.ts';
import { ConsoleFrame } from '../../ui/frame/ConsoleFrame.tsx';
import { Rail } from '../../ui/frame/Rail.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { BrokenPage } from '../../ui/status/BrokenPage.tsx';
import { FallBack } from '../../ui/status/FallBack.tsx';
import { askFiles } from '../files-api.ts';
import type { Files } from '../files-api.ts';
import { placeComponents } from '../places/registry.ts';
import { useShellMenu, useShellState } from '../shell.ts';
import { Alerts } from './Alerts.tsx';
import { ConsoleMenu } from './ConsoleMenu.tsx';
import type { MenuDialog } from './ConsoleMenu.tsx';
import { CloseRoomDialog, CopyDialog, RehearseDialog, StickDialog } from './FileDialogs.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { placeOfAddress, places } from './places.ts';
import { projectorKeys } from './projector-keys.ts';
import { SafeMode } from './SafeMode.tsx';
import { StatusLine } from './StatusLine.tsx';
import { TopLine } from './TopLine.tsx';
import { useConsoleTexts } from './use-console-texts.ts';
import { useKeys } from './use-keys.ts';
import { WelcomeBack } from './WelcomeBack.tsx';

interface ConsoleProps {
  readonly view: ConsoleView;
  readonly files: Files;
  readonly open: OpenFile;
}

/** The console with a consultation in it: six places inside bars that stay. */
export function Console({ view, files, open }: ConsoleProps) {
  const t = useMessages(consoleMessages);
  const f = useMessages(consoleFrameMessages);
  const keys = useDoing();
  const [place, setPlace] = useState<PlaceId>(
    () => placeOfAddress(location.hash) ?? (view.room.open || view.currentStep !== null ? 'live' : 'plan'),
  );
  const [target, setTarget] = useState<string | undefined>(undefined);
  const [staged, stage] = useState<Slide | null>(null);
  const [dialog, setDialog] = useState<MenuDialog | null>(null);
  const [isBackSeen, setBackSeen] = useState(false);
  const [isAlone, setAlone] = useState(false);
  const mayBeMirrored = view.live.mirrored && view.room.open;
  const isSafe = mayBeMirrored && !isAlone;

  const go = useCallback((to: PlaceId, what?: string) => {
    setPlace(to);
    setTarget(what);
    history.replaceState(null, '', `#${to}`);
  }, []);
  const close = (): void => setDialog(null);

  useTellMirrored(view.room.open);
  const projector = projectorKeys(view, keys.go);
  useKeys({
    ...projector,
    help: () => setDialog('keys'),
    place: (index) => {
      const to = places[index];
      if (to !== undefined) go(to.id);
    },
  });
  const menu = useCallback(
    (command: MenuCommand) =>
      menuCommand(command, { go, projector, setDialog, close: () => void leave(files) }),
    [go, projector, files],
  );
  useShellMenu(menu);

  const bars = useMemo(
    () => ({
      top: (
        <TopLine
          view={view}
          end={
            <>
              <Alerts view={view} isSafe={isSafe} />
              <ConsoleMenu view={view} files={files} open={setDialog} />
            </>
          }
        />
      ),
      rail: (
        <Rail
          label={t('places')}
          current={place}
          onGo={go}
          places={places.map(({ id, icon }) => ({
            id,
            icon,
            label: t(`place.${id}`),
            ...waiting(view, id, f),
          }))}
        />
      ),
      bottom: <StatusLine view={view} problem={keys.problem} />,
    }),
    [view, files, place, isSafe, go, keys.problem, t, f],
  );
  const texts = useConsoleTexts(view, isSafe, stage);
  const Place = placeComponents[place];
  const back = isBackSeen ? null : open.welcomeBack;
  const notices = (back !== null || isSafe) && (
    <Stack gap={12}>
      {back !== null && <WelcomeBack back={back} view={view} onSeen={() => setBackSeen(true)} />}
      {isSafe && <SafeMode onAlone={() => setAlone(true)} />}
    </Stack>
  );
  return (
    <ConsoleProvider value={{ view, isSafe, go, target, staged, stage, notices }}>
      <ConsoleFrame {...bars}>
        <Suspense fallback={<PlaceFrame>{f('place.loading')}</PlaceFrame>}>
          <TeamTextsProvider value={texts}>
            <FallBack
              again={`${place} ${view.currentStep ?? ''}`}
              renderInstead={(onRetry) => (
                <PlaceFrame>
                  <BrokenPage help={f('place.broken.help')} onRetry={onRetry} />
                </PlaceFrame>
              )}
            >
              <Place />
            </FallBack>
          </TeamTextsProvider>
        </Suspense>
      </ConsoleFrame>
      <KeysDialog isOpen={dialog === 'keys'} onClose={close} />
      {dialog === 'copy' && <CopyDialog isOpen onClose={close} files={files} />}
      {dialog === 'stick' && <StickDialog isOpen onClose={close} view={view} />}
      {dialog === 'rehearse' && <RehearseDialog isOpen onClose={close} files={files} />}
      <CloseRoomDialog isOpen={dialog === 'close-room'} onClose={close} />
    </ConsoleProvider>
  );
}

function waiting(view: ConsoleView, place: PlaceId, f: ReturnType<typeof consoleFrameMessages>) {
  if (place === 'people' && view.knocks.length > 0) {
    const count = view.knocks.length;
    return { count, countLabel: f('alerts.knocks', { count }) };
  }
  if (place === 'live' && view.calls.length > 0) {
    const count = view.calls.length;
    return { count, countLabel: f('alerts.calls', { count }) };
  }
  return {};
}

/** With one display while the room is open, the projector may be showing this window. */
function useTellMirrored(isRoomOpen: boolean): void {
  const displays = useShellState()?.displays;
  useEffect(() => {
    if (displays === undefined) return;
    void askFiles('screen/mirrored', { mirrored: isRoomOpen && displays < 2 });
  }, [displays, isRoomOpen]);
}

async function leave(files: Files): Promise<void> {
  await askFiles('files/close', {});
  await files.reload();
}

interface MenuHands {
  readonly go: (place: PlaceId) => void;
  readonly projector: ReturnType<typeof projectorKeys>;
  readonly setDialog: (dialog: MenuDialog) => void;
  readonly close: () => void;
}

function menuCommand(command: MenuCommand, hands: MenuHands): void {
  switch (command) {
    case 'new-consultation':
      return hands.close();
    case 'save-copy':
      return hands.setDialog('copy');
    case 'export':
    case 'place-report':
      return hands.go('report');
    case 'place-plan':
    case 'open-room':
      return hands.go('plan');
    case 'place-people':
      return hands.go('people');
    case 'place-live':
    case 'show-next':
      return hands.go('live');
    case 'place-material':
      return hands.go('material');
    case 'place-framework':
      return hands.go('framework');
    case 'blank-screen':
      return hands.projector.blank?.();
    case 'freeze-screen':
      return hands.projector.freeze?.();
    case 'join-screen':
      return hands.projector.join?.();
    case 'minute-more':
      return hands.projector.more?.();
    case 'minute-less':
      return hands.projector.less?.();
    case 'undo-record':
      return hands.projector.undo?.();
    case 'keys':
      return hands.setDialog('keys');
  }
}
