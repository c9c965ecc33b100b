import { EyeOff, UserRound, UsersRound } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useKitMessages } from '../language/LanguageProvider.tsx';
import { PopoverButton } from '../overlays/PopoverButton.tsx';
import styles from './Badge.module.css';

export type Collection = 'named' | 'group' | 'secret';

export interface AttributionBadgeProps {
  readonly collection: Collection;
  readonly isChathamHouse?: boolean;
  /** Who sees what, the operator included: one line an audience. */
  readonly audiences: readonly { readonly who: string; readonly sees: string }[];
}

const icons: Readonly<Record<Collection, LucideIcon>> = {
  named: UserRound,
  group: UsersRound,
  secret: EyeOff,
};

/** The console's always visible answer to "who sees what"; pressed, it says it in full. */
export function AttributionBadge({ collection, isChathamHouse = false, audiences }: AttributionBadgeProps) {
  const words = useKitMessages();
  const Icon = icons[collection];
  const text = words(`collection.${collection}`);
  return (
    <PopoverButton
      title={words('whoSees.title')}
      triggerClassName={styles['attribution'] ?? ''}
      trigger={
        <>
          <Icon className={styles['icon']} aria-hidden />
          {isChathamHouse ? `${text} · ${words('collection.chathamHouse')}` : text}
        </>
      }
    >
      <dl className={styles['rows']}>
        {audiences.map(({ who, sees }) => (
          <div key={who} style={{ display: 'contents' }}>
            <dt>{who}</dt>
            <dd>{sees}</dd>
          </div>
        ))}
      </dl>
    </PopoverButton>
  );
}
