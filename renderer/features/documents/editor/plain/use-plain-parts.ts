import { useEffect, useState } from 'react';
import type * as Y from 'yjs';
import { type PlainBlock, type PlainPicture, plainParts } from './plain-blocks.ts';

/** The blocks of a text and its pictures, drawn anew when anybody changes it. */
export function usePlainParts(text: Y.XmlFragment): readonly (PlainBlock | PlainPicture)[] {
  const [parts, setParts] = useState(() => plainParts(text));
  useEffect(() => {
    const look = (): void => setParts(plainParts(text));
    look();
    text.observeDeep(look);
    return () => text.unobserveDeep(look);
  }, [text]);
  return parts;
}
