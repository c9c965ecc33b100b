import type { TeamStatement } from '../../../shared/domain/view/team-view.ts';
import { draftingMessages } from '../../../shared/i18n/drafting.ts';
import { materialMessages } from '../../../shared/i18n/material.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { useFormats, useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Badge } from '../../ui/status/Badge.tsx';
import { Difference } from '../words/Difference.tsx';
import { MakeLine } from '../framework/LineTools.tsx';
import { useMaterial } from '../material/material-context.tsx';
import { useDoer } from '../words/use-doer.ts';
import { RestingLines } from './LineTrace.tsx';
import { CardLinks, type Go, StatementLinks, TraceLink, TracePart, useStatements } from './TraceParts.tsx';
import styles from './trace.module.css';

/** A statement: its wordings, what it stands on, what was asked about it and what came of it. */
export function StatementTrace({ statement, go }: { readonly statement: TeamStatement; readonly go: Go }) {
  const t = useMessages(materialMessages);
  const drafting = useMessages(draftingMessages);
  const formats = useFormats();
  const doer = useDoer();
  const { themes, evidence, ballots, statements, edit } = useMaterial();
  const theme = themes.find((row) => row.id === statement.theme);
  const related = useStatements(
    (row) =>
      row.mergedInto === statement.id ||
      row.splitFrom === statement.id ||
      row.id === statement.mergedInto ||
      row.id === statement.splitFrom,
  );
  const versions = statement.versions.toReversed();
  const into = statement.mergedInto === null ? undefined : statements[statement.mergedInto];
  const from = statement.splitFrom === null ? undefined : statements[statement.splitFrom];
  return (
    <>
      <Stack gap={8}>
        <Stack isRow gap={8}>
          <span className={styles['code']}>{`S${statement.number}`}</span>
          <Badge tone={statement.status === 'adopted' || statement.status === 'agreed' ? 'accent' : 'plain'}>
            {drafting(`status.${statement.status}`)}
          </Badge>
        </Stack>
        <p className={styles['title']} dir="auto" lang={statement.language}>
          {statement.text}
        </p>
        <Stack isRow gap={8}>
          <Button size="compact" onPress={() => edit(statement.id)}>
            {t('trace.edit')}
          </Button>
          <MakeLine from={{ name: '', text: statement.text, statements: [statement.id], inputs: [] }} />
        </Stack>
      </Stack>
      {theme !== undefined && (
        <TracePart title={t('trace.theme')}>
          <TraceLink code="" onPress={() => go({ kind: 'theme', id: theme.id })}>
            {theme.label}
          </TraceLink>
        </TracePart>
      )}
      <RestingLines kind="statement" id={statement.id} go={go} />
      <CardLinks ids={statement.inputIds} go={go} title={t('trace.cards')} />
      {statement.evidenceIds.length > 0 && (
        <TracePart title={t('trace.evidence')}>
          {statement.evidenceIds.map((id) => {
            const source = evidence.find((row) => row.id === id);
            return source === undefined ? null : (
              <TraceLink
                key={id}
                code={source.year === null ? '' : String(source.year)}
                onPress={() => go({ kind: 'evidence', id })}
              >
                {source.title}
              </TraceLink>
            );
          })}
        </TracePart>
      )}
      {statement.inputIds.length + statement.evidenceIds.length === 0 && (
        <p className={styles['muted']}>{t('trace.none')}</p>
      )}
      {statement.ballotIds.some((id) => ballots[id] !== undefined) && (
        <TracePart title={t('trace.ballots')}>
          {statement.ballotIds.map((id) => (
            <BallotLine key={id} ballot={id} statement={statement.id} go={go} />
          ))}
        </TracePart>
      )}
      {(related.length > 0 || into !== undefined || from !== undefined) && (
        <>
          <StatementLinks rows={related} go={go} title={t('trace.related')} />
          {into !== undefined && (
            <p className={styles['muted']}>{t('trace.mergedInto', { number: into.number })}</p>
          )}
          {from !== undefined && (
            <p className={styles['muted']}>{t('trace.splitFrom', { number: from.number })}</p>
          )}
        </>
      )}
      <TracePart title={t('trace.versions')}>
        {versions.map((version, index) => (
          <Stack key={version.v} gap={4}>
            <p className={styles['muted']}>
              {drafting('edit.version', {
                version: version.v,
                who: doer(version.who),
                time: formats.date(Date.parse(version.at)),
              })}
            </p>
            <Difference
              before={versions[index + 1]?.text ?? version.text}
              after={version.text}
              lang={version.language}
            />
            {version.reason !== '' && (
              <p className={styles['muted']}>{drafting('edit.because', { reason: version.reason })}</p>
            )}
          </Stack>
        ))}
      </TracePart>
    </>
  );
}

interface BallotLineProps {
  readonly ballot: string;
  readonly statement: string;
  readonly go: Go;
}

function BallotLine({ ballot: id, statement, go }: BallotLineProps) {
  const t = useMessages(materialMessages);
  const language = useLanguage();
  const { ballots } = useMaterial();
  const ballot = ballots[id];
  if (ballot === undefined) return null;
  const item = ballot.items.find((row) => row.statement === statement);
  const words = ballot.result?.items[statement]?.words[language];
  const asked = item === undefined ? '' : t('trace.versionOn', { version: item.version });
  return (
    <TraceLink
      code={`R${ballot.round}`}
      extra={[asked, words ?? ballot.withheld ?? t('trace.notCounted')].filter(Boolean).join(' · ')}
      onPress={() => go({ kind: 'ballot', id })}
    >
      {ballot.label}
    </TraceLink>
  );
}
