import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import type { Circulation } from '../../../shared/domain/model/circulation.ts';
import type { Seat } from '../../../shared/domain/model/people.ts';
import { type CirculatedCopy, hashOfCode, wordsOnly } from '../../../shared/framework/comment-file.ts';
import { commonMessages } from '../../../shared/i18n/common.ts';
import { languageOf } from '../../../shared/i18n/language.ts';
import { makeCode, makeId } from '../../../shared/util/id.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import type { ConsultationRecord } from '../consultation/session.ts';
import { toCsv } from '../export/csv.ts';
import { fileName } from '../export/file-name.ts';
import type { ExportedFile } from '../export/request.ts';
import { FileRefusal } from '../files/answers.ts';
import { copyHtml } from './copy-html.ts';
import type { OfflinePage } from './offline-page.ts';

/** What a circulation is to give out. */
export type CirculateRequest = {
  /** The id of an adopted version; the newest one unless given. */
  readonly version?: string | undefined;
  /** `each`: a page for each seat. `one`: one page for everybody, and a list of codes. */
  readonly way: 'each' | 'one';
  /** Ids; all seats in use unless given. */
  readonly seats?: readonly string[] | undefined;
  readonly note?: string | undefined;
  readonly until?: string | null | undefined;
  /** Files without a code are taken in, too. */
  readonly withoutCode?: boolean | undefined;
  /** Of the page for everybody; each seat's own page speaks its language. */
  readonly language?: string | undefined;
};

/** 80 bits: nobody types it but from a list, and nobody guesses it. */
const codeLength = 16;

/**
 * Circulates a version, or gives out more copies of one that is circulated, and makes the files to send.
 *
 * The codes are drawn here and stand in the files alone; the record gets their hashes.
 */
export async function circulate(
  record: ConsultationRecord,
  request: CirculateRequest,
  page: OfflinePage,
): Promise<ExportedFile> {
  const seats = seatsOf(record.state(), request);
  const { id: circulation } = await begun(record, request);
  const codes = new Map(seats.map((seat) => [seat.id, makeCode(randomBytes, codeLength)]));
  await submit(record, 'circulation.give', {
    circulation,
    copies: [...codes].map(([seat, code]) => ({ seat, code: hashOfCode(circulation, code) })),
  });
  const state = record.state();
  const row = state.circulations[circulation];
  if (row === undefined) throw new Error('the circulation that was begun is not there');
  const base = copyOf(state, row, request);
  const whole = fileName(`${base.title} v${base.number}`, 'Framework');
  if (request.way === 'one') {
    const html = strToU8(copyHtml(base, page));
    if (seats.length === 0) return { name: `${whole}.html`, mime: 'text/html; charset=utf-8', bytes: html };
    const list = strToU8(codeList(state, seats, codes));
    return zipped(`${whole}.zip`, [
      [`${whole}.html`, () => html],
      ['codes.csv', () => list],
    ]);
  }
  return zipped(
    `${whole} copies.zip`,
    seats.map((seat) => [
      `${fileName(`${whole} ${seat.number} ${seat.person ?? ''}`, String(seat.number))}.html`,
      () => {
        const copy = {
          ...base,
          code: codes.get(seat.id) ?? null,
          recipient: recipientOf(seat),
          language: seat.language,
        };
        return strToU8(copyHtml(copy, page));
      },
    ]),
  );
}

function seatsOf(state: Consultation, { seats, way }: CirculateRequest): readonly Seat[] {
  const wanted = seats === undefined ? null : new Set(seats);
  const chosen = Object.values(state.seats)
    .filter((seat) => seat.removed === null && (wanted === null || wanted.has(seat.id)))
    .toSorted((one, other) => one.number - other.number);
  if (way === 'each' && chosen.length === 0) {
    throw new FileRefusal('bad-input', 'Choose at least one seat that gets a copy.');
  }
  return chosen;
}

/** The circulation of the version that is open already, or a new one. */
async function begun(record: ConsultationRecord, request: CirculateRequest): Promise<Circulation> {
  const state = record.state();
  const version = request.version ?? state.framework.versions.at(-1)?.id;
  if (version === undefined) {
    throw new FileRefusal(
      'bad-input',
      'No version of the framework was adopted yet. Adopt one, then circulate it.',
    );
  }
  const open = (now: Consultation): Circulation | undefined =>
    Object.values(now.circulations).findLast((row) => row.version === version && row.closedAt === null);
  const already = open(state);
  if (already !== undefined) return already;
  const { note = '', until = null, withoutCode = false } = request;
  await submit(record, 'circulation.start', { version, note, until, withoutCode });
  const started = open(record.state());
  if (started === undefined) throw new Error('the circulation that was begun is not there');
  return started;
}

function copyOf(state: Consultation, row: Circulation, request: CirculateRequest): CirculatedCopy {
  const version = state.framework.versions.find(({ id }) => id === row.version);
  const content = version?.content ?? null;
  if (version === undefined || content === null) {
    throw new FileRefusal('bad-input', 'The words of this version were erased. Circulate another one.');
  }
  const { about } = state;
  return {
    format: 'baraza-circulated-framework',
    circulation: row.id,
    title: about?.title ?? '',
    number: version.number,
    name: version.name,
    note: row.note,
    until: row.until,
    illustrative: about?.illustrative ?? null,
    release: about?.release ?? 'group',
    language: request.language ?? about?.languages[0] ?? 'en',
    hash: row.hash,
    recipient: null,
    code: null,
    withoutCode: row.withoutCode,
    content: wordsOnly(content),
  };
}

function recipientOf({ person, number, language }: Seat): string {
  if (person !== null && person !== '') return person;
  return commonMessages(languageOf(language) ?? 'en')('seat', { number });
}

/** For letters: which code goes to whom. Grouped in fours, as people read codes. */
function codeList(state: Consultation, seats: readonly Seat[], codes: ReadonlyMap<string, string>): string {
  return toCsv([
    ['seat', 'name', 'category', 'code'],
    ...seats.map((seat) => [
      seat.number,
      seat.person ?? '',
      state.categories[seat.category]?.label ?? '',
      (codes.get(seat.id) ?? '').replaceAll(/(.{4})(?=.)/gu, '$1-'),
    ]),
  ]);
}

async function submit(record: ConsultationRecord, name: string, body: JsonObject): Promise<void> {
  const outcome = await record.submit({
    device: 'host',
    key: makeId(randomBytes),
    actor: { kind: 'host' },
    command: { name, seat: null, body },
  });
  if (!outcome.ok) throw new FileRefusal('bad-input', outcome.say);
}

/** One file after the other, with a pause after each: a room that is open does not wait. */
async function zipped(
  name: string,
  files: readonly (readonly [name: string, bytes: () => Uint8Array])[],
): Promise<ExportedFile> {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    parts.push(chunk);
  });
  for (const [path, bytes] of files) {
    const file = new ZipDeflate(path, { level: 6 });
    zip.add(file);
    file.push(bytes(), true);
    await nextTurn();
  }
  zip.end();
  return { name, mime: 'application/zip', bytes: Buffer.concat(parts) };
}
