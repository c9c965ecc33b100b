import type { ReactNode } from 'react';
import type { OwnSeat } from '../../shared/domain/view/own-seat.ts';
import type { PhoneCommon } from '../../shared/domain/view/phone-view.ts';
import { phoneMessages } from '../../shared/i18n/phone.ts';
import { useNote } from '../features/device/use-note.tsx';
import { MainButton, PhonePage } from '../features/phone/PhonePage.tsx';
import { Text } from '../ui/frame/Text.tsx';
import { useMessages } from '../ui/language/LanguageProvider.tsx';

/** The four answers to "who sees what": the stricter of the step's collection and the release policy. */
export type Seeing = 'named' | 'group' | 'chathamHouse' | 'secret' | 'inGroups';

/** Who will see what is entered in the current step; null where nothing is entered. */
export function collectionNow({ step, ballot, release }: PhoneCommon): Seeing | null {
  if (step === null || step.run === null) return null;
  if (step.run.stage !== null) return 'inGroups';
  switch (step.methodKind) {
    case null:
    case 'sorting':
      return null;
    case 'inputs':
    case 'piles':
    case 'matrix':
      return seeing(step.collection, release);
    case 'ballot':
      if (ballot === null && step.takesCards) return seeing(step.collection, release);
      return ballot === null || ballot.phase !== 'open' ? null : seeing(ballot.collection, release);
    case 'decision':
      return seeing(release === 'open' ? 'named' : 'group', release);
  }
}

function seeing(collection: 'named' | 'group' | 'secret', release: PhoneCommon['release']): Seeing {
  if (collection === 'secret') return 'secret';
  if (release === 'chatham-house') return 'chathamHouse';
  return collection === 'named' && release === 'open' ? 'named' : 'group';
}

/** Says who sees what once for each way of collecting, before anything can be typed. */
export function WhoSeesGate({
  seat,
  collection,
  children,
}: {
  readonly seat: OwnSeat;
  readonly collection: Seeing | null;
  readonly children: ReactNode;
}) {
  const t = useMessages(phoneMessages);
  const [read, setRead] = useNote<boolean>(`sees.${seat.id}.${collection ?? ''}`);
  if (collection === null || read === true || seat.role === 'observer') return children;
  return (
    <PhonePage
      title={t('sees.title')}
      footer={<MainButton onPress={() => setRead(true)}>{t('sees.ok')}</MainButton>}
    >
      <WhoSeesText collection={collection} />
    </PhonePage>
  );
}

/** The sentence itself, at most 30 words. */
export function WhoSeesText({ collection }: { readonly collection: Seeing }) {
  const t = useMessages(phoneMessages);
  return <Text size="lead">{t(`sees.${collection}`)}</Text>;
}
