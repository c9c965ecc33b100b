import { join } from 'node:path';
import { hostElectronFlags } from '../../build/host-flags.ts';
import type { ShellNotices, ShellState } from '../../shared/contract/shell.ts';
import type { HostEvent } from '../host/process-protocol.ts';
import { openingIn } from './arguments.ts';
import { orderlyClosing } from './closing.ts';
import { openConsole } from './console-window.ts';
import { linkHost } from './host-link.ts';
import { launcherLink } from './launcher-link.ts';
import { menuTemplate } from './menu.ts';
import { openJoinPage } from './join-window.ts';
import { gatherOpenings } from './openings.ts';
import { keepAwake } from './power.ts';
import { printPage } from './print.ts';
import { projector } from './projector.ts';
import { questions } from './questions.ts';
import { answerRequests } from './requests.ts';
import { guardContents, guardSession } from './security.ts';
import { keepSettings } from './settings.ts';
import type { ShellContents, ShellElectron } from './shell-electron.ts';
import { PARTITIONS } from './windows.ts';

export type ShellSetting = {
  /** Folder of main.js, preload.cjs and host.js. */
  readonly shellFolder: string;
  /** Folder of the built pages. */
  readonly pages: string;
  readonly argv: readonly string[];
  readonly folder: string;
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The clock, in milliseconds. */
  readonly now: () => number;
  readonly log: (line: string) => void;
};

/**
 * Starts the desktop shell: one instance, the host in its own process, the
 * console's window, and around them what a system offers.
 *
 * Call it synchronously at the start of main: systems send files and links to
 * open before Electron is ready. Resolves when everything is joined up, before
 * the first page shows.
 */
export async function startShell(electron: ShellElectron, setting: ShellSetting): Promise<void> {
  const { app } = electron;
  app.enableSandbox();
  app.setName('Baraza');
  const appData = setting.env['BARAZA_APP_DATA'] ?? join(app.getPath('appData'), 'Baraza');
  // The window's own files (caches, settings) stay out of the folder of keys.
  const windowData = join(appData, 'window');
  app.setPath('userData', windowData);

  const closing = orderlyClosing(app);
  const launcher = launcherLink(setting.env['BARAZA_LAUNCHER_SOCKET'], closing.quit);
  if (!app.requestSingleInstanceLock()) {
    // The instance that is there gets this command line and comes to the front.
    await launcher.ready();
    app.quit();
    return;
  }
  const openings = gatherOpenings(app);
  let origin: string | undefined;
  const originNow = (): string | undefined => origin;
  app.on('web-contents-created', (_event, contents) => guardContents(contents, originNow));
  app.setAppUserModelId('org.baraza.desktop');
  if (app.isPackaged) app.setAsDefaultProtocolClient('baraza');
  if (app.commandLine.hasSwitch('no-sandbox')) {
    setting.log(
      'Started with --no-sandbox: a page that is broken into could reach this computer. Start it without.',
    );
  }
  app.commandLine.appendSwitch('disable-background-networking');

  await app.whenReady();
  for (const partition of Object.values(PARTITIONS)) {
    await guardSession(electron.session.fromPartition(partition), originNow);
  }
  joinUp(electron, { ...setting, appData, windowData, closing, launcher, openings, originNow }, (found) => {
    origin = found;
  });
}

type Joined = ShellSetting & {
  readonly appData: string;
  readonly windowData: string;
  readonly closing: ReturnType<typeof orderlyClosing>;
  readonly launcher: ReturnType<typeof launcherLink>;
  readonly openings: ReturnType<typeof gatherOpenings>;
  readonly originNow: () => string | undefined;
};

/** Connects windows, host, menu and system; decisions are the modules'. */
function joinUp(electron: ShellElectron, setting: Joined, setOrigin: (origin: string) => void): void {
  const { app, nativeTheme } = electron;
  const { closing, launcher, log, now, originNow } = setting;
  const settings = keepSettings(join(setting.windowData, 'settings.json'), log);
  nativeTheme.themeSource = settings.now().appearance;
  const ask = questions(electron);
  const awake = keepAwake(electron);
  const orClose = (again: () => void) => (yes: boolean) => (yes ? again() : closing.quit());
  let meetingRunning = false;

  const consoleWindow = openConsole(electron, {
    settings: settings.now(),
    preload: join(setting.shellFolder, 'preload.cjs'),
    now,
    onFirstPage: () => void launcher.ready(),
    onGivenUp: (again) =>
      void ask.tryAgain('The window stopped several times within a minute.').then(orClose(again)),
    log,
  });
  const { window } = consoleWindow;
  const consoleContents = (): ShellContents | undefined =>
    window.isDestroyed() ? undefined : window.webContents;
  const tell = <C extends keyof ShellNotices>(channel: C, notice: ShellNotices[C]): void =>
    consoleContents()?.send(channel, notice);

  const screenWindow = projector(electron, {
    now,
    consoleDisplay: () => electron.screen.getDisplayMatching(window.getBounds()),
    changed: () => {
      if (window.isDestroyed()) return;
      tell('shell:state-changed', state());
      drawMenu();
    },
    log,
  });
  const state = (): ShellState => ({
    version: app.getVersion(),
    platform: setting.platform,
    displays: electron.screen.getAllDisplays().length,
    projector: screenWindow.state(),
  });

  const setMeetingRunning = (running: boolean): void => {
    meetingRunning = running;
    awake.set(running);
  };
  const onEvent = (event: HostEvent): void => {
    if (event.type === 'meeting-running') setMeetingRunning(event.running);
    if (event.type === 'file-opened') {
      app.addRecentDocument(event.path);
      settings.addRecent(event.path);
      drawMenu();
    }
  };

  const started = openingIn(setting.argv, setting.folder);
  const host = linkHost({
    fork: () =>
      electron.utilityProcess.fork(join(setting.shellFolder, 'host.js'), [], {
        serviceName: 'Baraza host',
        execArgv: [...hostElectronFlags],
        stdio: 'inherit',
      }),
    options: {
      appData: setting.appData,
      pages: setting.pages,
      ...(started.type === 'file' ? { file: started.path } : {}),
    },
    now,
    onReady: ({ consoleUrl, screenUrl }) => {
      setOrigin(new URL(consoleUrl).origin);
      consoleWindow.moveTo(consoleUrl);
      screenWindow.moveTo(screenUrl);
    },
    onEvent,
    onProblem: (say) => void ask.tell(say),
    onRestart: () =>
      void ask.tell(
        'The part of Baraza that holds the file stopped and was started again.',
        'Everything acknowledged is in the file. Phones reconnect by themselves.',
      ),
    onGone: (say) => {
      setMeetingRunning(false);
      // A window that never loaded a page is not shown yet; the question must be.
      consoleWindow.bringUp();
      void launcher.ready();
      void ask.tryAgain(say).then(orClose(() => host.restart()));
    },
    log,
  });

  const openFile = async (): Promise<boolean> => {
    const path = await ask.whichFile();
    if (path !== undefined) host.open(path);
    return path !== undefined;
  };
  const setProjector = (wanted: 'show' | 'hide') =>
    wanted === 'show' ? screenWindow.show() : screenWindow.hide();

  const drawMenu = (): void => {
    const { appearance, recent } = settings.now();
    const template = menuTemplate(
      {
        mac: setting.platform === 'darwin',
        packaged: app.isPackaged,
        appearance,
        recent,
        projector: screenWindow.state(),
      },
      {
        page: (command) => tell('shell:menu', command),
        openFile: () => void openFile(),
        openRecent: (path) => host.open(path),
        forgetRecent: () => {
          app.clearRecentDocuments();
          settings.change({ recent: [] });
          drawMenu();
        },
        appearance: (wanted) => {
          nativeTheme.themeSource = wanted;
          settings.change({ appearance: wanted });
          drawMenu();
        },
        projector: (wanted) => void setProjector(wanted),
        updates: () => void ask.updates(app.getVersion()),
      },
    );
    electron.Menu.setApplicationMenu(electron.Menu.buildFromTemplate(template));
  };
  drawMenu();

  answerRequests(electron, consoleContents, originNow, {
    'shell:state': () => state(),
    'shell:projector': setProjector,
    'shell:open-file': async () => ({ opened: await openFile() }),
    'shell:print-pdf': (request) => printPage(electron, originNow(), request),
  });

  const join_ = async (code: string): Promise<void> => {
    if (await ask.join(code)) openJoinPage(electron, originNow(), code, log);
  };
  setting.openings.deliverTo((opening) => {
    consoleWindow.bringUp();
    if (opening.type === 'file') host.open(opening.path);
    if (opening.type === 'join') void join_(opening.code);
  });
  if (started.type === 'join') void join_(started.code);

  electron.powerMonitor.on('resume', () => host.networkChanged());
  closing.watch(window, {
    meetingRunning: () => meetingRunning,
    ask: ask.closeDuringMeeting,
    keepPlace: () => settings.change(consoleWindow.place()),
    stopHost: async () => {
      // The projector must not outlive its console.
      screenWindow.hide();
      await host.stop();
      awake.set(false);
    },
  });
}
