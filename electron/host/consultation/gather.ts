import * as Y from 'yjs';
import { freeze, hashOfFrozen, textOfFrozen } from '../../../shared/docs/freeze.ts';
import type { Actor, Command } from '../../../shared/domain/commands/command.ts';
import { commands } from '../../../shared/domain/commands/decide.ts';
import { rightsOf } from '../../../shared/domain/commands/rights.ts';
import { frameworkDocument } from '../../../shared/domain/documents/framework-draft.ts';
import { rightIn } from '../../../shared/domain/documents/rights.ts';
import type { Ballot } from '../../../shared/domain/model/ballot.ts';
import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import { publicKeyOf } from '../../../shared/methods/secret/hpke.ts';
import { methods } from '../../../shared/methods/registry.ts';
import { toBase64Url } from '../../../shared/util/base64url.ts';
import { hashOfJson } from '../../../shared/util/hash.ts';
import type { Json, JsonObject } from '../../../shared/util/json.ts';
import type { Sources } from '../engine/domain.ts';
import { draftOf } from './drafted.ts';
import { openSealed, sealedIn } from './opening-box.ts';

const gathering: ReadonlySet<string> = new Set([
  'ballot.open',
  'ballot.count',
  'document.adopt',
  'document.name-version',
  'framework.adopt',
  'screen.show',
  'run.open',
  'cells.adopt',
  'cell.decide',
  'cells.finish',
]);

/** What a thread made of this very ballot, for its count: `counted`, and `opened` of a secret one; null for none. */
export type CountedBefore = (state: Consultation, ballot: Ballot) => JsonObject | null;

/**
 * What only the host can know before a command is decided: a ballot's new key, the opened envelopes.
 *
 * Nothing is gathered for somebody who may not give the command: it would cost time, and a key.
 */
export function gather(
  state: Consultation,
  command: Command,
  sources: Sources,
  actor: Actor,
  countedBefore: CountedBefore = () => null,
): JsonObject | null {
  if (!gathering.has(command.name)) return null;
  const rights = rightsOf(state, actor, command.seat ?? null);
  if (commands.get(command.name)?.may.some((right) => rights.has(right)) !== true) return null;
  if (command.name === 'document.adopt' || command.name === 'document.name-version') {
    return forDocument(state, command, sources, actor);
  }
  if (!command.name.startsWith('ballot.')) {
    return forFramework(state, command, sources);
  }
  const id = command.body['ballot'];
  const ballot = typeof id === 'string' ? state.ballots[id] : undefined;
  if (ballot === undefined) return null;
  if (command.name === 'ballot.open') return forOpening(state, ballot, sources);
  return countedBefore(state, ballot) ?? forCounting(ballot, sources);
}

/** The host's own copy of a document, frozen; how many changes it has. */
function forDocument(
  state: Consultation,
  command: Command,
  sources: Sources,
  actor: Actor,
): JsonObject | null {
  const id = command.body['document'];
  const row = typeof id === 'string' ? state.documents[id] : undefined;
  if (row === undefined || rightIn(state, row, actor, command.seat ?? null) !== 'edit') return null;
  const { change, updates } = sources.document(row.id);
  if (command.name === 'document.name-version') return { change };
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  const frozen = freeze(doc, row.kind);
  return { change, frozen, hash: hashOfFrozen(frozen), text: textOfFrozen(frozen) };
}

/** The slides that are made of the framework. */
const drawn: ReadonlySet<unknown> = new Set(['drawing', 'line-trace']);

/** The draft of the framework as it stands in the host's own copy of its document; null before that was begun. */
function forFramework(state: Consultation, command: Command, sources: Sources): JsonObject | null {
  const row = frameworkDocument(state);
  if (row === undefined || !asksForDraft(state, command)) return null;
  const { updates } = sources.document(row.id);
  return { content: draftOf(state, updates) as unknown as JsonObject };
}

/** Whether a command is decided by what the draft says. */
function asksForDraft(state: Consultation, { name, body }: Command): boolean {
  switch (name) {
    case 'screen.show': {
      const { slide } = body;
      return typeof slide === 'object' && slide !== null && 'kind' in slide && drawn.has(slide.kind);
    }
    case 'run.open': {
      const { step } = body;
      const method = typeof step === 'string' ? state.steps[step]?.activity?.method : undefined;
      return method !== undefined && methods.get(method)?.kind === 'matrix';
    }
    default:
      return true;
  }
}

function forOpening(state: Consultation, ballot: Ballot, sources: Sources): JsonObject | null {
  if (ballot.phase !== 'locked') return null;
  const frozen = frozenHash(state, ballot);
  if (ballot.collection !== 'secret') return { frozen };
  const key = sources.keys.read(ballot.id) ?? sources.keys.create(ballot.id);
  return { frozen, publicKey: toBase64Url(publicKeyOf(key)) };
}

/** The hash over all that a ballot freezes: wordings in all their languages, rule, settings, groups. */
function frozenHash(state: Consultation, ballot: Ballot): string {
  const items = ballot.items.map(({ statement, version }) => {
    const wording = state.statements[statement]?.versions.find((each) => each.v === version);
    const { text = '', language = '', translations = {} } = wording ?? {};
    return { statement, version, text, language, translations };
  });
  const { id, method, settings, collection, rule, plan } = ballot;
  return hashOfJson({ id, method, settings, collection, rule, plan: plan as unknown as Json, items });
}

function forCounting(ballot: Ballot, sources: Sources): JsonObject | null {
  const sealed = sealedIn(ballot, sources);
  const opened = sealed === null ? null : openSealed(ballot, sealed);
  return opened === null ? null : { opened: opened as unknown as JsonObject };
}
