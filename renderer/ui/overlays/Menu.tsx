import { ChevronDown } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button,
  Keyboard,
  Menu as AriaMenu,
  MenuItem,
  MenuTrigger,
  Popover,
  Separator,
  Text,
} from 'react-aria-components';
import { buttonClass, buttonIconClass } from '../controls/Button.tsx';
import type { ButtonSize, ButtonVariant } from '../controls/Button.tsx';
import { cx } from '../cx.ts';
import styles from './Popover.module.css';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly icon?: LucideIcon;
  /** Shown only: the surface listens for the key itself. */
  readonly keys?: string;
  readonly isDanger?: boolean;
  readonly isDisabled?: boolean;
  readonly onAction: () => void;
}

export interface MenuProps {
  /** The words on the button. */
  readonly children: ReactNode;
  /** Groups of actions; a hairline stands between groups. */
  readonly groups: readonly (readonly MenuAction[])[];
  readonly icon?: LucideIcon;
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly label?: string;
  readonly isDisabled?: boolean;
}

/** A button that opens a list of actions. */
export function Menu({
  children,
  groups,
  icon: Icon,
  variant = 'quiet',
  size = 'normal',
  label,
  isDisabled = false,
}: MenuProps) {
  const filled = groups.filter((group) => group.length > 0);
  return (
    <MenuTrigger>
      <Button
        className={buttonClass(variant, size)}
        isDisabled={isDisabled}
        {...(label === undefined ? {} : { 'aria-label': label })}
      >
        {Icon !== undefined && <Icon className={buttonIconClass} aria-hidden />}
        <span>{children}</span>
        <ChevronDown className={buttonIconClass} aria-hidden />
      </Button>
      <Popover className={styles['popover'] ?? ''} offset={4}>
        <AriaMenu className={styles['list'] ?? ''}>
          {filled.flatMap((group, index) => [
            ...(index > 0
              ? [<Separator key={`line-${group[0]?.id}`} className={styles['separator'] ?? ''} />]
              : []),
            ...group.map((action) => <Action key={action.id} {...action} />),
          ])}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function Action({
  id,
  label,
  help,
  icon: Icon,
  keys,
  isDanger = false,
  isDisabled = false,
  onAction,
}: MenuAction) {
  return (
    <MenuItem
      id={id}
      textValue={label}
      className={cx(styles['item'], isDanger && styles['danger'])}
      isDisabled={isDisabled}
      onAction={onAction}
    >
      {Icon !== undefined && <Icon className={styles['itemIcon']} aria-hidden />}
      <Text slot="label">{label}</Text>
      {help !== undefined && (
        <Text slot="description" className={styles['itemHelp'] ?? ''}>
          {help}
        </Text>
      )}
      {keys !== undefined && <Keyboard className={styles['itemHelp'] ?? ''}>{keys}</Keyboard>}
    </MenuItem>
  );
}
