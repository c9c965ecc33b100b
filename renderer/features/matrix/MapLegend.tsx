import { matrixMessages } from '../../../shared/i18n/matrix.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { CellMark, type MarkKind } from './CellMark.tsx';
import styles from './matrix.module.css';

const order: readonly MarkKind[] = ['flagged', 'unread', 'accepted', 'amended', 'parked', 'empty'];

/** What the signs mean, with how many cells bear each; signs that no cell bears are left out. */
export function MapLegend({ marks }: { readonly marks: readonly MarkKind[] }) {
  const t = useMessages(matrixMessages);
  return (
    <ul className={styles['legend']}>
      {order.map((kind) => {
        const count = marks.filter((mark) => mark === kind).length;
        return count === 0 ? null : (
          <li key={kind} className={styles['legendRow']}>
            <CellMark kind={kind} />
            <span>{t(`state.${kind}`)}</span>
            <span className={styles['legendCount']}>{count}</span>
          </li>
        );
      })}
    </ul>
  );
}
