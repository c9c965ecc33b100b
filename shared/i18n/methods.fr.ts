import type { Translation } from './message.ts';
import type { methodsEnglish } from './methods.en.ts';

export const methodsFrench: Translation<typeof methodsEnglish> = {
  'done.collect': 'Écriture individuelle en silence, plusieurs contributions chacun',
  'done.together': 'révélées ensemble',
  'done.round-robin': 'rapportées point par point, table par table',
  'done.topThree': 'chaque table a marqué ses trois premières',
  'done.cluster': 'Contributions classées par thème ; semblables réunies, chaque source gardée',
  'done.rate': 'Chaque énoncé noté seul, sans voir les autres',
  'done.agreement5': 'accord en 5 points',
  'done.nine': 'échelle de 1 à 9',
  'done.decide': 'Adoption, report, réserves et objections',
  'done.gradients':
    'Gradients d’accord : huit degrés du soutien au veto, la répartition rapportée, sans moyenne',
  'done.fist': 'Du poing à cinq : 0 bloque, 1 et 2 sont des inquiétudes, 3 à 5 soutiennent',

  comments: 'Commentaires à côté de chaque réponse',
  'field.threshold': 'Part nécessaire',
  'field.preset': 'Partir de',
  'field.quorum': 'Quorum',
  'field.quorumShare': 'Des sièges votants doivent répondre',
  'field.minimumGroup': 'Plus petit groupe montré seul',
  'about.people': 'Personnes',
  'about.time': 'Durée',
  'about.how': 'Déroulement',
  'about.source': 'Source',

  'gradients.title': 'Gradients d’accord',
  'gradients.summary':
    'Huit degrés entre soutien et veto montrent la force de l’appui, là où oui ou non la cacherait.',
  'gradients.people': '5 à 100',
  'gradients.time': '1 minute par proposition, puis le temps de l’échange',
  'gradients.how':
    'Lisez la proposition à voix haute, laissez chacun répondre seul, montrez la répartition. Demandez à ceux qui ont des réserves ce qui les aiderait, puis décidez si l’appui suffit pour continuer.',
  'gradients.source': 'Kaner, Facilitator’s Guide to Participatory Decision-Making, 2014',
  'gradients.field.veto': 'Un veto bloque',
  'gradients.field.reluctant': 'Compter « cela ne me plaît pas, mais je soutiendrai » comme soutien',

  'fist.title': 'Du poing à cinq',
  'fist.summary':
    'Un vote rapide aux doigts : qui est pour, qui peut vivre avec, qui s’inquiète, qui bloque.',
  'fist.people': '3 à 60',
  'fist.time': '1 minute par proposition',
  'fist.how':
    'Dites la proposition en une phrase. Chacun choisit de 0 à 5 en même temps. Laissez ceux à 0, 1 ou 2 dire ce qu’il leur faut, modifiez la proposition et demandez à nouveau.',
  'fist.source': 'Fletcher, FireStarter Youth Power Curriculum, 2002',
  'fist.preset.all': 'Tous à trois ou plus (règle d’origine)',
  'fist.preset.most': 'Quatre cinquièmes à trois ou plus, aucun poing',
  'fist.field.threshold': 'À trois ou plus, au moins',
  'fist.field.block': 'Un poing bloque',
};
