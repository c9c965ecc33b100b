import { expect, it } from 'vitest';
import { readFramework } from '../../../shared/docs/read-framework.ts';
import { removeLine, setLine, setNudge } from '../../../shared/docs/write-framework.ts';
import { archiveJson } from '../../../shared/domain/open-format/archive-json.ts';
import type { FrameworkContent } from '../../../shared/domain/model/framework.ts';
import { hashOfFramework } from '../../../shared/framework/hash-of-framework.ts';
import { nothing } from '../../../shared/framework/lines.ts';
import { hashOfJson } from '../../../shared/util/hash.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { draftedState } from '../../../electron/host/consultation/drafted.ts';
import { consultationOf } from '../../../electron/host/consultation/read-consultation.ts';
import { aFramework, anElement } from '../../helpers/framework-world.ts';
import { addPeople, openTheRoom, type Room, startRoom } from '../../helpers/room.ts';
import { until } from '../../helpers/until.ts';
import { openPageFor, synced, type WritingPage } from '../../helpers/writer.ts';

const asJson = (content: FrameworkContent) => content as unknown as JsonObject;
const first = aFramework({
  elements: [anElement('A', { label: 'National level' }), anElement('B', { label: 'District level' })],
});

/** A room whose record holds a draft, as an earlier version or an import left it, and its document. */
async function drafted() {
  const room = await startRoom();
  await openTheRoom(room);
  return draftedIn(room, first);
}

async function draftedIn(room: Room, content: FrameworkContent) {
  await room.console.done('framework.draft', { content: asJson(content), replaces: hashOfFramework(null) });
  const document = await room.console.made('document.open', { kind: 'framework' }, 'document');
  const page = await synced(openPageFor(room.console, 'console', document));
  return { room, document, page };
}

const contentOf = ({ doc }: WritingPage): FrameworkContent => readFramework(doc).content;
const shown = (room: Room): FrameworkContent | null => room.console.common().framework.draft;
const adopt = (room: Room, hash: string, name = 'First') =>
  room.console.act('framework.adopt', { hash, name });

it('[FR14] begins with the draft as the record has it; another opening finds the same document', async () => {
  const { room, document, page } = await drafted();
  expect(contentOf(page)).toEqual(first);
  expect(await room.console.made('document.open', { kind: 'framework' }, 'document')).toBe(document);
  expect(room.console.common().documents.map(({ kind, rights }) => [kind, rights.rapporteurs])).toEqual([
    ['framework', 'edit'],
  ]);
});

it('[FR14] shows, saves and adopts what people write there; the record’s draft is not read any more', async () => {
  const { room, page } = await drafted();
  const other = await synced(openPageFor(room.console, 'console', page.provider.configuration.name));
  setLine(page.doc, 'elements', 'A', { label: 'The nation' });
  setLine(other.doc, 'elements', 'B', { label: 'The district' });
  await until('both labels in the view', () =>
    ['The nation', 'The district'].every((label) =>
      shown(room)?.elements.some((element) => element.label === label),
    ),
  );
  const state = room.host.session.state();
  expect(state.framework.draft).toEqual(first);
  const seen = draftedState(state, room.host.session.current()!.record.reading);
  expect(archiveJson(seen).framework?.draft).toEqual(contentOf(page));
  expect(consultationOf(room.file).state.framework.draft).toEqual(contentOf(page));

  const before = hashOfFramework(contentOf(page));
  expect(room.console.common().framework.hash).toBe(before);
  setLine(other.doc, 'elements', 'A', { label: 'The whole nation' });
  await until('the last change in the file', () => other.saved());
  expect(await adopt(room, before)).toMatchObject({ ok: false, reason: 'changed-since' });
  await until('the last change here', () => contentOf(page).elements[0]?.label === 'The whole nation');
  const now = hashOfFramework(contentOf(page));
  expect(await adopt(room, now)).toMatchObject({ ok: true, answer: { number: 0 } });
  expect(await adopt(room, now)).toMatchObject({ ok: false, reason: 'already' });
  const [version] = room.host.session.state().framework.versions;
  expect(version?.content).toEqual(contentOf(page));
  expect(hashOfJson(asJson(version!.content!))).toBe(version?.hash);
});

it('[FR3] [FR4] adopts nothing that rests on what the record has not', async () => {
  const { room, page } = await drafted();
  setLine(page.doc, 'elements', 'A', { from: { ...nothing, statements: ['S-gone'] } });
  await until('the change in the file', () => page.saved());
  expect(await adopt(room, hashOfFramework(contentOf(page)))).toMatchObject({
    ok: false,
    reason: 'wrong-phase',
    details: { problems: [{ kind: 'not-in-record', what: 'S-gone' }] },
  });
  expect(room.host.session.state().framework.versions).toEqual([]);
});

it('[FR13] [FR14] writes what commands bring into the document, once, and as it was seen', async () => {
  const { room, page } = await drafted();
  const put = (label: string, seen: string | null, key?: string) => {
    const row = { ...anElement('C'), label };
    const line = { part: 'elements', row } as unknown as JsonObject;
    return room.console.act('framework.put', { line, seen }, key === undefined ? {} : { key });
  };
  expect(await put('Third', null, 'once')).toEqual({ ok: true, answer: {} });
  expect(await put('Third', null, 'once')).toEqual({ ok: true, answer: {} });
  await until('the line', () => contentOf(page).elements.length === 3);
  expect(await put('Other', hashOfJson({ ...anElement('C'), label: 'Not so' }))).toMatchObject({
    reason: 'changed-since',
  });
  const seen = hashOfJson({ ...anElement('C', { label: 'Third' }) });
  expect(await room.console.act('framework.remove', { part: 'elements', line: 'C', seen })).toMatchObject({
    ok: true,
  });
  await room.console.done('framework.nudge', { diagram: 'D', node: 'A', away: { x: 1, y: 2 } });
  await until('the line to be gone', () => contentOf(page).elements.length === 2);
  await until('the place', () => contentOf(page).layout['D']?.['A']?.y === 2);
  setNudge(page.doc, 'D', 'A', null);
  await until('the change in the file', () => page.saved());
  const whole = aFramework({ elements: [anElement('A', { label: 'Anew' })] });
  const blind = { content: asJson(whole), replaces: hashOfFramework(whole) };
  expect(await room.console.act('framework.draft', blind)).toMatchObject({ reason: 'changed-since' });
  await room.console.done('framework.draft', {
    content: asJson(whole),
    replaces: hashOfFramework(contentOf(page)),
  });
  await until('the other framework', () => contentOf(page).elements[0]?.label === 'Anew');
  expect(contentOf(page)).toEqual(whole);
  expect(room.host.session.state().framework.draft).toEqual(first);
});

it('[FR15] keeps a line that one page takes out while another writes in it without a line', async () => {
  const { room, page, document } = await drafted();
  const other = await synced(openPageFor(room.console, 'console', document));
  other.provider.configuration.websocketProvider.disconnect();
  await until('the line to be away', () => !other.provider.isSynced);
  setLine(other.doc, 'elements', 'A', { label: 'National level, and above' });
  removeLine(page.doc, 'elements', 'A');
  await until('the removal in the view', () => shown(room)?.elements.length === 1);
  await other.provider.configuration.websocketProvider.connect();
  await until('the line to be back', () => shown(room)?.elements.length === 2);
  expect(readFramework(page.doc).kept).toEqual([{ part: 'elements', id: 'A' }]);
});

it('[CO3] [FR14] lets the team and rapporteurs write, and nobody else read, until the team says otherwise', async () => {
  const { room, document } = await drafted();
  const [one, two] = await addPeople(room, 2);
  const phone = await room.seated(one!.code);
  const refused = openPageFor(phone, 'phone', document, one!.seat);
  await until('the refusal', () => refused.refused() !== null);
  await room.console.done('seat.edit', { seat: two!.seat, role: 'rapporteur' });
  const rapporteur = await room.seated(two!.code);
  const page = await synced(openPageFor(rapporteur, 'phone', document, two!.seat));
  setLine(page.doc, 'elements', 'A', { label: 'As the rapporteur has it' });
  await until('the words in the view', () => shown(room)?.elements[0]?.label === 'As the rapporteur has it');
  const { rights } = room.console.common().documents[0]!;
  await room.console.done('document.rights', { document, rights: { ...rights, rapporteurs: 'read' } });
  await until('the page to be told', () =>
    page.notices.some((notice) => notice.t === 'you' && notice.right === 'read'),
  );
  setLine(page.doc, 'elements', 'A', { label: 'In vain' });
  await room.console.done('framework.nudge', { diagram: 'D', node: 'A', away: { x: 1, y: 2 } });
  await until('what came after', () => shown(room)?.layout['D'] !== undefined);
  expect(shown(room)?.elements[0]?.label).toBe('As the rapporteur has it');
  expect(await room.console.act('document.bin', { document })).toMatchObject({
    ok: false,
    reason: 'wrong-phase',
  });
});

it('[FR17] keeps agreed words that are changed from anywhere, and lists the line until it is declared editorial', async () => {
  const room = await startRoom();
  const statement = await room.console.made(
    'statement.draft',
    { text: 'Districts keep records.' },
    'statement',
  );
  const from = { ...nothing, statements: [statement] };
  const { page } = await draftedIn(
    room,
    aFramework({ elements: [anElement('A'), anElement('B', { label: 'District level', from })] }),
  );
  await room.console.done('statement.decide', { statement, kind: 'adopted', seen: 1 });
  const flagged = () =>
    room.console.common().framework.problems.filter(({ kind }) => kind === 'changed-since-ballot').length;
  // The page and the view hear of it on lines of their own.
  const kept = (): Promise<true> =>
    until('the agreed words', () => contentOf(page).elements[1]?.agreedAs?.words[0] === 'District level');
  expect(flagged()).toBe(0);
  const row = contentOf(page).elements[1]!;
  const line = { part: 'elements', row: { ...row, label: 'The district' } } as unknown as JsonObject;
  await room.console.done('framework.put', { line, seen: hashOfJson(row) });
  await until('the line to be flagged', () => flagged() === 1);
  await kept();
  setLine(page.doc, 'elements', 'B', { editorial: 'Shorter.' });
  await until('the flag to be gone', () => flagged() === 0);
  setLine(page.doc, 'elements', 'B', { label: 'Another thing' });
  await until('the flag to be back', () => flagged() === 1);
  await kept();
});
