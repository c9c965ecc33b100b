import { readFileSync, writeFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import type { JsonObject } from '../../shared/util/json.ts';
import { join as joinAs, type Participant } from './client.ts';
import { exampleDocument } from './worked-example.ts';

type ExampleSeat = JsonObject & { readonly id: string; readonly category: string; readonly voting: boolean };
type Tally = {
  readonly [category: string]: { readonly counts: readonly number[]; readonly abstained: number };
};
type ExampleBallot = JsonObject & { readonly tallies: { readonly [statement: string]: Tally } };
type ExampleStatement = JsonObject & {
  readonly id: string;
  readonly versions: readonly { readonly text: string }[];
};

/** Statements of the worked example that this meeting rates: S15 is the one that a small group stops. */
export const rated = ['S01', 'S02', 'S15', 'S22', 'S37'] as const;

/** The worked example before its first meeting: people, agenda and evidence, nothing said yet. */
export function beforeTheFirstMeeting(folder: string): string {
  const document = exampleDocument();
  const meetings = (document['meetings'] as readonly JsonObject[]).filter((row) => row['id'] === 'MTG1');
  const seats = (document['seats'] as readonly JsonObject[]).map((row) => ({ ...row, attended: [] }));
  const path = joinPath(folder, 'before.json');
  const kept = {
    ...document,
    meetings,
    seats,
    themes: [],
    inputs: [],
    statements: [],
    ballots: [],
    dissents: [],
  };
  writeFileSync(path, JSON.stringify({ ...kept, annexes: {} }));
  return path;
}

/** What people wrote in the example's third step, in order. */
export function inputsOfTheExample(): readonly string[] {
  return (exampleDocument()['inputs'] as readonly JsonObject[]).map((row) => row['text'] as string);
}

/** The first wordings of the rated statements, in order. */
export function wordingsOfTheExample(): readonly string[] {
  const statements = exampleDocument()['statements'] as readonly ExampleStatement[];
  return rated.map((id) => statements.find((row) => row.id === id)?.versions[0]?.text ?? '');
}

/**
 * How each voting seat answers, so that the tallies of the example's first ballot come out again.
 *
 * Seat id → one answer for each rated statement, 1 to 5 or "abstain".
 */
export function answersOfTheExample(): ReadonlyMap<string, readonly (number | 'abstain')[]> {
  const document = exampleDocument();
  const [first] = document['ballots'] as readonly ExampleBallot[];
  const voters = (document['seats'] as readonly ExampleSeat[]).filter((seat) => seat.voting);
  const answers = new Map<string, (number | 'abstain')[]>(voters.map((seat) => [seat.id, []]));
  for (const statement of rated) {
    for (const [category, { counts, abstained }] of Object.entries(first?.tallies[statement] ?? {})) {
      const said: (number | 'abstain')[] = counts.flatMap((count, index) =>
        Array.from({ length: count }, () => index + 1),
      );
      said.push(...Array.from({ length: abstained }, () => 'abstain' as const));
      const seats = voters.filter((seat) => seat.category === category);
      for (const [index, seat] of seats.entries()) answers.get(seat.id)?.push(said[index] ?? 'abstain');
    }
  }
  return answers;
}

/** Presses Tab until the element with this name has the focus; for somebody who has a keyboard only. */
export async function tabTo(page: Page, name: RegExp | string): Promise<void> {
  const wanted = (text: string): boolean => (typeof name === 'string' ? text === name : name.test(text));
  for (let presses = 0; presses < 80; presses += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return '';
      const id = element.id;
      const label =
        (element.closest('label') ?? document.querySelector(`label[for="${CSS.escape(id)}"]`))?.textContent ??
        '';
      return `${element.getAttribute('aria-label') ?? element.textContent ?? ''}\n${label}`;
    });
    if (focused.split('\n').some((text) => wanted(text.trim()))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${String(name)}.`);
}

/** A participant of the crowd: takes the seat of a code over a real socket. */
export async function crowd(
  origin: string,
  codes: readonly { readonly seat: string; readonly code: string }[],
): Promise<ReadonlyMap<string, Participant<'phone'>>> {
  const people = new Map<string, Participant<'phone'>>();
  for (const { seat, code } of codes) {
    const person = await joinAs({ origin, surface: 'phone' });
    await person.done('seat.take', { code });
    const mine = await person.sees('the seat', ({ mine: own }) => own.seats[0]);
    if (mine.declarationRequired) await person.done('interest.declare', { kind: 'none' }, { seat });
    people.set(seat, person);
  }
  return people;
}

type Answers = readonly (number | 'abstain')[];

/** Rates every statement of an open ballot by touch; `at` runs before each answer. */
export async function rateByTouch(
  page: Page,
  answers: Answers,
  at: (index: number) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  for (const [index, answer] of answers.entries()) {
    await page.getByText(`${index + 1} of ${answers.length}`, { exact: true }).waitFor();
    await at(index);
    const name = answer === 'abstain' ? /abstain/iu : new RegExp(`^${answer}: `, 'u');
    await page.getByRole('radio', { name }).check();
    if (index < answers.length - 1) await page.getByRole('button', { name: 'Next', exact: true }).click();
  }
}

/** Rates every statement of an open ballot with the keyboard alone. */
export async function rateByKeyboard(page: Page, answers: Answers): Promise<void> {
  await tabTo(page, 'Begin');
  await page.keyboard.press('Enter');
  for (const [index, answer] of answers.entries()) {
    await page.getByText(`${index + 1} of ${answers.length}`, { exact: true }).waitFor();
    await tabTo(page, /^(1: |.*Strongly disagree)/u);
    await page.keyboard.press('Space');
    const steps = answer === 'abstain' ? 5 : answer - 1;
    for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown');
    if (index < answers.length - 1) {
      await tabTo(page, 'Next');
      await page.keyboard.press('Enter');
    }
  }
}

/** The words of a DOCX file, a line a paragraph. */
export function wordsOfDocx(path: string): string {
  const xml = unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array();
  return strFromU8(xml)
    .replaceAll(/<\/w:p>/gu, '\n')
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&apos;', '’');
}
