import { consolePlanMessages } from '../../../shared/i18n/console-plan.ts';
import { kitMessages } from '../../../shared/i18n/kit.ts';
import { useConsole } from '../../features/console/console-context.tsx';
import { Problem } from '../../features/doing/Problem.tsx';
import { useDoing } from '../../features/doing/use-doing.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Dialog } from '../../ui/overlays/Dialog.tsx';
import { Reach } from './Reach.tsx';

/** Says what the system will ask before the first phone is let in, opens, then shows how phones get here. */
export function OpenRoomDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages(consolePlanMessages);
  const kit = useMessages(kitMessages);
  const { view, go } = useConsole();
  const doing = useDoing();
  const isOpen = view.room.open;
  return (
    <Dialog
      title={t('open.title')}
      isOpen
      onClose={onClose}
      actions={
        isOpen ? (
          <>
            <Button onPress={onClose}>{kit('close')}</Button>
            <Button variant="primary" onPress={() => go('live')}>
              {t('open.toLive')}
            </Button>
          </>
        ) : (
          <>
            <Button onPress={onClose}>{kit('cancel')}</Button>
            <Button variant="primary" isBusy={doing.isBusy} onPress={() => doing.go('room.open')}>
              {t('open.go')}
            </Button>
          </>
        )
      }
    >
      <Stack gap={16}>
        {!isOpen && <Text>{t('open.firewall.short')}</Text>}
        {!isOpen && <Text>{t('open.what')}</Text>}
        {isOpen && <Reach />}
        <Problem of={doing} />
      </Stack>
    </Dialog>
  );
}
