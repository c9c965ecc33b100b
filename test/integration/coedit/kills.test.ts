import { expect, it } from 'vitest';
import { documentKillRounds, lookAtDocument } from '../../helpers/document-kills.ts';
import { stillServes } from '../../helpers/good-writer.ts';
import { seeded } from '../../helpers/kill-rounds.ts';
import { roomWithNotes } from '../../helpers/notes-room.ts';
import { tempFolder } from '../../helpers/temp.ts';

const seed = Date.now() % 1_000_000;

it(
  `[CO1] 20 kills while pages write lose nothing that was acknowledged or shown (seed ${seed})`,
  { timeout: 240_000 },
  async () => {
    const report = await documentKillRounds(tempFolder(), 20, seeded(seed));
    expect(report.lost).toEqual([]);
    expect(report.acknowledged).toBeGreaterThan(500);
    expect(report.seen).toBeGreaterThan(500);
  },
);

it('a change that was acknowledged and is not there would be seen', async () => {
  const notes = await roomWithNotes();
  await stillServes(notes);
  await notes.room.host.session.close();
  const told = { acknowledged: new Set(['never']), seen: new Set<string>() };
  expect(lookAtDocument(notes.room.file, notes.document, told)).toEqual([
    'never was acknowledged, and is not there as it opens',
    'never was acknowledged, and is not there made of its changes',
  ]);
});
