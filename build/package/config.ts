import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Configuration, FileSet } from 'electron-builder';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SQLITE = 'node_modules/better-sqlite3';

/**
 * What electron-builder is told.
 *
 * `files` names all that goes in, for the staged folder (see `stageApp`) is
 * nothing else anyway; the one native module is listed a platform, because
 * `\${platform}` in a pattern is the machine that builds, not the one built for.
 *
 * @param app the staged folder
 * @param output where packages are written
 * @param electronDist an unpacked Electron to use instead of downloading one
 */
export function packageConfig(app: string, output: string, electronDist?: string): Configuration {
  return {
    appId: 'org.baraza.desktop',
    productName: 'Baraza',
    artifactName: '${productName}-${version}-${os}-${arch}.${ext}',
    directories: { app, output, buildResources: fileURLToPath(new URL('resources', import.meta.url)) },
    electronVersion: electronVersion(),
    ...(electronDist === undefined ? {} : { electronDist }),
    // False says that node_modules is taken care of: nothing is installed, rebuilt
    // (better-sqlite3 is Node-API, one binary for Node and Electron) or collected.
    // `npmRebuild: false` alone would still collect this project's own packages.
    beforeBuild: () => Promise.resolve(false),
    asar: true,
    asarUnpack: [`${SQLITE}/prebuilds/*.node`],
    files: [
      'package.json',
      'LICENSE',
      'dist/shell/*',
      'dist/renderer/**',
      // A set of its own: patterns of the app's root never reach into node_modules.
      { from: SQLITE, to: SQLITE, filter: ['package.json', 'LICENSE', 'lib/**'] },
    ],
    // No update is looked for, so nothing is published.
    publish: null,
    electronFuses: {
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      grantFileProtocolExtraPrivileges: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
    },
    // The console speaks its own languages; Chromium's are for its own menus only.
    electronLanguages: ['en', 'en-US', 'en-GB', 'fr', 'ar', 'es', 'sw', 'pt-PT', 'pt-BR'],
    protocols: [{ name: 'Baraza meeting', schemes: ['baraza'], role: 'Viewer' }],
    // The icon is baraza.icns / baraza.ico in the build resources: a missing
    // one leaves a malformed Info.plist.
    fileAssociations: [
      {
        ext: 'baraza',
        name: 'Baraza consultation',
        description: 'A consultation: its record, statements and results',
        mimeType: 'application/vnd.baraza',
        role: 'Editor',
      },
    ],
    linux: {
      // AppImage adds --no-sandbox by itself where it cannot sandbox; a deb installs the sandbox helper.
      target: ['deb'],
      category: 'Office',
      icon: 'icons',
      executableName: 'baraza',
      synopsis: 'Convene consultative learning meetings',
      maintainer: 'Baraza contributors',
      files: [prebuild('linux')],
    },
    win: { target: ['nsis'], icon: 'icon.ico', files: [prebuild('win32')] },
    nsis: {
      oneClick: false,
      perMachine: false,
      allowToChangeInstallationDirectory: true,
      // Consultations and keys are not the program's to delete.
      deleteAppDataOnUninstall: false,
      differentialPackage: false,
    },
    mac: {
      target: ['dmg', 'zip'],
      icon: 'icon.icns',
      category: 'public.app-category.productivity',
      darkModeSupport: true,
      hardenedRuntime: true,
      files: [prebuild('darwin')],
      extendInfo: {
        NSLocalNetworkUsageDescription:
          'Baraza serves the meeting to the phones in the room over the local network. Nothing leaves it.',
        NSBonjourServices: ['_http._tcp'],
      },
    },
    dmg: { writeUpdateInfo: false },
  };
}

/** The native module for `platform`, whatever machine builds. */
function prebuild(platform: 'linux' | 'win32' | 'darwin'): FileSet {
  const folder = `${SQLITE}/prebuilds`;
  return { from: folder, to: folder, filter: [`${platform}-\${arch}.node`] };
}

function electronVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(`${root}node_modules/electron/package.json`, 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest)
    return String(manifest.version);
  throw new Error('The electron package has no version.');
}
