import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hashOfFramework } from '../../shared/framework/hash-of-framework.ts';
import type { FrameworkContent } from '../../shared/domain/model/framework.ts';
import { accessibilityProblems } from '../helpers/browser.ts';
import { goTo, useHall } from '../helpers/console-hall.ts';
import { overlapsIn } from '../helpers/drawing-page.ts';
import { inLanguage } from '../helpers/framework-languages.ts';
import { cutOff } from '../helpers/team-pages.ts';
import { until } from '../helpers/until.ts';

const drawings = [
  'Levels of the system',
  'Levels and directions',
  'From finding to embedding',
  'Questions',
  'How learning leads to better care',
  'Drivers',
  'House of learning',
];

describe('drawings of the framework', () => {
  const { hall } = useHall();
  const choose = async (label: string, option: string): Promise<void> => {
    const { page } = hall();
    await page.getByRole('button', { name: new RegExp(`${label}$`) }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    // The picture comes with the name of what was chosen.
    await page.getByRole('button', { name: `${option} ${label}`, exact: true }).waitFor();
  };
  const draft = async (content: FrameworkContent): Promise<void> => {
    const replaces = hashOfFramework(hall().state().framework.draft);
    await hall().act('framework.draft', { content: content as never, replaces });
    const label = content.elements[0]?.label ?? '';
    await choose('Drawing', 'House of learning');
    await hall().page.getByRole('img', { name: label }).waitFor();
  };

  it('draws all seven of the worked example so that nothing overlaps', async () => {
    const { page, look, console: device } = hall();
    await hall().ask('files/example', {});
    await page.getByText('Illustrative example').first().waitFor();
    await goTo(page, 'Framework');
    for (const name of drawings) {
      await choose('Drawing', name);
      expect(await overlapsIn(page), name).toEqual([]);
      await look(`drawing ${name}`);
    }
    // The measuring sees what runs into something else.
    await page
      .locator('main svg[role="img"] text')
      .last()
      .evaluate((text) => text.setAttribute('x', '40'));
    expect(await overlapsIn(page)).not.toEqual([]);
    await choose('Drawing', 'Drivers');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await cutOff(device)).toEqual([]);
  });

  it('[FR1] [FR30] draws the same elements as anything else, with nothing typed again, or says why not', async () => {
    const { page, look } = hall();
    for (const type of ['Concept map', 'Theory of change', 'Driver diagram']) {
      await choose('Draw as…', type);
      expect(await overlapsIn(page), type).toEqual([]);
      await look(`drawing as ${type}`);
    }
    for (const [type, why] of [
      ['Stakeholder map', 'A stakeholder map shows actors. This drawing has none.'],
      ['Nested levels', 'This way of drawing needs levels, one within the other. This drawing shows none.'],
      ['House with pillars', /^This way of drawing has no place for .* and 4 more\.$/u],
    ] as const) {
      await choose('Draw as…', type);
      await page.getByText(why).waitFor();
      expect(await page.locator('main svg[role="img"]').count()).toBe(0);
      await look(`drawing not as ${type}`);
    }
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('leads from a node to where it comes from', async () => {
    const { page } = hall();
    await choose('Drawing', 'From finding to embedding');
    await page.getByRole('button', { name: 'Record: where it comes from' }).click();
    await page.getByRole('complementary').getByText('Statements it rests on').waitFor();
    await page.getByRole('complementary').getByRole('button', { name: 'Close' }).click();
  });

  it('[FR12] keeps what was moved by hand through a rename', async () => {
    const { page, state, act } = hall();
    const node = page.getByRole('button', { name: 'Find: where it comes from' });
    await node.focus();
    await page.keyboard.press('Alt+ArrowRight');
    await until('the node to be moved', () => state().framework.draft?.layout['D3']?.['F-P1'] !== undefined);
    await page.getByRole('button', { name: 'Back to automatic places' }).waitFor();
    const before = state().framework.draft!;
    await act('framework.draft', {
      content: {
        ...before,
        elements: before.elements.map((row) => (row.id === 'F-P1' ? { ...row, label: 'Seek' } : row)),
      } as never,
      replaces: hashOfFramework(before),
    });
    await page.getByRole('button', { name: 'Seek: where it comes from' }).waitFor();
    expect(state().framework.draft!.layout['D3']).toEqual(before.layout['D3']);
    const box = await page.getByRole('button', { name: 'Seek: where it comes from' }).boundingBox();
    await page.mouse.move(box!.x + 20, box!.y + 10);
    await page.mouse.down();
    await page.mouse.move(box!.x + 90, box!.y + 30, { steps: 4 });
    await page.mouse.up();
    await until(
      'the node to be moved on',
      () => (state().framework.draft?.layout['D3']?.['F-P1']?.x ?? 0) > 1,
    );
    await page.getByRole('button', { name: 'Back to automatic places' }).click();
    await page.getByRole('button', { name: 'Back to automatic places' }).waitFor({ state: 'detached' });
  });

  it('saves a drawing as SVG with words for who cannot see it, and as PNG with its fonts', async () => {
    const { page } = hall();
    const saved = async (name: string): Promise<Buffer> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ]);
      return readFileSync(await download.path());
    };
    const svg = (await saved('SVG')).toString('utf8');
    expect(svg).toMatch(/^<svg[^>]* xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
    expect(svg).toContain('<title>From finding to embedding</title>');
    expect(svg).toContain('In a circle:');
    const png = await saved('PNG');
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThan(1000);
  });

  it.each([['fr'], ['ar']] as const)('stays legible with long words: %s', async (language) => {
    const { page, state, look } = hall();
    const content = state().framework.draft!;
    const actors = content.elements.filter(({ kind }) => kind === 'actor').map(({ id }) => id);
    const map = {
      id: 'DA',
      title: 'Who takes part',
      note: '',
      spec: { type: 'stakeholders' as const, actors },
    };
    const diagrams = [...content.diagrams.filter(({ id }) => id !== map.id), map];
    await draft(inLanguage({ ...content, diagrams }, language));
    for (const name of [...drawings, map.title]) {
      await choose('Drawing', name);
      expect(await overlapsIn(page), name).toEqual([]);
      await look(`drawing ${language} ${name}`);
    }
    await choose('Drawing', 'House of learning');
    await choose('Draw as…', 'Concept map');
    expect(await overlapsIn(page)).toEqual([]);
    await look(`drawing ${language} Concept map`);
  });
});
