import type { Browser } from 'playwright-core';
import type { Grant } from '../../shared/domain/model/people.ts';
import { type Device, openDevice, type PageOptions } from './browser.ts';
import type { PhoneRoom } from './phone-room.ts';

/** A helper's tablet or laptop, paired with the functions that it is granted. */
export async function openDesk(
  browser: Browser,
  room: PhoneRoom,
  grants: readonly Grant[],
  options: Partial<PageOptions> = {},
): Promise<Device> {
  const { code = '' } = await room.act('desk.offer', { kind: 'desk', grants: [...grants], label: 'Helper' });
  const device = await openDevice(browser, { viewport: { width: 1024, height: 768 }, ...options });
  device.page.setDefaultTimeout(60_000);
  await device.page.goto(`${room.url}/desk?pair=${code as string}`);
  await device.page.getByRole('banner').waitFor();
  return device;
}

/** The console in a browser on the organiser's computer, at one of its places. */
export async function openPlace(
  browser: Browser,
  room: PhoneRoom,
  place: 'people' | 'material',
  options: Partial<PageOptions> = {},
): Promise<Device> {
  const device = await openDevice(browser, { viewport: 'laptop', ...options });
  device.page.setDefaultTimeout(60_000);
  await device.page.goto(room.host.newConsoleUrl());
  const name = place === 'people' ? /People|Personnes/ : /Material|Matériau/;
  await device.page.getByRole('navigation').getByRole('button', { name }).click();
  await device.page.locator('h1', { hasText: name }).waitFor();
  return device;
}

/** A step that collected these cards on paper, stopped and opened to the team. */
export async function cardsForTheTeam(room: PhoneRoom, texts: readonly string[]): Promise<string> {
  const step = await room.step({
    title: 'What have you learnt?',
    prompt: 'Name one thing that worked in your district.',
    activity: { method: 'collect', collection: 'group', settings: {} },
  });
  const run = room.state().steps[step]?.runs.at(-1) ?? '';
  for (const [index, text] of texts.entries()) {
    const seat = room.seats[index % Math.max(1, room.seats.length)];
    await room.act('input.enter', { run, text, table: `T${(index % 5) + 1}`, seat: seat?.id ?? null });
  }
  await room.act('run.stop', { run });
  await room.act('run.look', { run });
  return step;
}

/** Words cut off by their own box or running out of the window, a line each; empty when all is readable. */
export function cutOff({ page }: Device): Promise<readonly string[]> {
  return page.evaluate(() => {
    const problems: string[] = [];
    for (const element of document.querySelectorAll('button, label, h1, h2, h3, p, dt, dd, legend')) {
      const box = element.getBoundingClientRect();
      if (box.width <= 1 || box.height <= 1) continue;
      const style = getComputedStyle(element);
      const words = (element.textContent ?? '').trim().slice(0, 40);
      if (words === '') continue;
      if (
        style.overflow === 'hidden' &&
        style.webkitLineClamp === 'none' &&
        element.scrollWidth > element.clientWidth + 1
      )
        problems.push(`cut off: ${words}`);
      if (element.tagName === 'BUTTON' && element.scrollWidth > element.clientWidth + 1)
        problems.push(`too wide: ${words}`);
    }
    if (document.documentElement.scrollWidth > innerWidth) problems.push('the page scrolls sideways');
    return problems;
  });
}
