import { useState } from 'react';
import type { OwnSeat } from '../../shared/domain/view/own-seat.ts';
import type { PhoneCommon } from '../../shared/domain/view/phone-view.ts';
import { phoneMessages } from '../../shared/i18n/phone.ts';
import { phoneFaceOf } from '../activities/phone-faces.ts';
import { CommentButton } from '../features/commenting/phone/CommentButton.tsx';
import { NotesButton } from '../features/documents/phone/NotesButton.tsx';
import { AboveTask, BelowTask } from '../features/phone/PhonePage.tsx';
import { SegmentedControl } from '../ui/controls/SegmentedControl.tsx';
import { Stack } from '../ui/frame/Stack.tsx';
import { useLanguage, useMessages } from '../ui/language/LanguageProvider.tsx';
import { SayProvider } from '../ui/language/SayProvider.tsx';
import { Goodbye } from './Goodbye.tsx';
import { LeadPage } from './lead/LeadPage.tsx';
import { PhoneFallBack } from './PhoneFallBack.tsx';
import { TaskFace } from './TaskFace.tsx';
import { Waiting } from './Waiting.tsx';
import { collectionNow, WhoSeesGate } from './WhoSees.tsx';

type TaskProps = {
  readonly common: PhoneCommon;
  readonly seat: OwnSeat;
  /** Opens a text in the place of the task. */
  readonly onText: (text: string) => void;
  /** Opens a circulated framework in the place of the task. */
  readonly onFramework: (circulation: string) => void;
};

/** What there is to do now; whoever leads chooses between that and leading. */
export function Task(props: TaskProps) {
  const { common, seat } = props;
  const t = useMessages(phoneMessages);
  const language = useLanguage();
  const [side, setSide] = useState<'task' | 'lead'>('task');
  const { lead } = seat;
  const own = (
    <PhoneFallBack again={now(common)}>
      <OwnTask {...props} />
    </PhoneFallBack>
  );
  if (lead === null) return own;
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
          <PhoneFallBack again={now(common)}>
            <LeadPage common={common} seat={seat} lead={lead} />
          </PhoneFallBack>
        </SayProvider>
      ) : (
        own
      )}
    </AboveTask>
  );
}

/** What the room is at: a task that could not be drawn is tried again when this is something else. */
function now({ step, ended }: PhoneCommon): string {
  return `${ended} ${step?.id} ${step?.run?.id} ${step?.run?.phase}`;
}

function OwnTask({ common, seat, onText, onFramework }: TaskProps) {
  const { step, ended } = common;
  const comments = <CommentButton common={common} onOpen={onFramework} />;
  if (ended) {
    return (
      <BelowTask below={comments}>
        <Goodbye common={common} seat={seat} />
      </BelowTask>
    );
  }
  const face = step?.method === null || step === null ? undefined : phoneFaceOf(step.method);
  const notes = (
    <Stack gap={8} align="stretch">
      <NotesButton common={common} seat={seat} onOpen={onText} />
      {step?.run?.phase !== 'open' && comments}
    </Stack>
  );
  if (step === null || face === undefined) {
    return (
      <BelowTask below={notes}>
        <Waiting common={common} />
      </BelowTask>
    );
  }
  return (
    <WhoSeesGate seat={seat} collection={collectionNow(common)}>
      <BelowTask below={notes}>
        <TaskFace key={step.run?.id ?? step.id} face={face} common={common} seat={seat} step={step} />
      </BelowTask>
    </WhoSeesGate>
  );
}
