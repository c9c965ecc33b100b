import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { FrameworkContent } from '../../../../shared/domain/model/framework.ts';
import { frameworkMatricesMessages } from '../../../../shared/i18n/framework-matrices.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { useDraft } from '../draft/draft-context.tsx';
import { NewMatrixDialog } from './NewMatrixDialog.tsx';

/** Begins a matrix; nothing where the draft is only read. */
export function AddMatrix({ content }: { readonly content: FrameworkContent }) {
  const t = useMessages(frameworkMatricesMessages);
  const draft = useDraft();
  const [isOpen, open] = useState(false);
  if (draft === null) return null;
  return (
    <div>
      <Button size="compact" icon={Plus} onPress={() => open(true)}>
        {t('add')}
      </Button>
      {isOpen && <NewMatrixDialog draft={draft} content={content} onClose={() => open(false)} />}
    </div>
  );
}
