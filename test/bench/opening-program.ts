/** Opens a file once, in a fresh process, and prints the milliseconds: FILE APP-DATA snapshot|replay. */
import { randomBytes } from 'node:crypto';
import { consultationDomain } from '../../electron/host/consultation/domain.ts';
import { openRecord } from '../../electron/host/engine/open-record.ts';

const [file = '', appData = '', how = ''] = process.argv.slice(2);
const domain =
  how === 'replay' ? { ...consultationDomain, evolveVersion: 'bench: no snapshot fits' } : consultationDomain;
const start = performance.now();
const record = openRecord({
  file,
  appData,
  domain,
  clock: Date.now,
  random: randomBytes,
  version: 'bench',
});
const took = performance.now() - start;
if (Object.keys(record.state().ballots).length === 0) throw new Error('The file is empty.');
process.stdout.write(String(took));
// Closing would write a snapshot of the other version: the file stays as it was found.
process.exit(0);
