import { textsHistoryMessages } from '../../../../shared/i18n/texts-history.ts';
import type { JsonObject } from '../../../../shared/util/json.ts';
import { textOfFrozen } from '../../../../shared/docs/freeze.ts';
import { Text } from '../../../ui/frame/Text.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { Difference } from '../../words/Difference.tsx';
import type { Refer } from '../reading/reference-context.ts';
import { useRefer } from '../reading/reference-context.ts';
import { boardDifference } from './board-difference.ts';
import { FrameworkDifferences } from './FrameworkDifferences.tsx';
import styles from './history.module.css';
import { textDifference } from './text-difference.ts';

interface DifferencesProps {
  /** Null: before there was anything. */
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
  readonly lang: string;
}

/** What changed between two versions of a document, word by word where words changed. */
export function Differences({ before, after, lang }: DifferencesProps) {
  const refer = useRefer();
  const kind = (after ?? before)?.['kind'];
  if (kind === 'framework') return <FrameworkDifferences before={before} after={after} />;
  const isBoard = kind === 'board';
  if (isBoard) return <BoardDifferences before={before ?? {}} after={after ?? {}} />;
  return <TextDifferences before={wordsOf(before, refer)} after={wordsOf(after, refer)} lang={lang} />;
}

/** The same for two texts. */
function TextDifferences(props: { readonly before: string; readonly after: string; readonly lang: string }) {
  const { before, after, lang } = props;
  const t = useMessages(textsHistoryMessages);
  if (before === after) return <Text tone="muted">{t('history.same')}</Text>;
  return (
    <div className={styles['differences']}>
      {textDifference(before, after).map((stretch, index) =>
        stretch.kind === 'same' ? (
          <p key={index} className={styles['unchanged']}>
            {t('history.unchanged', { count: stretch.count })}
          </p>
        ) : (
          <Difference key={index} before={stretch.before} after={stretch.after} lang={lang} />
        ),
      )}
    </div>
  );
}

function BoardDifferences({ before, after }: { readonly before: JsonObject; readonly after: JsonObject }) {
  const t = useMessages(textsHistoryMessages);
  const { added, removed, renamed, moved } = boardDifference(before, after);
  const named = (label: string): string => (label === '' ? t('boardChange.unnamed') : label);
  const lines = [
    ...added.map((label) => t('boardChange.added', { label: named(label) })),
    ...removed.map((label) => t('boardChange.removed', { label: named(label) })),
    ...renamed.map((name) =>
      t('boardChange.renamed', { before: named(name.before), after: named(name.after) }),
    ),
    ...(moved === 0 ? [] : [t('boardChange.moved', { count: moved })]),
  ];
  if (lines.length === 0) return <Text tone="muted">{t('history.same')}</Text>;
  return (
    <ul className={styles['boardChanges']}>
      {lines.map((line, index) => (
        <li key={index} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  );
}

function wordsOf(frozen: JsonObject | null, refer: Refer): string {
  return frozen === null ? '' : textOfFrozen(frozen, (kind, id) => refer(kind, id) ?? '');
}
