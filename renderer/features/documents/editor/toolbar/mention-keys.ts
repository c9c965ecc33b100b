/** What the list of references makes of keys that were pressed in the text. */
export interface MentionListener {
  /** True when the key was meant for the list. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  /** The id of the option that is chosen; null while no list is open. */
  readonly chosen: string | null;
}

/** Between the text, which sees the keys, and the list that they are meant for. */
export interface MentionKeys {
  onKey(event: KeyboardEvent): boolean;
  chosen(): string | null;
  /** Returns what ends it. */
  listen(listener: MentionListener): () => void;
}

export function makeMentionKeys(): MentionKeys {
  let listening: MentionListener | null = null;
  return {
    onKey: (event) => listening?.onKey(event) ?? false,
    chosen: () => listening?.chosen ?? null,
    listen(listener) {
      listening = listener;
      return () => {
        if (listening === listener) listening = null;
      };
    },
  };
}
