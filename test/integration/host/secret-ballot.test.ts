import { copyFileSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { verifyConsultation } from '../../../electron/host/consultation/recount.ts';
import { addPeople, openBallot, openTheRoom, startRoom } from '../../helpers/room.ts';
import { subfolder } from '../../helpers/room.ts';
import { sealed, voteSecretly } from '../../helpers/voter.ts';

describe('a secret ballot from the phones to the recount', () => {
  it('[BA12] [SB2] [SB3] is cast, stopped, counted, shown and verified', async () => {
    const room = await startRoom();
    const people = await addPeople(room, 9);
    await openTheRoom(room);
    const phones = await Promise.all(people.map(({ code }) => room.seated(code)));
    const { ballot, statements } = await openBallot(room, 'secret');
    const headAtOpening = room.console.common().live.head;
    const receipts = await Promise.all(
      phones.map((phone, index) => voteSecretly(phone, people[index]!.seat, () => (index < 7 ? 5 : 1))),
    );
    // The first one thinks again.
    const again = await voteSecretly(phones[0]!, people[0]!.seat, () => 'abstain');
    await room.console.sees('nine voted', ({ common }) => common.ballots[ballot]?.voted === 9);
    await room.console.done('ballot.stop', { ballot });
    const envelope = { ballot, section: 0, envelope: 'x'.repeat(100) };
    expect(await phones[1]!.act('ballot.seal', envelope, { seat: people[1]!.seat })).toMatchObject({
      reason: 'ballot-closed',
    });
    await room.console.done('ballot.count', { ballot });

    const screenUrl = new URL(room.host.screenUrl);
    expect(screenUrl.pathname).toBe('/screen');
    for (const phone of phones) {
      const items = await phone.sees('the result', ({ common }) => common.ballot?.result?.items);
      expect(items[statements[0]!]?.outcome).toBe('agreed');
    }
    const box = room.host.session.state().ballots[ballot]?.box;
    expect(box?.rows).toHaveLength(18);
    const ids = new Set(box?.rows.map(({ id }) => id));
    expect(
      Object.values(again).every((id) => ids.has(id)),
      'the last vote is found by its receipts',
    ).toBe(true);
    expect(
      Object.values(receipts[0]!).some((id) => ids.has(id)),
      'the replaced one is not',
    ).toBe(false);
    expect(Object.values(receipts[5]!).every((id) => ids.has(id))).toBe(true);
    expect(
      readdirSync(join(room.folder, 'app', 'keys'), { recursive: true }).filter((name) =>
        String(name).endsWith('.key'),
      ),
    ).toEqual([]);

    await room.host.close();
    expect(existsSync(`${room.file}-wal`)).toBe(false);
    const verified = verifyConsultation(room.file, { head: headAtOpening });
    expect(verified.file.problems).toEqual([]);
    expect(verified).toMatchObject({
      ok: true,
      ballots: [{ verdict: 'same', boxSame: true, voted: 9, eligible: 9 }],
    });
    expect(verified.ballots[0]?.statements[0]?.words).toMatch(/agreed/iu);
    const logs = readFileSync(join(room.folder, 'app', 'logs', 'host.log'), 'utf8');
    expect(logs).not.toMatch(/abstain|envelope/u);
  });

  it('[SB6] [BA12] tells a result that was changed in the file', async () => {
    const room = await startRoom();
    const people = await addPeople(room, 6);
    await openTheRoom(room);
    const phones = await Promise.all(people.map(({ code }) => room.seated(code)));
    const { ballot } = await openBallot(room, 'secret');
    await Promise.all(phones.map((phone, index) => voteSecretly(phone, people[index]!.seat, () => 4)));
    await room.console.done('ballot.stop', { ballot });
    await room.console.done('ballot.count', { ballot });
    await room.host.close();
    const file = new Database(room.file);
    file.prepare(`UPDATE box SET response = '{"value":1}' `).run();
    file.close();
    const verified = verifyConsultation(room.file);
    expect(verified).toMatchObject({ ok: false, ballots: [{ verdict: 'differs', boxSame: false }] });
  });

  it('[SB4] counts papers that the desk sealed, by group', async () => {
    const room = await startRoom();
    const people = await addPeople(room, 15);
    await openTheRoom(room);
    const phones = await Promise.all(people.slice(0, 12).map(({ code }) => room.seated(code)));
    const { ballot, statements } = await openBallot(room, 'secret');
    await Promise.all(phones.map((phone, index) => voteSecretly(phone, people[index]!.seat, () => 5)));
    const view = room.console.common().ballots[ballot]!;
    const { paperSeat } = await import('../../../shared/domain/secret-ballot.ts');
    for (const { seat } of people.slice(12)) {
      const group = room.console.common().seats[seat]!.category;
      await room.console.done('paper.mark', { ballot, seat, on: true });
      const answers = Object.fromEntries(statements.map((statement) => [statement, 5]));
      const { envelope } = sealed(view, 0, paperSeat(group), answers);
      await room.console.done('paper.enter', { ballot, group, papers: [[{ section: 0, envelope }]] });
    }
    await room.console.done('ballot.stop', { ballot });
    await room.console.done('ballot.count', { ballot });
    expect(room.host.session.state().ballots[ballot]?.box?.rows).toHaveLength(30);
    await room.host.close();
    expect(verifyConsultation(room.file)).toMatchObject({ ok: true, ballots: [{ voted: 15 }] });
  });

  it('[SB2] holds no answer in file, write-ahead log, answers kept or backup while it is open', async () => {
    const room = await startRoom();
    const people = await addPeople(room, 6);
    await openTheRoom(room);
    const phones = await Promise.all(people.map(({ code }) => room.seated(code)));
    const { ballot, statements } = await openBallot(room, 'secret', ['One.']);
    const copies = subfolder(room.folder, 'copies');
    const lengths = new Set<number>();
    for (const [index, phone] of phones.entries()) {
      const value = (index % 5) + 1;
      const receipts = await voteSecretly(phone, people[index]!.seat, () => value);
      await room.host.session.current()?.record.backups.backUp();
      const taken = ['', '-wal'].map((end) => {
        const to = join(copies, `${index}${end}.baraza`);
        copyFileSync(room.file + end, to);
        return readFileSync(to);
      });
      const receipt = receipts[statements[0]!]!;
      for (const bytes of taken) {
        expect(bytes.includes(Buffer.from(receipt, 'hex')), 'the receipt is inside the envelope').toBe(false);
        expect(bytes.includes(Buffer.from(receipt, 'utf8'))).toBe(false);
      }
    }
    const reading = new Database(room.file, { readonly: true });
    const rows = reading.prepare('SELECT section, seat, length(envelope) AS length FROM envelope').all() as {
      length: number;
    }[];
    for (const { length } of rows) lengths.add(length);
    expect(rows).toHaveLength(6);
    expect(lengths.size, 'envelopes have one length').toBe(1);
    const answered = reading.prepare(`SELECT group_concat(answer) AS all_answers FROM answered`).get() as {
      all_answers: string;
    };
    expect(answered.all_answers).not.toMatch(/value/u);
    reading.close();
    const backups = join(room.folder, 'app', 'backups');
    const names = readdirSync(backups, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.baraza'));
    expect(names.length).toBeGreaterThan(2);
    for (const name of names) expect(readFileSync(join(backups, name)).includes('"value"')).toBe(false);
    await room.console.done('ballot.stop', { ballot });
    await room.console.done('ballot.count', { ballot });
    const after = readFileSync(room.file);
    const [oldEnvelope] = backupEnvelopes(join(backups, names[0]!));
    expect(
      oldEnvelope === undefined ? false : after.includes(oldEnvelope),
      'envelopes are gone from the file',
    ).toBe(false);
  });
});

function backupEnvelopes(path: string): Buffer[] {
  const file = new Database(path, { readonly: true });
  const rows = file.prepare('SELECT envelope FROM envelope').all() as { envelope: Buffer }[];
  file.close();
  return rows.map(({ envelope }) => envelope);
}
