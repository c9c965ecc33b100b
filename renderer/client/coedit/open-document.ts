import { HocuspocusProvider, WebSocketStatus } from '@hocuspocus/provider';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { SyncNotice } from '../../../shared/contract/documents.ts';
import type { Surface } from '../../../shared/contract/frames.ts';
import { type DeviceStorage, deviceStorage } from '../device-storage.ts';
import { randomBytes } from '../random.ts';
import { watchAcknowledgements } from './acknowledged.ts';
import { type KeptOnDevice, keepOnDevice } from './kept-on-device.ts';
import { type MeetingPlace, openMeetingPlace } from './meeting-place.ts';
import { keepPresence } from './presence.ts';
import { rememberFile, rememberedFile } from './remembered-file.ts';
import type { DocumentSession, SavedWhere, SessionState } from './session.ts';
import { borrowLine } from './sync-line.ts';
import { watchTaken } from './taken.ts';
import { weigh } from './weight.ts';

export interface OpenDocumentOptions {
  readonly id: string;
  readonly surface: Surface;
  /** The seat that speaks, on phones; '' elsewhere. */
  readonly seat?: string;
  readonly storage?: DeviceStorage;
}

/** Said by the host where a page believes to be in another consultation. */
const otherFile = 'other-file';

/**
 * Opens a document on this page: from the host, and from what this device kept of it.
 *
 * What is written while the host is away stays on this device and is merged when it returns.
 */
export function openDocument(options: OpenDocumentOptions): DocumentSession {
  return new OpenDocument(options);
}

class OpenDocument implements DocumentSession {
  readonly id: string;
  readonly doc = new Y.Doc();
  readonly awareness = new Awareness(this.doc);
  readonly #storage: DeviceStorage;
  readonly #listeners = new Set<() => void>();
  readonly #borrowed: ReturnType<typeof borrowLine>;
  readonly #provider: HocuspocusProvider;
  readonly #acknowledged: ReturnType<typeof watchAcknowledgements>;
  #kept: KeptOnDevice | null = null;
  #file: string;
  #isKept = true;
  #loaded = false;
  /** Something was written here that the host has not acknowledged. */
  #unsaved = false;
  /** What this device kept is not read yet, and may hold something unsent. */
  #isReading = false;
  #you: Pick<SessionState, 'right' | 'appears'> = { right: 'read', appears: { kind: 'participant' } };
  /** The right with which this connection to the document began, or goes on; null before the host said it. */
  #toldRight: SessionState['right'] | null = null;
  #storageSays: string | null = null;
  #refused: string | null = null;
  readonly #weight = weigh(this.doc);
  readonly #taken = watchTaken(this.doc);
  readonly #endPresence: () => void;
  #state: SessionState;
  #again: ReturnType<typeof setTimeout> | undefined;
  readonly #meeting: MeetingPlace;

  constructor({ id, surface, seat = '', storage = deviceStorage() }: OpenDocumentOptions) {
    this.id = id;
    this.#storage = storage;
    this.#file = rememberedFile(storage, id);
    this.#borrowed = borrowLine(surface);
    this.#provider = new HocuspocusProvider({
      websocketProvider: this.#borrowed.line.provider,
      name: id,
      document: this.doc,
      awareness: this.awareness,
      token: () => `${seat} ${this.#file}`,
      onStateless: ({ payload }) => this.#hear(JSON.parse(payload) as SyncNotice),
      onAuthenticationFailed: ({ reason }) => this.#turnedAway(reason),
      onMessage: ({ event }) => this.#taken.heard(new Uint8Array(event.data as ArrayBuffer)),
      onAuthenticated: () => {
        this.#refused = null;
        this.#toldRight = null;
        this.#changed();
      },
      onClose: ({ event }) => this.#closedByHost(event.reason),
    });
    // Its first state is heard by nobody; the second tells the host under which client this page writes.
    this.awareness.setLocalState({});
    this.#acknowledged = watchAcknowledgements(this.#provider, () => this.#changed());
    this.#meeting = openMeetingPlace(this.doc, this.awareness, surface, () => this.#changed());
    this.#endPresence = keepPresence(this.#provider, this.awareness);
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      this.#weight.add(update);
      // What this device kept says itself whether the host has it.
      const isOwn = origin !== this.#provider && origin !== this.#kept?.origin();
      if (isOwn && !this.#acknowledged.all()) this.#unsaved = true;
      this.#changed();
    });
    this.#state = this.#compute();
    if (this.#file !== '') this.#keep(this.#file);
    this.#provider.attach();
  }

  state(): SessionState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  close(): void {
    clearTimeout(this.#again);
    this.#listeners.clear();
    this.#endPresence();
    this.#kept?.close();
    this.#meeting.close();
    this.#provider.destroy();
    this.#borrowed.giveBack();
    this.doc.destroy();
  }

  #hear(notice: SyncNotice): void {
    switch (notice.t) {
      case 'you':
        this.#appearAs(notice.appears);
        this.#you = { right: notice.right, appears: notice.appears };
        // Who may not edit here speaks through nobody else either.
        if (notice.right !== 'edit') this.#meeting.meetAt(null);
        this.#belongsTo(notice.file);
        this.#mayNow(notice.right);
        break;
      case 'one':
        this.awareness.setLocalStateField('one', notice.client);
        break;
      case 'storage':
        this.#storageSays = notice.say;
        break;
      case 'mesh':
        this.#meeting.meetAt(notice.topic);
        break;
    }
    this.#changed();
  }

  /** What was not taken before is sent at once when the right to write comes back, and not with the next word. */
  #mayNow(right: SessionState['right']): void {
    const isBack = right === 'edit' && this.#toldRight !== null && this.#toldRight !== 'edit';
    this.#toldRight = right;
    if (isBack && this.#unsaved) this.#comeAgain(0);
  }

  #appearAs(appears: SessionState['appears']): void {
    this.#meeting.appearAs(appears);
    const said = this.awareness.getLocalState();
    if (said === null || JSON.stringify(appears) === JSON.stringify(this.#you.appears)) return;
    // Said anew, the host hands it on under the name of now.
    this.awareness.setLocalState({ ...said });
  }

  #belongsTo(file: string): void {
    if (file === this.#file && this.#kept !== null) return;
    this.#file = file;
    rememberFile(this.#storage, this.id, file);
    this.#keep(file);
  }

  #keep(file: string): void {
    this.#kept?.close();
    this.#isKept = true;
    this.#isReading = true;
    this.#kept = keepOnDevice(this.doc, file, this.id, () => {
      this.#isKept = false;
      this.#changed();
    });
    void this.#kept.ready.then(({ isKept, isSaved }) => {
      this.#isKept &&= isKept;
      this.#isReading = false;
      if (!isSaved && !this.#acknowledged.all()) this.#unsaved = true;
      // An empty document of this device says nothing; the host's word is waited for.
      if (isKept && this.doc.store.clients.size > 0) this.#loaded = true;
      this.#changed();
    });
  }

  #turnedAway(reason: string): void {
    this.#meeting.meetAt(null);
    if (reason === otherFile) {
      rememberFile(this.#storage, this.id, '');
      this.#refused = 'The organiser has opened another consultation. Please reload this page.';
    } else {
      this.#refused = this.#withUnsent(reason);
      this.#you = { ...this.#you, right: 'read' };
      void this.#kept?.ready.then(() => this.#forget());
      // It may be opened to this page later on.
      this.#comeAgain(8000);
    }
    this.#changed();
  }

  /** Removes from this device what this page may not see any more, unless it is the only place where it is. */
  #forget(): void {
    if (this.#refused === null || this.#unsaved) return;
    this.#kept?.forget();
    this.#kept = null;
    rememberFile(this.#storage, this.id, '');
  }

  /** Not all at the same moment: pages that bring each other's changes would turn each other away again. */
  #comeAgain(after: number): void {
    clearTimeout(this.#again);
    this.#again = setTimeout(
      () => {
        this.#provider.detach();
        this.#provider.attach();
      },
      after * (0.5 + (randomBytes(1)[0] ?? 0) / 256),
    );
  }

  /** The host ended this document's connection, not the line: for good, or to be sent everything again. */
  #closedByHost(reason: string): void {
    if (this.#provider.configuration.websocketProvider.status !== WebSocketStatus.Connected) {
      this.#changed();
      return;
    }
    this.#refused = reason === '' || reason === 'provider_initiated' ? null : this.#withUnsent(reason);
    this.#comeAgain(1000);
    this.#changed();
  }

  #withUnsent(reason: string): string {
    if (!this.#unsaved) return reason;
    return this.#isKept
      ? `${reason} What you wrote last stays on this device.`
      : `${reason} What you wrote last is on this page only.`;
  }

  #compute(): SessionState {
    const online = this.#acknowledged.handshaken();
    return {
      loaded: this.#loaded,
      saved: this.#savedWhere(online),
      online,
      peers: this.#meeting.peers(),
      ...this.#you,
      problem: this.#problem(),
      notTaken: this.#notTaken(),
      heavy: this.#weight.isHeavy(),
    };
  }

  #savedWhere(online: boolean): SavedWhere {
    if (!this.#unsaved && !this.#isReading) return 'saved';
    if (online && this.#you.right === 'edit') return 'sending';
    return this.#meeting.isShared() ? 'shared' : 'device';
  }

  #problem(): string | null {
    // Before the refusal that follows from it: it says why.
    if (this.#storageSays !== null) return this.#withUnsent(this.#storageSays);
    if (this.#refused !== null) return this.#refused;
    if (this.#isRefusedHere()) return this.#withUnsent('You can no longer edit here.');
    if (this.#isKept || !this.#unsaved) return null;
    return 'This browser keeps nothing: leave this page open until the organiser’s computer is back.';
  }

  /** The host knows of something that was written here, and takes it no more. */
  #isRefusedHere(): boolean {
    return this.#unsaved && this.#acknowledged.handshaken() && this.#you.right !== 'edit';
  }

  #notTaken(): SessionState['notTaken'] {
    if (!this.#isRefusedHere()) return null;
    return { words: this.#taken.missingWords(), isKept: this.#isKept };
  }

  #changed(): void {
    // For good: it stays here when the host goes.
    if (this.#provider.isSynced) this.#loaded = true;
    this.#meeting.hostIsAway(!this.#acknowledged.handshaken());
    if (this.#acknowledged.all()) {
      if (this.#unsaved) this.#taken.all();
      this.#unsaved = false;
    }
    this.#kept?.note(!this.#unsaved && this.#acknowledged.all());
    const next = this.#compute();
    const before = this.#state;
    if (JSON.stringify(next) === JSON.stringify(before)) return;
    this.#state = next;
    for (const listener of this.#listeners) listener();
  }
}
