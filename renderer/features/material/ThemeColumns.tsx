import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { TeamCard } from '../../../shared/domain/view/team-view.ts';
import { materialMessages } from '../../../shared/i18n/material.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { EmptyState } from '../../ui/status/EmptyState.tsx';
import type { Doing } from '../doing/use-doing.ts';
import { isOnPile } from './cards.ts';
import { CardMeta, useCardText } from './CardWords.tsx';
import { useMaterial } from './material-context.tsx';
import styles from './material.module.css';
import { TextDialog } from './TextDialog.tsx';
import { ThemeMenu } from './ThemeMenu.tsx';

interface ThemeColumnsProps {
  readonly cards: readonly TeamCard[];
  readonly selected: readonly string[];
  readonly onSelect: (ids: readonly string[]) => void;
  readonly doing: Doing;
}

/** Themes side by side: select cards in any column, then press a theme's number to move them there. */
export function ThemeColumns({ cards, selected, onSelect, doing }: ThemeColumnsProps) {
  const t = useMessages(materialMessages);
  const { themes } = useMaterial();
  const [isNaming, setNaming] = useState(false);
  const pile = cards.filter(isOnPile);
  const toggle = (id: string): void =>
    onSelect(selected.includes(id) ? selected.filter((one) => one !== id) : [...selected, id]);
  const pressed = (event: KeyboardEvent): void => {
    if (!/^[1-9]$/.test(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
    const theme = themes[Number(event.key) - 1];
    if (theme === undefined || selected.length === 0) return;
    event.preventDefault();
    void doing
      .act('input.sort', { inputs: [...selected], theme: theme.id })
      .then((answer) => answer.ok && onSelect([]));
  };
  const column = (id: string, name: string, number: number | null, those: readonly TeamCard[]) => (
    <section key={id} className={styles['column']} aria-label={name}>
      <header className={styles['columnHead']}>
        {number !== null && number <= 9 && <span className={styles['columnCount']}>{number}</span>}
        <h2 className={styles['columnName']} dir="auto">
          {name}
        </h2>
        <span className={styles['columnCount']}>{those.length}</span>
        {number !== null && <ThemeMenu theme={id} selected={selected} onSelect={onSelect} doing={doing} />}
      </header>
      <div className={styles['columnCards']}>
        {those.length === 0 ? (
          <p className={styles['muted']}>{t('themes.none')}</p>
        ) : (
          those.map((card) => (
            <Tile
              key={card.id}
              card={card}
              isSelected={selected.includes(card.id)}
              onPress={() => toggle(card.id)}
            />
          ))
        )}
      </div>
    </section>
  );
  if (themes.length === 0 && cards.length === 0) {
    return (
      <>
        <EmptyState
          title={t('themes.empty.title')}
          action={<Button onPress={() => setNaming(true)}>{t('themes.new')}</Button>}
        >
          {t('themes.empty.text')}
        </EmptyState>
        {isNaming && <NameTheme doing={doing} onClose={() => setNaming(false)} />}
      </>
    );
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- digits act on the cards inside, each a button
    <div className={styles['place']} onKeyDown={pressed}>
      <div className={styles['morning']}>
        <Text as="span" size="small" tone="muted">
          {t('themes.hint')}
        </Text>
        <Button size="compact" onPress={() => setNaming(true)}>
          {t('themes.new')}
        </Button>
      </div>
      <div className={styles['columns']}>
        {column('pile', t('themes.pile'), null, pile)}
        {themes.map((theme, index) =>
          column(
            theme.id,
            theme.label,
            index + 1,
            cards.filter((card) => card.theme === theme.id),
          ),
        )}
      </div>
      {isNaming && <NameTheme doing={doing} onClose={() => setNaming(false)} />}
    </div>
  );
}

function NameTheme({ doing, onClose }: { readonly doing: Doing; readonly onClose: () => void }) {
  const t = useMessages(materialMessages);
  return (
    <TextDialog
      title={t('themes.new')}
      label={t('themes.name')}
      confirm={t('themes.new')}
      onClose={onClose}
      onText={(label) => doing.go('theme.add', { label })}
    />
  );
}

interface TileProps {
  readonly card: TeamCard;
  readonly isSelected: boolean;
  readonly onPress: () => void;
}

function Tile({ card, isSelected, onPress }: TileProps) {
  const textOf = useCardText();
  return (
    <button type="button" className={styles['tile']} aria-pressed={isSelected} onClick={onPress}>
      <span className={styles['words']} dir="auto" lang={card.language}>
        {textOf(card)}
      </span>
      <span className={styles['muted']}>
        {card.number} · <CardMeta card={card} hasTheme={false} />
      </span>
    </button>
  );
}
