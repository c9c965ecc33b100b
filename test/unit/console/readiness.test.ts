import { describe, expect, it } from 'vitest';
import { readiness } from '../../../renderer/console/plan/readiness.ts';
import { consoleView } from '../../../shared/domain/view/console-view.ts';
import { nobodyLive } from '../../../shared/domain/view/live.ts';
import { nothingYet } from '../../../shared/domain/model/consultation.ts';

const empty = consoleView(nothingYet, nobodyLive);
const keys = (view: Parameters<typeof readiness>[0]): string[] =>
  readiness(view).map(({ tone, says }) => `${tone} ${'key' in says ? says.key : says.sentence}`);

const step = {
  id: 's',
  title: 'What works',
  kind: 'activity',
  method: 'collect',
  methodKind: 'inputs',
  collection: 'group',
  prompt: '',
  tablePrompts: {},
} as unknown as (typeof empty.steps)[string];

const withStep = (changes: object) => ({
  ...empty,
  meetings: [{ id: 'm', agenda: ['s'] }] as unknown as typeof empty.meetings,
  steps: { s: { ...step, ...changes } },
});

const seats = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`seat${at}`, { removed: null, voting: true }]),
  ) as unknown as typeof empty.seats;

describe('readiness', () => {
  it('names what blocks before what is worth a look', () => {
    const tones = readiness(empty).map((line) => line.tone);
    expect(tones).toEqual(tones.toSorted((a, b) => b.localeCompare(a)));
    expect(keys(empty)).toContain('red ready.noAgenda');
  });

  it('asks for a prompt, and is content with prompts of the tables', () => {
    expect(keys(withStep({}))).toContain('red ready.noPrompt');
    expect(keys(withStep({ tablePrompts: { '1': 'At your level?' } }))).not.toContain('red ready.noPrompt');
  });

  it('wants five voting seats for a secret ballot', () => {
    const ballot = { ...withStep({ method: 'rate', methodKind: 'ballot', collection: 'secret' }) };
    expect(keys({ ...ballot, seats: seats(4) })).toContain('red ready.fewSecret');
    expect(keys({ ...ballot, seats: seats(5) })).not.toContain('red ready.fewSecret');
  });

  it('passes on what the host warns of', () => {
    const warned = { ...empty, live: { ...empty.live, warnings: ['This folder is synced by a cloud.'] } };
    expect(keys(warned)).toContain('amber This folder is synced by a cloud.');
  });
});
