export type { chairs } from '../domain/seats.ts';
