import type { LucideIcon } from 'lucide-react';
import styles from './Rail.module.css';

export interface RailPlace<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly icon: LucideIcon;
  /** A number that needs somebody: calls for help, people at the door. Its meaning goes into `countLabel`. */
  readonly count?: number;
  readonly countLabel?: string;
}

export interface RailProps<Id extends string> {
  /** Read out: "Places". */
  readonly label: string;
  readonly places: readonly RailPlace<Id>[];
  readonly current: Id;
  readonly onGo: (id: Id) => void;
}

/** The console's six places, always at the same spot. */
export function Rail<Id extends string>({ label, places, current, onGo }: RailProps<Id>) {
  return (
    <nav className={styles['rail']} aria-label={label}>
      {places.map(({ id, label: text, icon: Icon, count, countLabel }) => (
        <button
          key={id}
          type="button"
          className={styles['place']}
          aria-current={id === current ? 'page' : undefined}
          onClick={() => onGo(id)}
        >
          <Icon className={styles['icon']} aria-hidden />
          <span>{text}</span>
          {count !== undefined && count > 0 && (
            <span className={styles['count']} title={countLabel}>
              {count}
            </span>
          )}
        </button>
      ))}
    </nav>
  );
}
