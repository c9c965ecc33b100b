import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { program } from '../helpers/programs.ts';
import { differences, type CrosscheckFixture } from './compare.ts';
import { crosscheckInputs } from './inputs.ts';

/**
 * Computes our statistics with R and compares: `npm run crosscheck`.
 *
 * Needs R with jsonlite, MASS, cluster, coin, psych and vegan (Debian: r-base-core and r-cran-…). R's answers are kept in
 * test/fixtures/crosscheck.json, against which the tests compare where there is no R. Ends with 1 where we differ.
 */
const script = fileURLToPath(new URL('crosscheck.R', import.meta.url));
const kept = fileURLToPath(new URL('../fixtures/crosscheck.json', import.meta.url));

const found = await program('Rscript');
if ('missing' in found) {
  process.stderr.write(`There is no R here: ${found.missing}\n`);
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'baraza-crosscheck-'));
try {
  const [input, output] = [join(folder, 'inputs.json'), join(folder, 'answers.json')];
  writeFileSync(input, JSON.stringify(crosscheckInputs));
  execFileSync(found.path, ['--vanilla', script, input, output], { stdio: 'inherit' });
  const fixture = JSON.parse(readFileSync(output, 'utf8')) as CrosscheckFixture;
  writeFileSync(kept, `${JSON.stringify(fixture)}\n`);
  let problems = 0;
  for (const each of fixture.cases) {
    const differs = differences(each);
    problems += differs.length;
    process.stdout.write(`${differs.length === 0 ? 'same   ' : 'DIFFERS'} ${each.method}, ${each.name}\n`);
    for (const words of differs) process.stdout.write(`        ${words}\n`);
  }
  process.stdout.write(`${fixture.cases.length} inputs, ${problems} differences from ${fixture.r}\n`);
  process.exitCode = problems === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
