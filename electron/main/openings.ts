import { openingIn } from './arguments.ts';
import type { Opening } from './arguments.ts';
import { joinCode } from './join-link.ts';
import type { ShellApp } from './shell-electron.ts';

export type Openings = {
  /** Hands over what was wanted so far, and from now on everything at once. */
  deliverTo(take: (opening: Opening) => void): void;
};

/**
 * Gathers what the system asks this instance to open: files by double click,
 * links, and the command line of every further start.
 *
 * Listens from the first moment, since macOS sends the file that started the
 * program before Electron is ready.
 */
export function gatherOpenings(app: ShellApp): Openings {
  let kept: Opening[] = [];
  let take = (opening: Opening): void => void kept.push(opening);
  app.on('second-instance', (_event, argv, folder) => take(openingIn(argv, folder)));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    take({ type: 'file', path });
  });
  app.on('open-url', (event, url) => {
    event.preventDefault();
    const code = joinCode(url);
    if (code !== undefined) take({ type: 'join', code });
  });
  return {
    deliverTo(receiver) {
      take = receiver;
      const before = kept;
      kept = [];
      for (const opening of before) receiver(opening);
    },
  };
}
