import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { FrameworkPart } from '../../../../shared/domain/model/framework.ts';
import type { LineRef } from '../../../../shared/framework/lines.ts';
import { frameworkLinesMessages } from '../../../../shared/i18n/framework-lines.ts';
import { frameworkMessages } from '../../../../shared/i18n/framework.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { ConfirmDialog } from '../../../ui/overlays/ConfirmDialog.tsx';
import type { Draft } from './draft.ts';
import { useWriters } from './use-writers.ts';

interface RemoveLineProps {
  readonly draft: Draft;
  readonly part: FrameworkPart;
  readonly line: LineRef;
  readonly hasIcon?: boolean;
  /** Before it goes. */
  readonly onGone?: () => void;
}

/** Takes a line out; where somebody else is writing in it, it asks first. */
export function RemoveLine({ draft, part, line, hasIcon = false, onGone }: RemoveLineProps) {
  const t = useMessages(frameworkMessages);
  const said = useMessages(frameworkLinesMessages);
  const writers = useWriters(line);
  /** Whom it asks about: they may be done before it is answered. */
  const [asked, ask] = useState<ReturnType<typeof useWriters>>(null);
  const remove = (): void => {
    onGone?.();
    draft.remove(part, line.id);
  };
  return (
    <>
      <Button
        size="compact"
        variant="plain"
        {...(hasIcon ? { icon: Trash2 } : {})}
        onPress={() => (writers === null ? remove() : ask(writers))}
      >
        {t('write.remove')}
      </Button>
      <ConfirmDialog
        title={said('write.remove.ask')}
        isOpen={asked !== null}
        confirm={t('write.remove')}
        onConfirm={() => {
          ask(null);
          remove();
        }}
        onCancel={() => ask(null)}
        isDanger
      >
        {asked !== null && said('write.remove.writing', { who: asked.who, count: asked.count })}
      </ConfirmDialog>
    </>
  );
}
