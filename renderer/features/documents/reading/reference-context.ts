import { createContext, useContext } from 'react';

/** What a text of the record is called now: "S12", a source's title; null for what this reader does not see. */
export type Refer = (kind: string, id: string) => string | null;

const ReferenceContext = createContext<Refer>(() => null);

export const ReferenceProvider = ReferenceContext;

/** How this page names what a text refers to. */
export function useRefer(): Refer {
  return useContext(ReferenceContext);
}
