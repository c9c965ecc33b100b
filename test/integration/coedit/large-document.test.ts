import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import { createHost } from '../../../electron/host/index.ts';
import { makeLargeDocument } from '../../helpers/large-document.ts';
import { openConsole } from '../../helpers/room.ts';
import { smallPages } from '../../helpers/small-pages.ts';
import { tempFolder } from '../../helpers/temp.ts';
import { until } from '../../helpers/until.ts';
import { openPageFor, synced, write } from '../../helpers/writer.ts';

it('[CO1] a document of 5 MB and 50,000 changes opens, also without its whole copy, and is written on', async () => {
  const folder = tempFolder();
  const whole = join(folder, 'whole.baraza');
  const { document, last, size } = await makeLargeDocument(whole, join(folder, 'app'));
  expect(size).toBeGreaterThan(5_000_000);
  const changes = join(folder, 'changes.baraza');
  copyFileSync(whole, changes);
  const file = new Database(changes);
  file.prepare('DELETE FROM document_snapshot').run();
  file.close();

  const texts: string[] = [];
  for (const path of [whole, changes]) {
    const host = await createHost({
      appData: join(folder, 'app'),
      pages: smallPages(folder),
      lanPort: 0,
      file: path,
    });
    onTestFinished(() => host.close());
    const leader = await openConsole(host);
    const page = await synced(openPageFor(leader, 'console', document));
    expect(page.text()).toContain(last);
    write(page.doc, 'And on.');
    await until('the words to be saved', () => page.saved());
    texts.push(page.text());
    page.leave();
    await leader.leave();
    await host.close();
  }
  expect(texts[0] === texts[1]).toBe(true);
});
