import type { Block } from '../../../../shared/docs/blocks.ts';
import { cx } from '../../../ui/cx.ts';
import { ReadBlock } from './ReadBlocks.tsx';
import styles from './reading.module.css';

export interface ReadTextProps {
  readonly blocks: readonly { readonly key: string; readonly block: Block }[];
  readonly lang?: string;
  readonly className?: string | undefined;
}

/** A text as it stands, to be read: the words of the room in their serif. */
export function ReadText({ blocks, lang, className }: ReadTextProps) {
  return (
    <div className={cx(styles['text'], className)} lang={lang}>
      {blocks.map(({ key, block }) => (
        <ReadBlock key={key} block={block} />
      ))}
    </div>
  );
}
