import type { ComponentType } from 'react';
import type { PhoneFaceProps } from './face.ts';

export type PhoneFaces = { readonly [method: string]: ComponentType<PhoneFaceProps> | undefined };

/**
 * Faces whose code comes in one file, when a phone first needs one of them or has nothing else to do.
 *
 * It is asked for once a page: browsers remember a module that could not be fetched, and a style sheet that failed
 * is not asked for again, so that only a fresh page can mend it.
 */
export class FaceGroup {
  readonly #fetch: () => Promise<PhoneFaces>;
  #coming: Promise<PhoneFaces> | null = null;
  #here: PhoneFaces | null = null;

  constructor(fetch: () => Promise<PhoneFaces>) {
    this.#fetch = fetch;
  }

  /** The faces, once they are here. */
  here(): PhoneFaces | null {
    return this.#here;
  }

  /** Resolves with the faces; rejects, and stays so, when their file could not be fetched. */
  load(): Promise<PhoneFaces> {
    this.#coming ??= this.#fetch().then((faces) => (this.#here = faces));
    return this.#coming;
  }
}
