import { join as joinPath } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { ensurePages } from '../../build/pages.ts';
import { beginWith } from '../../electron/host/files/actions.ts';
import { createHost } from '../../electron/host/index.ts';
import type { FrameworkContent } from '../../shared/domain/model/framework.ts';
import { seededDraws } from '../../shared/util/seeded-draws.ts';
import { openBrowser, openDevice } from '../helpers/browser.ts';
import { chromium } from '../helpers/chromium.ts';
import { join } from '../helpers/client.ts';
import { anElement, aRelation, exampleFramework } from '../helpers/framework-world.ts';
import { until } from '../helpers/until.ts';
import { exampleDocument } from '../helpers/worked-example.ts';
import { startProcess } from './bench-host.ts';

/** In milliseconds: each rename until the last view had drawn it, and by view; each large drawing from its request. */
export type FrameworkTimes = {
  readonly renamed: readonly number[];
  readonly byView: { readonly [view: string]: readonly number[] };
  readonly largeDrawn: readonly number[];
};

/** Where a view's words stand: nothing else of the page counts, such as who writes in which line. */
const picture = 'svg[role="img"]';
const places = { drawing: picture, tables: 'th', projector: picture } as const;
type View = keyof typeof places;

const rounds = 10;
const large = 'Map of 120 elements';
const small = 'Levels of the system';

/**
 * The worked example open as outline, drawing, tables and on the projector, each in a page of its own.
 *
 * Null where there is no browser.
 */
export async function measureFrameworkPages(folder: string): Promise<FrameworkTimes | null> {
  if ('missing' in (await chromium())) return null;
  const pages = await ensurePages({ quiet: true });
  const file = joinPath(folder, 'example.baraza');
  const given = { appData: joinPath(folder, 'app'), pages, lanPort: 0 };
  const made = await createHost(given);
  await beginWith(made.session, file, 'import.apply', { document: exampleDocument() });
  await made.close();
  const { child, ready } = await startProcess({ ...given, file });
  const browser = await openBrowser();
  const url = new URL(ready.consoleUrl);
  const led = await join({ origin: url.origin, surface: 'console', page: url.pathname + url.search });
  try {
    const { hash } = led.common().framework;
    await led.done('framework.draft', { content: withLargeDrawing() as never, replaces: hash });
    await led.done('room.open');
    const room = new URL(await led.sees('the address', ({ common }) => common.live.joinUrl)).origin;
    await led.done('screen.show', { slide: { kind: 'drawing', diagram: 'D1', as: null } });
    const outline = await openPage(browser, `${url.origin}/console`, led.cookies);
    await outline
      .getByRole('navigation', { name: 'Places' })
      .getByRole('button', { name: 'Framework' })
      .click();
    await part(outline, 'Elements');
    const desk = async (label: string): Promise<Page> => {
      const { code } = await led.done('desk.offer', { kind: 'desk', grants: ['drafting'], label });
      const page = await openPage(browser, `${room}/desk?pair=${code as string}`);
      await page.getByRole('radio', { name: 'Framework', exact: true }).click();
      return page;
    };
    const drawing = await desk('Canvas');
    await part(drawing, 'Drawings');
    const tables = await desk('Tables');
    await part(tables, 'Matrices');
    const projector = await openPage(browser, ready.screenUrl, '', 'projector');
    await projector.locator('[data-slide="drawing 1"]').waitFor();
    const views = { drawing, tables, projector };
    const byView = await renamings(outline, views);
    const renamed = Array.from({ length: rounds }, (_, round) =>
      Math.max(...Object.values(byView).map((times) => times[round] ?? Number.NaN)),
    );
    return { renamed, byView, largeDrawn: await largeDrawings(drawing) };
  } finally {
    await browser.close();
    await led.leave();
    child.send({ type: 'stop' });
    await until('the host to end', () => child.exitCode !== null || child.signalCode !== null, {
      within: 60_000,
    });
  }
}

/** An element renamed letter by letter in the outline: from its last letter to each other view's picture of it. */
async function renamings(
  outline: Page,
  views: { readonly [view in View]: Page },
): Promise<{ readonly [view in View]: readonly number[] }> {
  const names = Object.keys(places) as View[];
  const times: { readonly [view in View]: number[] } = { drawing: [], tables: [], projector: [] };
  await outline.evaluate(noteActs, 'input');
  let before = 'District';
  for (let round = -1; round < rounds; round += 1) {
    const after = `Zone${round + 2}`;
    await outline.getByRole('button', { name: `Change: ${before}`, exact: true }).click();
    const field = outline.getByLabel('Name', { exact: true });
    await field.fill('');
    await Promise.all(
      names.map((name) => views[name].evaluate(watchFor, { word: after, within: places[name] })),
    );
    await field.pressSequentially(after, { delay: 90 });
    const typed = await outline.evaluate(() => globalThis.barazaActedAt);
    for (const name of names) {
      const drawn = await views[name].evaluate(() => globalThis.barazaDrawn);
      // The first warms up.
      if (round >= 0) times[name].push(Math.max(0, drawn - typed));
    }
    await outline.getByRole('button', { name: 'Done', exact: true }).click();
    before = after;
  }
  return times;
}

/**
 * From the press that asks for the drawing to its picture: layout in its worker, the way there and back, painting.
 *
 * Each time on a page that comes to its drawings anew and knows of none.
 */
async function largeDrawings(page: Page): Promise<readonly number[]> {
  const choose = async (name: string): Promise<void> => {
    await page.getByRole('button', { name: /Drawing$/u }).click();
    await page.getByRole('option', { name, exact: true }).click();
  };
  await page.evaluate(noteActs, 'pointerup');
  const times: number[] = [];
  for (let round = -1; round < rounds; round += 1) {
    await part(page, 'Elements');
    await part(page, 'Drawings');
    await choose(small);
    await page.getByRole('button', { name: /^National: /u }).waitFor();
    await page.evaluate(watchFor, { word: 'Element-119', within: picture });
    await choose(large);
    const drawn = await page.evaluate(() => globalThis.barazaDrawn);
    const asked = await page.evaluate(() => globalThis.barazaActedAt);
    if (round >= 0) times.push(drawn - asked);
  }
  return times;
}

declare global {
  /** When the last letter was typed, or a drawing asked for: in ms since 1970. */
  var barazaActedAt: number;
  /** When what was watched for had been painted. */
  var barazaDrawn: Promise<number>;
}

/** Runs in the page: notes when somebody last typed or pressed. */
function noteActs(event: string): void {
  document.addEventListener(event, () => void (globalThis.barazaActedAt = Date.now()), { capture: true });
}

/** Runs in the page: notes when a word is painted there, two animation frames after it stands there. */
function watchFor({ word, within }: { readonly word: string; readonly within: string }): void {
  globalThis.barazaDrawn = new Promise((drawn, give) => {
    setTimeout(() => give(new Error(`“${word}” was never drawn.`)), 10_000);
    const look = (): void => {
      if (![...document.querySelectorAll(within)].some((place) => place.textContent.includes(word))) return;
      watch.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => drawn(Date.now())));
    };
    const watch = new MutationObserver(look);
    watch.observe(document.body, { subtree: true, childList: true, characterData: true });
    look();
  });
}

/** The worked example's framework and a drawing of 120 elements and 200 relations in it. */
function withLargeDrawing(): FrameworkContent {
  const draw = seededDraws(9);
  const pick = (below: number): number => Math.floor(draw() * below);
  const elements = Array.from({ length: 120 }, (_, index) =>
    anElement(`X${index}`, { label: `${'word '.repeat(pick(9))}Element-${index}` }),
  );
  const relations = Array.from({ length: 200 }, (_, index) =>
    aRelation(`X${pick(120)}`, `X${pick(120)}`, {
      id: `XR${index}`,
      label: index % 2 === 0 ? 'leads to' : '',
    }),
  );
  const example = exampleFramework();
  const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);
  const spec = { type: 'concepts', elements: ids(elements), relations: ids(relations) } as const;
  return {
    ...example,
    elements: [...example.elements, ...elements],
    relations: [...example.relations, ...relations],
    diagrams: [...example.diagrams, { ...example.diagrams[0]!, id: 'DX', title: large, spec }],
  };
}

async function part(page: Page, name: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Parts of the framework' })
    .getByRole('button', { name })
    .click();
  await page.locator('h1', { hasText: name }).waitFor();
}

async function openPage(
  browser: Browser,
  url: string,
  cookies = '',
  viewport: 'laptop' | 'projector' = 'laptop',
): Promise<Page> {
  const { page } = await openDevice(browser, { viewport, reducedMotion: 'reduce' });
  page.setDefaultTimeout(60_000);
  await page.context().addCookies(
    cookies
      .split('; ')
      .filter((pair) => pair.includes('='))
      .map((pair) => {
        const at = pair.indexOf('=');
        return { name: pair.slice(0, at), value: pair.slice(at + 1), url };
      }),
  );
  await page.goto(url);
  return page;
}
