import { z } from 'zod';
import { hashOfFramework } from '../../framework/hash-of-framework.ts';
import { linesOf } from '../../framework/lines.ts';
import { validate } from '../../framework/validate.ts';
import { draftIn } from '../documents/framework-draft.ts';
import { event, undoable } from '../evolve/evolve.ts';
import type { FrameworkContent } from '../model/framework.ts';
import type { Consultation } from '../model/consultation.ts';
import { command, refuse } from './command.ts';
import { frameworkBodies } from './framework-bodies.ts';
import { mustBeInRecord } from './framework-lines.ts';
import { line, maybeWords } from './words.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/u, 'What you saw has no fingerprint. Please reload the page.');

/** The wording of each statement on which a framework rests, as it stands now. */
export function wordingsUnder(
  state: Consultation,
  content: FrameworkContent,
): { readonly [statement: string]: number } {
  const statements = new Set(linesOf(content).flatMap(({ from }) => from?.statements ?? []));
  return Object.fromEntries(
    [...statements].toSorted().flatMap((id) => {
      const version = state.statements[id]?.versions.at(-1)?.v;
      return version === undefined ? [] : [[id, version]];
    }),
  );
}

/**
 * Puts a framework in the place of the draft: a template, or an import.
 *
 * Null: none, as before there was one. `replaces` is the fingerprint of the draft that the person saw; another one in
 * between refuses it. Once people write the draft together the host carries this out in their document
 * (`electron/host/coedit/draft-acts.ts`).
 */
export const draftFramework = command({
  name: 'framework.draft',
  may: ['lead', 'drafting'],
  body: frameworkBodies['framework.draft'],
  decide({ content, replaces }, { state, by }) {
    mustBeInRecord(state);
    if (hashOfFramework(state.framework.draft) !== replaces) {
      refuse('changed-since', 'The framework changed while you looked at it. Look at it again, then go on.');
    }
    const before = state.framework.draft;
    const back = { name: 'framework.draft', body: { content: before, replaces: hashOfFramework(content) } };
    return [undoable(event('FrameworkDrafted', { by }, { content }), 'framework taken in', back)];
  },
});

/** Moves a node of a drawing by hand, in heights of its letters away from its automatic place; null: back there. */
export const nudgeNode = command({
  name: 'framework.nudge',
  may: ['lead', 'drafting'],
  body: frameworkBodies['framework.nudge'],
  decide({ diagram, node, away }, { state, by }) {
    mustBeInRecord(state);
    if (state.framework.draft === null) {
      refuse('too-few', 'There is nothing in the framework yet. Begin it first.');
    }
    if (diagram in Object.prototype || node in Object.prototype) {
      refuse('bad-input', 'This cannot be the id of anything.');
    }
    const before = state.framework.draft.layout[diagram]?.[node] ?? null;
    const back = { name: 'framework.nudge', body: { diagram, node, away: before } };
    return [undoable(event('FrameworkNudged', { diagram, node, away, by }), 'part of a drawing moved', back)];
  },
});

/**
 * Adopts the draft as the next version: the host's own copy, where its hash is that of what the person saw.
 *
 * What blocks it is listed in `details.problems`, and nothing is adopted.
 */
export const adoptFramework = command({
  name: 'framework.adopt',
  may: ['lead'],
  body: z.object({ hash, name: line(120), note: maybeWords(2000).default('') }),
  decide(body, at) {
    const { state, by } = at;
    const { versions } = state.framework;
    const draft = draftIn(at);
    if (draft === null || linesOf(draft).length === 0) {
      refuse('too-few', 'There is nothing in the framework yet. Begin it first.');
    }
    if (hashOfFramework(draft) !== body.hash) {
      refuse('changed-since', 'The framework changed while you looked at it. Look at it again, then go on.');
    }
    if (versions.at(-1)?.hash === body.hash) {
      refuse('already', 'This very framework was adopted already.');
    }
    const blocking = validate(draft, state).filter(({ level }) => level === 'blocks');
    if (blocking.length > 0) {
      refuse(
        'wrong-phase',
        'This framework cannot be adopted yet: something in it leads nowhere or contradicts itself.',
        {
          problems: blocking,
        },
      );
    }
    const version = at.id();
    const number = (versions.at(-1)?.number ?? -1) + 1;
    const data = {
      version,
      number,
      hash: body.hash,
      meeting: state.currentMeeting,
      wordings: wordingsUnder(state, draft),
      by,
    };
    const { name, note } = body;
    return {
      ok: true,
      events: [event('FrameworkAdopted', data, { name, note, content: draft })],
      answer: { version, number },
    };
  },
});
