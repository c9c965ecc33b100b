import { RoundSlope, type SlopeFigure, tableOfRoundSlope } from '../../../shared/figures/round-slope.ts';
import { LIGHT, SCREEN_SIZE } from '../../../shared/figures/theme.ts';
import { direction } from '../../../shared/i18n/language.ts';
import { screenMessages } from '../../../shared/i18n/screen.ts';
import type { Criterion } from '../../../shared/methods/criteria/criterion.ts';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { figureWords } from '../ballot/figure-words.ts';
import { room } from '../slide/packing.ts';
import styles from './RoundsPage.module.css';

const theme = { ...LIGHT, surface: 'transparent' } as const;

/** What the table beside the figure takes of the slide's width, with the gap. */
const tableWidth = 600;

/** How answers to one statement moved from round to round, with the numbers of everybody beside it. */
export function RoundsPage(props: {
  readonly figure: SlopeFigure;
  /** Where the statement was rated under several. */
  readonly criterion: Criterion | null;
}) {
  const { figure, criterion } = props;
  const t = useMessages(screenMessages);
  const language = useLanguage();
  const words = figureWords(language);
  // Groups end in their names in the figure; beside it they would make the table too wide to be read.
  const table = tableOfRoundSlope({ ...figure, groups: [] }, { words });
  return (
    <>
      <p className={styles['title']}>
        {criterion === null ? t('rounds.title') : t('rounds.under', { criterion: criterion.label[language] })}
      </p>
      <div className={styles['beside']}>
        <RoundSlope
          figure={figure}
          theme={theme}
          size={{ ...SCREEN_SIZE, width: room.width - tableWidth, text: 28 }}
          direction={direction(language)}
          words={words}
        />
        <table className={styles['table']}>
          <thead>
            <tr>
              {table.columns.map(({ label, align }) => (
                <th key={label} scope="col" data-align={align}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(([first = '', ...cells]) => (
              <tr key={first}>
                <th scope="row">{first}</th>
                {cells.map((cell, index) => (
                  <td key={table.columns[index + 1]?.label ?? index}>
                    <bdi>{cell}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
