import { materialMessages } from '../../../shared/i18n/material.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { TextDialog } from './TextDialog.tsx';

interface ReasonDialogProps {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why, where the record wants a reason. */
export function ReasonDialog({ onReason, ...asked }: ReasonDialogProps) {
  const t = useMessages(materialMessages);
  return <TextDialog {...asked} label={t('reason.label')} isSerif={false} onText={onReason} />;
}
