import { setTimeout as pause } from 'node:timers/promises';
import { type Act, primaryAct, stepAfter } from '../../../shared/domain/view/acts.ts';
import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import { undecidedCells } from '../../../shared/framework/reading.ts';
import { methods } from '../../../shared/methods/registry.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import type { ConsultationRecord } from '../consultation/session.ts';
import { submitTo } from './begin-rehearsal.ts';

/** More presses than any agenda needs: a script that goes round in circles must end. */
const mostPresses = 2000;

export type ScriptReport = {
  readonly steps: number;
  readonly ballots: number;
  readonly problems: readonly string[];
};

/**
 * Presses the facilitator's one button until the agenda of every meeting is done: opens, stops, shows, sorts, drafts,
 * locks a rule, counts, adopts.
 *
 * @param idle whether everybody in the room has nothing to do any more
 * @param tell hears each press
 */
export async function playScript(
  record: ConsultationRecord,
  { idle, tell }: { readonly idle: () => boolean; readonly tell: (line: string) => void },
): Promise<ScriptReport> {
  const problems: string[] = [];
  const steps = new Set<string>();
  const votedAnew = new Set<string>();
  let ballots = 0;
  const state = (): Consultation => record.state();
  const press = (name: string, body: JsonObject = {}): Promise<JsonObject> =>
    submitTo(record, 'console', name, body);
  // What piles come to is computed beside the room; it is shown once it is there.
  const computing = (): boolean => Object.values(state().cardSorts).some(({ asked }) => asked !== null);
  const settle = async (): Promise<void> => {
    // Two quiet looks in a row: an answer to the last view may still be under way.
    for (let quiet = 0, looks = 0; quiet < 3 && looks < 3000; looks += 1) {
      await pause(20);
      quiet = idle() && !computing() ? quiet + 1 : 0;
    }
    if (!idle()) problems.push('Some participants were still busy after a minute.');
  };

  for (const meeting of Object.values(state().meetings).toSorted((one, other) => one.order - other.order)) {
    if (meeting.agenda.length === 0) continue;
    await press('meeting.start', { meeting: meeting.id });
    const first = meeting.agenda.find((step) => state().steps[step]?.removed === false);
    if (first === undefined) continue;
    await press('step.go', { step: first });
    for (let presses = 0; presses < mostPresses; presses += 1) {
      await settle();
      const step = state().currentStep;
      if (step !== null) steps.add(step);
      const act = again(state(), step, votedAnew) ?? primaryAct(state());
      if (act === null) {
        const next = stepAfter(state(), step);
        if (next === null) break;
        await press('step.go', { step: next });
        continue;
      }
      tell(`${state().steps[step ?? '']?.title ?? ''}: ${act.act}`);
      if (act.act === 'prepare-ballot') {
        if (!(await prepareBallot(state, step ?? '', press))) {
          problems.push('A ballot had nothing to vote on and was left out.');
          const next = stepAfter(state(), step);
          if (next === null) break;
          await press('step.go', { step: next });
        }
        continue;
      }
      if (act.act === 'lock-rule' && act.ballot !== null) {
        await press('ballot.lock', { ballot: act.ballot, rule: ruleFor(state(), act.ballot) });
        continue;
      }
      if (act.command === null) break;
      if (act.act === 'finish' && step !== null) await finishStep(state, step, press);
      if (act.act === 'open' && methodKind(state(), step) === 'matrix') {
        // Already opened by trying: whether there is a matrix to read is known to the host alone.
        if (await opens(step ?? '', press)) continue;
        problems.push('A matrix had nothing to read and was left out.');
        const next = stepAfter(state(), step);
        if (next === null) break;
        await press('step.go', { step: next });
        continue;
      }
      if (act.act === 'park-rest' && (await walkCells(state, step, press))) continue;
      if (act.act === 'count') ballots += 1;
      const confirmed = act.act === 'open-ballot' ? { otherLanguage: 5000 } : {};
      await press(act.command.name, { ...act.command.body, ...confirmed });
    }
    await press('meeting.end', { meeting: meeting.id });
  }
  return { steps: steps.size, ballots, problems };
}

/** A step whose ballot was counted before the rehearsal is voted on again, once. */
function again(
  state: Consultation,
  step: string | null,
  votedAnew: Set<string>,
): Pick<Act, 'act' | 'command' | 'ballot'> | null {
  if (step === null || votedAnew.has(step)) return null;
  votedAnew.add(step);
  const counted = Object.values(state.ballots).some(
    (ballot) => ballot.step === step && ballot.phase === 'counted',
  );
  return counted ? { act: 'prepare-ballot', command: null, ballot: null } : null;
}

type Press = (name: string, body?: JsonObject) => Promise<JsonObject>;

/** Before a sorting or deciding step is finished: what the team and the room would have done in it. */
async function finishStep(state: () => Consultation, step: string, press: Press): Promise<void> {
  const method = methods.get(state().steps[step]?.activity?.method ?? '');
  if (method?.kind === 'sorting') await sortEverything(state, press);
  if (method?.kind === 'decision') await adoptEverything(state, press);
}

async function sortEverything(state: () => Consultation, press: Press): Promise<void> {
  const unsorted = Object.values(state().inputs).filter(
    (input) =>
      !input.withdrawn &&
      input.theme === null &&
      input.sameAs === null &&
      input.setAside === null &&
      input.run !== null &&
      state().runs[input.run]?.shownAt !== null,
  );
  if (unsorted.length === 0) return;
  let themes = Object.values(state().themes).filter((theme) => !theme.removed && theme.mergedInto === null);
  if (themes.length === 0) {
    for (const label of ['What works', 'What is missing', 'Who does it']) await press('theme.add', { label });
    themes = Object.values(state().themes);
  }
  for (const [index, theme] of themes.entries()) {
    const inputs = unsorted.filter((_, place) => place % themes.length === index).map(({ id }) => id);
    if (inputs.length > 0) await press('input.sort', { inputs, theme: theme.id });
  }
  if (Object.values(state().statements).some((row) => row.kind !== 'practice')) return;
  for (const theme of themes.slice(0, 6)) {
    const inputs = Object.values(state().inputs).filter((input) => input.theme === theme.id);
    const [first] = inputs;
    if (first === undefined) continue;
    await press('statement.draft', {
      text: `${theme.label}: ${first.text}`,
      inputs: inputs.slice(0, 20).map(({ id }) => id),
      theme: theme.id,
    });
  }
}

function methodKind(state: Consultation, step: string | null): string | null {
  return methods.get(state.steps[step ?? '']?.activity?.method ?? '')?.kind ?? null;
}

/** Whether a step could be opened: a matrix that is not in the framework cannot be read. */
async function opens(step: string, press: Press): Promise<boolean> {
  try {
    await press('run.open', { step });
    return true;
  } catch {
    return false;
  }
}

/** Walks the flagged cells on the projector: most are accepted, some amended, the rest parked. True where it did. */
async function walkCells(state: () => Consultation, step: string | null, press: Press): Promise<boolean> {
  const run = state().steps[step ?? '']?.runs.at(-1) ?? '';
  const reading = state().readings[run];
  if (reading === undefined) return false;
  const cells = undecidedCells(reading);
  for (const [at, cell] of cells.entries()) {
    await press('screen.show', { slide: { kind: 'cell', run, cell } });
    await press('ring.start', { seconds: 20, label: '' });
    const kind = at % 4 === 3 ? 'parked' : at % 4 === 1 ? 'amended' : 'accepted';
    const read = reading.frozen?.cells.find(({ id }) => id === cell)?.items ?? [];
    const items = kind === 'amended' ? [...read, 'Rehearsed words.'] : null;
    const { quorum, here } = presence(state());
    const decided = here < quorum ? { kind: 'parked', items: null } : { kind, items };
    await press('cell.decide', { run, cell, ...decided, after: null });
  }
  return cells.length > 0;
}

async function adoptEverything(state: () => Consultation, press: Press): Promise<void> {
  const agreed = Object.values(state().statements).filter((row) => row.status === 'agreed');
  for (const row of agreed) {
    for (const dissent of Object.values(state().dissents)) {
      if (dissent.statement === row.id && dissent.response === null && dissent.kind === 'objection') {
        await press('dissent.answer', { dissent: dissent.id, answer: 'no', reason: 'Rehearsed.' });
      }
    }
    const { quorum, here } = presence(state());
    await press('statement.decide', {
      statement: row.id,
      seen: row.versions.at(-1)?.v ?? 1,
      ...(here < quorum ? { kind: 'ad-referendum', until: '2099-01-01' } : { kind: 'adopted' }),
    });
  }
}

function presence(state: Consultation): { readonly quorum: number; readonly here: number } {
  const seats = Object.values(state.seats).filter((seat) => seat.removed === null && seat.voting);
  const here = seats.filter((seat) =>
    seat.attendance.some((entry) => entry.meeting === state.currentMeeting && entry.leftAt === null),
  ).length;
  const shares = Object.values(state.ballots).map((ballot) => {
    const quorum = ballot.rule?.['quorum'];
    return typeof quorum === 'object' && quorum !== null && 'share' in quorum ? Number(quorum['share']) : 0;
  });
  return { here, quorum: Math.ceil(Math.max(0, ...shares) * seats.length) };
}

async function prepareBallot(state: () => Consultation, step: string, press: Press): Promise<boolean> {
  const gone = new Set(['merged', 'split', 'dropped']);
  const statements = Object.values(state().statements)
    .filter((row) => row.kind !== 'practice' && !gone.has(row.status))
    .map(({ id }) => id);
  if (statements.length === 0) return false;
  const { title = 'Ballot', activity } = state().steps[step] ?? {};
  const method = methods.get(activity?.method ?? '');
  const most = method?.kind === 'ballot' ? Math.min(60, method.mostItems ?? 60) : 60;
  await press('ballot.prepare', { step, label: title, statements: statements.slice(0, most) });
  return true;
}

/** The method's own first rule, with a quorum that a small rehearsal reaches. */
function ruleFor(state: Consultation, ballotId: string): JsonObject {
  const ballot = state.ballots[ballotId];
  const method = methods.get(ballot?.method ?? '');
  if (ballot === undefined || method?.kind !== 'ballot') throw new Error('This ballot has no method.');
  const rule = method.firstRule(ballot.settings, state.about?.minimumGroup ?? 3);
  return { ...rule, quorum: { share: 0.1, of: 'voting seats' } };
}
