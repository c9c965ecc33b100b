import { ArrowLeft } from 'lucide-react';
import type { DocumentView } from '../../../../shared/domain/view/documents-view.ts';
import type { OwnSeat } from '../../../../shared/domain/view/own-seat.ts';
import type { PhoneCommon } from '../../../../shared/domain/view/phone-view.ts';
import { textsMessages } from '../../../../shared/i18n/texts.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Text } from '../../../ui/frame/Text.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { PhonePage } from '../../phone/PhonePage.tsx';
import { LoadedOnOpening } from '../opening/LoadedOnOpening.tsx';
import { useMoment } from '../use-moment.ts';
import { useKindWords } from '../use-text-words.ts';
import { useTextTitle } from './TextList.tsx';
import styles from './text-page.module.css';

interface TextPageProps {
  /** Null when it is not open to this seat any more. */
  readonly text: DocumentView | null;
  readonly common: PhoneCommon;
  readonly seat: OwnSeat;
  readonly onBack: () => void;
}

const loadText = () => import('./SeatText.tsx').then(({ SeatText }) => SeatText);

/** One text on a participant's page, in the place of the task; the task waits behind it. */
export function TextPage({ text, common, seat, onBack }: TextPageProps) {
  const t = useMessages(textsMessages);
  const titleOf = useTextTitle();
  const back = (
    <div className={styles['back']}>
      <Button icon={ArrowLeft} variant="plain" onPress={onBack}>
        {t('phone.back')}
      </Button>
    </div>
  );
  if (text === null) {
    return (
      <PhonePage title={t('open.gone')} above={back}>
        <Text>{t('open.gone.help')}</Text>
      </PhonePage>
    );
  }
  return (
    <PhonePage title={titleOf(text)} above={back}>
      <About text={text} common={common} />
      <div className={styles['text']}>
        <LoadedOnOpening load={loadText}>
          {(SeatText) => <SeatText text={text} common={common} seat={seat} />}
        </LoadedOnOpening>
      </div>
    </PhonePage>
  );
}

function About({ text, common }: { readonly text: DocumentView; readonly common: PhoneCommon }) {
  const t = useMessages(textsMessages);
  const moment = useMoment();
  const kindOf = useKindWords();
  const number = common.statements.find(({ id }) => id === text.statement)?.number;
  const parts = [
    ...(text.title === '' ? [] : [kindOf(text, number)]),
    t(text.attribution === 'named' ? 'sees.named' : 'sees.group'),
    ...(text.adopted === null ? [] : [t('adopted.at', { time: moment(text.adopted.at) })]),
  ];
  return (
    <Text size="small" tone="muted">
      {parts.join(' · ')}
    </Text>
  );
}
