import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { beginWith } from '../host/files/actions.ts';
import { FileRefusal } from '../host/files/answers.ts';
import { readDocument } from '../host/files/read-document.ts';
import type { CliCommand } from './command.ts';
import { ownSession } from './own-session.ts';
import { takeIn } from './take-in.ts';
import { WrongInput } from './wrong-input.ts';

/** Makes a consultation out of a document in the open format. All or nothing: every problem is listed. */
export const importCommand: CliCommand = {
  usage: 'import IN… FILE',
  summary:
    'make FILE out of a consultation in the open format (JSON); or take comment files into a FILE that is there',
  run: async (args) => {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
    const to = positionals.at(-1);
    const [from, ...rest] = positionals.slice(0, -1);
    if (to === undefined) throw new WrongInput('IN is missing');
    if (from === undefined) throw new WrongInput('the FILE is missing');
    if (existsSync(resolve(to)) && [from, ...rest].some(isCommentFile))
      return takeIn([from, ...rest], resolve(to));
    if (rest.length > 0) throw new WrongInput(`"${rest.join(' ')}" is one thing too many`);
    const source = resolve(from);
    const file = resolve(to);
    if (!existsSync(source)) throw new WrongInput(`there is no file ${source}`);
    if (!/\.baraza$/iu.test(file)) throw new WrongInput('the name of the FILE ends with .baraza');
    if (!existsSync(dirname(file))) throw new WrongInput(`there is no folder ${dirname(file)}`);
    if (existsSync(file)) throw new WrongInput(`there is a file ${file} already`);
    const read = readDocument({ name: basename(source), bytes: readFileSync(source) });
    if (!read.ok) return refused(read.say, read.problems);
    const session = ownSession();
    try {
      const opened = await beginWith(session, file, 'import.apply', { document: read.document });
      const { statements, inputs, ballots, seats } = opened.record.state();
      const counts = [
        [seats, 'seats'],
        [inputs, 'inputs'],
        [statements, 'statements'],
        [ballots, 'ballots'],
      ] as const;
      process.stdout.write(
        `Made: ${file}\n${counts.map(([table, what]) => `${Object.keys(table).length} ${what}`).join(', ')}\n`,
      );
    } catch (thrown) {
      if (thrown instanceof FileRefusal) return refused(thrown.message, thrown.problems ?? []);
      throw thrown;
    } finally {
      await session.close();
    }
    return 0;
  },
};

/** Whether a file says of itself that it holds comments; anything else is an import of a whole consultation. */
function isCommentFile(path: string): boolean {
  const source = resolve(path);
  if (!existsSync(source)) return false;
  const read = readDocument({ name: basename(source), bytes: readFileSync(source) });
  return read.ok && read.document['format'] === 'baraza-comments';
}

function refused(say: string, problems: readonly string[]): number {
  process.stderr.write(`baraza import: ${say}\n${problems.map((problem) => `  ${problem}\n`).join('')}`);
  return 2;
}
