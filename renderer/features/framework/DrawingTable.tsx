import type { DiagramSpec, FrameworkContent } from '../../../shared/domain/model/framework.ts';
import { tableOfDrawing } from '../../../shared/framework/describe-drawing.ts';
import type { DrawingWords } from '../../../shared/framework/drawing-words.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import styles from './drawings.module.css';

interface DrawingTableProps {
  readonly content: FrameworkContent;
  readonly spec: DiagramSpec;
  readonly words: DrawingWords;
  readonly description: string;
}

/** The same in words and as a table, for who cannot see the drawing. */
export function DrawingTable({ content, spec, words, description }: DrawingTableProps) {
  const t = useMessages(frameworkMessages);
  const table = tableOfDrawing(content, spec, words);
  return (
    <details className={styles['inWords']}>
      <summary>{t('drawing.inWords')}</summary>
      <p dir="auto">{description}</p>
      <table className={styles['table']}>
        <thead>
          <tr>
            {table.columns.map(({ label }) => (
              <th key={label} scope="col" dir="auto">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.join('\n')}>
              {row.map((cell, index) => (
                <td key={table.columns[index]?.label} dir="auto">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
