import type { FaceProps } from '../../slide/faces.ts';
import styles from '../../slide/slide.module.css';

/** A text that people write together, as it is being written. */
export function DocumentSlide({ slide }: FaceProps<'document'>) {
  return (
    <div className={styles['slide']}>
      <h1 className={styles['over']} dir="auto">
        {slide.title}
      </h1>
    </div>
  );
}
