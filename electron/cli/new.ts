import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { newConsultation } from '../host/files/actions.ts';
import type { CliCommand } from './command.ts';
import { ownSession } from './own-session.ts';
import { WrongInput, onlyArgument } from './wrong-input.ts';

/** Makes a consultation in a new file. */
export const newFile: CliCommand = {
  usage: 'new FILE --title TITLE [--question TEXT] [--language en]…',
  summary: 'make a consultation in a new file',
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        title: { type: 'string' },
        question: { type: 'string' },
        language: { type: 'string', multiple: true },
      },
    });
    const file = resolve(onlyArgument(positionals, 'the FILE'));
    const { title, question, language: languages } = values;
    if (title === undefined) throw new WrongInput('--title is missing');
    if (!/\.baraza$/iu.test(file)) throw new WrongInput('the name of the FILE ends with .baraza');
    if (!existsSync(dirname(file))) throw new WrongInput(`there is no folder ${dirname(file)}`);
    if (existsSync(file)) throw new WrongInput(`there is a file ${file} already`);
    const session = ownSession();
    await newConsultation(session, file, {
      title,
      ...(question === undefined ? {} : { question }),
      ...(languages === undefined ? {} : { languages }),
    });
    await session.close();
    process.stdout.write(`Made: ${file}\n`);
    return 0;
  },
};
