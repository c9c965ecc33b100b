import { consoleMatrixMessages } from '../../../shared/i18n/console-matrix.ts';
import { matrixMessages } from '../../../shared/i18n/matrix.ts';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { useMaterial } from '../material/material-context.tsx';
import { plenaryDecisions, stateAfter } from '../matrix/plenary-decisions.ts';
import { useDoer } from '../words/use-doer.ts';
import { TracePart } from './TraceParts.tsx';
import styles from './trace.module.css';

interface PlenaryTraceProps {
  readonly cell: string;
  readonly decisions: readonly string[];
}

/** What the room decided on a cell: when, together with which others, who was here, and what was said before. */
export function PlenaryTrace({ cell, decisions }: PlenaryTraceProps) {
  const t = useMessages(consoleMatrixMessages);
  const words = useMessages(matrixMessages);
  const formats = useFormats();
  const doer = useDoer();
  const { readings, isSafe } = useMaterial();
  const found = plenaryDecisions(readings, decisions);
  if (found.length === 0) return null;
  return (
    <TracePart title={t('trace.title')}>
      {found.map((each) => {
        const { decision, reading } = each;
        const at = Date.parse(decision.at);
        const remarks = (reading.remarks ?? []).filter(
          (remark) => remark.cell === cell && remark.text !== '',
        );
        return (
          <div key={decision.id}>
            <p>
              {[
                words(`state.${stateAfter(each, cell)}`),
                decision.enBloc ? t('trace.bloc', { count: decision.cells.length }) : null,
                `${formats.date(at)}, ${formats.time(at)}`,
                doer(decision.who),
                t('decide.seats', { count: decision.votingPresent }),
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </p>
            {!isSafe &&
              remarks.map((remark) => (
                <p key={remark.id} className={styles['muted']} dir="auto">
                  “{remark.text}”
                </p>
              ))}
          </div>
        );
      })}
    </TracePart>
  );
}
