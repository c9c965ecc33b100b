import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import type { DocumentView } from '../../../../shared/domain/view/documents-view.ts';
import { textsHistoryMessages } from '../../../../shared/i18n/texts-history.ts';
import type { DocumentSession } from '../../../client/coedit/session.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { SegmentedControl } from '../../../ui/controls/SegmentedControl.tsx';
import { Stack } from '../../../ui/frame/Stack.tsx';
import { Text } from '../../../ui/frame/Text.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import { Problem } from '../../doing/Problem.tsx';
import { useDoing } from '../../doing/use-doing.ts';
import { useMoment } from '../use-moment.ts';
import { useFrozen } from '../team/use-frozen.ts';
import { Differences } from './Differences.tsx';
import { type HistoryPage, seatOf } from './history-api.ts';
import { useVersion } from './use-history.ts';

/** A version that was chosen: after which change, and what it is compared with before. */
export interface Chosen {
  readonly change: number;
  readonly before: number;
  readonly at: number;
}

interface VersionChangesProps {
  readonly text: DocumentView;
  readonly session: DocumentSession;
  readonly page: HistoryPage;
  readonly chosen: Chosen;
  readonly onRestored: () => void;
}

/** What one version changed, or what changed since; and the way back to it. */
export function VersionChanges({ text, session, page, chosen, onRestored }: VersionChangesProps) {
  const t = useMessages(textsHistoryMessages);
  const moment = useMoment();
  const doing = useDoing(seatOf(page));
  const [against, setAgainst] = useState<'before' | 'now'>('before');
  const [isRestored, setRestored] = useState(false);
  const now = useFrozen(session.doc, text.kind);
  const version = useVersion(text.id, chosen.change, page);
  const earlier = useVersion(text.id, chosen.before, page);
  const restore = async (): Promise<void> => {
    const answer = await doing.act('document.restore', { document: text.id, change: chosen.change });
    setRestored(answer.ok);
    if (answer.ok) onRestored();
  };
  const read = against === 'before' ? earlier : version;
  return (
    <Stack gap={16} align="stretch">
      <Stack isRow gap={12} justify="between">
        <Text as="h3" size="lead" isStrong>
          {t('history.version', { time: moment(new Date(chosen.at).toISOString()) })}
        </Text>
        <SegmentedControl
          label={t('history.against')}
          isLabelHidden={false}
          segments={[
            { value: 'before', label: t('history.before') },
            { value: 'now', label: t('history.now') },
          ]}
          value={against}
          onChange={setAgainst}
        />
      </Stack>
      {isRestored && <Notice isLive>{t('history.restored')}</Notice>}
      <Problem of={doing} />
      {version.state === 'failed' || read.state === 'failed' ? (
        <Notice tone="amber">{t('history.failed')}</Notice>
      ) : version.state === 'loading' || read.state === 'loading' ? (
        <p role="status">{t('history.loading')}</p>
      ) : against === 'before' ? (
        <Differences before={read.value} after={version.value} lang={text.language} />
      ) : (
        <Differences before={version.value} after={now.frozen} lang={text.language} />
      )}
      {text.right === 'edit' && (
        <div>
          <Button icon={RotateCcw} isBusy={doing.isBusy} onPress={() => void restore()}>
            {t('history.restore')}
          </Button>
        </div>
      )}
    </Stack>
  );
}
