import { choosingVerdictsFrench } from './verdicts-choosing.fr.ts';
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

  'whole.first': 'En tête : {names}',
  'whole.tied': 'Ex æquo en tête : {names}',
  'whole.allTied': 'Aucun ordre : tous ex æquo',
  'whole.none': 'Aucun ordre : trop peu de réponses',

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

  'consent.rule':
    'Une proposition passe quand personne n’a d’objection ; les inquiétudes sont consignées et ne l’arrêtent pas.',
  'consent.agreed': 'Consentement : personne n’objecte',
  'consent.missed': {
    one: 'Pas encore de consentement : {count} objection à intégrer',
    other: 'Pas encore de consentement : {count} objections à intégrer',
  },
  'consent.figures': '{support} consentent · {concerns} avec une inquiétude · {against} objectent',
  'silence.rule':
    'Une proposition est adoptée quand personne n’objecte{silent} ; les réserves sont imprimées avec elle.',
  'silence.rule.silent': ', le silence valant absence d’objection',
  'silence.agreed': 'Aucune objection : adopté',
  'silence.missed': { one: 'Non adopté : {count} objection', other: 'Non adopté : {count} objections' },
  'silence.figures':
    '{against} objectent · {reserved} avec réserve · {support} sans objection · {silent} silencieux',
  'systemic.rule':
    'La proposition qui rencontre le moins de résistance vient en tête : chacun donne de 0 (aucune) à 10 (inacceptable), sans chiffre compte pour 5. Ne rien changer devrait être une des propositions.',
  'systemic.verdict': 'Acceptation {acceptance}',
  'systemic.figures': 'Résistance {resistance} sur {most}',
  'systemic.said': '{acceptance} d’acceptation',
  'approval.rule':
    'Une proposition est approuvée quand au moins {share} de ceux qui ont répondu l’approuvent ; la plus approuvée vient en tête.',
  'approval.agreed': 'Approuvé par {support} sur {of}',
  'approval.missed': 'Non approuvé : {support} sur {of}, il en faut {needed}',
  'approval.said': { one: '{count} approbation', other: '{count} approbations' },
  'score.rule': 'Chacun note chaque proposition de 0 à {most} ; la moyenne la plus haute vient en tête.',
  'score.verdict': 'Moyenne {mean} sur {most}',
  'score.figures': 'Minimum {lowest}, maximum {highest}',
  'score.said': 'moyenne {mean}',
  'majority.rule':
    'La mention d’une proposition est celle que lui donne au moins une majorité ; à partir de « {least} », elle est acceptée, la meilleure vient en tête.',
  'majority.verdict': 'Mention majoritaire : {grade}',
  'majority.figures': '{above} l’ont jugé meilleur · {below} moins bon',
  'rand.rule.classic':
    'Un énoncé est approprié quand la médiane est de 7 à 9 sans désaccord, inapproprié de 1 à 3 ; un désaccord (un tiers du groupe à chaque extrême) le rend incertain. RAND/UCLA, définition classique.',
  'rand.rule.ipras':
    'Un énoncé est approprié quand la médiane est de 7 à 9 sans désaccord, inapproprié de 1 à 3 ; un désaccord (l’intervalle interpercentile dépasse celui ajusté pour la symétrie, quantiles de type {type}) le rend incertain. RAND/UCLA, IPRAS.',
  'rand.appropriate': 'Approprié : médiane {median}',
  'rand.inappropriate': 'Inapproprié : médiane {median}',
  'rand.uncertain': 'Incertain : médiane {median}',
  'rand.disagreement': 'Incertain : le groupe est en désaccord',
  'rand.figures': 'Médiane {median} · {low} de 1 à 3, {middle} de 4 à 6, {high} de 7 à 9',
  'rand.index': 'indice de désaccord {index}',
  'core.rule':
    'Un critère est retenu quand au moins 70 % de chaque groupe le notent de 7 à 9 et moins de 15 % de 1 à 3 ; il est écarté quand {out}.',
  'core.rule.symmetric': 'au moins 70 % de chaque groupe le notent de 1 à 3 et moins de 15 % de 7 à 9',
  'core.rule.half': 'au plus la moitié de chaque groupe le notent de 7 à 9',
  'core.in': 'Retenu : chaque groupe le juge critique',
  'core.out': 'Écarté : aucun groupe ne le juge critique',
  'core.none': 'Pas de consensus',
  'core.groups': {
    one: 'Pas de consensus : {count} groupe empêche de le retenir',
    other: 'Pas de consensus : {count} groupes empêchent de le retenir',
  },
  'core.figures': '{high} de 7 à 9, {low} de 1 à 3, sur {of}',
  'relevance.rule':
    'Un élément est pertinent quand au moins {share} des experts le jugent assez ou très pertinent (indice de validité de contenu).',
  'relevance.agreed': 'Pertinent : {support} sur {of}',
  'relevance.missed': 'Pas assez pertinent : {support} sur {of}, il en faut {needed}',
  'relevance.figures': 'I-CVI {index} · κ* {kappa}',
  'grade.rule':
    'Une direction l’emporte avec au moins 50 % pour elle et moins de 20 % pour l’autre ; elle est forte quand au moins 70 % ont choisi « forte » (grille GRADE).',
  'grade.strongFor': 'Recommandation forte pour',
  'grade.weakFor': 'Recommandation faible pour',
  'grade.strongAgainst': 'Recommandation forte contre',
  'grade.weakAgainst': 'Recommandation faible contre',
  'grade.none': 'Aucune recommandation : aucun côté ne l’emporte',
  'grade.figures': '{support} pour · {neutral} ni l’un ni l’autre · {against} contre',

  'dots.rule':
    'Chacun répartit {budget} pastilles, au plus {cap} par énoncé ; le plus de pastilles vient en tête. Ce qui n’est pas réparti est montré.',
  'points.rule':
    'Chacun répartit 100 points par dizaines ; le plus de points vient en tête. Ce qui n’est pas réparti est montré.',
  'quadratic.rule':
    'Chacun a {budget} crédits : une voix coûte 1, deux coûtent 4, trois coûtent 9 et ainsi de suite ; le plus de voix vient en tête.',
  'spend.verdict': '{amount} de {people}',
  'spend.people': { one: '{count} personne', other: '{count} personnes' },
  'spend.unspent': 'Non réparti : {amount}.',
  'spend.credits': { one: '{count} crédit', other: '{count} crédits' },
  'rank.rule':
    'Chacun met les énoncés dans l’ordre ; {method}. Les énoncés laissés de côté viennent après les autres.',
  'rank.rule.kemeny': 'l’ordre qui contredit le moins de préférences est le résultat (Kemeny)',
  'rank.rule.schulze': 'les plus fortes chaînes de majorités décident (Schulze)',
  'rank.rule.borda': 'les places donnent des points, le plus de points vient en tête (Borda)',
  'rank.rule.copeland': 'les duels gagnés moins les duels perdus décident (Copeland)',
  'rank.rule.runoff': 'le dernier est éliminé jusqu’à ce qu’un dépasse la moitié (second tour instantané)',
  'rank.verdict': 'Place {place} sur {of}',
  'rank.none': 'Pas de place : trop peu l’ont classé',
  'rank.duels': 'préféré à {won} sur {of}',
  'rank.borda': '{points} points',
  'rank.figures': 'Mis en tête par {first} sur {of}',
  'rank.several': { one: '', other: '{count} ordres conviennent aussi bien ; l’un d’eux est montré.' },
  'rank.local': 'Avec autant d’énoncés, l’ordre le plus proche a été cherché, non prouvé.',
  'rank.same':
    'Kemeny, Schulze, les paires ordonnées, Borda et Copeland mettent tous le même énoncé en tête.',
  'rank.differ': 'D’autres façons de compter mettent un autre énoncé en tête : {ways}.',

  'realTime.rule':
    'Une fois un énoncé noté, vous voyez comment les autres le notent, et pouvez le noter à nouveau jusqu’à l’arrêt. Un énoncé a un consensus quand au moins {share} le notent de 7 à 9, ou au moins {share} de 1 à 3. Le scrutin doit s’arrêter après {minutes} minutes, ou plus tôt quand {answered} ont répondu et que les réponses ne bougent plus (variation nette sous {limit}).',
  'realTime.none': 'Pas de consensus : {share} de 7 à 9',
  'realTime.figures': 'médiane {median} · {low} de 1 à 3, {middle} de 4 à 6, {high} de 7 à 9',
  'realTime.moved':
    'sur {both} qui ont noté, {revised} ont changé leur première réponse ; médiane d’abord {before}, variation nette {net}',
  'realTime.hidden':
    'premières et dernières réponses non comparées : trop peu de personnes, ou trop peu qui ont changé la leur',

  'delphi.rule':
    'Un énoncé a un consensus quand au moins {share} le notent de 7 à 9, ou au moins {share} de 1 à 3. Il quitte les tours avec un consensus{stable}, quand ses réponses ne bougent plus (variation nette sous {limit}), ou après le tour {rounds}.',
  'delphi.rule.stable': ' stable',
  'delphi.in': 'Consensus pour : {share} de 7 à 9',
  'delphi.out': 'Consensus contre : {share} de 1 à 3',
  'delphi.unstable': 'Consensus, mais les réponses bougent encore : un autre tour',
  'delphi.goes': 'Pas encore de consensus : {share} de 7 à 9, un autre tour',
  'delphi.still': 'Pas de consensus, et les réponses ne bougent plus : il s’arrête ici',
  'delphi.last': 'Pas de consensus après le tour {round} : il s’arrête ici',
  'delphi.figures': 'Tour {round} · médiane {median} · {low} de 1 à 3, {middle} de 4 à 6, {high} de 7 à 9',
  'delphi.moved': 'sur {both} aux deux tours, {changed} ont changé de réponse ; variation nette {net}',
  'delphi.hidden': 'tours non comparés : trop peu de personnes, ou différence trop petite',
  'delphi.said': '{share} de 7 à 9, médiane {median}',
  'delphi.done': 'Tour {round} : tous les énoncés sont réglés',
  'delphi.unanswered': 'Trop peu de réponses : ce tour ne règle rien',
  'delphi.goOn': {
    one: 'Tour {round} : {settled} réglés, {count} énoncé va au tour suivant',
    other: 'Tour {round} : {settled} réglés, {count} énoncés vont au tour suivant',
  },

  ...choosingVerdictsFrench,
  'nominal.rule':
    'Chaque personne met {top} idées en ordre : {top} points pour la première, un de moins pour chacune des suivantes ; sommes et personnes sont données ensemble.',
  'nominal.verdict': '{points}, de {people}',
  'nominal.none': 'Aucun point',
  'nominal.figures': 'Choisie par {people} sur {of}',
};
