import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Entry = {
  readonly files?: Readonly<Record<string, Entry>>;
  readonly offset?: string;
  readonly size?: number;
  readonly unpacked?: true;
};

/** An Electron archive: what lies in it, and what lies beside it. */
export class Asar {
  readonly #file: string;
  readonly #bytes: Buffer;
  readonly #start: number;
  readonly #entries = new Map<string, Entry>();

  /** Reads `file`: a length, a header in JSON, then the contents one after another. */
  constructor(file: string) {
    this.#file = file;
    this.#bytes = readFileSync(file);
    this.#start = 8 + this.#bytes.readUInt32LE(4);
    const length = this.#bytes.readUInt32LE(12);
    const header = JSON.parse(this.#bytes.toString('utf8', 16, 16 + length)) as Entry;
    this.#walk('', header);
  }

  #walk(path: string, entry: Entry): void {
    if (entry.files === undefined) {
      this.#entries.set(path, entry);
      return;
    }
    for (const [name, below] of Object.entries(entry.files)) {
      this.#walk(path === '' ? name : `${path}/${name}`, below);
    }
  }

  /** Files inside the archive. */
  get packed(): readonly string[] {
    return [...this.#entries].filter(([, entry]) => entry.unpacked !== true).map(([path]) => path);
  }

  /** Files that the archive only names: they lie in the folder beside it. */
  get unpacked(): readonly string[] {
    return [...this.#entries].filter(([, entry]) => entry.unpacked === true).map(([path]) => path);
  }

  read(path: string): Buffer {
    const entry = this.#entries.get(path);
    if (entry === undefined) throw new Error(`${path} is not in the archive`);
    if (entry.unpacked === true) return readFileSync(join(`${this.#file}.unpacked`, path));
    const from = this.#start + Number(entry.offset);
    return this.#bytes.subarray(from, from + (entry.size ?? 0));
  }

  /** Writes everything to a folder, as Electron shows it to the program. */
  extract(to: string): void {
    for (const [path, entry] of this.#entries) {
      const target = join(to, path);
      mkdirSync(dirname(target), { recursive: true });
      const beside = join(`${this.#file}.unpacked`, path);
      if (entry.unpacked !== true) writeFileSync(target, this.read(path));
      else if (existsSync(beside)) copyFileSync(beside, target);
    }
  }
}
