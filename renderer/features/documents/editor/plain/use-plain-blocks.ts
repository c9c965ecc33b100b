import { useEffect, useState } from 'react';
import type * as Y from 'yjs';
import { type PlainBlock, plainBlocks } from './plain-blocks.ts';

/** The blocks of a text, drawn anew when anybody changes it. */
export function usePlainBlocks(text: Y.XmlFragment): readonly PlainBlock[] {
  const [blocks, setBlocks] = useState(() => plainBlocks(text));
  useEffect(() => {
    const look = (): void => setBlocks(plainBlocks(text));
    look();
    text.observeDeep(look);
    return () => text.unobserveDeep(look);
  }, [text]);
  return blocks;
}
