import type { Translation } from './message.ts';
import type { phoneRoundsEnglish } from './phone-rounds.en.ts';

export const phoneRoundsFrench: Translation<typeof phoneRoundsEnglish> = {
  'reasons.title': 'Raisons données au tour {round}',
  'reasons.all': { one: 'Afficher {count} raison', other: 'Afficher les {count}' },
  'reasons.more': { one: 'et {count} plus longue', other: 'et {count} plus longues' },
  'live.title': 'Comment les autres le notent maintenant',
  'live.wait': 'Vous voyez comment les autres le notent à partir de {least} réponses.',
  'live.kept': 'Renouvelé quand au moins {least} ont répondu ou changé leur réponse.',
  'live.answers': { one: '{count} réponse', other: '{count} réponses' },
  'live.middle': 'médiane {median}, moitié centrale de {from} à {to}',
  'live.median': 'médiane',
  'live.abstained': { one: '{count} abstention', other: '{count} abstentions' },
  'live.groups': 'Par groupe',
  'live.others': 'Autres groupes',
  'live.reasons': 'Raisons',
};
