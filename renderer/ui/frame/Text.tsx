import type { ReactNode } from 'react';
import { cx } from '../cx.ts';
import styles from './Text.module.css';

export interface TextProps {
  readonly children: ReactNode;
  readonly as?: 'p' | 'span' | 'div' | 'h1' | 'h2' | 'h3' | 'h4' | 'strong' | 'label' | 'legend';
  /** The type scale of the surface. `statement` is the projector's 56 px, on other surfaces the lead size. */
  readonly size?: 'small' | 'body' | 'lead' | 'statement' | 'title' | 'display';
  /** The serif is for the words of the room. */
  readonly isSerif?: boolean;
  readonly tone?: 'ink' | 'muted' | 'accent' | 'amber' | 'red';
  readonly isStrong?: boolean;
  /** Figures of equal width. */
  readonly isNumber?: boolean;
  readonly id?: string;
  readonly lang?: string;
}

/** Words in one of the sizes, voices and tones that there are. */
export function Text({
  children,
  as: Element = 'p',
  size,
  isSerif = false,
  tone,
  isStrong = false,
  isNumber = false,
  id,
  lang,
}: TextProps) {
  return (
    <Element
      id={id}
      lang={lang}
      dir={isSerif ? 'auto' : undefined}
      className={cx(
        size !== undefined && styles[size],
        isSerif && styles['serif'],
        tone !== undefined && styles[tone],
        isStrong && styles['strong'],
        isNumber && styles['number'],
      )}
    >
      {children}
    </Element>
  );
}
