import { ArrowLeft, MonitorUp, Pencil, Stamp, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { TeamDocument } from '../../../../shared/domain/view/documents-view.ts';
import { textsMessages } from '../../../../shared/i18n/texts.ts';
import { textsHistoryMessages } from '../../../../shared/i18n/texts-history.ts';
import { textsTeamMessages } from '../../../../shared/i18n/texts-team.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { SegmentedControl } from '../../../ui/controls/SegmentedControl.tsx';
import { TextField } from '../../../ui/controls/TextField.tsx';
import { Stack } from '../../../ui/frame/Stack.tsx';
import { Text } from '../../../ui/frame/Text.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { Menu } from '../../../ui/overlays/Menu.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import { Problem } from '../../doing/Problem.tsx';
import { type Doing, useDoing } from '../../doing/use-doing.ts';
import { RightsPopover } from './RightsPopover.tsx';
import styles from './team.module.css';
import { useTeamTexts } from './team-texts-context.tsx';
import { useTextNames } from './text-names.ts';

export type TextSide = 'text' | 'history';

interface TeamTextHeadProps {
  readonly text: TeamDocument;
  readonly side: TextSide;
  readonly onSide: (side: TextSide) => void;
  readonly back: string;
  readonly onBack: () => void;
  /** Absent where a text is adopted in another way: a wording, a board. */
  readonly onAdopt?: () => void;
}

/** Above a text: what it is, who sees who wrote, and what can be done with it besides writing. */
export function TeamTextHead({ text, side, onSide, back, onBack, onAdopt }: TeamTextHeadProps) {
  const t = useMessages(textsTeamMessages);
  const texts = useMessages(textsMessages);
  const history = useMessages(textsHistoryMessages);
  const { stage } = useTeamTexts();
  const names = useTextNames();
  const doing = useDoing();
  const [isNaming, setNaming] = useState(false);
  const [isStaged, setStaged] = useState(false);
  const mayEdit = text.right === 'edit';
  const bin = async (): Promise<void> => {
    const answer = await doing.act('document.bin', { document: text.id });
    if (answer.ok) onBack();
  };
  return (
    <header className={styles['head']}>
      <div className={styles['headRow']}>
        <Button size="compact" variant="plain" icon={ArrowLeft} onPress={onBack}>
          {back}
        </Button>
        <Text as="h2" size="lead" isStrong>
          <span dir="auto">{names.title(text)}</span>
        </Text>
        <span className={styles['space']} />
        <SegmentedControl
          label={history('view.label')}
          segments={[
            { value: 'text', label: history(text.kind === 'board' ? 'view.board' : 'view.text') },
            { value: 'history', label: history('view.history') },
          ]}
          value={side}
          onChange={onSide}
        />
        {stage !== null && text.kind !== 'board' && text.binnedAt === null && (
          <Button
            size="compact"
            icon={MonitorUp}
            onPress={() => {
              stage({ kind: 'document', document: text.id });
              setStaged(true);
            }}
          >
            {t('page.show')}
          </Button>
        )}
        {text.binnedAt === null && <RightsPopover text={text} />}
        {mayEdit && onAdopt !== undefined && (
          <Button size="compact" icon={Stamp} onPress={onAdopt}>
            {t('adopt.open')}
          </Button>
        )}
        {text.binnedAt === null && (
          <Menu
            size="compact"
            variant="plain"
            groups={[
              ...(mayEdit
                ? [[{ id: 'rename', label: t('page.rename'), icon: Pencil, onAction: () => setNaming(true) }]]
                : []),
              [{ id: 'bin', label: t('page.bin'), icon: Trash2, onAction: () => void bin() }],
            ]}
          >
            {t('page.more')}
          </Menu>
        )}
      </div>
      {isNaming && <Renaming text={text} doing={doing} onDone={() => setNaming(false)} />}
      <Text size="small" tone="muted">
        {[
          ...(text.title === '' ? [] : [names.kind(text)]),
          texts(text.attribution === 'named' ? 'sees.named' : 'sees.group'),
        ].join(' · ')}
      </Text>
      {text.binnedAt !== null && <InTheBin text={text} doing={doing} />}
      {isStaged && <Notice isLive>{t('page.staged')}</Notice>}
      <Problem of={doing} />
    </header>
  );
}

/** That a text lies in the bin, where it is only read, and the way out. */
function InTheBin({ text, doing }: { readonly text: TeamDocument; readonly doing: Doing }) {
  const t = useMessages(textsTeamMessages);
  return (
    <Notice
      tone="amber"
      title={t('bin.here')}
      action={
        <Button
          variant="primary"
          isBusy={doing.isBusy}
          onPress={() => doing.go('document.return', { document: text.id })}
        >
          {t('bin.takeOut')}
        </Button>
      }
      isLive
    >
      {t('bin.here.help')}
    </Notice>
  );
}

function Renaming(props: {
  readonly text: TeamDocument;
  readonly doing: Doing;
  readonly onDone: () => void;
}) {
  const { text, doing, onDone } = props;
  const t = useMessages(textsTeamMessages);
  const names = useTextNames();
  const [title, setTitle] = useState(names.title(text));
  const save = async (): Promise<void> => {
    if (title.trim() === '') return;
    const answer = await doing.act('document.rename', { document: text.id, title });
    if (answer.ok) onDone();
  };
  return (
    <Stack isRow gap={8} align="end">
      <TextField
        label={t('page.title')}
        value={title}
        onChange={setTitle}
        onEnter={() => void save()}
        maxLength={200}
        isSerif
        isFocusedFirst
      />
      <Button
        variant="primary"
        isBusy={doing.isBusy}
        isDisabled={title.trim() === ''}
        onPress={() => void save()}
      >
        {t('page.save')}
      </Button>
    </Stack>
  );
}
