import { consoleMatrixMessages } from '../../../shared/i18n/console-matrix.ts';
import { matrixMessages } from '../../../shared/i18n/matrix.ts';
import { useMaterial } from '../material/material-context.tsx';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { CellMark } from './CellMark.tsx';
import styles from './matrix.module.css';
import { plenaryDecisions, stateAfter } from './plenary-decisions.ts';

interface PlenaryStateProps {
  readonly cell: string;
  /** Decisions that the cell names among its sources. */
  readonly decisions: readonly string[];
}

/** What the room did with a cell, and when; and whether its words were changed since. Nothing where it did nothing. */
export function PlenaryState({ cell, decisions }: PlenaryStateProps) {
  const t = useMessages(consoleMatrixMessages);
  const words = useMessages(matrixMessages);
  const formats = useFormats();
  const { readings } = useMaterial();
  const last = plenaryDecisions(readings, decisions).at(-1);
  if (last === undefined) return null;
  const state = stateAfter(last, cell);
  const isChanged = last.reading.changedSince.includes(cell);
  return (
    <p className={styles['state']}>
      <CellMark kind={state} />
      <span>
        {t('framework.state', {
          state: words(`state.${state}`),
          date: formats.date(Date.parse(last.decision.at)),
        })}
        {isChanged && ` · ${t('framework.changed')}`}
      </span>
    </p>
  );
}
