import { useId, useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import type { Area } from '../../../../shared/docs/board.ts';
import { boardMessages } from '../../../../shared/i18n/board.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { TextField } from '../../../ui/controls/TextField.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { Drawer } from '../../../ui/overlays/Drawer.tsx';
import { PhoneSheet } from '../../../ui/phone/PhoneSheet.tsx';
import { removeArea, renameArea, shapeArea, tidyArea } from './board-acts.ts';
import { useBoard } from './board-context.tsx';
import styles from './list.module.css';

const longestName = 80;
const nudge = 48;

interface PanelProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
}

/** What opens over the board: a page of its own on a phone, a drawer beside the board on a laptop. */
export function Panel({ title, children, footer }: PanelProps) {
  const { isPhone, open } = useBoard();
  const Frame = isPhone ? PhoneSheet : Drawer;
  return (
    <Frame title={title} isOpen onClose={() => open(null)} {...(footer !== undefined && { footer })}>
      <div className={styles['panel']}>{children}</div>
    </Frame>
  );
}

interface NameFormProps {
  readonly id: string;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onKeep: () => void;
}

/** A form, and not a key that is listened to: an Enter that moves the focus on its way down presses what gets it. */
function NameForm({ id, name, onName, onKeep }: NameFormProps) {
  const t = useMessages(boardMessages);
  return (
    <form
      id={id}
      onSubmit={(event) => {
        event.preventDefault();
        onKeep();
      }}
    >
      <TextField
        label={t('area.name')}
        help={t('area.nameHelp')}
        value={name}
        maxLength={longestName}
        isSerif
        isFocusedFirst
        onChange={onName}
      />
    </form>
  );
}

/** A name for an area that is to be made. */
export function NewAreaPanel({ cards }: { readonly cards: readonly string[] }) {
  const t = useMessages(boardMessages);
  const { actions, open, focus } = useBoard();
  const [name, setName] = useState('');
  const form = useId();
  const make = (): void => {
    if (name.trim() === '') return;
    const area = actions.makeArea(name.trim(), cards);
    open(null);
    focus(`area:${area.id}`);
  };
  return (
    <Panel
      title={t('area.new')}
      footer={
        <Button variant="primary" type="submit" form={form} isDisabled={name.trim() === ''}>
          {t('area.make')}
        </Button>
      }
    >
      <NameForm id={form} name={name} onName={setName} onKeep={make} />
    </Panel>
  );
}

/** Name, order, place, size and end of an area: all that dragging does, by buttons. */
export function AreaPanel({ area, children }: { readonly area: Area; readonly children?: ReactNode }) {
  const t = useMessages(boardMessages);
  const { model, actions, open, focus, isPhone } = useBoard();
  const [name, setName] = useState(area.label);
  const shapes = useId();
  const form = useId();
  const { x, y, w, h } = area;
  const keep = (): void => {
    if (name.trim() === '') return;
    renameArea(model, area, name.trim());
    open(null);
    focus(`area:${area.id}`);
  };
  const nudges = [
    ['area.left', { x: x - nudge }],
    ['area.right', { x: x + nudge }],
    ['area.up', { y: y - nudge }],
    ['area.down', { y: y + nudge }],
    ['area.wider', { w: w + nudge }],
    ['area.narrower', { w: w - nudge }],
    ['area.taller', { h: h + nudge }],
    ['area.shorter', { h: h - nudge }],
  ] as const;
  return (
    <Panel title={t('area.title')}>
      <NameForm id={form} name={name} onName={setName} onKeep={keep} />
      <Button
        variant="primary"
        type="submit"
        form={form}
        isFullWidth={isPhone}
        isDisabled={name.trim() === ''}
      >
        {t('area.keep')}
      </Button>
      <Button
        isFullWidth={isPhone}
        onPress={() => {
          tidyArea(model, area);
          actions.say(actions.nameOfDone({ key: 'did.tidied', area: area.label }));
          open(null);
          focus(`area:${area.id}`);
        }}
      >
        {t('area.tidy')}
      </Button>
      {children}
      <div className={styles['group']} role="group" aria-labelledby={shapes}>
        <h3 id={shapes} className={styles['groupTitle']}>
          {t('area.place')}
        </h3>
        <div className={styles['nudges']}>
          {nudges.map(([key, box]) => (
            <Button key={key} size="compact" onPress={() => shapeArea(model, area, box)}>
              {t(key)}
            </Button>
          ))}
        </div>
      </div>
      <div className={styles['group']}>
        <p className={styles['none']}>{t('area.removeHelp')}</p>
        <Button
          variant="danger"
          isFullWidth={isPhone}
          onPress={() => {
            removeArea(model, area);
            actions.say(actions.nameOfDone({ key: 'did.removed', area: area.label }));
            open(null);
          }}
        >
          {t('area.remove')}
        </Button>
      </div>
    </Panel>
  );
}

/** Where cards go: the areas by name, the board outside them, off the board, or a new area. */
export function MovePanel({
  cards,
  counts,
}: {
  readonly cards: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
}) {
  const t = useMessages(boardMessages);
  const { model, actions, open, focus } = useBoard();
  const { areas, places } = useSyncExternalStore(model.subscribe, model.snapshot);
  const [first] = cards;
  const only = cards.length === 1 && first !== undefined ? places.get(first) : undefined;
  const isUnplaced = cards.every((card) => !places.has(card));
  const go = (act: () => void): void => {
    act();
    open(null);
    if (first !== undefined) focus(`card:${first}`);
  };
  return (
    <Panel title={t('move.title', { count: cards.length })}>
      <ul className={styles['choices']}>
        {areas.map((area, index) => (
          <li key={area.id}>
            <button
              type="button"
              className={styles['choice']}
              disabled={only?.area === area.id}
              onClick={() => go(() => actions.putIn(cards, area))}
            >
              <span className={styles['digit']}>{index < 9 ? index + 1 : ''}</span>
              <span className={styles['choiceName']} dir="auto">
                {actions.nameOf(area)}
              </span>
              <span className={styles['count']}>
                {only?.area === area.id ? t('move.here') : (counts.get(area.id) ?? 0)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Button onPress={() => open({ kind: 'new', cards })}>{t('move.new')}</Button>
      {only?.area !== null && (
        <Button onPress={() => go(() => actions.putLoose(cards))}>{t('move.loose')}</Button>
      )}
      {!isUnplaced && <Button onPress={() => go(() => actions.takeOff(cards))}>{t('hand.off')}</Button>}
    </Panel>
  );
}
