import type { FrameworkContent } from '../../shared/domain/model/framework.ts';

const french = [
  'Établissements de santé et équipes d’amélioration de la qualité des soins maternels et néonatals',
  'Redevabilité',
  'Mécanismes institutionnels d’apprentissage horizontal entre les équipes cadres de district',
  'Documenter',
  'Conditions anticonstitutionnellement défavorables',
];
const arabic = [
  'استدامة جودة الرعاية الصحية ونشرها في جميع المستويات',
  'المرافق الصحية',
  'التعلّم الأفقي بين فرق إدارة الصحة في المناطق',
  'التوثيق',
  'المناخ الآمن الذي يتحدث فيه الناس عن الإخفاق دون خوف',
];

/** A framework with other words, as long and as different as French and Arabic ones get. */
export function inLanguage(content: FrameworkContent, language: 'fr' | 'ar'): FrameworkContent {
  const labels = language === 'fr' ? french : arabic;
  const label = (index: number): string => labels[index % labels.length] ?? '';
  return {
    ...content,
    elements: content.elements.map((row, index) => ({ ...row, label: `${label(index)} ${index + 1}` })),
    relations: content.relations.map((row, index) =>
      row.label === '' ? row : { ...row, label: label(index + 1) },
    ),
    indicators: content.indicators.map((row, index) => ({ ...row, name: `${label(index)} ${index + 1}` })),
    matrices: content.matrices.map((matrix) => ({
      ...matrix,
      cells: matrix.cells.map((cell, index) => ({
        ...cell,
        items: cell.items.map((_item, place) => `${label(index + place)} ${place + 1}`),
      })),
    })),
  };
}
