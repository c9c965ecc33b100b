import { useSyncExternalStore } from 'react';
import { frameworkLinesMessages } from '../../../../shared/i18n/framework-lines.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Stack } from '../../../ui/frame/Stack.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { Dialog } from '../../../ui/overlays/Dialog.tsx';
import { useAppearsWords } from '../../documents/use-text-words.ts';
import type { DraftSnapshot } from './draft.ts';
import { useOpenedDraft } from './draft-context.tsx';
import { isolated } from './use-writers.ts';

/**
 * Tells whoever was writing in a line that somebody else took it out, with its words, and brings it back.
 *
 * No button has the focus at first: whoever types on would press it.
 */
export function TakenOutDialog() {
  const t = useMessages(frameworkLinesMessages);
  const appears = useAppearsWords();
  const opened = useOpenedDraft();
  const { takenOut } = useSyncExternalStore<Pick<DraftSnapshot, 'takenOut'>>(
    opened?.draft.subscribe ?? never,
    opened?.draft.snapshot ?? nothing,
  );
  if (opened === null || takenOut === null) return null;
  const { label, words, who } = takenOut;
  const { decide } = opened.draft;
  return (
    <Dialog
      title={t('takenOut.title')}
      isOpen
      onClose={() => decide('out')}
      role="alertdialog"
      size="small"
      isAnswerRequired
      actions={
        <>
          <Button onPress={() => decide('out')}>{t('takenOut.leave')}</Button>
          <Button variant="primary" onPress={() => decide('back')}>
            {t('takenOut.back')}
          </Button>
        </>
      }
    >
      <Stack gap={8} align="stretch">
        <p>
          {t('takenOut.text', {
            who: who === null || opened.isSafe ? t('writers.somebody') : isolated(appears(who)),
            line: isolated(label),
          })}
        </p>
        {words
          .filter((text) => text.trim() !== '')
          .map((text) => (
            <blockquote key={text} dir="auto">
              {text}
            </blockquote>
          ))}
      </Stack>
    </Dialog>
  );
}

const never = (): (() => void) => () => undefined;
const none: Pick<DraftSnapshot, 'takenOut'> = { takenOut: null };
const nothing = (): typeof none => none;
