import { useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import styles from './ScreenFrame.module.css';

export interface ScreenFrameProps {
  readonly children: ReactNode;
  /** ScreenStrip; without it the picture takes the whole height, as when blank. */
  readonly strip?: ReactNode;
  /** The window of the projector, or a true thumbnail that fills the width of its parent. */
  readonly fit?: 'window' | 'parent';
  /** Read out for a thumbnail: "On the screen now". */
  readonly label?: string;
}

const canvas = { width: 1920, height: 1080 } as const;

/**
 * The projector's picture: a canvas of 1920 by 1080 that is scaled to where it stands and never scrolls.
 *
 * Always light, inside a dark console too.
 */
export function ScreenFrame({ children, strip, fit = 'window', label }: ScreenFrameProps) {
  const box = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const byWidth = element.clientWidth / canvas.width;
      setScale(fit === 'parent' ? byWidth : Math.min(byWidth, element.clientHeight / canvas.height));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [fit]);

  const size = { inlineSize: canvas.width * scale, blockSize: canvas.height * scale };
  const isThumbnail = fit === 'parent';
  const content = isThumbnail ? (
    <div className={styles['content']}>{children}</div>
  ) : (
    <main className={styles['content']}>{children}</main>
  );
  return (
    <div
      ref={box}
      className={isThumbnail ? styles['parent'] : styles['window']}
      data-surface="screen"
      role={isThumbnail ? 'img' : undefined}
      aria-label={isThumbnail ? label : undefined}
    >
      <div className={styles['picture']} style={size} inert={isThumbnail}>
        <div className={styles['canvas']} style={{ transform: `scale(${scale})` }}>
          {content}
          {strip !== undefined && <div className={styles['strip']}>{strip}</div>}
        </div>
      </div>
    </div>
  );
}
