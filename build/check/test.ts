/** `npm test`: the gates, then every test. Goes on after a failure, so that one run tells all. */
import { runGates } from './gates.ts';
import { add, conclude } from './tally.ts';
import { runTests } from './tests.ts';

let tally = await runGates();
for (const project of ['unit', 'integration', 'e2e'] as const) tally = add(tally, await runTests(project));
conclude(tally);
