import type { ShellElectron } from './shell-electron.ts';

export type Questions = {
  /** Never two at a time: asked again while it is open, the answer is no. */
  join(code: string): Promise<boolean>;
  readonly closeDuringMeeting: () => Promise<boolean>;
  tryAgain(say: string): Promise<boolean>;
  tell(say: string, detail?: string): Promise<void>;
  updates(version: string): Promise<void>;
  /** The consultation that was chosen, undefined when none was. */
  whichFile(): Promise<string | undefined>;
};

/** What the shell asks and tells in dialogs. The safe answer is always the default one. */
export function questions({ dialog }: Pick<ShellElectron, 'dialog'>): Questions {
  let joining = false;
  const ask = async (
    type: 'question' | 'warning' | 'error',
    message: string,
    detail: string,
    yes: string,
    no: string,
  ): Promise<boolean> => {
    const { response } = await dialog.showMessageBox({
      type,
      message,
      detail,
      buttons: [yes, no],
      defaultId: 1,
      cancelId: 1,
      noLink: true,
    });
    return response === 0;
  };
  const tell = async (message: string, detail?: string): Promise<void> => {
    await dialog.showMessageBox({
      type: 'info',
      message,
      ...(detail === undefined ? {} : { detail }),
      buttons: ['OK'],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
  };
  return {
    async join(code) {
      if (joining) return false;
      joining = true;
      try {
        return await ask(
          'question',
          `Join the meeting with the code ${code}?`,
          'A link asked for this. Only a meeting that is open on this computer can be joined by a link.',
          'Join',
          'Not now',
        );
      } finally {
        joining = false;
      }
    },
    closeDuringMeeting: () =>
      ask(
        'warning',
        'A meeting is running. Close Baraza?',
        'Everything acknowledged is in the file. Phones will say "Reconnecting" until it is opened again.',
        'Close',
        'Stay',
      ),
    tryAgain: (say) =>
      ask('error', say, 'Everything acknowledged is in the file.', 'Try again', 'Close Baraza'),
    tell,
    async whichFile() {
      const { canceled, filePaths } = await dialog.showOpenDialog({
        title: 'Open a consultation',
        filters: [{ name: 'Baraza consultation', extensions: ['baraza'] }],
        properties: ['openFile'],
      });
      return canceled ? undefined : filePaths[0];
    },
    updates: (version) =>
      tell(
        `This is Baraza ${version}.`,
        'Baraza never looks for newer versions and never goes on the internet by itself. To update, bring the ' +
          'newer installer on a stick or download it elsewhere, and open it between meetings. Consultations stay as they are.',
      ),
  };
}
