/**
 * Flags of Node for the host's process: a host with 200 phones stays under 250 MB.
 *
 * V8 otherwise lets garbage pile up to three times of what is in use before it looks. Measured with 200 phones voting
 * as fast as they can: 430 MB without, 200 to 240 MB with them, for a tenth of the votes a second.
 */
export const hostNodeFlags = ['--max-semi-space-size=8', '--heap-growing-percent=20'] as const;

/**
 * The same flags for a process of Electron.
 *
 * `utilityProcess.fork` puts its `execArgv` on Chromium's command line, which knows V8's flags as one switch only.
 */
export const hostElectronFlags = [`--js-flags=${hostNodeFlags.join(' ')}`] as const;
