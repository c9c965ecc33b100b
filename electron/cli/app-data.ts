import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder of this user's keys, backups and settings: the same as the window's and the launcher's. */
export function appDataFolder(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  const chosen = env['BARAZA_APP_DATA'];
  if (chosen !== undefined && chosen !== '') return chosen;
  if (platform === 'win32') return join(env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Baraza');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Baraza');
  const config = env['XDG_CONFIG_HOME'] ?? '';
  return join(config === '' ? join(homedir(), '.config') : config, 'Baraza');
}
