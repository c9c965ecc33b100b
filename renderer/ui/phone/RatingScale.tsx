import { useId } from 'react';
import styles from './RatingScale.module.css';

export interface RatingPoint {
  readonly value: number;
  /** What stands for it in place of the value; empty where its words are enough. */
  readonly short?: string;
  /** The words of a point; with more than five points only the ends need some. */
  readonly label?: string;
}

export interface RatingScaleProps {
  /** The statement that is rated, for screen readers. */
  readonly label: string;
  readonly points: readonly RatingPoint[];
  readonly value: number | undefined;
  /** A tap casts and can be revised. */
  readonly onChange: (value: number) => void;
  readonly isDisabled?: boolean;
  /** As a list with words; without it, where there are at most five points. */
  readonly isList?: boolean;
  /** The word of one's earlier answer beside its point: "your answer in round 1". */
  readonly earlier?: { readonly value: number; readonly label: string };
}

/**
 * Points of a scale as answers to press: up to five as a list with their words, more as a row of numbers with
 * the words of both ends.
 */
export function RatingScale({
  label,
  points,
  value,
  onChange,
  isDisabled = false,
  isList = points.length <= 5,
  earlier,
}: RatingScaleProps) {
  const name = useId();
  const first = points[0]?.label;
  const last = points[points.length - 1]?.label;
  return (
    <fieldset role="radiogroup" aria-label={label}>
      <div className={isList ? styles['list'] : styles['row']} data-many={points.length > 10 || undefined}>
        {points.map((point) => {
          const isEarlier = earlier?.value === point.value;
          const { short = String(point.value), label: words } = point;
          return (
            <label
              key={point.value}
              className={styles['point']}
              data-selected={point.value === value || undefined}
              data-disabled={isDisabled || undefined}
            >
              <input
                type="radio"
                className={styles['input']}
                name={name}
                checked={point.value === value}
                disabled={isDisabled}
                aria-label={[short, words ?? ''].filter((part) => part !== '').join(': ')}
                onChange={() => onChange(point.value)}
              />
              {short !== '' && <span className={styles['number']}>{short}</span>}
              {isList && (
                <span className={styles['words']}>
                  {words}
                  {isEarlier && <span className={styles['earlier']}>{earlier?.label}</span>}
                </span>
              )}
              {!isList && isEarlier && <span className={styles['dot']} />}
            </label>
          );
        })}
      </div>
      {!isList && (
        <div className={styles['ends']} aria-hidden>
          <span>{first}</span>
          <span>{last}</span>
        </div>
      )}
      {!isList && earlier !== undefined && (
        <p className={styles['note']}>
          {earlier.label}: {points.find((point) => point.value === earlier.value)?.short ?? earlier.value}
        </p>
      )}
    </fieldset>
  );
}
