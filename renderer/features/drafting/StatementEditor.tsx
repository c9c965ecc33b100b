import { ArrowLeft, GitBranch, Users } from 'lucide-react';
import { useState } from 'react';
import type { TeamStatement } from '../../../shared/domain/view/team-view.ts';
import { lintWording } from '../../../shared/domain/wording/lint-wording.ts';
import { draftingMessages } from '../../../shared/i18n/drafting.ts';
import { textsTeamMessages } from '../../../shared/i18n/texts-team.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { SegmentedControl } from '../../ui/controls/SegmentedControl.tsx';
import { TextArea } from '../../ui/controls/TextArea.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Badge } from '../../ui/status/Badge.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { TeamText } from '../documents/team/TeamText.tsx';
import { useBegin } from '../documents/team/use-begin.ts';
import { Problem } from '../doing/Problem.tsx';
import { useDoing } from '../doing/use-doing.ts';
import { useMaterial } from '../material/material-context.tsx';
import { Concerns } from './Concerns.tsx';
import { Difference } from '../words/Difference.tsx';
import { TranslationsEnd } from '../words/TranslationsEnd.tsx';
import styles from './drafting.module.css';
import { Dissents, History } from './History.tsx';
import { Reshaping } from './Reshaping.tsx';
import { Sources } from './Sources.tsx';
import { isApart, stages } from './statements.ts';
import { Translations } from './Translations.tsx';

interface StatementEditorProps {
  readonly statement: TeamStatement;
  readonly onBack: () => void;
  /** Told when the wording opens as a text that is drafted together, and when it closes. */
  readonly onTogether?: (isOpen: boolean) => void;
}

/** One statement: its wording beside what was said, its stage, history, translations and sources. */
export function StatementEditor({ statement, onBack, onTogether }: StatementEditorProps) {
  const t = useMessages(draftingMessages);
  const doing = useDoing();
  const { languages, trace } = useMaterial();
  const [seen, setSeen] = useState(statement.version);
  const [text, setText] = useState(statement.text);
  const [reason, setReason] = useState('');
  const [said, say] = useState<string | null>(null);
  const texts = useMessages(textsTeamMessages);
  const [together, setTogether] = useState<string | null>(null);
  const draftTogether = (text: string | null): void => {
    setTogether(text);
    onTogether?.(text !== null);
  };
  const beginning = useBegin(draftTogether);
  // Somebody else reworded it while nothing was typed here: show theirs.
  if (seen !== statement.version && text === statement.before) {
    setSeen(statement.version);
    setText(statement.text);
  }
  const isChanged = text.trim() !== statement.text;
  const apart = isApart(statement);
  const concerns = lintWording(
    {
      text,
      language: statement.language,
      translations: isChanged ? {} : statement.translations,
      sources: statement.inputIds.length + statement.evidenceIds.length,
    },
    languages,
  );
  const save = async (): Promise<void> => {
    const answer = await doing.act('statement.reword', { statement: statement.id, text, reason, seen });
    if (answer.ok) {
      setSeen(statement.version + 1);
      setReason('');
      say(t('edit.saved', { version: statement.version + 1 }));
      return;
    }
    if (answer.reason === 'changed-since') setSeen(statement.version);
  };
  if (together !== null) {
    return (
      <div className={styles['together']}>
        <TeamText
          key={together}
          id={together}
          back={texts('wording.back')}
          onBack={() => draftTogether(null)}
        />
      </div>
    );
  }
  return (
    <Stack gap={16} align="stretch">
      <Stack isRow gap={12}>
        <Button size="compact" variant="plain" icon={ArrowLeft} onPress={onBack}>
          {t('edit.back')}
        </Button>
        <Text as="h2" size="lead" isNumber>
          {`S${statement.number}`}
        </Text>
        <Badge tone={statement.status === 'agreed' || statement.status === 'adopted' ? 'accent' : 'plain'}>
          {t(`status.${statement.status}`)}
        </Badge>
        {!apart && (
          <SegmentedControl
            label={t('stage.help')}
            segments={stages.map((value) => ({ value, label: t(`stage.${value}`) }))}
            value={statement.stage}
            onChange={(stage) => doing.go('statement.stage', { statement: statement.id, stage })}
          />
        )}
        <Button
          size="compact"
          icon={GitBranch}
          onPress={() => trace({ kind: 'statement', id: statement.id })}
        >
          {t('edit.trace')}
        </Button>
        {!apart && (
          <Button
            size="compact"
            icon={Users}
            onPress={() =>
              void beginning.begin({
                kind: 'wording',
                statement: statement.id,
                language: statement.language,
              })
            }
          >
            {texts('wording.together')}
          </Button>
        )}
      </Stack>
      <Problem of={doing} />
      <Problem of={beginning.doing} />
      {said !== null && !isChanged && <Notice isLive>{said}</Notice>}
      <div className={styles['editor']}>
        <Stack gap={12} align="stretch">
          <TextArea
            label={t('edit.wording', { version: statement.version })}
            value={text}
            onChange={setText}
            onSubmit={() => void save()}
            isReadOnly={apart}
            rows={5}
          />
          {isChanged && (
            <>
              <div className={styles['part']}>
                <Text size="small" tone="muted">
                  {t('edit.changed')}
                </Text>
                <Difference before={statement.text} after={text} lang={statement.language} />
              </div>
              <TranslationsEnd statement={statement} />
              <TextField
                label={t('edit.reason')}
                value={reason}
                onChange={setReason}
                onEnter={() => void save()}
              />
              <Button variant="primary" isBusy={doing.isBusy} onPress={() => void save()}>
                {t('edit.save', { version: statement.version + 1 })}
              </Button>
            </>
          )}
          {!apart && <Concerns concerns={concerns} />}
          {!apart && <Translations statement={statement} />}
          <Dissents statement={statement} />
          <History statement={statement} />
        </Stack>
        <div className={styles['side']}>
          <Sources statement={statement} isReadOnly={apart} />
          <Reshaping statement={statement} />
        </div>
      </div>
    </Stack>
  );
}
