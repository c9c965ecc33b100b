import type { Translation } from './message.ts';
import type { choosingMethodsEnglish } from './methods-choosing.en.ts';

export const choosingMethodsFrench: Translation<typeof choosingMethodsEnglish> = {
  'rank.method.pairs': 'Paires ordonnées : les majorités les plus nettes d’abord',
  'stv.title': 'Plusieurs choisis à la proportionnelle (VUT)',
  'stv.summary':
    'Chacun met les énoncés dans l’ordre ; autant sont choisis qu’il y a de places, et une minorité obtient sa part.',
  'stv.people': '5 à 500',
  'stv.time': '3 minutes pour 8 énoncés',
  'stv.how':
    'Dites d’avance combien seront choisis et quel numéro de tirage départage : quelqu’un dans la salle le nomme. Chacun ordonne seul les énoncés. Montrez les tours : où vont les voix quand un énoncé est choisi ou éliminé.',
  'stv.source':
    'Tideman 1995, doi:10.1257/jep.9.1.27 (transferts de Gregory pondérés inclusifs, quota de Droop)',
  'done.stv': 'Vote unique transférable : chacun a mis seul les énoncés dans l’ordre',
  'stv.field.seats': 'Combien sont choisis',
  'stv.field.lot': 'Numéro de tirage qui départage',
  'stv.preset.three': 'Trois sont choisis (quota de Droop, Tideman 1995)',
  'stv.preset.five': 'Cinq sont choisis (quota de Droop, Tideman 1995)',

  'pairwise.title': 'Deux à la fois',
  'pairwise.summary':
    'On voit deux énoncés et on en choisit un ; quelques dizaines de choix chacun ordonnent même une longue liste, sans que personne la lise en entier.',
  'pairwise.people': '5 à 500',
  'pairwise.time': '3 minutes pour 20 paires',
  'pairwise.how':
    'Dites ce que « choisir » veut dire : plus important, ou à faire d’abord. Chacun reçoit ses propres paires, de sorte qu’ensemble toutes sont couvertes. « Je ne peux pas choisir » est une réponse. Convient à 10 à 60 énoncés.',
  'pairwise.source':
    'Bradley & Terry 1952, doi:10.2307/2334029 ; sondages wiki : Salganik & Levy 2015, doi:10.1371/journal.pone.0123483',
  'done.pairwise': 'Comparaison par paires : chacun a choisi seul entre deux énoncés à la fois',
  'pairwise.field.pairs': 'Paires posées à chacun',
  'pairwise.field.ideas': 'On peut ajouter une idée ; elle va aux contributions, pas dans ce scrutin',
  'pairwise.field.scale': 'Comment l’ordre est fait',
  'pairwise.scale.bradley-terry': 'Forces (Bradley–Terry)',
  'pairwise.scale.wiki': 'Part de victoires (sondage wiki)',
  'pairwise.preset.strength': 'Forces tirées de toutes les comparaisons (Bradley & Terry 1952)',
  'pairwise.preset.wiki': 'Sondage wiki (Salganik & Levy 2015)',
  'ahp.title': 'Poids par paires (AHP)',
  'ahp.summary':
    'Chacun dit pour chaque paire de combien l’un est plus important ; des poids en sortent, et chacun apprend où ses réponses se contredisent.',
  'ahp.people': '3 à 100',
  'ahp.time': '20 secondes par paire : 7 minutes pour 7 critères',
  'ahp.how':
    'Pour des critères plutôt que des propositions : 3 à 9, qui ne se recouvrent pas. Chacun compare seul toutes les paires. Quand le téléphone dit que trois réponses tournent en rond, réfléchissez encore ; ne changez pas une réponse pour plaire au chiffre.',
  'ahp.source':
    'Saaty 1977, doi:10.1016/0022-2496(77)90033-5 ; groupe : Aczél & Saaty 1983, doi:10.1016/0022-2496(83)90028-7',
  'done.ahp':
    'Processus d’analyse hiérarchique : chacun a comparé seul toutes les paires ; moyennes géométriques du groupe',
  'ahp.field.whose': 'Quelles comparaisons comptent',
  'ahp.whose.all': 'Celles de tous',
  'ahp.whose.consistent': 'Seulement celles qui s’accordent entre elles (RC sous 0,10)',
  'ahp.preset.all': 'Tous, moyennes géométriques (Aczél & Saaty 1983)',
  'ahp.preset.consistent': 'Cohérentes seulement, RC sous 0,10 (Saaty 1977)',

  'criteria.title': 'Noter selon plusieurs critères',
  'criteria.summary':
    'Chaque énoncé est noté selon six critères au plus, tous sur une page ; on voit sur lesquels les avis diffèrent.',
  'criteria.people': '3 à 300',
  'criteria.time': '20 secondes par énoncé avec deux critères',
  'criteria.how':
    'Choisissez peu de critères, qui ne se recouvrent pas, et dites ce que valent les bouts de l’échelle. Gardez énoncés fois critères sous soixante. Regardez d’abord où l’on est partagé, puis l’ordre.',
  'criteria.source':
    'Likert 1932, Archives of Psychology 140 ; désaccord selon Fitch et al. 2001, RAND MR-1269',
  'done.criteria': 'Chaque énoncé noté seul selon plusieurs critères',
  'criteria.field.names': 'Critères, un par ligne',
  'criteria.field.names.help': 'Six au plus, par exemple Importance, Faisabilité, Équité, Coût.',
  'criteria.field.most': 'Échelle',
  'criteria.most.5': '1 à 5',
  'criteria.most.9': '1 à 9',
  'priority.title': 'Importance × faisabilité',
  'priority.summary':
    'Chaque énoncé est noté selon son importance et sa faisabilité ; quatre champs montrent ce qu’il faut faire d’abord.',
  'priority.people': '3 à 300',
  'priority.time': '20 secondes par énoncé',
  'priority.how':
    'Dites pour qui cela doit être important et qui le ferait. Chacun note seul. Montrez les quatre champs, et parlez de ce qui est près d’une ligne ou partagé.',
  'priority.source':
    'Martilla & James 1977, doi:10.1177/002224297704100112 ; go-zones : Kane & Trochim, Concept Mapping for Planning and Evaluation, 2007',
  'done.priority': 'Importance et faisabilité notées seul, coupées en quatre champs',
  'priority.field.cut': 'Les champs sont coupés',
  'priority.cut.middle': 'Au milieu de l’échelle',
  'priority.cut.means': 'Aux moyennes de tous les énoncés',
  'priority.preset.middle': 'Milieu de l’échelle (Martilla & James 1977)',
  'priority.preset.means': 'Moyennes, comme les go-zones (Kane & Trochim 2007)',

  'opinions.title': 'Groupes d’opinion',
  'opinions.summary':
    'On est d’accord, pas d’accord ou l’on passe, sur beaucoup d’énoncés ; on voit qui répond de même, et sur quoi tous sont d’accord.',
  'opinions.people': '50 à 1 000 ; sous 50, les réponses sont montrées par catégorie',
  'opinions.time': '5 secondes par énoncé',
  'opinions.how':
    'Prenez vingt énoncés ou plus, courts, une idée chacun. Chacun commence ailleurs, personne n’a à tout répondre. Montrez d’abord ce sur quoi chaque groupe est d’accord, puis où ils se séparent ; ce sont des façons de répondre, pas des sortes de gens.',
  'opinions.source': 'Small et al. 2021, doi:10.6035/recerca.5516 (Polis, formules publiées)',
  'done.opinions':
    'D’accord, pas d’accord ou passer sur chaque énoncé, seul ; groupes par k-moyennes avec une graine notée',
  'opinions.field.seed': 'Graine à partir de laquelle les groupes sont cherchés',
  'opinions.preset.usual': 'Graine 1, au moins 50 personnes (Small et al. 2021)',

  'realTime.title': 'Delphi en temps réel',
  'realTime.summary':
    'Chacun note de 1 à 9 ; qui a noté un énoncé voit comment les autres le notent, avec leurs raisons, et peut le noter à nouveau. Sans tours.',
  'realTime.people': '10 à 100',
  'realTime.time': '30 à 60 secondes par énoncé, une fois',
  'realTime.how':
    'Verrouillez la règle, arrêt compris, avant l’ouverture. Demandez une raison pour chaque réponse loin du milieu. Laissez revenir à ce qui a été noté tôt. Arrêtez quand la console dit que le temps est écoulé, ou qu’assez ont répondu et que les réponses se tiennent. Donnez les premières réponses à côté des dernières.',
  'realTime.source': 'Gordon & Pease 2006, Technological Forecasting and Social Change 73(4), 321–333',
  'done.realTime':
    'Delphi en temps réel sur une échelle de 1 à 9 : réponses des autres montrées à qui avait noté un énoncé, à partir de cinq réponses et par lots, et notées à nouveau jusqu’à un arrêt selon une règle fixée d’avance',
  'realTime.warning':
    'Ici, des réponses se voient avant le dépouillement. Personne ne voit rien d’un énoncé avant de l’avoir noté, mais les premières réponses attirent les suivantes. Si chacun doit d’abord juger seul, choisissez le Delphi par tours.',
  'realTime.field.feedback': 'Après avoir noté, chacun voit',
  'realTime.feedback.groups': 'Les réponses de tous et celles de chaque groupe',
  'realTime.feedback.room': 'Les réponses de tous',
  'realTime.field.minutes': 'Arrêter après tant de minutes',
  'realTime.field.answered': 'Ou quand tant ont répondu',
  'realTime.field.stable': 'et que les réponses bougent de moins de',
  'realTime.preset.usual': '75 %, 30 minutes, quatre cinquièmes ont répondu',

  'delphi.field.feedback': 'Au tour suivant, chacun voit',
  'delphi.feedback.groups': 'Sa réponse, celles de tous et celles de son groupe',
  'delphi.feedback.room': 'Sa réponse et celles de tous',
  'delphi.feedback.own': 'Sa réponse seulement',
};
