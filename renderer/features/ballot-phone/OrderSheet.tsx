import { ArrowDown, ArrowUp, X } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { phoneSheetMessages } from '../../../shared/i18n/phone-sheets.ts';
import { Text } from '../../ui/frame/Text.tsx';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { wordingFor } from '../phone/wording.ts';
import styles from './sheet.module.css';
import { askedItems, asPlaces, inOrder, type SheetValues } from './sheet-values.ts';
import type { Voting } from './voting.ts';

/** An order by taps: what is tapped comes next; buttons move it up, down and out. */
export function OrderSheet(props: {
  readonly voting: Voting;
  readonly values: SheetValues;
  readonly onChange: (values: SheetValues) => void;
  /** How many may be put in order; null for all of them. */
  readonly most: number | null;
}) {
  const { voting, values, onChange, most } = props;
  const t = useMessages(phoneSheetMessages);
  const language = useLanguage();
  const items = askedItems(voting);
  const order = inOrder(values).filter((id) => items.some(({ statement }) => statement === id));
  const rest = items.filter(({ statement }) => !order.includes(statement));
  const isFull = most !== null && order.length >= most;
  const move = (from: number, to: number): void => {
    const next = [...order];
    const [moved] = next.splice(from, 1);
    if (moved === undefined) return;
    next.splice(to, 0, moved);
    onChange(asPlaces(next));
  };
  return (
    <>
      <Text tone="muted">{most === null ? t('order.help') : t('order.most', { count: most })}</Text>
      <section aria-labelledby="own-order">
        <Text as="h2" isStrong id="own-order">
          {t('order.chosen')}
        </Text>
        {order.length === 0 && <Text tone="muted">{t('order.empty')}</Text>}
        <ol className={styles['items']}>
          {order.map((id, at) => {
            const item = items.find(({ statement }) => statement === id);
            if (item === undefined) return null;
            const wording = wordingFor(item, language);
            const { number } = item;
            return (
              <li key={id} className={styles['placed']}>
                <span className={styles['place']}>{at + 1}</span>
                <span className={styles['words']} dir="auto" lang={wording.lang}>
                  {wording.text}
                </span>
                <span className={styles['tools']}>
                  <Tool
                    icon={ArrowUp}
                    label={t('order.up', { number })}
                    isDisabled={at === 0}
                    onPress={() => move(at, at - 1)}
                  />
                  <Tool
                    icon={ArrowDown}
                    label={t('order.down', { number })}
                    isDisabled={at === order.length - 1}
                    onPress={() => move(at, at + 1)}
                  />
                  <Tool
                    icon={X}
                    label={t('order.out', { number })}
                    onPress={() => onChange(asPlaces(order.filter((each) => each !== id)))}
                  />
                </span>
              </li>
            );
          })}
        </ol>
      </section>
      {rest.length > 0 && (
        <section aria-labelledby="not-in-order">
          <Text as="h2" isStrong id="not-in-order">
            {t('order.rest')}
          </Text>
          {isFull && <Text tone="muted">{t('order.full', { count: order.length })}</Text>}
          <ul className={styles['items']}>
            {rest.map((item) => {
              const wording = wordingFor(item, language);
              return (
                <li key={item.statement}>
                  <button
                    type="button"
                    className={styles['next']}
                    disabled={isFull}
                    aria-label={`${t('order.put', { number: item.number })}: ${wording.text}`}
                    onClick={() => onChange(asPlaces([...order, item.statement]))}
                  >
                    <span dir="auto" lang={wording.lang}>
                      {wording.text}
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}

function Tool(props: {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}) {
  const { icon: Icon, label, isDisabled = false, onPress } = props;
  return (
    <button
      type="button"
      className={styles['step']}
      aria-label={label}
      disabled={isDisabled}
      onClick={onPress}
    >
      <Icon aria-hidden />
    </button>
  );
}
