import type { Translation } from './message.ts';
import type { matrixEnglish } from './matrix.en.ts';

export const matrixFrench: Translation<typeof matrixEnglish> = {
  'state.unread': 'Pas encore décidée',
  'state.flagged': 'À discuter',
  'state.accepted': 'Acceptée',
  'state.amended': 'Amendée',
  'state.parked': 'Mise de côté',
  'state.empty': 'Vide à dessein',
  'cell.empty': 'Il n’y a rien ici.',
  'cell.of': '{row} × {col}',
  'cell.flags': { one: 'signalée par {count}', other: 'signalée par {count}' },
  'map.label': 'Plan de la matrice',
  'map.cell': '{row} × {col} : {state}',
  'bloc.count': {
    one: '{count} cellule que personne n’a signalée',
    other: '{count} cellules que personne n’a signalées',
  },
  'bloc.ask': 'Elles sont adoptées ensemble. Vous pouvez en retirer une sur votre téléphone.',
  'bloc.done': { one: '{count} cellule adoptée', other: '{count} cellules adoptées ensemble' },
  'flagged.count': { one: '{count} cellule à discuter', other: '{count} cellules à discuter' },
  'flagged.none': 'Aucune cellule à discuter',
  'clock.cells': { one: '{count} cellule', other: '{count} cellules' },
  'clock.each': '{time} chacune',
  'clock.over': '{time} de trop',
  'clock.done': 'Toutes les cellules sont décidées',
  before: 'Telle que lue',
  after: 'Telle qu’amendée',
  'remarks.silent': { one: '{count} sans mots', other: '{count} sans mots' },
  'remarks.seat': 'Place {number}',
  'remarks.table': 'Table {table}',
};
