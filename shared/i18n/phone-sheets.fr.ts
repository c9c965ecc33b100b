import type { Translation } from './message.ts';
import type { phoneSheetsEnglish } from './phone-sheets.en.ts';

export const phoneSheetsFrench: Translation<typeof phoneSheetsEnglish> = {
  'spend.title': 'Répartissez ce que vous avez',
  'spend.left.dot': { one: 'Reste {count} pastille', other: 'Restent {count} pastilles' },
  'spend.left.point': { one: 'Reste {count} point', other: 'Restent {count} points' },
  'spend.left.credit': { one: 'Reste {count} crédit', other: 'Restent {count} crédits' },
  'spend.more': 'Plus pour l’énoncé {number}',
  'spend.less': 'Moins pour l’énoncé {number}',
  'spend.costs': { one: 'coûte {count} crédit', other: 'coûtent {count} crédits' },
  'order.title': 'Mettez-les dans l’ordre',
  'order.most': {
    one: 'Touchez l’idée que vous mettez en tête.',
    other: 'Touchez {count} idées, la meilleure d’abord. Enlevez-en une pour faire place à une autre.',
  },
  'order.full': { one: 'Vous en avez choisi une.', other: 'Vous en avez choisi {count}.' },
  'order.help':
    'Touchez ce qui vient en premier, puis en second, et ainsi de suite. Vous pouvez vous arrêter après ce qui compte pour vous.',
  'order.chosen': 'Votre ordre',
  'order.rest': 'Pas encore dans votre ordre',
  'order.put': 'Placer l’énoncé {number} à la suite',
  'order.up': 'Monter l’énoncé {number}',
  'order.down': 'Descendre l’énoncé {number}',
  'order.out': 'Retirer l’énoncé {number}',
  'order.empty': 'Rien encore. Touchez un énoncé ci-dessous.',
  handIn: 'Remettre',
  handInAgain: 'Remettre la modification',
  handedIn: 'Remis',
  notYet: 'Sur ce téléphone, pas encore remis',
  again: 'Vous pouvez modifier jusqu’à l’arrêt du vote.',
};
