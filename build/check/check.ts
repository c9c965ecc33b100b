/** `npm run check`: every gate and the unit tests, in under two minutes. */
import { runGates } from './gates.ts';
import { add, conclude } from './tally.ts';
import { runTests } from './tests.ts';

const gates = await runGates();
conclude(add(gates, await runTests('unit')));
