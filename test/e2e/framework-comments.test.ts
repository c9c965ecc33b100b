import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { CommentFile } from '../../shared/framework/comment-file.ts';
import { hashOfFramework } from '../../shared/framework/hash-of-framework.ts';
import { accessibilityProblems, openDevice } from '../helpers/browser.ts';
import { goTo, picture, useHall } from '../helpers/console-hall.ts';
import { seatedPhone } from '../helpers/phone-page.ts';
import { saved } from '../helpers/saved-file.ts';
import { cutOff } from '../helpers/team-pages.ts';
import { until } from '../helpers/until.ts';

/** Chooses one of a few words that stand side by side: the control itself lies unseen below them. */
const choose = (within: Page | Locator, name: string): Promise<void> =>
  within.getByRole('radio', { name, exact: true }).check({ force: true });

describe('comments between meetings', () => {
  const { browser, hall } = useHall();
  const copies: { [name: string]: string } = {};
  const returned: { [name: string]: string } = {};
  const folder = (): string => join(hall().folder, 'mail');

  it('[CB1] [CB2] circulates an adopted version: a page for each seat, saved as one file', async () => {
    const { page, act, state, look } = hall();
    mkdirSync(folder(), { recursive: true });
    await hall().ask('files/example', {});
    await page.getByText('Illustrative example').first().waitFor();
    await goTo(page, 'Framework');
    const parts = page.getByRole('navigation', { name: 'Parts of the framework' });
    await parts.getByRole('button', { name: 'Comments' }).click();
    await page.getByText('Adopt a version first').waitFor();
    await act('framework.adopt', {
      hash: hashOfFramework(state().framework.draft),
      name: 'After the first meeting',
    });
    await page.getByRole('button', { name: 'Circulate a version' }).click();
    await page.getByLabel('A word to those who read it').fill('Look at the matrices above all.');
    await page.getByLabel('Comments by').fill('2099-12-19');
    await look('comments-circulate');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await cutOff(hall().console)).toEqual([]);
    const zip = await saved(page, () => page.getByRole('button', { name: 'Make the copies' }).click());
    await page.getByText('Send each file to its person').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
    const files = unzipSync(zip.bytes);
    const seats = Object.values(state().seats);
    expect(Object.keys(files)).toHaveLength(seats.length);
    // Each page speaks the language of its seat.
    const english = Object.entries(files).filter(([, bytes]) =>
      Buffer.from(bytes).includes('"language":"en"'),
    );
    for (const [name, bytes] of english.slice(0, 2)) {
      copies[name] = join(folder(), name);
      writeFileSync(copies[name], bytes);
    }
    const [circulation] = Object.values(state().circulations);
    expect(Object.values(circulation!.copies)).toHaveLength(seats.length);
    for (const bytes of Object.values(files)) {
      const text = Buffer.from(bytes).toString('utf8');
      expect(/"code":"([^"]+)"/u.exec(text)?.[1]).toMatch(/^[2-9A-Z]{16}$/u);
    }
    await page.getByText(`${seats.length} still out`).first().waitFor();
  });

  it('[CB1] [CB11] a copy is opened from a disk, in two windows, asks nobody for anything, keeps what is written, and saves a file', async () => {
    const [first = '', second = ''] = Object.values(copies);
    for (const [path, viewport] of [
      [first, 'phone'],
      [second, 'laptop'],
    ] as const) {
      const device = await openDevice(browser(), { viewport, locale: 'fr', reducedMotion: 'reduce' });
      const { page } = device;
      page.setDefaultTimeout(60_000);
      await page.goto(pathToFileURL(path).href);
      await page.getByRole('heading', { name: 'v0: After the first meeting' }).waitFor();
      await page.getByText('Look at the matrices above all.').waitFor();
      const other = await page.context().newPage();
      await other.goto(page.url());
      const comment = async (line: RegExp, text: string, within = page): Promise<void> => {
        await within.getByRole('button', { name: line }).first().click();
        const form = within.getByRole('form');
        if (text.startsWith('Name')) await choose(form, 'Other words');
        await form.getByRole('textbox').fill(text);
        await picture(within, `comments-copy-form-${viewport}`);
        await form.getByRole('button', { name: 'Keep this comment' }).click();
        await page.getByText(text).first().waitFor();
      };
      await comment(/Comment on “Name a small national team/u, 'Name a national focal team.');
      await comment(/Comment on “Facility staff × District/u, `Not empty, says the ${viewport}.`, other);
      await comment(/Comment on “District”/u, 'Is this the health district?');
      await page.getByText('3 comments').waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await cutOff(device)).toEqual([]);
      await page.reload();
      await page.getByText('3 comments').waitFor();
      await page.getByRole('link', { name: 'Send back' }).click();
      await picture(page, `comments-copy-send-${viewport}`);
      const file = await saved(page, () =>
        page.getByRole('button', { name: 'Save my comments as a file' }).click(),
      );
      await page.getByText('Send it back to whoever sent you this page').first().waitFor();
      const read = JSON.parse(file.bytes.toString('utf8')) as CommentFile;
      expect(read.comments.map(({ kind }) => kind)).toEqual(['change-wanted', 'comment', 'comment']);
      returned[viewport] = join(folder(), `${viewport} ${file.name}`);
      writeFileSync(returned[viewport], file.bytes);
      await choose(page, 'Français');
      await page.getByText('Renvoyez-le à la personne qui vous a envoyé cette page').waitFor();
      await choose(page, 'العربية');
      await page.getByText('3 تعليقات').waitFor();
      expect(await cutOff(device)).toEqual([]);
      await picture(page, `comments-copy-arabic-${viewport}`);
      expect([...device.outside, ...device.complaints]).toEqual([]);
      await device.close();
    }
  });

  it('[CB3] [CB4] takes several files in at once, and says of each what became of it', async () => {
    const { page, state, look } = hall();
    const good = JSON.parse(readFileSync(returned['laptop'] ?? '', 'utf8')) as CommentFile;
    const altered = join(folder(), 'altered.json');
    const [one, ...others] = good.comments;
    writeFileSync(
      altered,
      JSON.stringify({ ...good, comments: [{ ...one, text: 'Something else' }, ...others] }),
    );
    const foreign = join(folder(), 'foreign.json');
    writeFileSync(foreign, '{"hello": 1}');
    const letter = join(folder(), 'letter.txt');
    writeFileSync(letter, 'Dear all');
    await page
      .locator('input[type=file][multiple]')
      .setInputFiles([
        returned['phone'] ?? '',
        altered,
        foreign,
        letter,
        returned['laptop'] ?? '',
        returned['phone'] ?? '',
      ]);
    const results = page.getByRole('list', { name: 'What became of the files' }).getByRole('listitem');
    await until('all files to be looked at', async () => (await results.count()) === 6);
    expect((await results.allTextContents()).map((text) => text.replace(/^.*\.(json|txt) /u, ''))).toEqual([
      '3 comments taken in',
      expect.stringContaining('changed after it was saved'),
      expect.stringContaining('no comment file of Baraza'),
      expect.stringContaining('no comment file of Baraza'),
      '3 comments taken in',
      expect.stringContaining('taken in already'),
    ]);
    expect(Object.keys(state().comments)).toHaveLength(6);
    await page.getByText('2 copies back').waitFor();
    await look('comments-taken-in');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await cutOff(hall().console)).toEqual([]);
  });

  it('[CB5] people in the room comment on the same version on their phones', async () => {
    const { state, page: consolePage, act, host } = hall();
    await act('room.set', { door: 'open', lateJoining: true });
    await act('room.open');
    const origin = await until('an address for phones', () => host.roomUrls()[0]);
    const seat = Object.values(state().seats).find(({ role }) => role === 'participant')!;
    const device = await seatedPhone(browser(), { url: origin }, seat.code, { reducedMotion: 'reduce' });
    const { page } = device;
    await page.getByRole('button', { name: 'Comment on the framework' }).click({ timeout: 30_000 });
    await page.getByRole('heading', { name: 'v0: After the first meeting' }).waitFor();
    await page
      .getByRole('button', { name: /Comment on “District”/u })
      .first()
      .click();
    await page.getByRole('form').getByRole('textbox').fill('From the room');
    await picture(page, 'comments-phone');
    await page.getByRole('form').getByRole('button', { name: 'Keep this comment' }).click();
    await until('the comment to be recorded', () =>
      Object.values(state().comments).some(
        ({ text, source }) => text === 'From the room' && source === 'phone',
      ),
    );
    await page.getByText('From the room').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await cutOff(device)).toEqual([]);
    expect(device.outside).toEqual([]);
    await consolePage.getByText('From the room').waitFor();
    await act('comment.answer', {
      comment: Object.values(state().comments).find(({ text }) => text === 'From the room')!.id,
      answer: 'no',
      reason: 'It is the administrative one.',
    });
    await page.getByText('It is the administrative one.').waitFor();
    await device.close();
  });

  it('[CB6] [CB7] shows each comment on its line, answers it, takes the answer back, and prints the log', async () => {
    const { page, state, look } = hall();
    const line = page.getByRole('article').filter({ hasText: 'Name a small national team' });
    await line.locator('del', { hasText: 'small' }).first().waitFor();
    const comment = line.getByRole('listitem').first();
    await comment.getByRole('button', { name: 'Answer' }).click();
    await choose(comment, 'In part');
    expect(await comment.getByRole('button', { name: 'Save the answer' }).isDisabled()).toBe(true);
    await comment.getByLabel('Why', { exact: true }).fill('“Focal” is what the ballot said of the district.');
    await look('comments-answer');
    await comment.getByRole('button', { name: 'Save the answer' }).click();
    const answered = () => Object.values(state().comments).filter(({ response }) => response !== null).length;
    await until('the comment to be answered', () => answered() === 2);
    await page.getByRole('button', { name: 'Undo: comment answered' }).click();
    await until('the answer to be taken back', () => answered() === 1);
    await hall().act('comment.answer', {
      comment: Object.values(state().comments).find(({ kind }) => kind === 'change-wanted')!.id,
      answer: 'accepted',
      reason: 'Well said.',
    });
    await choose(page, 'All');
    await page.getByText('Well said.').waitFor();
    await look('comments-all');
    const log = async (item: string) =>
      saved(page, async () => {
        await page.getByRole('button', { name: 'Comment log' }).click();
        await page.getByRole('menuitem', { name: item }).click();
      });
    const csv = await log('Table (CSV)');
    expect(csv.bytes.toString('utf8')).toContain('Not empty, says the phone.');
    expect(csv.bytes.toString('utf8')).toContain('Well said.');
    const html = (await log('Web page, to print')).bytes.toString('utf8');
    expect(html).toContain('Well said.');
    const people = Object.values(state().seats).flatMap(({ person }) => person ?? []);
    for (const person of people) expect(html).not.toContain(person);
    expect((await log('Word document')).bytes.subarray(0, 2).toString()).toBe('PK');
  });

  it('[CB10] puts the words of a comment into the draft with the comment as source, and takes them back', async () => {
    const { page, state, look } = hall();
    const comments = Object.values(state().comments);
    const comment = comments.find((row) => row.kind === 'change-wanted' && row.response === null)!;
    const lines = () => state().framework.draft!.recommendations;
    const draft = () => lines().find(({ id }) => comment.line === `recommendation ${id}`)!;
    const before = draft();
    await choose(page, 'To answer');
    const row = page.getByRole('listitem').filter({ hasText: 'Other words' }).last();
    await row.getByRole('button', { name: 'Put these words into the draft' }).click();
    await row.getByRole('button', { name: 'Cancel' }).click();
    await until('the words to be in the draft', () => draft().text === comment.text);
    expect(draft().from).toEqual({ ...before.from, comments: [...before.from.comments, comment.id] });
    expect(draft().agreedAs?.words).toEqual([before.text]);
    await look('comments-put');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Undo mine' }).click();
    await until('the line to be as it was', () => draft().text === before.text);
    expect(draft().from).toEqual(before.from);
  });

  it('[CB9] says in the comparison of versions because of which comment a line was changed', async () => {
    const { page, act, state, look } = hall();
    const { draft, versions } = state().framework;
    const recommendations = draft!.recommendations.map((row) =>
      row.text.startsWith('Name a small national team')
        ? { ...row, text: 'Name a national focal team.' }
        : row,
    );
    await act('framework.draft', {
      content: { ...draft!, recommendations } as never,
      replaces: versions[0]!.hash,
    });
    const parts = page.getByRole('navigation', { name: 'Parts of the framework' });
    await parts.getByRole('button', { name: 'Versions' }).click();
    await page.getByText(/Because of the comment “Name a national focal team\.”/u).waitFor();
    await look('comments-because');
    await choose(page, 'Side by side');
    await page.locator('del', { hasText: 'small' }).waitFor();
    await look('comments-side-by-side');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(hall().console.complaints).toEqual([]);
  });

  it('fits French at both sizes', async () => {
    for (const viewport of ['laptop', 'projector'] as const) {
      const device = await openDevice(browser(), {
        viewport,
        colorScheme: 'dark',
        locale: 'fr',
        reducedMotion: 'reduce',
      });
      const { page } = device;
      await page.goto(hall().host.newConsoleUrl());
      await page.getByRole('navigation').getByRole('button', { name: 'Cadre' }).click();
      await page
        .getByRole('navigation', { name: 'Parties du cadre' })
        .getByRole('button', { name: 'Commentaires' })
        .click();
      await page.getByText('Reprendre des fichiers de commentaires').first().waitFor();
      expect(await cutOff(device)).toEqual([]);
      expect(await accessibilityProblems(page)).toEqual([]);
      await picture(page, `comments-french-${viewport}`);
      await device.close();
    }
  });
});
