import { gatheringMessages } from '../../../shared/i18n/gathering.ts';
import type { PhoneFaceProps } from '../../features/phone/face.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { CountedCardsPhone } from '../gathering/phone.tsx';

/** A few words on the phone; then the cloud. */
export function WordCloudPhone(props: PhoneFaceProps) {
  const t = useMessages(gatheringMessages);
  const { words } = props.step.settings;
  const look = {
    label: t('word.box'),
    help: t('word.help'),
    send: t('word.send'),
    own: t('word.own'),
    editTitle: t('word.editTitle'),
    tooLong: (count: number) => t('word.tooLong', { count }),
    longest: 40,
    most: typeof words === 'number' ? words : 3,
    all: t('word.all'),
  };
  return <CountedCardsPhone {...props} look={look} />;
}
