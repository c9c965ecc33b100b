import { existsSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { circulate as makeCopies } from '../host/circulate/circulate.ts';
import { readOfflinePage } from '../host/circulate/offline-page.ts';
import { FileRefusal } from '../host/files/answers.ts';
import { builtPages } from './built-pages.ts';
import type { CliCommand } from './command.ts';
import { ownSession } from './own-session.ts';
import { WrongInput, onlyArgument } from './wrong-input.ts';

const languages = ['en', 'fr', 'ar'];

/** Sends the newest adopted framework out for comments: makes the copies and records the codes that they carry. */
export const circulate: CliCommand = {
  usage:
    'circulate FILE --out PATH [--one] [--seats all|none|1,2,…] [--without-code] [--until DAY] [--note TEXT] [--language LANGUAGE]',
  summary:
    'make copies of the adopted framework to comment on away from the room: a page for each seat, or one for everybody with a list of codes',
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        one: { type: 'boolean' },
        seats: { type: 'string' },
        'without-code': { type: 'boolean' },
        until: { type: 'string' },
        note: { type: 'string' },
        language: { type: 'string' },
      },
    });
    const file = resolve(onlyArgument(positionals, 'the FILE'));
    if (values.out === undefined) throw new WrongInput('--out is missing');
    if (!existsSync(file)) throw new WrongInput(`there is no file ${file}`);
    const out = resolve(values.out);
    const isFolder = existsSync(out) && statSync(out).isDirectory();
    if (!isFolder && !existsSync(dirname(out))) throw new WrongInput(`there is no folder ${dirname(out)}`);
    const { language, until } = values;
    if (language !== undefined && !languages.includes(language))
      throw new WrongInput(`--language cannot be "${language}": choose ${languages.join(', ')}`);
    if (until !== undefined && Number.isNaN(Date.parse(until)))
      throw new WrongInput(`--until needs a day such as 2026-05-31, not "${until}"`);
    const page = readOfflinePage(await builtPages());
    if (page === null) throw new WrongInput('the page for copies was not built; run npm run build');
    const session = ownSession();
    try {
      const { record } = await session.open(file);
      const made = await makeCopies(
        record,
        {
          way: values.one === true ? 'one' : 'each',
          seats: seatsOf(values.seats, Object.values(record.state().seats)),
          note: values.note,
          until: until ?? null,
          withoutCode: values['without-code'] === true,
          language,
        },
        page,
      );
      const path = isFolder ? join(out, made.name) : out;
      writeFileSync(path, made.bytes);
      process.stdout.write(`Made: ${path}\n`);
    } catch (thrown) {
      if (thrown instanceof FileRefusal) throw new WrongInput(thrown.message);
      throw thrown;
    } finally {
      await session.close();
    }
    return 0;
  },
};

function seatsOf(
  typed: string | undefined,
  seats: readonly { readonly id: string; readonly number: number }[],
): readonly string[] | undefined {
  if (typed === undefined || typed === 'all') return undefined;
  if (typed === 'none') return [];
  return typed.split(',').map((part) => {
    const seat = seats.find(({ number }) => String(number) === part.trim());
    if (seat === undefined) throw new WrongInput(`there is no seat ${part.trim()}`);
    return seat.id;
  });
}
