import { useState } from 'react';
import type { OwnSeat } from '../../../../shared/domain/view/own-seat.ts';
import type { PhoneCommon } from '../../../../shared/domain/view/phone-view.ts';
import { textsMessages } from '../../../../shared/i18n/texts.ts';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { PhonePage } from '../../phone/PhonePage.tsx';
import { TextPage } from './TextPage.tsx';

/** A text that was asked for: one that was begun a moment ago is on its way, one that was there may go. */
export function TextPlace(props: {
  readonly id: string;
  readonly common: PhoneCommon;
  readonly seat: OwnSeat;
  readonly onBack: () => void;
}) {
  const { id, common, seat, onBack } = props;
  const t = useMessages(textsMessages);
  const text = seat.documents.find((each) => each.id === id) ?? null;
  const isThere = text !== null;
  const [wasThere, setWasThere] = useState(isThere);
  if (isThere && !wasThere) setWasThere(true);
  if (text === null && !wasThere) return <PhonePage title={t('open.loading')} />;
  return <TextPage text={text} common={common} seat={seat} onBack={onBack} />;
}
