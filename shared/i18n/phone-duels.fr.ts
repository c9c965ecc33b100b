import type { Translation } from './message.ts';
import type { phoneDuelsEnglish } from './phone-duels.en.ts';

export const phoneDuelsFrench: Translation<typeof phoneDuelsEnglish> = {
  'title.plain': 'Lequel des deux vient en premier ?',
  'title.strength': 'Lequel est plus important, et de combien ?',
  position: '{position} sur {total}',
  pair: 'Paire {position} sur {total} : {one} Ou : {other}',
  even: 'Je ne peux pas choisir',
  or: 'ou',
  first: 'A',
  second: 'B',
  'strength.9': '{side} : extrêmement plus important',
  'strength.7': '{side} : beaucoup plus important',
  'strength.5': '{side} : nettement plus important',
  'strength.3': '{side} : un peu plus important',
  'strength.1': 'Les deux aussi importants',
  'review.title': 'Vos comparaisons',
  'review.done': {
    one: 'Vous avez fait {count} comparaison.',
    other: 'Vous avez fait {count} comparaisons.',
  },
  'review.left': { one: 'Il reste {count} paire.', other: 'Il reste {count} paires.' },
  'review.open': 'Continuer à comparer',
  'review.none': 'Pas encore comparés',
  'review.first': 'En premier : {text}',
  'review.again': 'Vous pouvez les modifier jusqu’à l’arrêt du vote.',
  again: 'Comparer de nouveau',
  agrees: 'Vos réponses s’accordent entre elles.',
  agreesSoFar: 'Jusqu’ici, vos réponses s’accordent entre elles.',
  circle:
    'Ces trois tournent en rond : vous mettez le premier avant le deuxième, le deuxième avant le troisième, et le troisième avant le premier.',
  strained:
    'Ces trois vont mal ensemble. Regardez-les encore, et ne changez une réponse que si vous pensez autrement.',
  ratio: 'Ratio de cohérence {ratio} ; sous 0,10, c’est assez cohérent.',
  lookShort: 'Trois réponses ne s’accordent pas : voir',
  look: 'Comparer de nouveau {one} et {other}',
  few: 'Il y a trop peu d’énoncés à comparer.',
  'idea.add': 'Ajouter une idée',
  'idea.box': 'Votre idée',
  'idea.help': 'Elle va à l’équipe avec les autres contributions, pas dans ce scrutin.',
  'idea.send': 'Envoyer l’idée',
  'idea.sent': 'Votre idée est envoyée.',
};
