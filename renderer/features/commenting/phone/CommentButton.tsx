import type { PhoneCommon } from '../../../../shared/domain/view/phone-view.ts';
import { commentingMessages } from '../../../../shared/i18n/commenting.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';

interface CommentButtonProps {
  readonly common: PhoneCommon;
  readonly onOpen: (circulation: string) => void;
}

/** The way to each version that is commented on. */
export function CommentButton({ common, onOpen }: CommentButtonProps) {
  const t = useMessages(commentingMessages);
  const { circulations } = common;
  return circulations.map(({ id, number }) => (
    <Button key={id} isFullWidth onPress={() => onOpen(id)}>
      {circulations.length === 1 ? t('phone.open') : t('phone.which', { number })}
    </Button>
  ));
}
