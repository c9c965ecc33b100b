import type { RemarkView } from '../../../shared/domain/view/reading-view.ts';
import { matrixMessages } from '../../../shared/i18n/matrix.ts';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import styles from './matrix.module.css';

/** What was said of a cell, each with as much of its author as may be told; flags without a word as their number. */
export function Remarks({ remarks }: { readonly remarks: readonly RemarkView[] }) {
  const t = useMessages(matrixMessages);
  const worded = remarks.filter(({ text }) => text !== '');
  const silent = remarks.length - worded.length;
  return (
    <ul className={styles['remarks']}>
      {worded.map((remark) => (
        <li key={remark.id}>
          <Text isSerif>
            <bdi>{remark.text}</bdi>
          </Text>
          <Author remark={remark} />
        </li>
      ))}
      {silent > 0 && (
        <li>
          <Text tone="muted">{t('remarks.silent', { count: silent })}</Text>
        </li>
      )}
    </ul>
  );
}

function Author({ remark }: { readonly remark: RemarkView }) {
  const t = useMessages(matrixMessages);
  const { name, seat, category, table } = remark;
  const parts = [
    name,
    name === null && seat !== null ? t('remarks.seat', { number: seat }) : null,
    category,
    table === null ? null : t('remarks.table', { table }),
  ].filter((part) => part !== null && part !== '');
  return parts.length === 0 ? null : (
    <Text size="small" tone="muted">
      <bdi>{parts.join(' · ')}</bdi>
    </Text>
  );
}
