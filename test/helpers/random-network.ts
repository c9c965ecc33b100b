import * as Y from 'yjs';
import { checkUpdate } from '../../electron/host/coedit/check-update.ts';
import { appendChange, compactChanges, storedDocument } from '../../electron/host/store/documents.ts';
import type { WritableFile } from '../../electron/host/store/handles.ts';
import { keepNothingWaiting } from '../../shared/docs/nothing-waiting.ts';
import { editAtRandom } from './random-edits.ts';
import { seededRandom } from './seeded-random.ts';

/** What happened in a run, so that a test can see that it did something. */
export type Happened = {
  edits: number;
  delivered: number;
  duplicated: number;
  reordered: number;
  dropped: number;
  refused: number;
  crashes: number;
  byMesh: number;
  acknowledged: number;
};

type Message =
  | { readonly kind: 'step1'; readonly vector: Uint8Array }
  /** `own`: which of the page's own changes it brings. */
  | { readonly kind: 'step2' | 'update'; readonly bytes: Uint8Array; readonly own: readonly number[] }
  | { readonly kind: 'ack'; readonly own: readonly number[] };

type Page = {
  readonly doc: Y.Doc;
  online: boolean;
  /** The host has what this page had when it connected. */
  settled: boolean;
  /** Own changes of which the host has said that it has them. */
  readonly acknowledged: Set<number>;
  readonly toHost: Message[];
  readonly toPage: Message[];
  /** From page to page, while the host is away. */
  readonly mesh: Uint8Array[];
  /** Every own change as it was made, for asking what became of it. */
  readonly made: Uint8Array[];
};

/**
 * Pages and a host whose every message lies in a queue that the run draws from: it delivers, reorders, repeats and
 * drops them, breaks lines, lets the host crash, and lets pages go on among themselves. The host checks and stores as
 * the real one does, in a real file.
 */
export class RandomNetwork {
  readonly happened: Happened = {
    edits: 0,
    delivered: 0,
    duplicated: 0,
    reordered: 0,
    dropped: 0,
    refused: 0,
    crashes: 0,
    byMesh: 0,
    acknowledged: 0,
  };
  readonly pages: readonly Page[];
  host = new Y.Doc();
  #change = 0;
  readonly #draw: (below: number) => number;
  readonly #file: WritableFile;
  readonly #id: string;

  readonly #edit: (doc: Y.Doc, draw: (below: number) => number) => void;

  constructor(seed: number, file: WritableFile, edit = editAtRandom) {
    this.#edit = edit;
    const random = seededRandom(`network ${seed}`);
    this.#draw = (below) => {
      const [one = 0, two = 0] = random(2);
      return (one * 256 + two) % below;
    };
    this.#file = file;
    this.#id = `NETWORK${edit === editAtRandom ? '' : 'F'}${String(seed).padStart(9, '0')}`;
    this.pages = Array.from({ length: 2 + this.#draw(3) }, (_, at) => this.#page(seed * 10 + at + 1));
    for (const page of this.pages) this.#connect(page);
  }

  #page(client: number): Page {
    const doc = new Y.Doc();
    doc.clientID = client;
    const page: Page = {
      doc,
      online: false,
      settled: false,
      acknowledged: new Set(),
      toHost: [],
      toPage: [],
      mesh: [],
      made: [],
    };
    // What lacks its context is asked for anew, of those who can be reached.
    keepNothingWaiting(doc, () => {
      for (const other of this.pages) {
        if (!page.online && other !== page && !other.online) page.mesh.push(Y.encodeStateAsUpdate(other.doc));
      }
    });
    doc.on('update', (bytes: Uint8Array, origin: unknown) => {
      if (origin === 'host') return;
      const own = origin === 'mesh' ? [] : [page.made.length];
      if (origin !== 'mesh') {
        page.made.push(bytes);
        this.happened.edits += 1;
      }
      if (page.online) page.toHost.push({ kind: 'update', bytes, own });
      else for (const other of this.pages) if (other !== page && !other.online) other.mesh.push(bytes);
    });
    return page;
  }

  /** One thing that happens. */
  step(): void {
    const page = this.pages[this.#draw(this.pages.length)];
    if (page === undefined) return;
    const what = this.#draw(100);
    if (what < 40) this.#edit(page.doc, this.#draw);
    else if (what < 62) this.#deliver(page, page.toHost, (message) => this.#hostHears(page, message));
    else if (what < 84) this.#deliver(page, page.toPage, (message) => this.#pageHears(page, message));
    else if (what < 88) this.#disconnect(page);
    else if (what < 92) this.#connect(page);
    else if (what < 94) this.#crash();
    else this.#overMesh(page);
  }

  #deliver(page: Page, queue: Message[], hear: (message: Message) => void): void {
    if (!page.online || queue.length === 0) return;
    const luck = this.#draw(20);
    if (luck === 0) {
      // A lost message breaks the line: TCP gives no gaps.
      this.happened.dropped += 1;
      this.#disconnect(page);
      return;
    }
    const at = luck === 1 ? this.#draw(queue.length) : 0;
    if (at > 0) this.happened.reordered += 1;
    const [message] = luck === 2 ? queue.slice(0, 1) : queue.splice(at, 1);
    if (luck === 2) this.happened.duplicated += 1;
    if (message === undefined) return;
    this.happened.delivered += 1;
    hear(message);
  }

  #hostHears(page: Page, message: Message): void {
    if (message.kind === 'ack') return;
    if (message.kind === 'step1') {
      const bytes = Y.encodeStateAsUpdate(this.host, message.vector);
      page.toPage.push({ kind: 'step2', bytes, own: [] });
      page.toPage.push({ kind: 'step1', vector: Y.encodeStateVector(this.host) });
      return;
    }
    const isForeign = (client: number): boolean =>
      this.pages.some(
        (other) => other !== page && other.online && other.settled && other.doc.clientID === client,
      );
    const problem = checkUpdate(this.host, message.bytes, isForeign);
    if (problem !== null) {
      // Refused: the page comes again and sends all that the host lacks.
      this.happened.refused += 1;
      this.#disconnect(page);
      this.#connect(page);
      return;
    }
    const fresh: Uint8Array[] = [];
    const listen = (bytes: Uint8Array): void => void fresh.push(bytes);
    this.host.on('update', listen);
    Y.applyUpdate(this.host, message.bytes, page);
    this.host.off('update', listen);
    for (const bytes of fresh) {
      this.#change += 1;
      const author = `seat:${page.doc.clientID}`;
      appendChange(this.#file, this.#id, {
        change: this.#change,
        endedAt: this.#change * 1000,
        author,
        bytes,
      });
      for (const other of this.pages) {
        if (other !== page && other.online) other.toPage.push({ kind: 'update', bytes, own: [] });
      }
    }
    if (message.kind === 'step2') page.settled = true;
    page.toPage.push({ kind: 'ack', own: message.own });
  }

  #pageHears(page: Page, message: Message): void {
    switch (message.kind) {
      case 'step1': {
        const bytes = Y.encodeStateAsUpdate(page.doc, message.vector);
        page.toHost.push({ kind: 'step2', bytes, own: [...page.made.keys()] });
        return;
      }
      case 'step2':
      case 'update':
        Y.applyUpdate(page.doc, message.bytes, 'host');
        return;
      case 'ack':
        this.happened.acknowledged += 1;
        for (const change of message.own) page.acknowledged.add(change);
    }
  }

  #overMesh(page: Page): void {
    const bytes = page.online ? undefined : page.mesh.shift();
    if (bytes === undefined) return;
    this.happened.byMesh += 1;
    Y.applyUpdate(page.doc, bytes, 'mesh');
  }

  #connect(page: Page): void {
    if (page.online) return;
    page.online = true;
    page.mesh.length = 0;
    page.toHost.push({ kind: 'step1', vector: Y.encodeStateVector(page.doc) });
  }

  #disconnect(page: Page): void {
    page.online = false;
    page.settled = false;
    page.toHost.length = 0;
    page.toPage.length = 0;
  }

  /** The host's memory goes; what is in the file comes back. */
  #crash(): void {
    this.happened.crashes += 1;
    for (const page of this.pages) this.#disconnect(page);
    this.host = this.fromFile();
  }

  /** The document as the file holds it. */
  fromFile(): Y.Doc {
    const doc = new Y.Doc();
    for (const bytes of storedDocument(this.#file, this.#id).updates) Y.applyUpdate(doc, bytes);
    return doc;
  }

  /** Merges what is stored, as the host does when nobody has the document open. */
  compact(): void {
    compactChanges(this.#file, this.#id, new Set());
  }

  /** Everybody connects, and everything is delivered in order until nothing is left. */
  heal(): void {
    for (const page of this.pages) {
      this.#disconnect(page);
      this.#connect(page);
    }
    for (let round = 0; round < 10_000; round += 1) {
      let quiet = true;
      for (const page of this.pages) {
        const up = page.toHost.shift();
        if (up !== undefined) this.#hostHears(page, up);
        const down = page.toPage.shift();
        if (down !== undefined) this.#pageHears(page, down);
        quiet &&= up === undefined && down === undefined && page.toHost.length === 0;
      }
      if (quiet) return;
    }
    throw new Error('the network does not come to rest');
  }
}
