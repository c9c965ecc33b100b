import { useState } from 'react';
import type { OwnSeat } from '../../shared/domain/view/own-seat.ts';
import type { PhoneCommon } from '../../shared/domain/view/phone-view.ts';
import { phoneMessages } from '../../shared/i18n/phone.ts';
import { phoneFaces } from '../activities/phone-faces.ts';
import { NotesButton } from '../features/documents/phone/NotesButton.tsx';
import { AboveTask, BelowTask } from '../features/phone/PhonePage.tsx';
import { SegmentedControl } from '../ui/controls/SegmentedControl.tsx';
import { useLanguage, useMessages } from '../ui/language/LanguageProvider.tsx';
import { SayProvider } from '../ui/language/SayProvider.tsx';
import { Goodbye } from './Goodbye.tsx';
import { LeadPage } from './lead/LeadPage.tsx';
import { Waiting } from './Waiting.tsx';
import { collectionNow, WhoSeesGate } from './WhoSees.tsx';

type TaskProps = {
  readonly common: PhoneCommon;
  readonly seat: OwnSeat;
  /** Opens a text in the place of the task. */
  readonly onText: (text: string) => void;
};

/** What there is to do now; whoever leads chooses between that and leading. */
export function Task({ common, seat, onText }: TaskProps) {
  const t = useMessages(phoneMessages);
  const language = useLanguage();
  const [side, setSide] = useState<'task' | 'lead'>('task');
  const { lead } = seat;
  if (lead === null) return <OwnTask common={common} seat={seat} onText={onText} />;
  return (
    <AboveTask
      above={
        <SegmentedControl
          label={t('lead.title')}
          segments={[
            { value: 'task', label: t('lead.task') },
            { value: 'lead', label: t('lead.title') },
          ]}
          value={side}
          onChange={setSide}
        />
      }
    >
      {side === 'lead' ? (
        <SayProvider language={language} reader="team">
          <LeadPage common={common} seat={seat} lead={lead} />
        </SayProvider>
      ) : (
        <OwnTask common={common} seat={seat} onText={onText} />
      )}
    </AboveTask>
  );
}

function OwnTask({ common, seat, onText }: TaskProps) {
  const { step, ended } = common;
  if (ended) return <Goodbye common={common} seat={seat} />;
  const Face = step?.method === null || step === null ? undefined : phoneFaces[step.method];
  const notes = <NotesButton common={common} seat={seat} onOpen={onText} />;
  if (step === null || Face === undefined) {
    return (
      <BelowTask below={notes}>
        <Waiting common={common} />
      </BelowTask>
    );
  }
  return (
    <WhoSeesGate seat={seat} collection={collectionNow(common)}>
      <BelowTask below={notes}>
        <Face key={step.run?.id ?? step.id} common={common} seat={seat} step={step} />
      </BelowTask>
    </WhoSeesGate>
  );
}
