import { createContext } from 'react';

/** Tells whoever turns the pages how many a text has, which only its words say. */
export const SlidePagesReport = createContext<((pages: number) => void) | null>(null);
