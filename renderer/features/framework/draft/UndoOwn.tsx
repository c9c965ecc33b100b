import { Redo2, Undo2 } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { frameworkMessages } from '../../../../shared/i18n/framework.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { useOpenedDraft } from './draft-context.tsx';

/** Takes back what was written on this page, step by step, and nothing of the others. */
export function UndoOwn() {
  const t = useMessages(frameworkMessages);
  const opened = useOpenedDraft();
  const { canUndo, canRedo } = useSyncExternalStore(
    opened?.draft.subscribe ?? never,
    opened?.draft.snapshot ?? nothing,
  );
  if (opened?.mayEdit !== true) return null;
  return (
    <>
      <Button size="compact" variant="plain" icon={Undo2} isDisabled={!canUndo} onPress={opened.draft.undo}>
        {t('draft.undo')}
      </Button>
      <Button size="compact" variant="plain" icon={Redo2} isDisabled={!canRedo} onPress={opened.draft.redo}>
        {t('draft.redo')}
      </Button>
    </>
  );
}

const never = (): (() => void) => () => undefined;
const noSteps = { canUndo: false, canRedo: false };
const nothing = (): typeof noSteps => noSteps;
