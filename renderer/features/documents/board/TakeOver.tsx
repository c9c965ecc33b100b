import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Area, Place } from '../../../../shared/docs/board.ts';
import { takeOverPlan, type TakeOverPlan } from '../../../../shared/docs/take-over.ts';
import { boardMessages } from '../../../../shared/i18n/board.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { useBoard, type WordedCard } from './board-context.tsx';
import styles from './list.module.css';
import { Panel } from './Panels.tsx';

interface TakeOverProps {
  readonly areas: readonly Area[];
  readonly places: ReadonlyMap<string, Place>;
  readonly cards: readonly WordedCard[];
  readonly themes: readonly { readonly id: string; readonly label: string }[];
  readonly onTakeOver: (plan: TakeOverPlan) => void | Promise<void>;
}

/** What taking the board over would do, in words, before anything is done. */
export function TakeOver({ areas, places, cards, themes, onTakeOver }: TakeOverProps) {
  const t = useMessages(boardMessages);
  const { open } = useBoard();
  const [isBusy, setBusy] = useState(false);
  const plan = takeOverPlan(areas, places, cards, themes);
  const labels = new Map(themes.map((theme) => [theme.id, theme.label]));
  const after = new Map([...labels, ...plan.renamed.map(({ theme, label }) => [theme, label] as const)]);
  const made = new Map(plan.newThemes.map(({ area, label }) => [area, label]));
  const perTheme = new Map<string, number>();
  for (const { area, theme } of plan.moves) {
    const name = (theme === null ? made.get(area) : after.get(theme)) ?? '';
    perTheme.set(name, (perTheme.get(name) ?? 0) + 1);
  }
  const unnamed = areas.filter(({ label }) => label.trim() === '').length;
  const isNothing = plan.newThemes.length + plan.renamed.length + plan.moves.length === 0;
  const go = async (): Promise<void> => {
    setBusy(true);
    try {
      await onTakeOver(plan);
      open(null);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Panel
      title={t('take.title')}
      footer={
        !isNothing && (
          <Button variant="primary" isBusy={isBusy} onPress={() => void go()}>
            {t('take.do')}
          </Button>
        )
      }
    >
      {isNothing && <p>{t('take.nothing')}</p>}
      {plan.newThemes.length > 0 && (
        <Part title={t('take.new', { count: plan.newThemes.length })}>
          {plan.newThemes.map(({ area, label }) => (
            <li key={area} className={styles['serif']} dir="auto">
              {label}
            </li>
          ))}
        </Part>
      )}
      {plan.renamed.length > 0 && (
        <Part title={t('take.renamed', { count: plan.renamed.length })}>
          {plan.renamed.map(({ theme, label }) => (
            <li key={theme}>{t('take.rename', { before: labels.get(theme) ?? '', after: label })}</li>
          ))}
        </Part>
      )}
      {plan.moves.length > 0 && (
        <Part title={t('take.moves', { count: plan.moves.length })}>
          {[...perTheme].map(([theme, count]) => (
            <li key={theme}>{t('take.into', { count, theme })}</li>
          ))}
        </Part>
      )}
      {plan.untouched.length > 0 && (
        <p className={styles['none']}>{t('take.untouched', { count: plan.untouched.length })}</p>
      )}
      {unnamed > 0 && <p className={styles['none']}>{t('take.unnamed', { count: unnamed })}</p>}
    </Panel>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles['group']}>
      <h3 className={styles['groupTitle']}>{title}</h3>
      <ul className={styles['facts']}>{children}</ul>
    </section>
  );
}
