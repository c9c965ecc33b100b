import { choosingMethodsFrench } from './methods-choosing.fr.ts';
import { gatheringMethodsFrench } from './methods-gathering.fr.ts';
import { structuringMethodsFrench } from './methods-structuring.fr.ts';
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
  'done.matrix':
    'Matrice lue cellule par cellule : celles que personne n’a signalées adoptées ensemble, les autres discutées et décidées une à une',
  'done.matrix.byTable': 'signalements table par table',
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

  'consent.title': 'Consentement et objections',
  'consent.summary':
    'Une proposition passe sauf si quelqu’un voit qu’elle nuirait au but commun ; les objections y sont intégrées.',
  'consent.people': '3 à 40',
  'consent.time': '5 à 15 minutes par proposition',
  'consent.how':
    'Présentez la proposition, laissez poser des questions, puis réagir. Demandez le consentement, un par un ou tous ensemble. Prenez chaque objection comme une information : modifiez la proposition jusqu’à ce que son auteur puisse l’accepter, puis redemandez.',
  'consent.source': 'Endenburg, Sociocracy: the organization of decision-making, 1998',
  'done.consent': 'Consentement : une proposition passe quand il ne reste aucune objection',
  'silence.title': 'Sans objection',
  'silence.summary':
    'Ce à quoi personne n’objecte est adopté ; les réserves sont gardées dans les mots de leurs auteurs.',
  'silence.people': '5 à 200',
  'silence.time': '1 minute par énoncé, ou des jours par écrit',
  'silence.how':
    'Envoyez ou montrez le texte à temps. Dites jusqu’à quand on peut objecter. Qui objecte dit pourquoi, par écrit. Discutez ce qui est contesté, adoptez le reste en bloc.',
  'silence.source':
    'Silence procedure, as practised in intergovernmental bodies (UN General Assembly decision 74/544, 2020)',
  'done.silence': 'Procédure de non-objection avec réserves écrites',
  'silence.field.silent': 'Le silence vaut absence d’objection',
  'systemic.title': 'Moindre résistance',
  'systemic.summary':
    'Chacun dit combien de résistance chaque proposition suscite ; celle qui en suscite le moins vient en tête.',
  'systemic.people': '3 à 100',
  'systemic.time': '1 minute par proposition',
  'systemic.how':
    'Recueillez les propositions et ajoutez « rien ne change ». Chacun donne à chacune un chiffre de 0 à 10. Demandez ce qui ferait baisser les chiffres élevés, améliorez, redemandez.',
  'systemic.source': 'Visotschnig & Schrotta, Das SK-Prinzip, 2005',
  'done.systemic': 'Consensus systémique : résistance de 0 à 10, la moindre en tête',
  'approval.title': 'Approbation',
  'approval.summary': 'Chacun approuve autant de propositions qu’il veut ; la plus approuvée vient en tête.',
  'approval.people': '3 à 500',
  'approval.time': '10 secondes par proposition',
  'approval.how':
    'Listez les propositions. Demandez à chacun d’approuver toutes celles qu’il pourrait accepter. Montrez l’ordre, parlez des premières.',
  'approval.source': 'Brams & Fishburn 1978, doi:10.2307/1955105',
  'done.approval': 'Vote par approbation',
  'score.title': 'Notation',
  'score.summary': 'Chacun donne un chiffre à chaque proposition ; la moyenne la plus haute vient en tête.',
  'score.people': '3 à 500',
  'score.time': '20 secondes par proposition',
  'score.how':
    'Dites ce que mesure le chiffre : l’importance ou la faisabilité, pas les deux. Chacun note seul. Regardez la dispersion avant la moyenne.',
  'score.source': 'Range voting; Baujard & Igersheim 2007',
  'done.score': 'Notes, ordonnées par leur moyenne',
  'score.field.most': 'Note la plus haute',
  'score.most.5': '5',
  'score.most.10': '10',
  'majority.title': 'Jugement majoritaire',
  'majority.summary':
    'Chacun donne une mention à chaque proposition ; sa mention est celle qu’une majorité lui donne au moins.',
  'majority.people': '5 à 500',
  'majority.time': '20 secondes par proposition',
  'majority.how':
    'Jugez chaque proposition pour elle-même, sans la comparer. Le résultat est une mention et un ordre que les extrêmes stratégiques déplacent peu.',
  'majority.source': 'Balinski & Laraki 2007, doi:10.1073/pnas.0702634104',
  'done.majority': 'Jugement majoritaire en six mentions',
  'majority.field.least': 'Accepté à partir de',
  'majority.grade.3': 'Passable',
  'majority.grade.4': 'Bien',
  'majority.grade.5': 'Très bien',
  'rand.title': 'Panel RAND/UCLA',
  'rand.summary':
    'Des experts notent de 1 à 9 ; la médiane et un test de désaccord disent approprié, incertain ou inapproprié.',
  'rand.people': '7 à 15',
  'rand.time': '30 secondes par indication, deux fois',
  'rand.how':
    'Envoyez les preuves à l’avance. Notez seuls, puis réunissez-vous, regardez où les avis divergent, notez à nouveau. Ne forcez pas l’accord : incertain est un résultat.',
  'rand.source': 'Fitch et al. 2001, RAND MR-1269',
  'done.rand': 'Pertinence RAND/UCLA sur une échelle de 1 à 9',
  'rand.field.definition': 'Désaccord',
  'rand.definition.classic': 'Classique : un tiers à chaque extrême',
  'rand.definition.ipras': 'IPRAS : intervalle interpercentile',
  'rand.field.type': 'Quantiles',
  'rand.type.7': 'Type 7 (courant)',
  'rand.type.6': 'Type 6',
  'rand.type.2': 'Type 2',
  'core.title': 'Ensemble de critères essentiels',
  'core.summary':
    'Un critère est retenu quand chaque groupe le juge critique : aucun groupe ne peut être mis en minorité.',
  'core.people': '15 à 300, en 2 groupes ou plus',
  'core.time': '20 secondes par critère',
  'core.how':
    'Expliquez les critères en mots simples. Chacun note de 1 à 9. Discutez ceux que certains groupes jugent critiques et d’autres non, puis notez à nouveau.',
  'core.source': 'Williamson et al. 2017 (COMET), doi:10.1186/s13063-017-1978-4',
  'done.core': 'Règle des critères essentiels : retenu seulement si chaque groupe le juge critique',
  'core.field.out': 'Écarté quand',
  'core.out.symmetric': '70 % le notent de 1 à 3 dans chaque groupe',
  'core.out.half': 'au plus la moitié le notent de 7 à 9 dans chaque groupe',
  'relevance.title': 'Validité de contenu',
  'relevance.summary':
    'Des experts disent la pertinence de chaque élément ; la part qui le juge pertinent décide, corrigée du hasard.',
  'relevance.people': '5 à 12',
  'relevance.time': '30 secondes par élément',
  'relevance.how':
    'Dites ce que l’instrument doit mesurer. Les experts jugent chaque élément seuls. Reformulez ou retirez ce qui n’est pas assez pertinent, et redemandez.',
  'relevance.source': 'Polit, Beck & Owen 2007, doi:10.1002/nur.20199',
  'done.relevance': 'Validité de contenu : pertinence en quatre points, I-CVI',
  'grade.title': 'Grille GRADE',
  'grade.summary':
    'Une recommandation pour ou contre, forte ou faible : les choix du panel décident laquelle l’emporte.',
  'grade.people': '5 à 30, de préférence à partir de 8',
  'grade.time': '1 minute par recommandation',
  'grade.how':
    'Montrez le profil de preuves. Chacun choisit une des cinq cases. Si aucun côté ne l’emporte, discutez et redemandez.',
  'grade.source': 'Jaeschke et al. 2008, doi:10.1136/bmj.a744',
  'done.grade': 'Grille GRADE : forte ou faible, pour ou contre',

  'rank.title': 'Classer',
  'rank.summary': 'Chacun met les énoncés dans l’ordre ; il en ressort l’ordre qui convient le mieux à tous.',
  'rank.people': '3 à 500',
  'rank.time': '3 minutes pour 8 énoncés',
  'rank.how':
    'Tenez-vous à dix énoncés au plus. Chacun les ordonne seul et peut s’arrêter après ceux qui comptent. Montrez l’ordre, puis chaque énoncé contre chaque autre : les duels serrés méritent un échange.',
  'rank.source':
    'Kemeny 1959; Schulze 2011, doi:10.1007/s00355-010-0475-4; Tideman 1987, doi:10.1007/BF00433944; Borda 1781; Copeland 1951',
  'done.rank': 'Chacun a mis les énoncés dans l’ordre, seul',
  'rank.field.method': 'Façon de compter',
  'rank.method.kemeny': 'Kemeny : l’ordre le plus proche de tous',
  'rank.method.schulze': 'Schulze : les plus fortes chaînes de majorités',
  'rank.method.borda': 'Borda : des points selon la place',
  'rank.method.copeland': 'Copeland : duels gagnés moins perdus',
  'rank.method.runoff': 'Second tour instantané',
  'dots.title': 'Pastilles',
  'dots.summary': 'Chacun répartit quelques pastilles ; ce qui en reçoit le plus vient en tête.',
  'dots.people': '3 à 200',
  'dots.time': '3 minutes',
  'dots.how':
    'Dites ce que signifie une pastille : important, ou en premier. Chacun les répartit seul et sans être vu, pour ne pas suivre la foule. Regardez les pastilles et les personnes : le tas d’une personne ne vaut pas les pastilles de trois.',
  'dots.source': 'Delbecq, Van de Ven & Gustafson, Group Techniques for Program Planning, 1975',
  'done.dots': 'Pastilles réparties seul, avec un plafond par énoncé',
  'dots.field.budget': 'Pastilles par personne',
  'dots.field.cap': 'Au plus par énoncé',
  'points.title': '100 points',
  'points.summary':
    'Chacun partage 100 points entre les énoncés ; on voit aussi combien l’un compte plus que l’autre.',
  'points.people': '3 à 200',
  'points.time': '5 minutes',
  'points.how':
    'Tenez-vous à huit énoncés au plus. Chacun partage les points par dizaines, seul. Discutez là où les parts diffèrent le plus.',
  'points.source': 'Constant sum scale; Guilford, Psychometric Methods, 1954',
  'done.points': '100 points partagés entre les énoncés, seul',
  'quadratic.title': 'Vote quadratique',
  'quadratic.summary':
    'Les voix pour une même chose coûtent de plus en plus : les souhaits forts comptent, mais pas sans limite.',
  'quadratic.people': '5 à 500',
  'quadratic.time': '5 minutes',
  'quadratic.how':
    'Expliquez par un exemple : 3 voix pour un énoncé coûtent 9 crédits, 1 voix pour chacun de neuf aussi. Laissez essayer avant que cela compte.',
  'quadratic.source': 'Lalley & Weyl 2018, doi:10.1257/pandp.20181002',
  'done.quadratic': 'Vote quadratique : v voix coûtent v² d’un budget',
  'quadratic.field.budget': 'Crédits par personne',

  'delphi.title': 'Tour Delphi',
  'delphi.summary':
    'Chacun note seul de 1 à 9, voit ses réponses et celles du groupe, puis note à nouveau, jusqu’à ce qu’une règle fixée d’avance arrête.',
  'delphi.people': '10 à 100',
  'delphi.time': '20 secondes par énoncé, 2 ou 3 tours',
  'delphi.how':
    'Verrouillez la règle, arrêt compris, avant le premier tour. Demandez un commentaire pour les réponses extrêmes. Après chaque tour, montrez la dispersion et les commentaires, ne changez une formulation qu’avec une raison, et reprenez ce qui n’est pas réglé. Indiquez qui a quitté.',
  'delphi.source': 'von der Gracht 2012, doi:10.1016/j.techfore.2012.04.013; Scheibe, Skutsch & Schofer 1975',
  'done.delphi':
    'Delphi sur une échelle de 1 à 9, réponses propres et du groupe montrées, arrêté par une règle fixée d’avance',
  'delphi.field.threshold': 'Consensus à partir de',
  'delphi.field.stable': 'Ne bouge plus sous',
  'delphi.field.rounds': 'Au plus tant de tours',
  'delphi.field.needs': 'Le consensus doit aussi être stable',
  'delphi.preset.usual': '75 %, variation nette 15 %, trois tours (Scheibe ; von der Gracht)',
  'delphi.preset.strict': '80 %, et stable',

  ...choosingMethodsFrench,
  ...gatheringMethodsFrench,
  ...structuringMethodsFrench,
};
