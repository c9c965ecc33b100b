import type * as Y from 'yjs';
import type { FrameworkContent, FrameworkElement, Provenance } from '../domain/model/framework.ts';
import { withElement, withElements, withRelations, writeSpec } from './drawing-acts.ts';
import { readFramework } from './read-framework.ts';
import { moveLine, putLine, removeLine, setHeading, setLine } from './write-framework.ts';

/**
 * Makes one element of two: `into` keeps its name and gets what the other rests on, says and is joined to.
 *
 * Whatever led to the other leads to it: relations, rows and columns, indicators, drawings.
 */
export function mergeElements(doc: Y.Doc, into: string, other: string, origin?: unknown): void {
  const { content } = readFramework(doc);
  const [kept, gone] = [into, other].map((id) => content.elements.find((row) => row.id === id));
  if (kept === undefined || gone === undefined || into === other) return;
  const lead = (id: string): string => (id === other ? into : id);
  doc.transact(() => {
    const description = [kept.description, gone.label === kept.label ? '' : gone.label, gone.description];
    setLine(doc, 'elements', into, {
      description: description.filter((text) => text.trim() !== '').join('\n'),
      from: together(kept.from, gone.from),
    });
    const instead = mergeRelations(doc, content, lead);
    for (const row of content.indicators) {
      if (row.elements.includes(other))
        setLine(doc, 'indicators', row.id, { elements: unique(row.elements.map(lead)) });
    }
    for (const matrix of content.matrices)
      for (const list of ['rows', 'cols'] as const)
        for (const heading of matrix[list])
          if (heading.element === other) setHeading(doc, matrix.id, list, heading.id, { element: into });
    for (const { id, spec } of content.diagrams)
      writeSpec(
        doc,
        id,
        withRelations(
          withElements(spec, (each) => [lead(each)]),
          instead,
        ),
      );
    removeLine(doc, 'elements', other);
  }, origin);
}

/** Makes two elements of one: the new one rests on the same, stands behind it and beside it in drawings. */
export function splitElement(
  doc: Y.Doc,
  of: string,
  made: { readonly id: string; readonly label: string },
  origin?: unknown,
): void {
  const { content } = readFramework(doc);
  const at = content.elements.findIndex(({ id }) => id === of);
  const row = content.elements[at];
  if (row === undefined) return;
  const { agreedAs: _words, ...plain } = row;
  const half: FrameworkElement = { ...plain, ...made, description: '', status: 'draft', editorial: null };
  doc.transact(() => {
    putLine(doc, 'elements', half);
    moveLine(doc, 'elements', made.id, content.elements[at + 1]?.id ?? null);
    for (const { id, spec } of content.diagrams)
      writeSpec(
        doc,
        id,
        withElements(spec, (each) => (each === of ? [of, made.id] : [each])),
      );
  }, origin);
}

/** Puts an element into a drawing, at the end of what it mainly shows. Nothing happens where it is there. */
export function addToDiagram(doc: Y.Doc, diagram: string, element: string, origin?: unknown): void {
  const { content } = readFramework(doc);
  const spec = content.diagrams.find(({ id }) => id === diagram)?.spec;
  const next = spec === undefined ? null : withElement(spec, element);
  if (next !== null) doc.transact(() => writeSpec(doc, diagram, next), origin);
}

/**
 * A relation that would join an element to itself goes; one that is there twice becomes one, with both reasons.
 *
 * Gives those that are gone, with the one that took their place, or null.
 */
function mergeRelations(
  doc: Y.Doc,
  content: FrameworkContent,
  lead: (id: string) => string,
): ReadonlyMap<string, string | null> {
  const instead = new Map<string, string | null>();
  const first = new Map<string, { readonly id: string; readonly isMoved: boolean; from: Provenance }>();
  for (const { id, type, from, ...ends } of content.relations) {
    const [source, target] = [lead(ends.source), lead(ends.target)];
    const isMoved = source !== ends.source || target !== ends.target;
    const key = `${source} ${type} ${target}`;
    const same = first.get(key);
    if (isMoved && source === target) {
      instead.set(id, null);
      removeLine(doc, 'relations', id);
    } else if (same !== undefined && (isMoved || same.isMoved)) {
      instead.set(id, same.id);
      same.from = together(same.from, from);
      setLine(doc, 'relations', same.id, { from: same.from });
      removeLine(doc, 'relations', id);
    } else {
      if (isMoved) setLine(doc, 'relations', id, { source, target });
      if (same === undefined) first.set(key, { id, isMoved, from });
    }
  }
  return instead;
}

/** What two lines rest on. */
function together(one: Provenance, other: Provenance): Provenance {
  return {
    statements: unique([...one.statements, ...other.statements]),
    ballots: unique([...one.ballots, ...other.ballots]),
    inputs: unique([...one.inputs, ...other.inputs]),
    evidence: unique([...one.evidence, ...other.evidence]),
    comments: unique([...one.comments, ...other.comments]),
    other: one.other ?? other.other,
  };
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
