import type { Grant } from '../../../shared/domain/model/people.ts';

/** The functions of a desk, in the order of the days. */
export const grants: readonly Grant[] = ['registration', 'sorting', 'drafting', 'paper', 'speakers'];
