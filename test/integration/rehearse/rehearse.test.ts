import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { consultationOf } from '../../../electron/host/consultation/read-consultation.ts';
import { verifyConsultation } from '../../../electron/host/consultation/recount.ts';
import { newConsultation } from '../../../electron/host/files/actions.ts';
import { createHost } from '../../../electron/host/index.ts';
import { rehearse } from '../../../electron/host/rehearse/rehearse.ts';
import { writeExport } from '../../../electron/host/export/write-export.ts';
import { methods } from '../../../shared/methods/registry.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { undecidedCells } from '../../../shared/framework/reading.ts';
import { hashOfFramework } from '../../../shared/framework/hash-of-framework.ts';
import { rolesFramework } from '../../helpers/roles-framework.ts';
import { smallPages } from '../../helpers/small-pages.ts';
import { ask, startRoom } from '../../helpers/room.ts';
import { tempFolder } from '../../helpers/temp.ts';
import { until } from '../../helpers/until.ts';

type PlannedStep = readonly [title: string, method: string, collection: string];

const usualSteps: readonly PlannedStep[] = [
  ['Collect', 'collect', 'group'],
  ['Group', 'cluster', 'group'],
  ['Rate', 'rate', 'group'],
  ['Rate in secret', 'rate', 'secret'],
  ['Decide', 'decide', 'group'],
];

/** A file with an agenda, seats of two categories, and nothing done. */
async function planned(folder: string, steps = usualSteps): Promise<string> {
  const file = join(folder, 'plan.baraza');
  const host = await createHost({ appData: join(folder, 'app'), pages: smallPages(folder) });
  await newConsultation(host.session, file, { title: 'Water for all' });
  let acts = 0;
  const act = async (name: string, body: JsonObject): Promise<JsonObject> => {
    const record = host.session.current()?.record;
    acts += 1;
    const answer = await record?.submit({
      device: 'test',
      key: `plan ${acts}`,
      actor: { kind: 'console' },
      command: { name, seat: null, body },
    });
    if (answer?.ok !== true) throw new Error(`${name}: ${answer?.say ?? 'no file'}`);
    return answer.answer ?? {};
  };
  const categories = [
    (await act('category.add', { label: 'Ministries' }))['category'],
    (await act('category.add', { label: 'Associations', declarationRequired: true }))['category'],
  ];
  for (let index = 0; index < 8; index += 1) await act('seat.add', { category: categories[index % 2] ?? '' });
  const { meeting = '' } = await act('meeting.add', { label: 'Day 1' });
  const content = rolesFramework() as unknown as JsonObject;
  await act('framework.draft', { content, replaces: hashOfFramework(null) });
  for (const [title, method, collection] of steps)
    await act('step.add', { meeting, title, activity: { method, collection } });
  await host.close();
  return file;
}

const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

test('a rehearsal plays the whole agenda in a copy, and the file stays as it was', async () => {
  const folder = tempFolder();
  const file = await planned(folder);
  const before = hashOf(file);
  const report = await rehearse({
    file,
    pages: smallPages(folder),
    participants: 12,
    seed: 'one',
    speed: 400,
  });
  expect(report.problems).toEqual([]);
  expect(report).toMatchObject({ joined: 12, participants: 12, steps: 5, ballots: 2 });
  expect(report.inputs).toBeGreaterThan(10);
  expect(report.p95).toBeGreaterThan(0);
  expect(hashOf(file)).toBe(before);

  const { state, head } = consultationOf(report.path);
  expect(state.about?.rehearsal).toBe(true);
  expect(Object.keys(state.seats)).toHaveLength(12);
  expect(Object.values(state.inputs)).toHaveLength(report.inputs);
  const ballots = Object.values(state.ballots);
  expect(ballots.map(({ collection, phase }) => `${collection} ${phase}`)).toEqual([
    'group counted',
    'secret counted',
  ]);
  expect(ballots[1]?.box?.rows.length).toBe(12 * (ballots[1]?.items.length ?? 0));
  expect(Object.values(state.statements).some((row) => row.decisions.length > 0)).toBe(true);
  expect(verifyConsultation(report.path).ok).toBe(true);
  const made = await writeExport({ state, head, format: 'html', kind: 'release', what: 'report' });
  expect(made.name).toContain('(REHEARSAL)');
  expect(Buffer.from(made.bytes).toString('utf8').includes('REHEARSAL: none of this took place')).toBe(true);
});

test('with the same seed the same people write the same', async () => {
  const folder = tempFolder();
  const file = await planned(folder);
  const texts = async (): Promise<string[]> => {
    const { path } = await rehearse({
      file,
      pages: smallPages(folder),
      participants: 8,
      seed: 'again',
      speed: 400,
    });
    return Object.values(consultationOf(path).state.inputs)
      .map(({ text }) => text)
      .toSorted();
  };
  expect(await texts()).toEqual(await texts());
});

test('from the console: people follow what the facilitator opens, in a copy that says REHEARSAL', async () => {
  const room = await startRoom();
  const before = room.host.session.current();
  await room.console.done('meeting.add', { label: 'Day 1' });
  const meeting = Object.keys(room.host.session.state().meetings)[0] ?? '';
  const { step } = await room.console.done('step.add', {
    meeting,
    title: 'Collect',
    activity: { method: 'collect', collection: 'group' },
  });
  const answer = await ask(room, 'rehearse', { participants: 5 });
  expect(answer).toMatchObject({ ok: true });
  const copy = room.host.session.current();
  expect(copy?.path).not.toBe(before?.path);
  expect(copy?.path).toContain('REHEARSAL');
  await room.console.sees('the copy', ({ common }) => common.about?.rehearsal ?? null);
  await until('five people', () => Object.keys(room.host.session.state().seats).length === 5);
  await room.console.done('meeting.start', { meeting });
  await room.console.done('step.go', { step: step as string });
  await room.console.done('run.open', { step: step as string });
  await until('their cards', () => Object.keys(room.host.session.state().inputs).length >= 5, {
    within: 30_000,
  });
});

test('a rehearsal plays every method that there is, and its results are recounted and told', async () => {
  const folder = tempFolder();
  // Ideas of people become statements on which every later ballot would vote: they come last.
  const others = [...methods.values()]
    .filter(({ name }) => !usualSteps.some(([, used]) => used === name))
    .toSorted((one, other) => Number('ideasFirst' in one) - Number('ideasFirst' in other));
  const steps = others.map(({ title, name, collections }): PlannedStep => {
    const collection = collections.includes('secret') ? 'secret' : (collections[0] ?? 'group');
    return [title, name, collection];
  });
  expect(steps.length).toBeGreaterThan(15);
  const file = await planned(folder, [...usualSteps.slice(0, 2), ...steps]);
  const report = await rehearse({
    file,
    pages: smallPages(folder),
    participants: 10,
    seed: 'every method',
    speed: 400,
  });
  expect(report.problems).toEqual([]);
  // A method that collects its ideas first votes on them twice; those that gather or sort have no ballot.
  const ballots = others.flatMap((method) => {
    if (method.kind !== 'ballot') return [];
    return method.ideasFirst === undefined ? [method.title] : [`${method.title} · 1`, `${method.title} · 2`];
  });
  expect(report.ballots).toBe(ballots.length);
  const verified = verifyConsultation(report.path);
  expect(verified.ballots.map(({ label, problems }) => [label, problems])).toEqual(
    ballots.map((label) => [label, []]),
  );
  const { state, head } = consultationOf(report.path);
  const [reading] = Object.values(state.readings);
  if (reading === undefined) throw new Error('a matrix was read');
  expect(undecidedCells(reading)).toEqual([]);
  expect(reading.flags.length).toBeGreaterThan(0);
  expect(reading.decisions[0]).toMatchObject({ enBloc: true, kind: 'accepted' });
  for (const language of ['en', 'fr'] as const) {
    const request = { state, kind: 'release', format: 'html', what: 'report', head, language } as const;
    const text = new TextDecoder().decode((await writeExport(request)).bytes);
    // Fonts in the head are letters at random.
    expect(text.slice(text.indexOf('<body'))).not.toMatch(/\bNaN\b|\bundefined\b|\{\w+\}/u);
    if (language === 'en') for (const [title] of steps) expect(text).toContain(title);
  }
  const docx = await writeExport({ state, kind: 'release', format: 'docx', what: 'report', head });
  expect(docx.bytes.length).toBeGreaterThan(50_000);
});
