import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { SortTold } from '../../shared/domain/model/sort-told.ts';
import { SceneSvg } from '../../shared/figures/scene-svg.ts';
import {
  CONSOLE_SIZE,
  DARK,
  type FigureOptions,
  LIGHT,
  PRINT,
  PRINT_SIZE,
  SCREEN_SIZE,
} from '../../shared/figures/theme.ts';
import { direction, type Language } from '../../shared/i18n/language.ts';
import { pictureOfSort, picturesOf } from '../../shared/report/sorts/pictures-of-sort.ts';
import { useHall } from '../helpers/console-hall.ts';
import { overlapsIn } from '../helpers/drawing-page.ts';
import { madeUpSort } from '../helpers/sort-made-up.ts';

const french = [
  'La participation des communautés et des familles à la vie de l’établissement scolaire',
  'Le financement pérenne de la formation continue des enseignantes et des enseignants',
  'Des données lisibles pour les équipes, au bon moment et dans leur langue de travail',
  'Le temps',
  'La coordination entre les ministères, les districts et les partenaires techniques et financiers',
  'L’accompagnement des directrices et directeurs nouvellement nommés',
  'Une mémoire partagée de ce qui a été essayé',
  'La reconnaissance',
  'Les visites entre établissements, préparées et suivies d’une discussion',
];
const arabic = [
  'مشاركة المجتمعات المحلية والأسر في حياة المدرسة وفي اتخاذ القرارات',
  'التمويل المستدام للتدريب المستمر للمعلمات والمعلمين',
  'بيانات واضحة تقرؤها الفرق في الوقت المناسب وبلغتها',
  'الوقت',
  'التنسيق بين الوزارات والمديريات والشركاء',
  'مرافقة المديرات والمديرين الجدد',
];

/** As on a slide, beneath its title. */
const onScreen = { ...SCREEN_SIZE, text: 28, height: 684 };

describe('figures of sorts', () => {
  const { hall: hallNow } = useHall();

  async function drawn(sort: SortTold, language: Language, options: FigureOptions, name: string) {
    const { page, look } = hallNow();
    for (const picture of picturesOf(sort)) {
      const made = pictureOfSort(sort, picture, language, options);
      if (made === null) throw new Error(`no ${picture.kind}`);
      const svg = renderToStaticMarkup(SceneSvg({ scene: made.scene, label: made.label, fixed: true }));
      expect(svg).not.toMatch(/NaN|Infinity/u);
      expect(made.label.length).toBeGreaterThan(20);
      expect(made.table.rows.length).toBeGreaterThan(0);
      await page.setViewportSize({ width: 1960, height: Math.ceil(made.scene.height) + 60 });
      await page.evaluate((html) => {
        document.body.innerHTML = `<main style="inline-size: max-content; padding: 8px">${html}</main>`;
      }, svg);
      await look(`figure ${picture.kind} ${name}`);
      expect(await overlapsIn(page), `${picture.kind} ${name}`).toEqual([]);
    }
  }

  it.each([
    ['print', { theme: PRINT, size: PRINT_SIZE }],
    ['console', { theme: LIGHT, size: CONSOLE_SIZE }],
    ['dark', { theme: DARK, size: CONSOLE_SIZE }],
    ['screen', { theme: LIGHT, size: onScreen }],
  ] as const)('touch nothing with long French names: %s', async (name, options) => {
    const sort = madeUpSort(60, french, (card) => `Carte numéro ${card + 1}`);
    await drawn(sort, 'fr', options, `fr ${name}`);
  });

  it('touch nothing with Arabic names, from right to left', async () => {
    const sort = madeUpSort(30, arabic, (card) => `بطاقة ${card + 1}`);
    for (const [name, size] of [
      ['print', PRINT_SIZE],
      ['screen', onScreen],
    ] as const) {
      await drawn(sort, 'ar', { theme: LIGHT, size, direction: direction('ar') }, `ar ${name}`);
    }
  });

  it('touch nothing with 100 cards in 20 clusters, and with three cards', async () => {
    const names = Array.from({ length: 20 }, (_, at) => `${french[at % french.length] ?? ''} (${at + 1})`);
    const many = madeUpSort(100, names, (card) => `Card ${card + 1}`);
    await drawn(many, 'en', { theme: PRINT, size: PRINT_SIZE }, 'many print');
    await drawn(many, 'en', { theme: LIGHT, size: onScreen }, 'many screen');
    const few = madeUpSort(4, ['One', 'Other'], (card) => `Card ${card + 1}`);
    await drawn(few, 'en', { theme: LIGHT, size: PRINT_SIZE }, 'few');
  });
});
