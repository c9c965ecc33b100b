import type { ReactNode } from 'react';
import type { Coverage } from '../../../shared/framework/coverage.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { useCardText } from '../material/CardWords.tsx';
import { useMaterial } from '../material/material-context.tsx';
import { TraceLink } from '../trace/TraceParts.tsx';
import styles from './framework.module.css';

/** What of the material found its way into the framework, and what did not, and why. */
export function CoverageList({ coverage }: { readonly coverage: Coverage }) {
  const t = useMessages(frameworkMessages);
  const { cards, evidence, statements, trace } = useMaterial();
  const textOf = useCardText();
  return (
    <>
      <Text size="lead">{t('coverage.inputs', { used: coverage.inputsUsed, all: coverage.inputs })}</Text>
      <Part title={t('coverage.unused')} count={coverage.inputsUnused.length}>
        {coverage.inputsUnused.map(({ input, why, reason }) => {
          const card = cards[input];
          if (card === undefined) return null;
          return (
            <TraceLink
              key={input}
              code={String(card.number)}
              lang={card.language}
              extra={
                why === 'set-aside' && reason !== ''
                  ? t('unused.set-aside.reason', { reason })
                  : t(`unused.${why}`)
              }
              onPress={() => trace({ kind: 'card', id: input })}
            >
              {textOf(card)}
            </TraceLink>
          );
        })}
      </Part>
      <Part title={t('coverage.statements')} count={coverage.statementsUnused.length}>
        {coverage.statementsUnused.map((id) => {
          const row = statements[id];
          return row === undefined ? null : (
            <TraceLink
              key={id}
              code={`S${row.number}`}
              lang={row.language}
              onPress={() => trace({ kind: 'statement', id })}
            >
              {row.text}
            </TraceLink>
          );
        })}
      </Part>
      <Part title={t('coverage.evidence')} count={coverage.evidenceUnused.length}>
        {coverage.evidenceUnused.map((id) => {
          const row = evidence.find((each) => each.id === id);
          return row === undefined ? null : (
            <TraceLink
              key={id}
              code={row.year === null ? '' : String(row.year)}
              onPress={() => trace({ kind: 'evidence', id })}
            >
              {row.title}
            </TraceLink>
          );
        })}
      </Part>
      <Part title={t('coverage.few')} count={coverage.fewVoices.length}>
        {coverage.fewVoices.map(({ kind, id, label, cards: count }) => (
          <TraceLink
            key={`${kind} ${id}`}
            code=""
            extra={t('coverage.voices', { count })}
            onPress={() => trace({ kind: 'line', id: `${kind} ${id}` })}
          >
            {label}
          </TraceLink>
        ))}
      </Part>
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

function Part({ title, count, children }: PartProps) {
  const t = useMessages(frameworkMessages);
  return (
    <section className={styles['group']}>
      <h2 className={styles['heading']}>{`${title} (${count})`}</h2>
      {count === 0 ? <p className={styles['meta']}>{t('coverage.none')}</p> : children}
    </section>
  );
}
