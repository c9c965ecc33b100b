import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Rectangle } from './shell-electron.ts';

export type Appearance = 'system' | 'light' | 'dark';

/** What the window remembers between two starts. Nothing of a consultation. */
export type Settings = {
  readonly bounds?: Rectangle;
  readonly maximized: boolean;
  readonly appearance: Appearance;
  /** Paths of files, latest first. */
  readonly recent: readonly string[];
};

const FIRST: Settings = { maximized: false, appearance: 'system', recent: [] };
const MOST_RECENT = 10;

/**
 * The settings in `file`; what is missing or cannot be read there is as at the first start.
 *
 * A damaged settings file must never keep a meeting from starting, so this
 * never throws; `log` is told what was wrong.
 */
function readSettings(file: string, log: (line: string) => void): Settings {
  try {
    return settingsIn(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) {
      log(`Window settings are as at the first start: ${String(error)}`);
    }
    return FIRST;
  }
}

/** Writes settings in one step; a failure costs only the window's place and is logged. */
function writeSettings(file: string, settings: Settings, log: (line: string) => void): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(settings));
    renameSync(`${file}.new`, file);
  } catch (error) {
    log(`Window settings were not kept: ${String(error)}`);
  }
}

export type KeptSettings = {
  now(): Settings;
  change(change: Partial<Settings>): void;
  addRecent(path: string): void;
};

/** Settings that are written to `file` at every change. */
export function keepSettings(file: string, log: (line: string) => void): KeptSettings {
  let settings = readSettings(file, log);
  const change = (part: Partial<Settings>): void => {
    settings = { ...settings, ...part };
    writeSettings(file, settings, log);
  };
  return {
    now: () => settings,
    change,
    addRecent: (path) => change({ recent: withRecent(settings.recent, path) }),
  };
}

/** `recent` with `path` first, once, and at most ten. */
function withRecent(recent: readonly string[], path: string): readonly string[] {
  return [path, ...recent.filter((other) => other !== path)].slice(0, MOST_RECENT);
}

function settingsIn(value: unknown): Settings {
  if (!isRecord(value)) return FIRST;
  const { appearance, bounds, maximized, recent } = value;
  return {
    ...(isRectangle(bounds) ? { bounds } : {}),
    maximized: maximized === true,
    appearance: appearance === 'light' || appearance === 'dark' ? appearance : 'system',
    recent: Array.isArray(recent)
      ? recent.filter((path) => typeof path === 'string').slice(0, MOST_RECENT)
      : [],
  };
}

function isRectangle(value: unknown): value is Rectangle {
  return (
    isRecord(value) &&
    [value['x'], value['y'], value['width'], value['height']].every((side) => Number.isSafeInteger(side)) &&
    Number(value['width']) > 0 &&
    Number(value['height']) > 0
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
