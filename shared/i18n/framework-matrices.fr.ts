import type { frameworkMatricesEnglish } from './framework-matrices.en.ts';
import type { Translation } from './message.ts';

export const frameworkMatricesFrench: Translation<typeof frameworkMatricesEnglish> = {
  add: 'Ajouter une matrice',
  save: 'L’ajouter',
  change: 'Modifier la matrice : {matrix}',
  remove: 'Retirer la matrice',
  title: 'Titre',
  rows: 'Lignes',
  cols: 'Colonnes',
  'rows.from': 'Ce que sont les lignes',
  'cols.from': 'Ce que sont les colonnes',
  'from.kind': { one: '{kind} : {count} élément', other: '{kind} : {count} éléments' },
  'from.words': 'Vos propres mots',
  'rows.words': 'Les lignes, une par ligne de texte',
  'cols.words': 'Les colonnes, une par ligne de texte',
  'heading.name': 'Nom de cette ligne ou colonne',
  'heading.remove': 'Retirer {heading} et ses cases',
  'heading.element': 'Porte le nom de son élément',
  'rows.element': 'Ajouter un élément comme ligne',
  'cols.element': 'Ajouter un élément comme colonne',
  'rows.word': 'Ou une ligne en mots',
  'cols.word': 'Ou une colonne en mots',
  'rows.add': 'Ajouter la ligne',
  'cols.add': 'Ajouter la colonne',
  'refuse.title': 'Donnez-lui un titre.',
  'refuse.rows': 'Dites ce que sont ses lignes.',
  'refuse.cols': 'Dites ce que sont ses colonnes.',
  'refuse.large':
    'Cela fait {count} cases ; une matrice en contient au plus {most}. Prenez moins de lignes ou de colonnes.',
  'refuse.long': 'Un nom compte au plus {most} caractères : raccourcissez « {name} ».',
  cells: {
    one: '{count} case, vide tant que personne n’y écrit.',
    other: '{count} cases, vides tant que personne n’y écrit.',
  },
};
