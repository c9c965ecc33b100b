import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { FileRequests, NewFile, Opened } from '../../../shared/contract/files.ts';
import { readOpenFormat } from '../../../shared/domain/open-format/read.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import type { OpenedFile, Session } from '../consultation/session.ts';
import { copyFile } from '../store/copy-file.ts';
import { openFromBackup } from '../store/restore.ts';
import { findGoodBackups } from '../store/backup-folder.ts';
import type { LiveFacts } from '../live-facts.ts';
import { FileRefusal } from './answers.ts';
import { freePath, isFolder } from './place.ts';
import { readDocument } from './read-document.ts';
import type { FileTools } from './tools.ts';

const exampleTitle = 'Worked example';

export type ActionParts = {
  readonly session: Session;
  readonly facts: LiveFacts;
  readonly tools: FileTools;
  readonly appData: string;
  /** Where new files go unless the person chooses. */
  readonly documents: string;
  readonly clock: () => number;
  readonly changed: () => void;
};

export type Actions = {
  readonly [Name in keyof FileRequests]: (request: FileRequests[Name][0]) => Promise<FileRequests[Name][1]>;
};

/** What the console can have done with files; each throws a `FileRefusal` or a `StorageProblem`. */
export function fileActions(parts: ActionParts): Actions {
  const { session, facts, tools, appData, documents, clock, changed } = parts;
  const open = async (path: string): Promise<Opened> => opened(await session.open(absolute(path)));
  const folderOf = (folder: string | undefined): string => {
    if (folder === undefined) return documents;
    if (!isFolder(folder)) throw new FileRefusal('missing', 'This folder is not there. Choose another one.');
    return folder;
  };
  return {
    'files/new': async (request) => {
      const folder = folderOf(request.folder);
      return opened(await newConsultation(session, freePath(folder, request.name ?? request.title), request));
    },
    'files/open': ({ path }) => open(path),
    'files/close': async () => {
      await session.close();
      return {};
    },
    'files/example': async () => {
      const { exampleDocument } = await import('../example/example-document.ts');
      const path = freePath(documents, exampleTitle);
      return opened(await beginWith(session, path, 'import.apply', { document: exampleDocument }));
    },
    'files/copy': async ({ path }) => {
      await copyFile(openFile(session).record.reading, absolute(path), randomBytes);
      return { path };
    },
    'backup/stick': async ({ folder }) => {
      if (folder !== null && !isFolder(folder)) {
        throw new FileRefusal('missing', 'The stick is not there: put it in again.');
      }
      const { backups } = openFile(session).record;
      await backups.useStick(folder);
      changed();
      const { stickAt, stickProblem } = backups.status();
      return { at: stickAt, problem: stickProblem };
    },
    restore: async ({ path, backup }) => {
      const file = absolute(path);
      const known = findGoodBackups(file, appData, 20);
      if (!known.some((good) => good.path === backup)) {
        throw new FileRefusal('missing', 'This backup is not there any more. Please look again.');
      }
      if (session.current()?.path === file) await session.close();
      const keptAs = openFromBackup(file, backup, clock());
      return { ...(await open(file)), keptAs };
    },
    rehearse: async ({ participants }) => {
      const rehearse = toolOf(tools.rehearse);
      return { path: await rehearse(openFile(session).record, participants) };
    },
    'screen/mirrored': ({ mirrored }) => {
      facts.mirrored(mirrored);
      changed();
      return Promise.resolve({});
    },
  };
}

/** Makes a new file out of an uploaded document and opens it. All or nothing: every problem is listed. */
export function importer({
  session,
  tools,
  documents,
}: ActionParts): (upload: { readonly name: string; readonly bytes: Uint8Array }) => Promise<Opened> {
  const read = tools.readDocument ?? readDocument;
  return async (upload) => {
    const found = read(upload);
    if (!found.ok) throw new FileRefusal('bad-input', found.say, found.problems);
    // Asked before a file is made: the console, and a room that is open, stay as they are.
    const fits = readOpenFormat(found.document);
    if (!fits.ok) throw new FileRefusal('bad-input', fits.say, fits.problems);
    const path = freePath(documents, found.title);
    return opened(await beginWith(session, path, 'import.apply', { document: found.document }));
  };
}

/** Makes a file with a new consultation in it and opens it; nothing is left of it when that fails. */
export async function newConsultation(session: Session, path: string, about: NewFile): Promise<OpenedFile> {
  const { title, question, languages, release } = about;
  const body = {
    title,
    ...(question === undefined ? {} : { question }),
    ...(languages === undefined ? {} : { languages }),
    ...(release === undefined ? {} : { release }),
  };
  return beginWith(session, path, 'consultation.create', body);
}

/** Makes a file whose first command is this one. A refusal leaves no file, and opens again what was open. */
export async function beginWith(
  session: Session,
  path: string,
  name: string,
  body: JsonObject,
): Promise<OpenedFile> {
  const before = session.current()?.path;
  const file = await session.open(path, { create: true });
  const command = { name, seat: null, body };
  const outcome = await file.record.submit({ device: 'host', key: name, actor: { kind: 'host' }, command });
  if (outcome.ok) return file;
  await session.close();
  rmSync(path, { force: true });
  if (before !== undefined) await session.open(before, { again: true });
  const problems = outcome.details?.['problems'];
  throw new FileRefusal(
    'bad-input',
    outcome.say,
    Array.isArray(problems) ? problems.filter((line) => typeof line === 'string') : undefined,
  );
}

export function openFile(session: Session): OpenedFile {
  const file = session.current();
  if (file === null)
    throw new FileRefusal('no-consultation', 'No consultation is open. Open or create one first.');
  return file;
}

function toolOf<Tool>(tool: Tool | undefined): Tool {
  if (tool === undefined) throw new FileRefusal('not-here', 'This build of Baraza cannot do that.');
  return tool;
}

function opened({ path, name }: OpenedFile): Opened {
  return { path, name };
}

function absolute(path: string): string {
  if (!isAbsolute(path)) throw new FileRefusal('bad-input', 'Please give the whole path of the file.');
  return join(path);
}
