import { writeExport } from '../../electron/host/export/write-export.ts';
import type { Page } from 'playwright-core';
import type { JsonObject } from '../../shared/util/json.ts';
import { methods } from '../../shared/methods/registry.ts';
import { openDevice, type Device } from './browser.ts';
import type { useHall } from './console-hall.ts';
import { press, seatedPhone } from './phone-page.ts';
import type { Participant } from './client.ts';
import { until } from './until.ts';

type Hall = ReturnType<ReturnType<typeof useHall>['hall']>;

/** One method played by a browser and three programs over sockets. */
export type Play = {
  readonly method: string;
  readonly collection?: 'group' | 'named' | 'secret';
  readonly settings?: JsonObject;
  /** Changes to the method's first rule. */
  readonly rule?: JsonObject;
  readonly texts: readonly string[];
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
  { method: name, collection = 'group', settings = {}, rule: changes = {}, texts }: Play,
): Promise<Played> {
  const method = methods.get(name);
  if (method?.kind !== 'ballot') throw new Error(`${name} is no ballot`);
  const seats = await hall.begin(`Method ${name}`, [{}, {}, {}, {}, {}]);
  const statements: string[] = [];
  for (const text of texts) {
    statements.push((await hall.act('statement.draft', { text }))['statement'] as string);
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
      await others[other]?.done(
        'ballot.castAll',
        { ballot, responses },
        { seat: seats[other + 1]?.id ?? null },
      );
    },
    count: async () => {
      await hall.act('ballot.stop', { ballot });
      await hall.act('ballot.count', { ballot });
      await phone.page.getByRole('heading', { name: 'Result' }).waitFor();
      await until('the screen to show the result', () =>
        screen.page.locator('[data-slide^="result"]').isVisible(),
      );
    },
    report: async (language = 'en') => {
      const request = {
        state: hall.state(),
        kind: 'release',
        format: 'html',
        what: 'report',
        head: null,
        language,
      } as const;
      return new TextDecoder().decode((await writeExport(request)).bytes);
    },
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
