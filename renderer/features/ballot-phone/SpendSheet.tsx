import { Minus, Plus } from 'lucide-react';
import { phoneSheetMessages } from '../../../shared/i18n/phone-sheets.ts';
import { costOf, type Sheet } from '../../../shared/methods/question.ts';
import { useFormats, useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { wordingFor } from '../phone/wording.ts';
import styles from './sheet.module.css';
import { askedItems, type SheetValues } from './sheet-values.ts';
import type { Voting } from './voting.ts';

/** Dots, points or votes: what is left, and two buttons at each statement. */
export function SpendSheet(props: {
  readonly voting: Voting;
  readonly sheet: Extract<Sheet, { kind: 'spend' }>;
  readonly values: SheetValues;
  readonly onChange: (values: SheetValues) => void;
}) {
  const { voting, sheet, values, onChange } = props;
  const t = useMessages(phoneSheetMessages);
  const language = useLanguage();
  const formats = useFormats();
  const items = askedItems(voting);
  const spent = items.reduce((sum, { statement }) => sum + costOf(sheet, values[statement] ?? 0), 0);
  const left = sheet.budget - spent;
  const set = (statement: string, units: number): void => onChange({ ...values, [statement]: units });
  return (
    <>
      <p className={styles['left']} role="status">
        {t(`spend.left.${sheet.unit}`, { count: left * sheet.worth })}
      </p>
      <ul className={styles['items']}>
        {items.map((item) => {
          const units = values[item.statement] ?? 0;
          const wording = wordingFor(item, language);
          const next = costOf(sheet, units + 1) - costOf(sheet, units);
          const canMore = units < sheet.cap && next <= left;
          return (
            <li key={item.statement} className={styles['item']}>
              <span className={styles['words']} dir="auto" lang={wording.lang}>
                {wording.text}
              </span>
              <span className={styles['stepper']}>
                <button
                  type="button"
                  className={styles['step']}
                  aria-label={t('spend.less', { number: item.number })}
                  disabled={units === 0}
                  onClick={() => set(item.statement, units - 1)}
                >
                  <Minus aria-hidden />
                </button>
                <output className={styles['amount']}>{formats.number(units * sheet.worth)}</output>
                <button
                  type="button"
                  className={styles['step']}
                  aria-label={t('spend.more', { number: item.number })}
                  disabled={!canMore}
                  onClick={() => set(item.statement, units + 1)}
                >
                  <Plus aria-hidden />
                </button>
              </span>
              {sheet.cost === 'square' && units > 0 && (
                <Text size="small" tone="muted">
                  {t('spend.costs', { count: costOf(sheet, units) })}
                </Text>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
