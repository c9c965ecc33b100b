import { materialMessages } from '../../../shared/i18n/material.ts';
import { folded, matches } from '../../../shared/util/fold.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Card } from '../../ui/room/Card.tsx';
import { EmptyState } from '../../ui/status/EmptyState.tsx';
import { useMaterial } from './material-context.tsx';
import styles from './material.module.css';

/** The sources of the landscape analysis, and how many statements stand on each. */
export function EvidenceList({ query, onClear }: { readonly query: string; readonly onClear: () => void }) {
  const t = useMessages(materialMessages);
  const { evidence, statements, trace } = useMaterial();
  const wanted = folded(query);
  const found = evidence.filter((row) =>
    matches(folded([row.title, row.year, keyPoint(row.more)].filter(Boolean).join(' ')), wanted),
  );
  if (evidence.length === 0) {
    return <EmptyState title={t('evidence.empty.title')}>{t('evidence.empty.text')}</EmptyState>;
  }
  if (found.length === 0) {
    return (
      <EmptyState title={t('nothing.title')} action={<Button onPress={onClear}>{t('filter.clear')}</Button>}>
        {t('nothing.text')}
      </EmptyState>
    );
  }
  return (
    <div className={styles['scroll']}>
      {found.map((row) => {
        const used = Object.values(statements).filter((one) => one.evidenceIds.includes(row.id)).length;
        return (
          <Card
            key={row.id}
            sources={used}
            onPress={() => trace({ kind: 'evidence', id: row.id })}
            meta={[row.year, keyPoint(row.more), t('evidence.used', { count: used })]
              .filter((part) => part !== null && part !== '')
              .join(' · ')}
          >
            {row.title}
          </Card>
        );
      })}
    </div>
  );
}

/** What the landscape analysis took from a source, in a sentence. */
export function keyPoint(more: { readonly [key: string]: unknown }): string {
  const point = more['key_point'] ?? more['keyPoint'];
  return typeof point === 'string' ? point : '';
}
