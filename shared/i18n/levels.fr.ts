import type { levelsEnglish } from './levels.en.ts';
import type { Translation } from './message.ts';

export const levelsFrench: Translation<typeof levelsEnglish> = {
  outOf: '{value} sur {most}',

  'gradients.8': 'Soutien sans réserve',
  'gradients.7': 'Accord, avec un détail à discuter',
  'gradients.6': 'Soutien avec réserves',
  'gradients.5': 'Abstention : pas d’avis',
  'gradients.4': 'Il faut en discuter davantage',
  'gradients.3': 'Cela ne me plaît pas, mais je soutiendrai',
  'gradients.2': 'Désaccord sérieux',
  'gradients.1': 'Veto',

  'fist.0': 'Poing : je m’y oppose',
  'fist.1': 'De grandes inquiétudes',
  'fist.2': 'De petites inquiétudes, à lever d’abord',
  'fist.3': 'Pas tout, mais je peux vivre avec',
  'fist.4': 'Une bonne idée ; j’y travaillerai',
  'fist.5': 'Tout à fait pour ; j’aiderai à la porter',
};
