import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { hostNodeFlags } from '../../build/host-flags.ts';
import { againWith } from './again-with.ts';
import { appDataFolder } from './app-data.ts';
import { builtPages } from './built-pages.ts';
import type { CliCommand } from './command.ts';
import { WrongInput, onlyArgument, portNumber } from './wrong-input.ts';

/** Hosts one consultation until Ctrl-C. */
export const host: CliCommand = {
  usage: 'host FILE [--lan] [--port N] [--console-port N]',
  summary: 'host a consultation; --lan opens the room at once',
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lan: { type: 'boolean' }, port: { type: 'string' }, 'console-port': { type: 'string' } },
    });
    const file = resolve(onlyArgument(positionals, 'the FILE'));
    if (!existsSync(file)) throw new WrongInput(`there is no file ${file}; baraza new makes one`);
    const lanPort = portNumber(values.port, '--port');
    const consolePort = portNumber(values['console-port'], '--console-port');
    if (!hostNodeFlags.every((flag) => process.execArgv.includes(flag))) return againWith(hostNodeFlags);
    const { createHost } = await import('../host/index.ts');
    const running = await createHost({
      appData: appDataFolder(),
      pages: await builtPages(),
      file,
      lan: values.lan === true,
      ...(lanPort === undefined ? {} : { lanPort }),
      ...(consolePort === undefined ? {} : { consolePort }),
      log: (line) => process.stderr.write(`${line}\n`),
    });
    process.stdout.write(`Console: ${running.consoleUrl}\n`);
    const back = running.session.current()?.welcomeBack;
    if (back !== null && back !== undefined)
      process.stdout.write('The file was not closed the last time. Everything acknowledged is here.\n');
    running.onEvent((event) => {
      if (event.type === 'room-opened') tellRoom(running.roomUrls());
      if (event.type === 'room-closed') process.stdout.write('The room is closed.\n');
    });
    process.stdout.write('Enter gives a new link to the console; Ctrl-C closes.\n');
    await untilStopped(() => process.stdout.write(`Console: ${running.newConsoleUrl()}\n`));
    await running.close();
    process.stdout.write(`Closed: ${file}\n`);
    return 0;
  },
};

function tellRoom(urls: readonly string[]): void {
  if (urls.length > 0) process.stdout.write(`Room: ${urls.join('  ')}\n`);
}

function untilStopped(onEnter: () => void): Promise<void> {
  return new Promise((stopped) => {
    const end = (): void => {
      process.stdin.pause();
      stopped();
    };
    // A second Ctrl-C must not cut off the closing of the file.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
    // A console that is asked for through a pipe or a service has no keys.
    if (process.stdin.isTTY) process.stdin.on('data', onEnter);
  });
}
