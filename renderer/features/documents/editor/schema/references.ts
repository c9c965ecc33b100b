/** Something of the record that a text can name: its number or title now, and what it says. */
export interface Reference {
  readonly kind: 'statement' | 'evidence' | 'input';
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** The references of one page, which change while their chips stand in the text. */
export interface ReferenceBook {
  list(): readonly Reference[];
  find(kind: unknown, id: unknown): Reference | undefined;
  /** What a chip shows: the label of now; null for what this reader does not see. */
  labelOf(kind: unknown, id: unknown): string | null;
  /** `refer` names what cannot be chosen here, and may stand in the text. */
  replace(references: readonly Reference[], refer: Refer): void;
  subscribe(listener: () => void): () => void;
}

type Refer = (kind: string, id: string) => string | null;

export function referenceBook(): ReferenceBook {
  let references: readonly Reference[] = [];
  let refer: Refer = () => null;
  let known = new Map<string, Reference>();
  const listeners = new Set<() => void>();
  return {
    list: () => references,
    find: (kind, id) => known.get(`${String(kind)} ${String(id)}`),
    labelOf: (kind, id) =>
      known.get(`${String(kind)} ${String(id)}`)?.label ?? refer(String(kind), String(id)),
    replace(next, nextRefer) {
      if (next === references && nextRefer === refer) return;
      references = next;
      refer = nextRefer;
      known = new Map(next.map((reference) => [`${reference.kind} ${reference.id}`, reference]));
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The references whose label or words hold what was typed, those whose label begins with it first. */
export function findReferences(
  references: readonly Reference[],
  typed: string,
  most: number,
): readonly Reference[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return references.slice(0, most);
  const starting = references.filter(({ label }) => label.toLowerCase().startsWith(wanted));
  const holding = references.filter(
    ({ label, text }) =>
      !label.toLowerCase().startsWith(wanted) && `${label} ${text}`.toLowerCase().includes(wanted),
  );
  return [...starting, ...holding].slice(0, most);
}
