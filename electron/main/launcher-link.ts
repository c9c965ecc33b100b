import { connect } from 'node:net';

/**
 * The line to `npm start`, if that is what started this window.
 *
 * `ready` tells it that the first window shows (or that an instance which was
 * there already shows it), so that it does not open a browser as well. It says
 * `quit` at Ctrl-C; when it is gone without a word, the window closes too.
 */
export function launcherLink(address: string | undefined, onQuit: () => void): { ready(): Promise<void> } {
  if (address === undefined || address === '') return { ready: () => Promise.resolve() };
  const socket = connect(address);
  let heard = '';
  socket.setEncoding('utf8');
  socket.on('data', (text: string) => {
    heard = (heard + text).slice(-1000);
    if (/^quit$/m.test(heard)) onQuit();
  });
  // A launcher that is gone shows as `close`, which follows every error.
  socket.on('error', () => undefined);
  socket.on('close', onQuit);
  return {
    ready: () =>
      new Promise((resolve) => {
        if (socket.destroyed) resolve();
        else socket.write('ready\n', () => resolve());
      }),
  };
}
