import { useState } from 'react';
import type { OwnSeat } from '../../../shared/domain/view/own-seat.ts';
import type { PhoneCommon, PhoneMine } from '../../../shared/domain/view/phone-view.ts';
import { phoneMessages } from '../../../shared/i18n/phone.ts';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import { CommentButton } from '../../features/commenting/phone/CommentButton.tsx';
import { TextList } from '../../features/documents/phone/TextList.tsx';
import { useNote } from '../../features/device/use-note.tsx';
import { OwnCards } from '../../features/phone/OwnCards.tsx';
import { Receipts } from '../../features/phone/Receipts.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { SegmentedControl } from '../../ui/controls/SegmentedControl.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { PhoneSheet } from '../../ui/phone/PhoneSheet.tsx';
import { applyTextSize } from '../text-size.ts';
import type { TextSize } from '../text-size.ts';
import { collectionNow, WhoSeesText } from '../WhoSees.tsx';
import { AskForFloor } from './AskForFloor.tsx';
import { AddSeat, LeaveSeat, OwnName } from './ChangeSeat.tsx';
import { CallFacilitator } from './CallFacilitator.tsx';
import { OwnDissents } from './OwnDissents.tsx';
import { RejoinCode } from './RejoinCode.tsx';

const places = [
  'cards',
  'texts',
  'dissents',
  'receipts',
  'floor',
  'call',
  'code',
  'name',
  'add',
  'leave',
] as const;

type Place = (typeof places)[number];

/** What lies behind the seat: one's own things, ways to be heard, and the code to come back. */
export function SeatSheet(props: {
  readonly common: PhoneCommon;
  readonly mine: PhoneMine;
  readonly seat: OwnSeat;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Opens a text in the place of the task. */
  readonly onText: (text: string) => void;
  /** Opens a circulated framework in the place of the task. */
  readonly onFramework: (circulation: string) => void;
}) {
  const { common, mine, seat, isOpen, onClose, onText, onFramework } = props;
  const t = useMessages(phoneMessages);
  const tasks = useMessages(phoneTaskMessages);
  const [place, setPlace] = useState<Place | null>(null);
  const close = (): void => {
    setPlace(null);
    onClose();
  };
  const isAllowed = (each: Place): boolean => {
    if (each === 'name') return common.room.names !== 'none';
    return each !== 'floor' || seat.role !== 'observer';
  };
  return (
    <PhoneSheet
      title={place === null ? t('seat.title', { number: seat.number }) : t(`seat.${place}`)}
      isOpen={isOpen}
      onClose={close}
      footer={
        place === null ? undefined : (
          <Button size="large" isFullWidth onPress={() => setPlace(null)}>
            {tasks('back')}
          </Button>
        )
      }
    >
      {place === null ? (
        <Stack gap={24}>
          <AboutSeat seat={seat} />
          <Stack gap={8}>
            {places.filter(isAllowed).map((each) => (
              <Button key={each} isFullWidth onPress={() => setPlace(each)}>
                {t(`seat.${each}`)}
              </Button>
            ))}
            <CommentButton
              common={common}
              onOpen={(circulation) => {
                onFramework(circulation);
                close();
              }}
            />
            <HandButtons mine={mine} seat={seat} onHanded={close} />
          </Stack>
          <TextSizeChoice />
          <WhoSees common={common} />
        </Stack>
      ) : (
        <Place
          place={place}
          common={common}
          seat={seat}
          onDone={close}
          onText={(text) => {
            onText(text);
            close();
          }}
        />
      )}
    </PhoneSheet>
  );
}

function Place(props: {
  readonly place: Place;
  readonly common: PhoneCommon;
  readonly seat: OwnSeat;
  readonly onDone: () => void;
  readonly onText: (text: string) => void;
}) {
  const { place, common, seat, onDone, onText } = props;
  switch (place) {
    case 'cards':
      return <OwnCards seat={seat} />;
    case 'texts':
      return <TextList texts={seat.documents} onOpen={onText} />;
    case 'dissents':
      return <OwnDissents common={common} seat={seat} />;
    case 'receipts':
      return <Receipts seat={seat.id} />;
    case 'floor':
      return <AskForFloor seat={seat} />;
    case 'call':
      return <CallFacilitator seat={seat} />;
    case 'code':
      return <RejoinCode seat={seat} />;
    case 'name':
      return <OwnName common={common} seat={seat} onDone={onDone} />;
    case 'add':
      return <AddSeat onDone={onDone} />;
    case 'leave':
      return <LeaveSeat seat={seat} onDone={onDone} />;
  }
}

function AboutSeat({ seat }: { readonly seat: OwnSeat }) {
  const t = useMessages(phoneMessages);
  const vote = seat.role === 'observer' ? 'seat.observer' : seat.voting ? 'seat.votes' : 'seat.noVote';
  return (
    <Stack gap={4}>
      {seat.person !== null && seat.person !== '' && (
        <Text size="lead" isStrong>
          {seat.person}
        </Text>
      )}
      <Text>{seat.category}</Text>
      <Text tone="muted">
        {seat.table === null ? '' : `${t('seat.table', { table: seat.table })} · `}
        {t(vote)}
      </Text>
    </Stack>
  );
}

function HandButtons(props: {
  readonly mine: PhoneMine;
  readonly seat: OwnSeat;
  readonly onHanded: () => void;
}) {
  const { mine, seat, onHanded } = props;
  const t = useMessages(phoneMessages);
  const [, setHanding] = useNote<string>('handing');
  return mine.seats
    .filter(({ id }) => id !== seat.id)
    .map(({ id, number }) => (
      <Button
        key={id}
        variant="primary"
        isFullWidth
        onPress={() => {
          setHanding(id);
          onHanded();
        }}
      >
        {t('seat.hand', { number })}
      </Button>
    ));
}

function TextSizeChoice() {
  const t = useMessages(phoneMessages);
  const [size, setSize] = useNote<TextSize>('textSize');
  return (
    <SegmentedControl
      label={t('seat.textSize')}
      isLabelHidden={false}
      value={size ?? 'normal'}
      onChange={(next) => {
        setSize(next);
        applyTextSize(next);
      }}
      segments={[
        { value: 'normal', label: t('seat.normal') },
        { value: 'large', label: t('seat.large') },
        { value: 'largest', label: t('seat.largest') },
      ]}
    />
  );
}

function WhoSees({ common }: { readonly common: PhoneCommon }) {
  const t = useMessages(phoneMessages);
  const collection = collectionNow(common);
  return (
    <Stack gap={8}>
      <Text as="h3" isStrong>
        {t('sees.title')}
      </Text>
      {collection !== null && <Text>{t(`sees.${collection}`)}</Text>}
      {collection !== null && collection !== 'secret' && <Text tone="muted">{t('sees.later')}</Text>}
      {collection === null && (
        <WhoSeesText collection={common.release === 'chatham-house' ? 'chathamHouse' : 'group'} />
      )}
    </Stack>
  );
}
