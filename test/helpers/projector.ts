import { join as joinPath } from 'node:path';
import type { Browser } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { pagesFolder } from '../../build/pages.ts';
import { createHost, type Host } from '../../electron/host/index.ts';
import { beginWith } from '../../electron/host/files/actions.ts';
import type { Slide } from '../../shared/domain/model/programme.ts';
import type { JsonObject } from '../../shared/util/json.ts';
import { type Device, openDevice, type PageOptions } from './browser.ts';
import type { Participant } from './client.ts';
import { openConsole } from './room.ts';
import { tempFolder } from './temp.ts';
import { exampleDocument } from './worked-example.ts';

/** A real host with the worked example and the built pages, its console, and a browser on its screen. */
export type Projector = {
  readonly host: Host;
  readonly console: Participant<'console'>;
  readonly screen: Device;
  /** Puts a slide on the screen. */
  readonly show: (slide: Slide) => Promise<void>;
};

export type ProjectorOptions = {
  /** Languages of the consultation, the leading one first. */
  readonly languages?: readonly string[];
  readonly viewport?: PageOptions['viewport'];
  /** Runs before the page is opened. */
  readonly before?: (screen: Device) => Promise<void>;
};

export async function openProjector(
  browser: Browser,
  { languages = ['en', 'fr'], viewport = 'projector', before }: ProjectorOptions = {},
): Promise<Projector> {
  const folder = tempFolder();
  const host = await createHost({ appData: joinPath(folder, 'app'), pages: pagesFolder, lanPort: 0 });
  onTestFinished(() => host.close());
  const document = exampleDocument();
  const about = { ...(document['about'] as JsonObject), languages: [...languages] };
  await beginWith(host.session, joinPath(folder, 'example.baraza'), 'import.apply', {
    document: { ...document, about },
  });
  const console = await openConsole(host);
  const screen = await openDevice(browser, { viewport });
  onTestFinished(() => screen.close());
  await before?.(screen);
  await screen.page.goto(host.screenUrl);
  await screen.page.waitForSelector('footer');
  return {
    host,
    console,
    screen,
    show: async (slide) => {
      await console.done('screen.show', { slide: slide as unknown as JsonObject });
    },
  };
}

/**
 * What is wrong with the picture as it stands, a line each: text under 28 px of the canvas, words outside of it,
 * words cut off by their own box, a page that scrolls.
 */
export function pictureProblems({ page }: Device): Promise<readonly string[]> {
  return page.evaluate(() => {
    const problems: string[] = [];
    const canvas = document.querySelector('footer')?.parentElement?.parentElement;
    const edge = (canvas ?? document.body).getBoundingClientRect();
    const scale = edge.width / 1920;
    const isHidden = (element: Element): boolean => {
      const box = element.getBoundingClientRect();
      return box.width <= 1 || box.height <= 1;
    };
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const element = node.parentElement;
      if (text === '' || element === null || isHidden(element)) continue;
      const drawing = element.closest('svg');
      const inDrawing =
        drawing === null ? 1 : drawing.getBoundingClientRect().width / scale / drawing.viewBox.baseVal.width;
      const size = parseFloat(getComputedStyle(element).fontSize) * inDrawing;
      if (size < 27.9) problems.push(`${size} px: ${text.slice(0, 40)}`);
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      const isOutside =
        box.left < edge.left - 1 ||
        box.right > edge.right + 1 ||
        box.top < edge.top - 1 ||
        box.bottom > edge.bottom + 1;
      if (isOutside) problems.push(`outside: ${text.slice(0, 40)}`);
    }
    for (const element of document.querySelectorAll('main *')) {
      const style = getComputedStyle(element);
      if (style.overflow !== 'hidden' || isHidden(element)) continue;
      if (element.scrollHeight > element.clientHeight + 2 || element.scrollWidth > element.clientWidth + 2) {
        problems.push(`cut off: ${(element.textContent ?? '').slice(0, 40)}`);
      }
    }
    const root = document.documentElement;
    if (root.scrollHeight > innerHeight || root.scrollWidth > innerWidth) problems.push('the page scrolls');
    return problems;
  });
}
