import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import { ClosedPage } from '../../features/phone/ClosedPage.tsx';
import type { PhoneFaceProps } from '../../features/phone/face.ts';
import { PhonePage } from '../../features/phone/PhonePage.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { ShownCards } from './phone-shown.tsx';
import { WritingPage } from './phone-writing.tsx';

/** Collect on the phone: the prompt, one box, one's own cards; afterwards the cards that are shown. */
export function CollectPhone(props: PhoneFaceProps) {
  const { common, seat, step } = props;
  const t = useMessages(phoneTaskMessages);
  const prompt = promptFor(props);
  switch (step.run?.phase ?? 'ready') {
    case 'ready':
      return <PhonePage title={prompt} isRoomWords />;
    case 'open':
      return seat.role === 'observer' ? (
        <PhonePage title={prompt} isRoomWords>
          <Text tone="muted">{t('observer.text')}</Text>
          <ShownCards common={common} seat={seat} />
        </PhonePage>
      ) : (
        <WritingPage {...props} prompt={prompt} />
      );
    case 'stopped':
    case 'team':
      return (
        <ClosedPage seat={seat}>
          <ShownCards common={common} seat={seat} />
        </ClosedPage>
      );
    case 'shown':
    case 'done':
      return (
        <PhonePage title={prompt} isRoomWords>
          <ShownCards common={common} seat={seat} />
        </PhonePage>
      );
  }
}

/** The table's own prompt, where tables discuss different questions. */
export function promptFor({ seat, step }: PhoneFaceProps): string {
  const own = seat.table === null ? undefined : step.tablePrompts[seat.table];
  if (own !== undefined && own !== '') return own;
  return step.prompt === '' ? step.title : step.prompt;
}
