import type { Translation } from './message.ts';
import type { verdictsEnglish } from './verdicts.en.ts';

export const verdictsFrench: Translation<typeof verdictsEnglish> = {
  'common.tooFew': 'Quorum non atteint : moins de {minimum} réponses, rien n’est montré',
  'common.quorum': 'Quorum non atteint : {responded} ont répondu, il en faut {needed}',
  'common.nobody': 'Pas d’accord : tout le monde s’est abstenu',
  'rule.quorum': 'Au moins {share} des sièges votants doivent répondre.',
  'rule.groups': 'Les groupes de moins de {minimum} réponses sont comptés avec d’autres.',
  'figures.answered': { one: '{count} réponse', other: '{count} réponses' },
  'figures.abstained': { one: '{count} abstention', other: '{count} abstentions' },

  'gradients.rule':
    'Une proposition est soutenue quand au moins {share} choisissent « soutien avec réserves » ou plus{reluctant}{veto}.',
  'gradients.rule.reluctant': ', ou « cela ne me plaît pas, mais je soutiendrai »',
  'gradients.rule.veto': ' et que personne n’y met son veto',
  'gradients.agreed': 'Soutenu : {support} sur {of}',
  'gradients.blocked': { one: 'Bloqué : {count} veto', other: 'Bloqué : {count} vetos' },
  'gradients.missed': 'Soutien insuffisant : {support} sur {of}, il en faut {needed}',
  'gradients.figures':
    '{strong} soutiennent sans réserve ou presque · {reserved} avec réserves · {against} en désaccord sérieux',

  'fist.rule': 'Une proposition passe quand {who} montrent trois doigts ou plus{block}.',
  'fist.rule.all': 'tous',
  'fist.rule.share': 'au moins {share}',
  'fist.rule.block': ' et que personne ne montre le poing',
  'fist.agreed.all': 'Adopté : tous les {of} à trois ou plus',
  'fist.agreed': 'Adopté : {support} sur {of} à trois ou plus',
  'fist.blocked': { one: 'Bloqué : {count} poing', other: 'Bloqué : {count} poings' },
  'fist.missed': {
    one: 'Pas encore : {count} personne inquiète',
    other: 'Pas encore : {count} personnes inquiètes',
  },
  'fist.figures':
    '{support} à trois ou plus · {concerns} avec des inquiétudes · {blocks} au poing · minimum {lowest}',
};
