import type { ReactNode } from 'react';
import { phoneSheetMessages } from '../../../shared/i18n/phone-sheets.ts';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { SaveState } from '../../ui/status/SaveState.tsx';
import { useNote } from '../device/use-note.tsx';
import { MainButton, PhonePage } from '../phone/PhonePage.tsx';
import { placeOf } from '../phone/save-place.ts';
import { StepTime } from '../phone/StepTime.tsx';
import { OrderSheet } from './OrderSheet.tsx';
import { sameValues, type SheetValues, valuesOf } from './sheet-values.ts';
import { SpendSheet } from './SpendSheet.tsx';
import { useWholeSheet } from './use-whole-sheet.ts';
import type { Voting } from './voting.ts';

/**
 * A ballot that is answered over all statements at once.
 *
 * What is being put together stays on the phone, through a reload too, and is handed in as one; it can be changed and
 * handed in again until the stop.
 */
export function SheetBallot(voting: Voting) {
  const { ballot, seat, run } = voting;
  const t = useMessages(phoneSheetMessages);
  const [draft, setDraft] = useNote<SheetValues>(`sheet.${ballot.id}.${seat.id}`);
  const { sent, pending, problem, handIn: give } = useWholeSheet(voting);
  const handedIn = valuesOf(sent);
  const values = draft ?? handedIn;
  const isChanged = !sameValues(values, handedIn);
  const isIn = Object.keys(handedIn).length > 0;
  const handIn = async (): Promise<void> => {
    const responses = Object.fromEntries(
      Object.entries(values)
        .filter(([, value]) => value > 0)
        .map(([statement, value]) => [statement, { value }]),
    );
    if (await give(responses)) setDraft(null);
  };
  const { sheet } = ballot.question ?? {};
  if (sheet === null || sheet === undefined || (sheet.kind !== 'spend' && sheet.kind !== 'order'))
    return null;
  const edit = { voting, values, onChange: setDraft };
  return (
    <PhonePage
      title={t(sheet.kind === 'spend' ? 'spend.title' : 'order.title')}
      footer={
        <>
          <Place isChanged={isChanged} isIn={isIn}>
            {pending === undefined ? (
              <SaveState place="onComputer" />
            ) : (
              <SaveState place={placeOf(pending)} />
            )}
          </Place>
          <MainButton isDisabled={!isChanged} onPress={() => void handIn()}>
            {isChanged ? t(isIn ? 'handInAgain' : 'handIn') : t(isIn ? 'handedIn' : 'handIn')}
          </MainButton>
        </>
      }
    >
      {problem !== null && (
        <Notice tone="amber" isLive>
          {problem}
        </Notice>
      )}
      <StepTime run={run} />
      {sheet.kind === 'spend' ? (
        <SpendSheet {...edit} sheet={sheet} />
      ) : (
        <OrderSheet {...edit} most={sheet.most ?? null} />
      )}
      {isIn && !isChanged && <Text tone="muted">{t('again')}</Text>}
    </PhonePage>
  );
}

/** Where it is: on this phone only, or where the host says. */
function Place(props: { readonly isChanged: boolean; readonly isIn: boolean; readonly children: ReactNode }) {
  const { isChanged, isIn, children } = props;
  const t = useMessages(phoneSheetMessages);
  if (isChanged) return <Text tone="amber">{t('notYet')}</Text>;
  return isIn ? children : null;
}
