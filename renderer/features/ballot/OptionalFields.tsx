import type { ReactNode } from 'react';
import { Switch } from '../../ui/controls/Switch.tsx';
import styles from './rule-form.module.css';

/** A part of a rule that can be left out: a switch, and its fields while it is on. */
export function OptionalFields({
  label,
  isOn,
  onChange,
  children,
}: {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles['optional']}>
      <Switch isSelected={isOn} onChange={onChange}>
        {label}
      </Switch>
      {children}
    </div>
  );
}
