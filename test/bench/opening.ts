import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { consultationDomain } from '../../electron/host/consultation/domain.ts';
import { openRecord } from '../../electron/host/engine/open-record.ts';
import { theConsole } from '../helpers/domain-world.ts';
import type { Actor } from '../../shared/domain/commands/command.ts';
import type { JsonObject } from '../../shared/util/json.ts';
import { usualRule } from '../helpers/usual-rule.ts';

const timer = fileURLToPath(new URL('opening-program.ts', import.meta.url));

/**
 * Makes a real consultation of so many events (60 seats, cards that are sorted, ballots of 42 statements) and opens it
 * five times in fresh processes, with its snapshot and without.
 */
export async function measureOpening(folder: string, wanted: number) {
  const file = join(folder, 'large.baraza');
  const appData = join(folder, 'app');
  const events = await fill(file, appData, wanted);
  const time = (how: 'snapshot' | 'replay'): number[] =>
    Array.from({ length: 5 }, () =>
      Number(execFileSync(process.execPath, [timer, file, appData, how], { encoding: 'utf8' })),
    );
  return { events, snapshotMs: time('snapshot'), replayMs: time('replay') };
}

async function fill(file: string, appData: string, wanted: number): Promise<number> {
  const record = openRecord({
    file,
    create: true,
    appData,
    domain: consultationDomain,
    clock: Date.now,
    random: randomBytes,
    version: 'bench',
    snapshotEvery: Number.MAX_SAFE_INTEGER,
  });
  let keys = 0;
  const written = { events: 0 };
  record.onCommitted((commit) => (written.events += commit.events.length));
  const send = async (
    actor: Actor,
    name: string,
    body: JsonObject,
    seat: string | null = null,
  ): Promise<JsonObject> => {
    keys += 1;
    const answer = await record.submit({
      device: 'bench',
      key: `k${keys}`,
      actor,
      command: { name, seat, body },
    });
    if (!answer.ok) throw new Error(`${name}: ${answer.say}`);
    return answer.answer ?? {};
  };
  const make = async (name: string, body: JsonObject, what: string): Promise<string> => {
    const id = (await send(theConsole, name, body))[what];
    if (typeof id !== 'string') throw new Error(`${name} gave no ${what}`);
    return id;
  };
  await send(theConsole, 'consultation.create', { title: 'Large' });
  const meeting = await make('meeting.add', { label: 'Day 1' }, 'meeting');
  const people = Array.from({ length: 60 }, (_, at) => ({
    category: `Group ${at % 6}`,
    externalId: `p${at}`,
  }));
  await send(theConsole, 'people.import', { people, removeGone: false });
  const seats = Object.values(record.state().seats);
  const phone = (at: number): Actor => ({ kind: 'device', device: `phone-${at}` });
  await Promise.all(seats.map(({ code }, at) => send(phone(at), 'seat.take', { code })));

  const step = (method: string): Promise<string> =>
    make('step.add', { meeting, title: method, activity: { method, collection: 'group' } }, 'step');
  const run = await make('run.open', { step: await step('collect') }, 'run');
  for (let round = 0; round < 10; round += 1) {
    await Promise.all(
      seats.map(({ id }, at) => send(phone(at), 'input.write', { run, text: `Card ${round} of ${at}` }, id)),
    );
  }
  for (const name of ['run.stop', 'run.look', 'run.show']) await send(theConsole, name, { run });
  const theme = await make('theme.add', { label: 'Time' }, 'theme');
  await send(theConsole, 'input.sort', { inputs: Object.keys(record.state().inputs), theme });
  const statements: string[] = [];
  for (let at = 0; at < 42; at += 1) {
    const inputs = Object.keys(record.state().inputs).slice(at * 10, at * 10 + 10);
    statements.push(await make('statement.draft', { text: `Statement ${at}`, inputs }, 'statement'));
  }
  while (written.events < wanted) {
    const body = { step: await step('rate'), label: 'Ballot', statements };
    const ballot = await make('ballot.prepare', body, 'ballot');
    await send(theConsole, 'ballot.lock', { ballot, rule: usualRule });
    await send(theConsole, 'ballot.open', { ballot });
    for (const statement of statements) {
      const response = { value: 1 + (written.events % 5) };
      await Promise.all(
        seats.map(({ id }, at) => send(phone(at), 'ballot.cast', { ballot, statement, response }, id)),
      );
    }
    for (const name of ['ballot.stop', 'ballot.count']) await send(theConsole, name, { ballot });
  }
  await record.close();
  return written.events;
}
