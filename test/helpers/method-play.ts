import type { Page } from 'playwright-core';
import type { JsonObject } from '../../shared/util/json.ts';
import { methods } from '../../shared/methods/registry.ts';
import { openDevice, type Device } from './browser.ts';
import type { useHall } from './console-hall.ts';
import { press, seatedPhone } from './phone-page.ts';
import type { Participant } from './client.ts';
import { reportOf } from './report-page.ts';
import { until } from './until.ts';

type Hall = ReturnType<ReturnType<typeof useHall>['hall']>;

/** One method played by a browser and three programs over sockets. */
export type Play = {
  readonly method: string;
  readonly collection?: 'group' | 'named' | 'secret';
  readonly settings?: JsonObject;
  /** How many people there are; five unless given. */
  readonly people?: number;
  /** Of the consultation, where a test plays one method twice. */
  readonly title?: string;
  /** Changes to the method's first rule. */
  readonly rule?: JsonObject;
  readonly texts: readonly string[];
  /** The same statements in other languages, in order; the room then offers them. */
  readonly translations?: { readonly [language in 'fr' | 'ar']?: readonly string[] };
};

export type Played = {
  readonly ballot: string;
  readonly statements: readonly string[];
  /** Of all five people; the browser sits on the first. */
  readonly seats: readonly string[];
  readonly phone: Device;
  readonly screen: Device;
  readonly others: readonly Participant<'phone'>[];
  /** What one of the others answers: a value for each statement, in order; null for none. */
  answer(other: number, values: readonly (number | 'abstain' | null)[]): Promise<void>;
  /** What one of the others hands in over all statements, in order; 0 stands for nothing. */
  handIn(other: number, values: readonly number[]): Promise<void>;
  /** What one of the others hands in, as the method takes it. */
  give(other: number, responses: JsonObject): Promise<void>;
  /** Stops and counts; the console, the screen and the phones show the result. */
  count(): Promise<void>;
  /** The report as a web page. */
  report(language?: 'en' | 'fr'): Promise<string>;
  close(): Promise<void>;
};

/** Seats four people, drafts the statements, and opens the ballot under the method's first rule. */
export async function playMethod(
  hall: Hall,
  browser: Parameters<typeof openDevice>[0],
  {
    method: name,
    collection = 'group',
    settings = {},
    title = name,
    people = 5,
    rule: changes = {},
    texts,
    translations = {},
  }: Play,
): Promise<Played> {
  const method = methods.get(name);
  if (method?.kind !== 'ballot') throw new Error(`${name} is no ballot`);
  const seats = await hall.begin(
    `Method ${title}`,
    Array.from({ length: people }, () => ({})),
  );
  const spoken = Object.entries(translations);
  if (spoken.length > 0)
    await hall.act('consultation.edit', { languages: ['en', ...spoken.map(([language]) => language)] });
  const statements: string[] = [];
  for (const [index, text] of texts.entries()) {
    const { statement = '' } = await hall.act('statement.draft', { text });
    statements.push(statement as string);
    for (const [language, words] of spoken)
      await hall.act('statement.translate', { statement, language, text: words[index] ?? text });
  }
  const activity = { method: name, collection, settings };
  const { step } = await hall.step({ title: method.title, activity });
  const { ballot } = await hall.act('ballot.prepare', { step, label: method.title, statements });
  if (typeof ballot !== 'string') throw new Error('no ballot was prepared');
  const kept = hall.state().ballots[ballot]?.settings ?? {};
  await hall.act('ballot.lock', { ballot, rule: { ...method.firstRule(kept, 3), ...changes } });
  const screen = await openDevice(browser, { viewport: 'projector' });
  await screen.page.goto(hall.host.screenUrl);
  const url = hall.host.roomUrls()[0] ?? '';
  const phone = await seatedPhone(browser, { url }, seats[0]?.code ?? '');
  phone.page.setDefaultTimeout(20_000);
  screen.page.setDefaultTimeout(20_000);
  const others: Participant<'phone'>[] = [];
  for (const seat of seats.slice(1, 4)) others.push(await hall.sit(seat));
  await hall.act('ballot.open', { ballot, otherLanguage: 500 });
  await press(phone.page, 'I have read it');
  await press(phone.page, 'Begin');
  const give = async (other: number, responses: JsonObject): Promise<void> => {
    const seat = seats[other + 1]?.id ?? null;
    await others[other]?.done('ballot.castAll', { ballot, responses }, { seat });
  };
  return {
    ballot,
    statements,
    seats: seats.map(({ id }) => id),
    phone,
    screen,
    others,
    answer: async (other, values) => {
      for (const [index, value] of values.entries()) {
        if (value === null) continue;
        const body = { ballot, statement: statements[index] ?? '', response: { value } };
        await others[other]?.done('ballot.cast', body, { seat: seats[other + 1]?.id ?? null });
      }
    },
    handIn: async (other, values) => {
      const responses = Object.fromEntries(
        values.flatMap((value, index) => (value === 0 ? [] : [[statements[index] ?? '', { value }]])),
      );
      await give(other, responses);
    },
    give,
    count: async () => {
      await hall.act('ballot.stop', { ballot });
      await hall.act('ballot.count', { ballot });
      await phone.page.getByRole('heading', { name: 'Result' }).waitFor();
      await until('the screen to show the result', () =>
        screen.page.locator('[data-slide^="result"]').isVisible(),
      );
    },
    report: (language = 'en') => reportOf(hall.state(), language),
    close: async () => {
      await phone.close();
      await screen.close();
      for (const other of others) await other.leave();
    },
  };
}

/** Chooses an answer on the phone and waits until it is kept. */
export async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name, exact: true }).check();
  await page.getByText('On the organiser’s computer').waitFor();
}
