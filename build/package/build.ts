import { createRequire } from 'node:module';
import { Arch, Platform, build } from 'electron-builder';
import type { Configuration } from 'electron-builder';

export const PLATFORMS = ['linux', 'win', 'mac'] as const;
export type BuiltPlatform = (typeof PLATFORMS)[number];
export const ARCHS = ['x64', 'arm64'] as const;
export type BuiltArch = (typeof ARCHS)[number];

/**
 * Builds packages for one platform and gives the files that were written.
 *
 * @param root the project's folder
 * @param dir whether to leave the program unpacked instead of making installers
 */
export async function buildPackages(options: {
  readonly root: string;
  readonly config: Configuration;
  readonly platform: BuiltPlatform;
  readonly archs: readonly BuiltArch[];
  readonly dir: boolean;
}): Promise<readonly string[]> {
  const platform = { linux: Platform.LINUX, win: Platform.WINDOWS, mac: Platform.MAC }[options.platform];
  return build({
    projectDir: options.root,
    config: options.config,
    targets: platform.createTarget(options.dir ? 'dir' : null, ...options.archs.map((arch) => Arch[arch])),
  });
}

type Builder = {
  readonly validateConfiguration: (
    config: Configuration,
    log: { readonly isEnabled: boolean },
  ) => Promise<void>;
};

/** Rejects a configuration with a key that the builder does not know, and names the key. */
export async function validateConfig(config: Configuration): Promise<void> {
  const fromHere = createRequire(import.meta.url);
  const fromBuilder = createRequire(fromHere.resolve('electron-builder'));
  const { validateConfiguration } = fromBuilder('app-builder-lib/out/util/config/config.js') as Builder;
  await validateConfiguration(config, { isEnabled: false });
}
