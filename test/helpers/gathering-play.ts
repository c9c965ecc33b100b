import type { JsonObject } from '../../shared/util/json.ts';
import { openDevice, type Device } from './browser.ts';
import type { Participant } from './client.ts';
import type { useHall } from './console-hall.ts';
import { reportOf } from './report-page.ts';
import { press, seatedPhone } from './phone-page.ts';

type Hall = ReturnType<ReturnType<typeof useHall>['hall']>;
type Browser = Parameters<typeof openDevice>[0];

/** A method that gathers, played by a browser and three programs over sockets, with the projector. */
export type Gathering = {
  readonly step: string;
  readonly run: string;
  readonly seats: readonly string[];
  readonly phone: Device;
  readonly screen: Device;
  /** One of the others does something for its seat. */
  does(other: number, name: string, body: JsonObject): Promise<void>;
  /** A card of one of the others. */
  writes(other: number, text: string, place?: string): Promise<void>;
  report(language?: 'en' | 'fr'): Promise<string>;
  close(): Promise<void>;
};

/** Seats five people, opens the step, and says on the phone that who sees what was read. */
export async function playGathering(
  hall: Hall,
  browser: Browser,
  {
    method,
    settings = {},
    collection = 'group',
    prompt,
    seats: given = [{}, {}, {}, {}, {}],
  }: {
    readonly method: string;
    readonly settings?: JsonObject;
    readonly collection?: 'group' | 'named';
    readonly prompt: string;
    readonly seats?: readonly JsonObject[];
  },
): Promise<Gathering> {
  const seats = await hall.begin(`Gathering ${method} ${prompt.length}`, given);
  const screen = await openDevice(browser, { viewport: 'projector' });
  await screen.page.goto(hall.host.screenUrl);
  screen.page.setDefaultTimeout(20_000);
  const { step, run } = await hall.step({
    title: `The ${method}`,
    prompt,
    activity: { method, collection, settings },
  });
  const url = hall.host.roomUrls()[0] ?? '';
  const phone = await seatedPhone(browser, { url }, seats[0]?.code ?? '');
  phone.page.setDefaultTimeout(20_000);
  const others: Participant<'phone'>[] = [];
  for (const seat of seats.slice(1, 4)) others.push(await hall.sit(seat));
  await press(phone.page, 'I have read it');
  const does = async (other: number, name: string, body: JsonObject): Promise<void> => {
    await others[other]?.done(name, body, { seat: seats[other + 1]?.id ?? null });
  };
  return {
    step,
    run,
    seats: seats.map(({ id }) => id),
    phone,
    screen,
    does,
    writes: (other, text, place) =>
      does(other, 'input.write', { run, text, ...(place === undefined ? {} : { place }) }),
    report: (language = 'en') => reportOf(hall.state(), language),
    close: async () => {
      await phone.close();
      await screen.close();
      for (const other of others) await other.leave();
    },
  };
}
