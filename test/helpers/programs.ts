import { execFileSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installOnDebian } from './install.ts';

/** A program on this machine, or why there is none. */
export type Found = { readonly path: string } | { readonly missing: string };

interface Known {
  /** Its names on the path, best first. */
  readonly names: readonly string[];
  /** Where its installer puts it when it is on no path. */
  readonly places?: readonly string[];
  readonly debian: readonly string[];
  /** Arguments with which it ends well only where all that it needs is there. */
  readonly probe?: readonly string[];
}

/** The outside programs with which the tests look at what Baraza made. */
const known = {
  libreoffice: {
    names: ['soffice', 'libreoffice'],
    places: [
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
      'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
    ],
    // The fonts stand in for Word's Calibri and Cambria: without them pages break elsewhere.
    debian: ['libreoffice-writer', 'libreoffice-calc', 'fonts-crosextra-carlito', 'fonts-crosextra-caladea'],
  },
  pandoc: { names: ['pandoc'], debian: ['pandoc'] },
  pdftotext: { names: ['pdftotext'], debian: ['poppler-utils'] },
  pdftoppm: { names: ['pdftoppm'], debian: ['poppler-utils'] },
  exiftool: { names: ['exiftool'], debian: ['libimage-exiftool-perl'] },
  magick: { names: ['magick', 'convert-im6.q16'], debian: ['imagemagick'] },
  python3: {
    names: ['python3'],
    debian: ['python3', 'python3-networkx', 'python3-rdflib'],
    probe: ['-c', 'import networkx, rdflib'],
  },
  strace: { names: ['strace'], debian: ['strace'] },
  Rscript: {
    names: ['Rscript'],
    debian: [
      'r-base-core',
      'r-cran-jsonlite',
      'r-cran-mass',
      'r-cran-cluster',
      'r-cran-coin',
      'r-cran-psych',
      'r-cran-vegan',
    ],
  },
} satisfies Record<string, Known>;

export type ProgramName = keyof typeof known;

const asked = new Map<ProgramName, Promise<Found>>();

/** Finds an outside program, or installs it where that is possible. Asks once a process. */
export function program(name: ProgramName): Promise<Found> {
  const earlier = asked.get(name);
  if (earlier !== undefined) return earlier;
  const now = findOrInstall(name, known[name]);
  asked.set(name, now);
  return now;
}

/** The part of a test's context that skips it. */
export interface Skippable {
  skip(note?: string): never;
}

/**
 * The path of a program that a test cannot do without. Where it is missing the test is skipped, and the
 * reason is listed at the end of the run.
 */
export async function needs(context: Skippable, name: ProgramName): Promise<string> {
  const found = await program(name);
  return 'path' in found ? found.path : context.skip(found.missing);
}

/** Looks for a program by its names and usual places, then tries to install it. */
export async function findOrInstall(name: string, wanted: Known): Promise<Found> {
  const there = find(wanted);
  if (there !== undefined) return { path: there };
  const reason = await installOnDebian(wanted.debian);
  const installed = find(wanted);
  if (installed !== undefined) return { path: installed };
  return {
    missing: `${name} is not on this machine (${reason ?? 'it was installed, but is not on the path'})`,
  };
}

function find({ names, places = [], probe }: Known): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  const onPath = names.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, `${name}${ending}`))),
  );
  return [...onPath, ...places].find((path) => isExecutable(path) && endsWell(path, probe));
}

function endsWell(path: string, probe: readonly string[] | undefined): boolean {
  if (probe === undefined) return true;
  try {
    execFileSync(path, probe, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
