import { z } from 'zod';

/** Most cards or statements that people are asked to sort: more take hours, and a map of them says nothing. */
export const mostSorted = 500;

/** Most piles that can be given, or that one person makes. */
export const mostPiles = 60;

/** Settings that every way of sorting into piles shares. */
export const pilesSettings = { of: z.enum(['cards', 'statements']).default('cards') };
