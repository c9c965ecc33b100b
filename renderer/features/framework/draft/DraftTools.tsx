import { frameworkMessages } from '../../../../shared/i18n/framework.ts';
import { textsHistoryMessages } from '../../../../shared/i18n/texts-history.ts';
import { SegmentedControl } from '../../../ui/controls/SegmentedControl.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import { StatusLine } from '../../documents/editor/StatusLine.tsx';
import { PresenceBar } from '../../documents/editor/people/PresenceBar.tsx';
import { usePeople } from '../../documents/editor/people/use-people.ts';
import { useSessionState } from '../../documents/editor/use-session-state.ts';
import { RightsPopover } from '../../documents/team/RightsPopover.tsx';
import { useMaterial } from '../../material/material-context.tsx';
import styles from './draft.module.css';
import type { OpenedFramework } from './OpenDraft.tsx';
import { UndoOwn } from './UndoOwn.tsx';

export type DraftSide = 'draft' | 'history';

interface DraftToolsProps {
  readonly opened: OpenedFramework;
  readonly side: DraftSide;
  readonly onSide: (side: DraftSide) => void;
}

/** Above the framework: who is here, where one's words are, what can be taken back, and how the draft came to be. */
export function DraftTools({ opened: { text, session, dropped }, side, onSide }: DraftToolsProps) {
  const t = useMessages(frameworkMessages);
  const history = useMessages(textsHistoryMessages);
  const { isSafe } = useMaterial();
  const people = usePeople(session.awareness);
  const state = useSessionState(session);
  return (
    <>
      <div className={styles['tools']}>
        {!isSafe && <PresenceBar people={people} following={null} />}
        <StatusLine state={state} />
        <span className={styles['space']} />
        <UndoOwn />
        <SegmentedControl
          label={history('view.label')}
          segments={[
            { value: 'draft', label: t('draft.side') },
            { value: 'history', label: history('view.history') },
          ]}
          value={side}
          onChange={onSide}
        />
        <RightsPopover text={text} />
      </div>
      {dropped > 0 && <Notice tone="amber">{t('draft.dropped', { count: dropped })}</Notice>}
    </>
  );
}
