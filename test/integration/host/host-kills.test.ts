import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createHost } from '../../../electron/host/index.ts';
import { newConsultation } from '../../../electron/host/files/actions.ts';
import { hostKillRounds } from '../../helpers/host-kills.ts';
import { lookAtFile } from '../../helpers/host-kills-look.ts';
import { seeded } from '../../helpers/kill-rounds.ts';
import { smallPages } from '../../helpers/small-pages.ts';
import { tempFolder } from '../../helpers/temp.ts';

const seed = Date.now() % 1_000_000;

test(`a host that is killed while a room votes loses nothing that it acknowledged (seed ${seed})`, async () => {
  const report = await hostKillRounds(tempFolder(), 4, seeded(seed));
  expect(report.lost).toEqual([]);
  expect(report.acknowledged).toBeGreaterThan(20);
});

test('a loss would be seen', async () => {
  const folder = tempFolder();
  const options = { appData: join(folder, 'app'), pages: smallPages(folder), lanPort: 0 };
  const host = await createHost(options);
  await newConsultation(host.session, join(folder, 'water.baraza'), { title: 'Water' });
  await host.close();
  const lost = await lookAtFile(join(folder, 'water.baraza'), options.appData, {
    cards: new Set(['card 1']),
    answers: new Map([['ballot seat statement', 3]]),
    sealed: new Set(),
    counted: new Set(),
    last: new Map([['phone', { key: 'k', command: { name: 'room.open', seat: null, body: {} } }]]),
  });
  expect(lost).toEqual([
    'the card 1 is not there',
    'answer 3 of seat is 0',
    expect.stringContaining('the answer to k is not there'),
  ]);
});
