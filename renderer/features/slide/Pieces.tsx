import styles from './Pieces.module.css';
import type { Piece } from './word-differences.ts';

/** Words of which some are gone or new, marked by a stroke as well as by their colour. */
export function Pieces({
  pieces,
  mark,
}: {
  readonly pieces: readonly Piece[];
  readonly mark: 'gone' | 'new';
}) {
  return (
    <p className={styles['words']} dir="auto">
      {pieces.map(({ text, only }, index) => {
        if (!only) return <span key={index}>{text}</span>;
        const Mark = mark === 'gone' ? 'del' : 'ins';
        const bare = text.trimEnd();
        return (
          <span key={index}>
            <Mark className={styles[mark]}>{bare}</Mark>
            {text.slice(bare.length)}
          </span>
        );
      })}
    </p>
  );
}
