import { GitBranch, X } from 'lucide-react';
import { useState } from 'react';
import { materialMessages } from '../../../shared/i18n/material.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Menu } from '../../ui/overlays/Menu.tsx';
import type { Doing } from '../doing/use-doing.ts';
import { useMaterial } from './material-context.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';
import { TextDialog } from './TextDialog.tsx';

interface SelectionActionsProps {
  readonly selected: readonly string[];
  readonly onSelect: (ids: readonly string[]) => void;
  readonly doing: Doing;
  readonly maySort: boolean;
}

type Open = 'theme' | 'aside' | 'hold' | null;

/** What can be done with the cards that are selected. */
export function SelectionActions({ selected, onSelect, doing, maySort }: SelectionActionsProps) {
  const t = useMessages(materialMessages);
  const { cards, themes, trace, mayHold } = useMaterial();
  const [open, setOpen] = useState<Open>(null);
  const chosen = selected.flatMap((id) => cards[id] ?? []);
  const [first, ...others] = chosen;
  if (first === undefined) return null;
  const only = others.length === 0 ? first : null;
  const clear = (): void => onSelect([]);
  const each = async (name: string, body: { readonly [key: string]: string | boolean }): Promise<void> => {
    for (const card of chosen) {
      const answer = await doing.act(name, { input: card.id, ...body });
      if (!answer.ok) return;
    }
    clear();
  };
  const sort = async (theme: string | null): Promise<void> => {
    const answer = await doing.act('input.sort', { inputs: chosen.map((card) => card.id), theme });
    if (answer.ok) clear();
  };
  const merge = async (): Promise<void> => {
    for (const card of others) {
      const answer = await doing.act('input.same', { input: card.id, sameAs: first.id });
      if (!answer.ok) return;
    }
    clear();
  };
  return (
    <>
      <Text as="span" isNumber>
        {t('selected.count', { count: chosen.length })}
      </Text>
      {maySort && (
        <Menu
          groups={[
            themes.map((theme, index) => ({
              id: theme.id,
              label: theme.label,
              ...(index < 9 ? { keys: String(index + 1) } : {}),
              onAction: () => void sort(theme.id),
            })),
            [
              { id: 'new-theme', label: t('act.newTheme'), onAction: () => setOpen('theme') },
              { id: 'pile', label: t('act.back'), onAction: () => void sort(null) },
            ],
          ]}
        >
          {t('act.move')}
        </Menu>
      )}
      {maySort && others.length > 0 && <Button onPress={() => void merge()}>{t('act.merge')}</Button>}
      {maySort && <Button onPress={() => setOpen('aside')}>{t('act.aside')}</Button>}
      {mayHold &&
        only !== null &&
        (only.held === null ? (
          <Button onPress={() => setOpen('hold')}>{t('act.hold')}</Button>
        ) : (
          <Button onPress={() => doing.go('input.hold', { input: only.id, held: false })}>
            {t('act.release')}
          </Button>
        ))}
      {only !== null && (
        <Button icon={GitBranch} onPress={() => trace({ kind: 'card', id: only.id })}>
          {t('act.trace')}
        </Button>
      )}
      <Button variant="plain" icon={X} onPress={clear}>
        {t('act.clear')}
      </Button>
      {open === 'theme' && (
        <TextDialog
          title={t('act.newTheme')}
          label={t('themes.name')}
          confirm={t('act.newTheme')}
          onClose={() => setOpen(null)}
          onText={(label) => {
            doing.go('theme.add', { label, inputs: chosen.map((card) => card.id) });
            clear();
          }}
        />
      )}
      {open === 'aside' && (
        <ReasonDialog
          title={t('aside.title')}
          text={t('aside.text')}
          confirm={t('act.aside')}
          onClose={() => setOpen(null)}
          onReason={(reason) => void each('input.setAside', { aside: true, reason })}
        />
      )}
      {open === 'hold' && (
        <ReasonDialog
          title={t('hold.title')}
          text={t('hold.text')}
          confirm={t('act.hold')}
          onClose={() => setOpen(null)}
          onReason={(reason) => void each('input.hold', { held: true, reason })}
        />
      )}
    </>
  );
}
