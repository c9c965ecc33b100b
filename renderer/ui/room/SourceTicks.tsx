import { cx } from '../cx.ts';
import { useKitMessages } from '../language/LanguageProvider.tsx';
import { VisuallyHidden } from '../status/VisuallyHidden.tsx';
import styles from './SourceTicks.module.css';

export interface SourceTicksProps {
  /** How many inputs and sources stand behind it. */
  readonly count: number;
  /** Opens the chain; without it the ticks are only drawn, as in print and on the projector. */
  readonly onPress?: () => void;
  readonly label?: string;
}

const mostDrawn = 5;

/** Small ticks in the left margin, one a source up to five: Baraza's signature. Press them for the chain. */
export function SourceTicks({ count, onPress, label }: SourceTicksProps) {
  const words = useKitMessages();
  const text = label ?? (count === 0 ? words('sources.none') : words('sources.count', { count }));
  const ticks = (
    <>
      {Array.from({ length: Math.min(count, mostDrawn) }, (_, index) => (
        <span key={index} className={styles['tick']} />
      ))}
      {count === 0 && <span className={cx(styles['tick'], styles['none'])} />}
      {count > mostDrawn && <span className={styles['more']}>+</span>}
    </>
  );
  if (onPress === undefined) {
    return (
      <span className={styles['ticks']}>
        <VisuallyHidden>{text}</VisuallyHidden>
        {ticks}
      </span>
    );
  }
  return (
    <button
      type="button"
      className={cx(styles['ticks'], styles['button'])}
      aria-label={text}
      onClick={onPress}
    >
      {ticks}
    </button>
  );
}
