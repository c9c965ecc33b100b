import { type AnyLine, type LineRef, refKey } from '../../../shared/framework/lines.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import { Stack } from '../../ui/frame/Stack.tsx';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { LineTools } from '../framework/LineTools.tsx';
import { useMaterial } from '../material/material-context.tsx';
import { PlenaryTrace } from './PlenaryTrace.tsx';
import { CardLinks, type Go, StatementLinks, TraceLink, TracePart, useStatements } from './TraceParts.tsx';
import styles from './trace.module.css';
import { useChains } from './use-chains.ts';

interface LineTraceProps {
  readonly line: AnyLine;
  readonly go: Go;
}

/** A line of the framework: what it rests on, who spoke for it, and where it is used. */
export function LineTrace({ line, go: goTo }: LineTraceProps) {
  const t = useMessages(frameworkMessages);
  const chains = useChains();
  const { evidence, ballots, framework, show } = useMaterial();
  const chain = chains.of(line);
  const rows = useStatements((row) => chain.statements.includes(row.id));
  const origin = framework?.origins[refKey(line)];
  const sources = evidence.filter(({ id }) => chain.evidence.includes(id));
  return (
    <>
      <Stack gap={8}>
        <p className={styles['code']}>{t(`line.${line.kind}`)}</p>
        <p className={styles['title']} dir="auto">
          {line.label}
        </p>
        {show !== null && (
          <Button size="compact" onPress={() => show({ kind: 'line-trace', line: refKey(line) })}>
            {t('stage')}
          </Button>
        )}
        <LineTools line={line} />
        {line.kind === 'cell' && (
          <p className={styles['diff']} dir="auto">
            {line.words.join('\n')}
          </p>
        )}
      </Stack>
      {line.kind === 'cell' && <PlenaryTrace cell={line.id} decisions={chain.decisions} />}
      {origin === undefined && chain.others.length === 0 && chain.decisions.length === 0 && (
        <p className={styles['muted']}>{t('trace.nothing')}</p>
      )}
      <StatementLinks rows={rows} go={goTo} title={t('trace.rests')} />
      {origin !== undefined && (origin.categories.length > 0 || origin.inputs > 0) && (
        <Speakers origin={origin} />
      )}
      <CardLinks ids={chain.inputs} go={goTo} title={t('trace.inputs')} />
      {chain.ballots.some((id) => ballots[id] !== undefined) && (
        <TracePart title={t('trace.ballots')}>
          {chain.ballots.map((id) => {
            const ballot = ballots[id];
            return ballot === undefined ? null : (
              <TraceLink key={id} code="" onPress={() => goTo({ kind: 'ballot', id })}>
                {ballot.label}
              </TraceLink>
            );
          })}
        </TracePart>
      )}
      {sources.length > 0 && (
        <TracePart title={t('trace.evidence')}>
          {sources.map(({ id, title, year }) => (
            <TraceLink
              key={id}
              code={year === null ? '' : String(year)}
              onPress={() => goTo({ kind: 'evidence', id })}
            >
              {title}
            </TraceLink>
          ))}
        </TracePart>
      )}
      {chain.others.some(({ locator }) => locator !== '') && (
        <TracePart title={t('trace.basis')}>
          {chain.others
            .filter(({ locator }) => locator !== '')
            .map(({ basis, locator }) => (
              <p key={`${basis} ${locator}`} className={styles['muted']} dir="auto">
                {t('trace.basis.at', { basis, locator })}
              </p>
            ))}
        </TracePart>
      )}
      <LineLinks lines={[...line.uses, ...chains.using(line)]} go={goTo} title={t('trace.used')} />
    </>
  );
}

interface SpeakersProps {
  readonly origin: NonNullable<NonNullable<ReturnType<typeof useMaterial>['framework']>['origins'][string]>;
}

/** Who spoke, as far as it may be told. */
function Speakers({ origin }: SpeakersProps) {
  const t = useMessages(frameworkMessages);
  const formats = useFormats();
  return (
    <TracePart title={t('trace.who')}>
      <dl className={styles['facts']}>
        {origin.categories.length > 0 && (
          <>
            <dt>{t('trace.categories')}</dt>
            <dd dir="auto">{formats.list([...origin.categories])}</dd>
          </>
        )}
        <dt>{t('trace.countries')}</dt>
        <dd>{origin.countries === null ? t('trace.countries.few') : formats.number(origin.countries)}</dd>
      </dl>
      {origin.hasFewVoices && <p className={styles['muted']}>{t('trace.few')}</p>}
    </TracePart>
  );
}

interface LineLinksProps {
  readonly lines: readonly LineRef[];
  readonly go: Go;
  readonly title: string;
}

/** Lines of the framework in a chain, left out where there are none. */
function LineLinks({ lines, go, title }: LineLinksProps) {
  const t = useMessages(frameworkMessages);
  const chains = useChains();
  const found = lines.flatMap((ref) => chains.line(ref) ?? []);
  if (found.length === 0) return null;
  return (
    <TracePart title={title}>
      {found.map((line) => (
        <TraceLink
          key={refKey(line)}
          code=""
          extra={t(`line.${line.kind}`)}
          onPress={() => go({ kind: 'line', id: refKey(line) })}
        >
          {line.label}
        </TraceLink>
      ))}
    </TracePart>
  );
}

/** The lines of the framework that rest on a statement, a card or a source. */
export function RestingLines({
  kind,
  id,
  go,
}: {
  readonly kind: 'statement' | 'input' | 'evidence';
  readonly id: string;
  readonly go: Go;
}) {
  const t = useMessages(frameworkMessages);
  const chains = useChains();
  return <LineLinks lines={chains.restingOn(kind, id)} go={go} title={t('trace.lines')} />;
}
