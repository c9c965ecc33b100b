import type * as Y from 'yjs';
import type { z } from 'zod';
import { readFramework } from '../../../shared/docs/read-framework.ts';
import {
  putLine,
  removeLine,
  setCell,
  setNudge,
  writeFramework,
} from '../../../shared/docs/write-framework.ts';
import type { Actor, Command } from '../../../shared/domain/commands/command.ts';
import { need, Refusal, refuse, sentenceOf } from '../../../shared/domain/commands/command.ts';
import { frameworkBodies } from '../../../shared/domain/commands/framework-bodies.ts';
import { mustBeSeen } from '../../../shared/domain/commands/framework-lines.ts';
import { nameOf, rightsOf } from '../../../shared/domain/commands/rights.ts';
import { frameworkDocument } from '../../../shared/domain/documents/framework-draft.ts';
import { rightIn } from '../../../shared/domain/documents/rights.ts';
import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import type { FrameworkContent } from '../../../shared/domain/model/framework.ts';
import { emptyFramework } from '../../../shared/framework/empty.ts';
import { hashOfFramework } from '../../../shared/framework/hash-of-framework.ts';
import { hashOfJson } from '../../../shared/util/hash.ts';
import type { Json, JsonObject } from '../../../shared/util/json.ts';
import { type Answer, storageFailed, type Submission } from '../engine/answer.ts';
import type { Coedit } from './coedit.ts';

type Name = keyof typeof frameworkBodies;
type Sent = Submission<Command, Actor>;

/**
 * Carries out the commands that change a framework's draft from outside its document, once that was begun: templates,
 * imports, the command line.
 *
 * The host writes in its own copy, in the sender's name; whoever writes there at the same time sees it at once. Null
 * for other commands, and before the document is begun: then the record takes them. Sent again, an act finds what it
 * wanted there already and changes nothing.
 */
export function openDraftActs(parts: {
  readonly state: () => Consultation;
  readonly coedit: Coedit;
}): (sent: Sent) => Promise<Answer> | null {
  return (sent) => {
    const { name } = sent.command;
    if (!isDraftAct(name)) return null;
    const row = frameworkDocument(parts.state());
    return row === undefined ? null : carriedOut(parts, sent, name, row.id);
  };
}

function isDraftAct(name: string): name is Name {
  return Object.hasOwn(frameworkBodies, name);
}

async function carriedOut(
  { state, coedit }: Parameters<typeof openDraftActs>[0],
  { command, actor }: Sent,
  name: Name,
  document: string,
): Promise<Answer> {
  const now = state();
  const row = now.documents[document];
  const seat = rightsOf(now, actor, command.seat ?? null).has('seat') ? (command.seat ?? null) : null;
  try {
    if (row === undefined || rightIn(now, row, actor, seat) !== 'edit') {
      refuse('not-allowed', 'You may read this document, not change it.');
    }
    const work = workOf(name, command);
    const isSaved = await coedit.change(document, nameOf(actor, seat), (doc) =>
      work(doc, readFramework(doc).content),
    );
    if (isSaved) return { ok: true, answer: {} };
    return storageFailed(coedit.problem() ?? 'This could not be saved. It stays on your device.');
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.refused;
    throw thrown;
  }
}

type Work = (doc: Y.Doc, content: FrameworkContent) => void;

function workOf(name: Name, command: Command): Work {
  switch (name) {
    case 'framework.draft': {
      const { content: sent, replaces } = parsed(name, command);
      const content = sent ?? emptyFramework;
      return (doc, now) => {
        const hash = hashOfFramework(now);
        if (hash === hashOfFramework(content)) return;
        if (hash !== replaces) {
          refuse(
            'changed-since',
            'The framework changed while you looked at it. Look at it again, then go on.',
          );
        }
        writeFramework(doc, content);
      };
    }
    case 'framework.put': {
      const { line, seen } = parsed(name, command);
      return (doc, now) => {
        const before = lineOf(now, line.part, line.row.id);
        if (isSame(before, line.row)) return;
        mustBeSeen(before, seen);
        putLine(doc, line.part, line.row);
      };
    }
    case 'framework.cell': {
      const { matrix, cell, seen } = parsed(name, command);
      return (doc, now) => {
        const holder = need(
          now.matrices.find(({ id }) => id === matrix),
          'This matrix',
        );
        const before = need(
          holder.cells.find(({ row, col }) => row === cell.row && col === cell.col),
          'This cell',
        );
        if (isSame(before, cell)) return;
        mustBeSeen(before, seen);
        setCell(doc, matrix, cell);
      };
    }
    case 'framework.remove': {
      const { part, line, seen } = parsed(name, command);
      return (doc, now) => {
        const before = lineOf(now, part, line);
        if (before === null) return;
        mustBeSeen(before, seen);
        removeLine(doc, part, line);
      };
    }
    case 'framework.nudge': {
      const { diagram, node, away } = parsed(name, command);
      return (doc) => setNudge(doc, diagram, node, away);
    }
  }
}

function lineOf(
  content: FrameworkContent,
  part: z.infer<(typeof frameworkBodies)['framework.remove']>['part'],
  id: string,
): JsonObject | null {
  const rows: readonly { readonly id: string }[] = content[part];
  return (rows.find((row) => row.id === id) as JsonObject | undefined) ?? null;
}

function isSame(one: Json, other: Json): boolean {
  return hashOfJson(one) === hashOfJson(other);
}

function parsed<Of extends Name>(name: Of, { body }: Command): z.infer<(typeof frameworkBodies)[Of]> {
  const read = frameworkBodies[name].safeParse(body);
  if (read.success) return read.data as z.infer<(typeof frameworkBodies)[Of]>;
  return refuse('bad-input', sentenceOf(read.error, 'This cannot be read. Please reload the page.'));
}
