import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import styles from './framework.module.css';

/** The parts of the framework, in the order in which it is read. */
export const partIds = [
  'drawings',
  'elements',
  'matrices',
  'recommendations',
  'principles',
  'glossary',
  'indicators',
  'actions',
  'coverage',
  'versions',
  'comments',
] as const;
export type PartId = (typeof partIds)[number];

interface PartListProps {
  readonly parts: readonly PartId[];
  readonly current: PartId;
  readonly counts: { readonly [part in PartId]: number | null };
  readonly onGo: (part: PartId) => void;
}

export function PartList({ parts, current, counts, onGo }: PartListProps) {
  const t = useMessages(frameworkMessages);
  return (
    <nav className={styles['parts']} aria-label={t('parts.label')}>
      {parts.map((part) => (
        <button
          key={part}
          type="button"
          className={styles['part']}
          aria-current={part === current ? 'true' : undefined}
          onClick={() => onGo(part)}
        >
          <span>{t(`part.${part}`)}</span>
          {counts[part] !== null && <span className={styles['count']}>{counts[part]}</span>}
        </button>
      ))}
    </nav>
  );
}
