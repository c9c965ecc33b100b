import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFrameworkTables, writeFrameworkTables } from '../../../electron/host/tables/framework-tables.ts';
import { recordNames } from '../../../electron/host/tables/record-names.ts';
import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import { emptyFramework } from '../../../shared/framework/empty.ts';
import { nothing } from '../../../shared/framework/lines.ts';
import { withSources } from '../../../shared/framework/with-sources.ts';
import { openRoom } from '../../helpers/domain-world.ts';
import { frameworkArbitrary } from '../../helpers/framework-arbitrary.ts';
import { needs } from '../../helpers/programs.ts';
import { tempFolder } from '../../helpers/temp.ts';
import { workedExample } from '../../helpers/worked-example.ts';

const run = promisify(execFile);
let folder = '';
let removeFolder = (): void => undefined;
beforeAll(() => void (folder = tempFolder((remove) => (removeFolder = remove))));
afterAll(() => removeFolder());

const withDraft = (state: Consultation, draft: Consultation['framework']['draft']): Consultation => ({
  ...state,
  framework: { ...state.framework, draft },
});

describe.each(['xlsx', 'csv'] as const)('a framework as %s', (format) => {
  test('[FT1] comes back from the file as it was, whatever its words are', async () => {
    const { state } = openRoom(2).world;
    await fc.assert(
      fc.asyncProperty(frameworkArbitrary, async (drawn) => {
        const content = withSources(drawn, ({ other }) => ({ ...nothing, other }));
        const { name, bytes } = await writeFrameworkTables(withDraft(state, content), format);
        if (content.elements.length === 0) return;
        const read = await readFrameworkTables(withDraft(state, null), { name, bytes });
        expect(read.problems).toEqual([]);
        expect(read.content).toEqual({ ...content, diagrams: [], layout: emptyFramework.layout });
      }),
      { numRuns: 25 },
    );
  });

  test('[FT1] [FT2] so does the worked example’s, with what it rests on; read again, nothing would change', async () => {
    const state = workedExample();
    const file = await writeFrameworkTables(state, format);
    const again = await readFrameworkTables(state, file);
    expect([again.problems, again.added, again.changed, again.warnings]).toEqual([[], [], [], []]);
    expect(again.same).toBeGreaterThan(100);
    const fresh = await readFrameworkTables(withDraft(state, null), file);
    const { diagrams: _d, layout: _l, ...lists } = state.framework.draft!;
    expect(fresh.content).toMatchObject(lists);
  });
});

describe('a spreadsheet of a framework', () => {
  test('[FT1] opens in LibreOffice, and comes back when it was saved there', async (context) => {
    const office = await needs(context, 'libreoffice');
    const state = workedExample();
    const { bytes } = await writeFrameworkTables(state, 'xlsx');
    const path = join(folder, 'framework.xlsx');
    writeFileSync(path, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const saved = join(folder, 'saved');
    await run(office, [profile, '--headless', '--convert-to', 'xlsx', '--outdir', saved, path]);
    const read = await readFrameworkTables(state, {
      name: 'framework.xlsx',
      bytes: readFileSync(join(saved, 'framework.xlsx')),
    });
    expect([read.problems, read.added, read.changed]).toEqual([[], [], []]);
    expect(read.same).toBeGreaterThan(100);
  });

  test('[FT3] names what is wrong in a file, by sheet and row', async () => {
    const state = workedExample();
    const statement = recordNames(state).all('statements')[0] ?? '';
    const csv = `id;label;level;statements\r\nNEW;New element;distrct;${statement}\r\nBAD;Bad;;S999\r\n`;
    const read = await readFrameworkTables(state, { name: 'elements.csv', bytes: strToU8(csv) });
    expect(read.added).toEqual([{ sheet: 'elements', row: 2, label: 'New element' }]);
    expect(read.problems).toMatchObject([
      { kind: 'unusual', row: 2, column: 'level', value: 'distrct', near: 'district', level: 'told' },
      { kind: 'unknown', row: 3, column: 'statements', value: 'S999', level: 'left-out' },
    ]);
  });

  test.each([
    ['nothing', new Uint8Array(), 'no tables'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'no tables'],
    [
      'half an archive',
      zipSync({ 'elements.csv': strToU8('id,label\nA,B\n') }).subarray(0, 40),
      'cannot be read',
    ],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('x') }), 'no tables'],
    [
      'what only says that it is a spreadsheet',
      zipSync({ 'xl/workbook.xml': strToU8('<no') }),
      'cannot be read',
    ],
  ])('[FT3] %s is refused in one sentence', async (_what, bytes, says) => {
    await expect(readFrameworkTables(workedExample(), { name: 'file.xlsx', bytes })).rejects.toThrow(says);
  });

  test('[FT3] one that unpacks to more than a framework can be is not unpacked', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(120 * 1024 * 1024) }, { level: 9 });
    await expect(readFrameworkTables(workedExample(), { name: 'b.xlsx', bytes: bomb })).rejects.toThrow(
      'too large',
    );
  });
});
