import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readXlsx, writeXlsx } from '../../electron/host/tables/xlsx.ts';
import { hashOfFramework } from '../../shared/framework/hash-of-framework.ts';
import { accessibilityProblems } from '../helpers/browser.ts';
import { goTo, useHall } from '../helpers/console-hall.ts';
import { needs } from '../helpers/programs.ts';
import { cutOff } from '../helpers/team-pages.ts';
import { until } from '../helpers/until.ts';

const run = promisify(execFile);
const long = 'A label that nobody could draw, because it goes on '.repeat(8).slice(0, 400);

describe('tables of a framework on the console', () => {
  const { hall } = useHall();
  const edited = (): string => join(hall().folder, 'edited.xlsx');
  const draft = () => hall().state().framework.draft;
  const dialog = () => hall().page.getByRole('dialog', { name: 'Take in tables' });
  const fileMenu = async (item: RegExp): Promise<void> => {
    await hall().page.getByRole('button', { name: 'File…' }).click();
    await hall().page.getByRole('menuitem', { name: item }).click();
  };
  const choose = async (path: string): Promise<void> => {
    await dialog().locator('input[type=file]').setInputFiles(path);
  };

  it('saves a spreadsheet, which is edited in LibreOffice’s own format', async (context) => {
    const office = await needs(context, 'libreoffice');
    const { page, folder } = hall();
    page.setDefaultTimeout(20_000);
    await hall().ask('files/example', {});
    await page.getByText('Illustrative example').first().waitFor();
    await goTo(page, 'Framework');
    await page.getByText('Draft, not adopted yet').waitFor();
    const ours = join(folder, 'ours.xlsx');
    const [saved] = await Promise.all([page.waitForEvent('download'), fileMenu(/Spreadsheet/)]);
    await saved.saveAs(ours);

    const tables = await readXlsx(new Uint8Array(readFileSync(ours)));
    const row = (table: (typeof tables)[number], values: Readonly<Record<string, string>>): string[] =>
      (table.rows[0] ?? []).map((column) => values[column] ?? '');
    const changed = tables.map((table) => {
      const { name, rows } = table;
      if (name === 'elements')
        return {
          name,
          rows: [
            ...rows.map((cells) =>
              cells.map((cell) => (cell === 'District' ? 'District and its hospital' : cell)),
            ),
            row(table, { id: 'NEW', label: 'A new element' }),
            row(table, { id: 'LONG', label: long }),
            row(table, { id: 'ODD', label: 'From nowhere', statements: 'S999' }),
          ],
        };
      if (name === 'relations')
        return {
          name,
          rows: [
            ...rows,
            row(table, { id: 'C1', source: 'NEW', type: 'contains', target: 'LONG', directed: 'yes' }),
            row(table, { id: 'C2', source: 'LONG', type: 'contains', target: 'NEW', directed: 'yes' }),
            row(table, { id: 'GONE', source: 'NEW', type: 'leads-to', target: 'F-L99', directed: 'yes' }),
          ],
        };
      return table;
    });
    const before = join(folder, 'to-edit.xlsx');
    writeFileSync(before, await writeXlsx(changed));
    const out = join(folder, 'office');
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    await run(office, [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, before]);
    writeFileSync(edited(), readFileSync(join(out, 'to-edit.xlsx')));
  });

  it('[FT3] [FR4] shows what would change, and says in one sentence each what is wrong and where', async () => {
    const { page, look, console: device } = hall();
    const was = hashOfFramework(draft());
    await fileMenu(/^Take in tables/);
    await look('tables-empty');
    await choose(edited());
    const says = dialog();
    await says.getByText('2 rows are left out').waitFor();
    await says.getByText(/elements, row \d+, column “statements”: “S999” is not here\./).waitFor();
    await says.getByText(/relations, row \d+, column “target”: “F-L99” is not here\. Did you mean/).waitFor();
    await says.getByText(/Each lies within the next, in a circle: .*A new element/).waitFor();
    await says.getByText('has 400 characters; 160 fit into a drawing').waitFor();
    await says.getByText('4 lines would be added').waitFor();
    await says.getByText('1 line would change').waitFor();
    expect(hashOfFramework(draft())).toBe(was);
    await look('tables-preview');
    expect(await cutOff(device)).toEqual([]);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('[FT2] [FT5] takes it in when that is accepted, and gives back all that was there', async () => {
    const { page, look } = hall();
    const was = draft()!;
    await dialog().getByRole('button', { name: 'Take in 5 lines' }).click();
    await dialog().getByText('It is in the framework.').waitFor();
    await until('the new lines to be in the draft', () => draft()!.elements.some(({ id }) => id === 'NEW'));
    const label = (id: string) => draft()!.elements.find((row) => row.id === id)?.label;
    expect(label('F-L2')).toBe('District and its hospital');
    expect(label('LONG')).toBe(long);
    expect(label('ODD')).toBeUndefined();
    expect([draft()!.diagrams, draft()!.layout]).toEqual([was.diagrams, was.layout]);
    await look('tables-taken');
    await page.keyboard.press('Tab');
    await dialog().getByRole('button', { name: 'Take it back' }).click();
    await dialog().getByText('The framework is as it was before.').waitFor();
    await until('the draft to be as it was', () => hashOfFramework(draft()) === hashOfFramework(was));
    await dialog().getByRole('button', { name: 'Done' }).click();
    await dialog().waitFor({ state: 'detached' });
  });

  it('[FT3] refuses what holds no tables in one sentence, and takes another file after it', async () => {
    const { folder, look, console: device } = hall();
    const was = hashOfFramework(draft());
    const picture = join(folder, 'picture.xlsx');
    writeFileSync(picture, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]));
    await fileMenu(/^Take in tables/);
    await choose(picture);
    await dialog().getByText('There are no tables in this file.').waitFor();
    await look('tables-refused');
    const csv = join(folder, 'elements.csv');
    writeFileSync(csv, 'id;label\r\nROOT2;Un élément venu d’un fichier CSV\r\n');
    await choose(csv);
    await dialog().getByText('1 line would be added').waitFor();
    await dialog().getByRole('button', { name: 'Cancel' }).click();
    expect(hashOfFramework(draft())).toBe(was);
    // The browser's own word on the file that was refused, and nothing else.
    expect(device.complaints.filter((line) => !line.includes('400 (Bad Request)'))).toEqual([]);
  });
});
