import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';
import type { TeamBallot } from '../../../shared/domain/view/team-view.ts';
import { materialMessages } from '../../../shared/i18n/material.ts';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { keyPoint } from '../material/EvidenceList.tsx';
import { MakeLine } from '../framework/LineTools.tsx';
import { cardsInOrder } from '../material/cards.ts';
import { useMaterial } from '../material/material-context.tsx';
import { RestingLines } from './LineTrace.tsx';
import { CardLinks, type Go, StatementLinks, TraceLink, TracePart, useStatements } from './TraceParts.tsx';
import styles from './trace.module.css';

interface ThemeTraceProps {
  readonly theme: ConsoleView['themes'][number];
  readonly go: Go;
}

/** A theme: its cards, and the statements that came of it. */
export function ThemeTrace({ theme, go }: ThemeTraceProps) {
  const t = useMessages(materialMessages);
  const { cards } = useMaterial();
  const inside = cardsInOrder(cards).filter((card) => card.theme === theme.id);
  const rows = useStatements((row) => row.theme === theme.id);
  return (
    <>
      <p className={styles['title']} dir="auto">
        {theme.label}
      </p>
      <div>
        <MakeLine
          from={{
            name: theme.label,
            text: '',
            statements: rows.map(({ id }) => id),
            inputs: inside.map(({ id }) => id),
          }}
        />
      </div>
      <StatementLinks rows={rows} go={go} title={t('trace.statements')} />
      <CardLinks ids={inside.map((card) => card.id)} go={go} title={t('trace.cards')} />
      {rows.length + inside.length === 0 && <p className={styles['muted']}>{t('trace.none')}</p>}
    </>
  );
}

interface EvidenceTraceProps {
  readonly source: ConsoleView['evidence'][number];
  readonly go: Go;
}

/** A source, what was taken from it, and the statements that stand on it. */
export function EvidenceTrace({ source, go }: EvidenceTraceProps) {
  const t = useMessages(materialMessages);
  const rows = useStatements((row) => row.evidenceIds.includes(source.id));
  const text = (key: string): string => {
    const value = source.more[key];
    return Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : '';
  };
  const facts = [text('authors'), source.year, text('container'), text('doi') || text('isbn')];
  return (
    <>
      <p className={styles['title']} dir="auto">
        {source.title}
      </p>
      <p className={styles['muted']}>{facts.filter(Boolean).join(' · ')}</p>
      {keyPoint(source.more) !== '' && <p>{keyPoint(source.more)}</p>}
      <StatementLinks rows={rows} go={go} title={t('trace.statements')} />
      <RestingLines kind="evidence" id={source.id} go={go} />
      {rows.length === 0 && <p className={styles['muted']}>{t('trace.none')}</p>}
    </>
  );
}

interface BallotTraceProps {
  readonly ballot: TeamBallot;
  readonly go: Go;
}

/** A ballot: the rule, the wordings as they were asked, the verdicts. */
export function BallotTrace({ ballot, go }: BallotTraceProps) {
  const t = useMessages(materialMessages);
  const language = useLanguage();
  return (
    <>
      <p className={styles['title']} dir="auto">
        {ballot.label}
      </p>
      {ballot.ruleWords !== null && <p>{ballot.ruleWords[language]}</p>}
      <TracePart title={t('trace.ballotItems')}>
        {ballot.items.map((item) => (
          <TraceLink
            key={item.statement}
            code={`S${item.number}`}
            lang={item.language}
            extra={
              item.withdrawn ??
              ballot.result?.items[item.statement]?.words[language] ??
              ballot.withheld ??
              t('trace.notCounted')
            }
            onPress={() => go({ kind: 'statement', id: item.statement })}
          >
            {item.text}
          </TraceLink>
        ))}
      </TracePart>
    </>
  );
}
