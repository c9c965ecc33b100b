import { gatheringMessages } from '../../../shared/i18n/gathering.ts';
import type { PhoneFaceProps } from '../../features/phone/face.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { CountedCardsPhone } from '../gathering/phone.tsx';

/** A short answer on the phone; then how many gave each. */
export function OpenPollPhone(props: PhoneFaceProps) {
  const t = useMessages(gatheringMessages);
  const { answers } = props.step.settings;
  const look = {
    label: t('answer.box'),
    help: t('answer.help'),
    send: t('answer.send'),
    own: t('answer.own'),
    editTitle: t('answer.editTitle'),
    tooLong: (count: number) => t('word.tooLong', { count }),
    longest: 120,
    most: typeof answers === 'number' ? answers : 1,
    all: t('answer.all'),
  };
  return <CountedCardsPhone {...props} look={look} />;
}
