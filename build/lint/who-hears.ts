import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Said, type Sentence, saidIn } from './sentences.ts';

/** Who can be refused with which sentence, and the names of what can be undone. */
export interface Heard {
  /** On the phone of a participant. */
  readonly participants: readonly Sentence[];
  /** On the console and the desks: what participants do not hear already. */
  readonly team: readonly Sentence[];
  readonly labels: readonly Sentence[];
}

/** Where answers are made that any page can get, whatever it asked for. */
const anyPage = [
  'electron/host/coedit/coedit.ts',
  'electron/host/coedit/follow-rights.ts',
  'electron/host/coedit/refusals.ts',
  'electron/host/coedit/remarks.ts',
  'electron/host/coedit/routes.ts',
  'electron/host/index.ts',
  'electron/host/live-hub.ts',
  'electron/host/consultation/no-file.ts',
  'electron/host/engine/answer.ts',
  'electron/host/engine/writer.ts',
  'electron/host/store/in-place.ts',
  'electron/host/store/problem.ts',
  'electron/host/transport/live-connection.ts',
  'renderer/client/client.ts',
  'renderer/client/coedit/open-document.ts',
  'shared/domain/commands/command.ts',
  'shared/domain/commands/decide.ts',
];

/** Where the console's file actions are answered. */
const consoleOnly = [
  'electron/host/circulate',
  'electron/host/files',
  'electron/host/tables',
  'electron/host/store/backups.ts',
  'electron/host/store/ballot-box.ts',
  'electron/host/store/create-file.ts',
  'electron/host/store/event-log.ts',
  'electron/host/store/file-lock.ts',
  'electron/host/store/open-file.ts',
  'renderer/console/files-api.ts',
  'shared/domain/open-format/read.ts',
];

const commands = 'shared/domain/commands';
const methods = 'shared/methods';
const rightsOfParticipants = new Set(['device', 'seat', 'participant']);

/**
 * Reads out of the sources every sentence with which the host refuses something, and who hears it.
 *
 * A sentence of a command is for participants where a command that they may send reaches the declaration in which it
 * stands. Answers are checked by a method's `definition.ts`, or by the `…-method.ts` that makes several or the
 * `…-sheet.ts` that several share, which participants hear; their rules are the team's.
 */
export function whoHears(root: string): Heard {
  const read = (path: string, where: 'everywhere' | 'checks' = 'everywhere'): readonly Said[] =>
    sourcesUnder(root, path).map((file) => saidIn(file, readFileSync(join(root, file), 'utf8'), where));
  const decided = read(commands);
  const reached = reachedByParticipants(decided);
  const checked = read(methods, 'checks').flatMap((said) => said.sentences);
  const all = [
    ...[...decided, ...consoleOnly.flatMap((path) => read(path))].flatMap((said) => said.sentences),
    ...anyPage.flatMap((path) => read(path)).flatMap((said) => said.sentences),
    ...checked,
  ];
  const isForParticipants = ({ file, within }: Sentence): boolean =>
    anyPage.includes(file) ||
    /(\/definition|-method|-sheet)\.ts$/u.test(file) ||
    (file.startsWith(commands) && reached.has(within));
  const participants = all.filter(isForParticipants);
  const heard = new Set(participants.map(({ text }) => text));
  return {
    participants: once(participants),
    team: once(all.filter(({ text }) => !heard.has(text))),
    labels: once(decided.flatMap((said) => said.labels)),
  };
}

/** The names of the declarations that a participant's command uses, directly or by others. */
function reachedByParticipants(decided: readonly Said[]): ReadonlySet<string> {
  const declarations = decided.flatMap((said) => said.declarations);
  const uses = new Map<string, readonly string[]>();
  for (const { name, names } of declarations) uses.set(name, [...(uses.get(name) ?? []), ...names]);
  const reached = new Set(
    declarations
      .filter(({ may }) => may.some((right) => rightsOfParticipants.has(right)))
      .map(({ name }) => name),
  );
  for (const name of reached) {
    for (const used of uses.get(name) ?? []) if (uses.has(used)) reached.add(used);
  }
  return reached;
}

function once(sentences: readonly Sentence[]): readonly Sentence[] {
  return [...new Map(sentences.map((sentence) => [sentence.text, sentence])).values()];
}

function sourcesUnder(root: string, path: string): readonly string[] {
  if (path.endsWith('.ts')) return [path];
  return readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${path}/${name.replaceAll('\\', '/')}`);
}
