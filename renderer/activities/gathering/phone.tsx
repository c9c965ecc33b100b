import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import { ClosedPage } from '../../features/phone/ClosedPage.tsx';
import type { PhoneFaceProps } from '../../features/phone/face.ts';
import { PHONE_SIZE } from '../../../shared/figures/theme.ts';
import { GatheredFigure } from '../../features/gathering/GatheredFigure.tsx';
import { PhonePage } from '../../features/phone/PhonePage.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import type { CardLook } from '../collect/card-look.ts';
import { promptFor } from '../collect/phone.tsx';
import { WritingPage } from '../collect/phone-writing.tsx';

/** Short things that are counted, on the phone: one box while it is open, what it came to once it is shown. */
export function CountedCardsPhone({ look, ...props }: PhoneFaceProps & { readonly look: CardLook }) {
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
        </PhonePage>
      ) : (
        <WritingPage {...props} prompt={prompt} look={look} />
      );
    case 'stopped':
    case 'team':
      return <ClosedPage seat={seat} />;
    case 'shown':
    case 'done':
      return (
        <PhonePage title={prompt} isRoomWords>
          {common.gathered !== null && <GatheredFigure gathered={common.gathered} size={PHONE_SIZE} />}
        </PhonePage>
      );
  }
}
