import { createContext, useContext } from 'react';
import type { Collection } from '../../../shared/domain/model/programme.ts';

const AttributionContext = createContext<Collection>('named');

/** Around a text: how it is attributed, so that no part of its page names somebody whom it hides. */
export const AttributionProvider = AttributionContext;

export function useAttribution(): Collection {
  return useContext(AttributionContext);
}
