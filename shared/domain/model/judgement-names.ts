import type { Judgements } from './framework.ts';

/** The six judgements of WHO-INTEGRATE and the quality of the evidence, in its order. */
export const judgementNames = [
  'benefitHarm',
  'rightsAcceptability',
  'equity',
  'societal',
  'finance',
  'feasibility',
  'evidenceQuality',
] as const satisfies readonly (keyof Judgements)[];
