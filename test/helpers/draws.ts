import fc from 'fast-check';

/**
 * The same draws in each run: what failed fails again, and what passed was not luck.
 *
 * `BARAZA_SEED=N` draws others, and `BARAZA_SEED=any` others each time; a failure names its seed either way.
 */
const asked = process.env['BARAZA_SEED'] ?? '20221122';
const seed = asked === 'any' ? undefined : Number(asked);
if (seed !== undefined && !Number.isInteger(seed)) throw new Error('BARAZA_SEED is a whole number, or any');
if (seed !== undefined) fc.configureGlobal({ seed });
