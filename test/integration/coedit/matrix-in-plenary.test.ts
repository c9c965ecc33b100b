import { expect, it } from 'vitest';
import { readFramework } from '../../../shared/docs/read-framework.ts';
import { setCell } from '../../../shared/docs/write-framework.ts';
import type { Cell } from '../../../shared/domain/model/framework.ts';
import { hashOfFramework } from '../../../shared/framework/hash-of-framework.ts';
import { cellId } from '../../../shared/framework/lines.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import type { Participant } from '../../helpers/client.ts';
import { addPeople, openTheRoom, startRoom } from '../../helpers/room.ts';
import { rolesFramework } from '../../helpers/roles-framework.ts';
import { until } from '../../helpers/until.ts';
import { openPageFor, synced, type WritingPage } from '../../helpers/writer.ts';

const content = rolesFramework();
const [matrix] = content.matrices;
const cells = (matrix?.cells ?? []).map((cell) => cellId(matrix?.id ?? '', cell));

const cellIn = ({ doc }: WritingPage, id: string): Cell | undefined =>
  readFramework(doc)
    .content.matrices.find((row) => row.id === matrix?.id)
    ?.cells.find((cell) => cellId(matrix?.id ?? '', cell) === id);

const seatOf = (person: Participant<'phone'>): string | null => person.mine().seats[0]?.id ?? null;

/** A room whose framework is written together, with a matrix that the room reads. */
async function reading() {
  const room = await startRoom();
  await openTheRoom(room);
  await room.console.done('framework.draft', {
    content: content as unknown as JsonObject,
    replaces: hashOfFramework(null),
  });
  const codes = await addPeople(room, 2);
  const people = await Promise.all(codes.map(({ code }) => room.seated(code)));
  const document = await room.console.made('document.open', { kind: 'framework' }, 'document');
  const page = await synced(openPageFor(room.console, 'console', document));
  const meeting = await room.console.made('meeting.add', { label: 'Day 1' }, 'meeting');
  const activity = { method: 'matrix', collection: 'group' };
  const step = await room.console.made('step.add', { meeting, title: 'Roles', activity }, 'step');
  await room.console.done('step.go', { step });
  const run = await room.console.made('run.open', { step }, 'run');
  return { room, page, people, run };
}

it('[MX1] freezes the draft that people write together, and what they write later changes nothing of it', async () => {
  const { room, page, people, run } = await reading();
  const [first = ''] = cells;
  const before = cellIn(page, first);
  if (before === undefined || matrix === undefined) throw new Error('the matrix has cells');
  setCell(page.doc, matrix.id, { ...before, items: ['Something else'] });
  await until('the change in the file', () => page.saved());
  const [one] = people;
  await one?.sees(
    'the words that were frozen',
    ({ common }) => common.reading?.cells[0]?.items.join() === before.items.join(),
  );
  expect(room.host.session.state().readings[run]?.frozen?.cells[0]?.items).toEqual(before.items);
});

it('[MX3] [MX5] [MX8] [MX9] is flagged on phones, decided, carried into the document, and taken back there', async () => {
  const { room, page, people, run } = await reading();
  const [one, two] = people;
  const [first = '', second = '', third = ''] = cells;
  await one?.done('cell.flag', { run, cell: first, text: 'Who pays?' }, { seat: seatOf(one) });
  await two?.done('cells.read', { run, cells: [first, second] }, { seat: seatOf(two) });
  expect(JSON.stringify(two?.common())).not.toContain('Who pays?');
  expect(JSON.stringify(room.console.common())).not.toContain('Who pays?');
  for (const act of ['run.stop', 'run.look', 'run.show']) await room.console.done(act, { run });
  const bloc = cells.filter((cell) => cell !== first);
  await room.console.sees(
    'what goes together',
    ({ common }) => common.readings[run]?.bloc.join() === bloc.join(),
  );
  // Somebody pulls one out while the list is shown, and the list that was seen before is refused.
  await two?.done('cell.flag', { run, cell: third }, { seat: seatOf(two) });
  expect(await room.console.act('cells.adopt', { run, cells: [...bloc] })).toMatchObject({
    reason: 'changed-since',
  });
  await room.console.done('cells.adopt', { run, cells: bloc.filter((cell) => cell !== third) });
  await until('the adopted cells in the document', () => cellIn(page, second)?.status === 'agreed');
  expect(cellIn(page, third)?.status).toBe('draft');

  const words = ['Does it, and pays'];
  await room.console.done('cell.decide', { run, cell: first, kind: 'amended', items: words, after: null });
  await until('the amendment in the document', () => cellIn(page, first)?.items.join() === words.join());
  const decision = room.host.session.state().readings[run]?.decisions.at(-1)?.id;
  expect(cellIn(page, first)?.from.decisions).toEqual([decision]);
  await until('the same in the console', () =>
    room.console
      .common()
      .framework.draft?.matrices[0]?.cells.some((cell) => cell.from.decisions?.includes(decision ?? '')),
  );
  await room.console.done('undo', {});
  await until('the words of before', () => cellIn(page, first)?.status === 'draft');
  expect(cellIn(page, first)?.items).toEqual(matrix?.cells[0]?.items);
  expect(cellIn(page, first)?.from.decisions).toBeUndefined();

  await room.console.done('cell.decide', { run, cell: first, kind: 'parked', after: null });
  await until('the parked cell in the document', () => cellIn(page, first)?.status === 'parked');
});
