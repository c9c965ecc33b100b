import type { gatheringMethodsEnglish } from './methods-gathering.en.ts';
import type { Translation } from './message.ts';

export const gatheringMethodsFrench: Translation<typeof gatheringMethodsEnglish> = {
  'cloud.title': 'Nuage de mots',
  'cloud.summary':
    'Chacun donne quelques mots ; plus un mot a été dit, plus il est grand. Il ouvre la discussion et ne décide de rien.',
  'cloud.people': '5 à 500',
  'cloud.time': '3 minutes, puis 2 pour réunir les graphies',
  'cloud.how':
    'Demandez un à trois mots. Arrêtez, regardez, et réunissez ce qui veut dire la même chose : casse et accents le sont déjà, les pluriels et les autres langues sont à vous. Montrez l’image, puis demandez à ceux qui ont écrit des mots rares de les expliquer.',
  'cloud.source':
    'Viégas, Wattenberg & Feinberg 2009, doi:10.1109/TVCG.2009.171 ; la taille suit le nombre de personnes, pas le nombre de frappes',
  'done.cloud': 'Quelques mots de chacun, comptés par personne, graphies réunies à la main',
  'cloud.field.words': 'Mots par personne',
  'cloud.field.least': 'Montrer les mots dits par au moins tant de personnes',
  'openPoll.title': 'Sondage ouvert',
  'openPoll.summary':
    'Une question, une réponse courte de chacun ; les réponses égales sont comptées ensemble et montrées selon leur nombre.',
  'openPoll.people': '3 à 500',
  'openPoll.time': '2 à 5 minutes',
  'openPoll.how':
    'Posez une question à laquelle quelques mots suffisent. Arrêtez et regardez, réunissez les réponses qui veulent dire la même chose, puis montrez. Pour des idées qui demandent une phrase, prenez « Recueillir ».',
  'openPoll.source':
    'Les questions ouvertes gardent ce qu’une liste aurait manqué : Schuman & Presser, Questions and Answers in Attitude Surveys, 1981',
  'done.openPoll': 'Une réponse courte de chacun, les réponses égales comptées ensemble',
  'openPoll.field.answers': 'Réponses par personne',
  'poll.title': 'Sondage fermé',
  'poll.summary':
    'Une question avec une liste de choix, un ou plusieurs. Personne ne voit de résultat avant la clôture.',
  'poll.people': '3 à 500',
  'poll.time': '2 minutes',
  'poll.how':
    'Écrivez des options qui ne se recouvrent pas, avec une issue comme « Je ne sais pas ». Laissez chacun choisir, arrêtez, montrez. Un sondage demande où en est la salle ; ce qui est à décider appartient à un scrutin.',
  'poll.source': 'Krosnick & Presser, Question and Questionnaire Design, Handbook of Survey Research, 2010',
  'done.poll': 'Une question fermée ; le résultat a été montré après la clôture',
  'poll.field.several': 'Combien d’options une personne peut choisir',
  'poll.field.options': 'Options, une par ligne',
  'poll.field.options.help': 'Deux au moins, douze au plus.',
  'poll.preset': 'Commencer par',
  'poll.preset.yesNo': 'Oui, non, je ne sais pas',
  'poll.preset.agree': 'Cinq degrés d’accord (Likert 1932)',
  'poll.preset.ready': 'Prêt, presque, pas encore',
  'grid.title': 'Grille de questions',
  'grid.summary':
    'Une grille de questions, une par case ; chacun répond dans les cases qu’il connaît, et les vides se voient.',
  'grid.people': '4 à 200',
  'grid.time': '10 à 25 minutes',
  'grid.how':
    'Restez à douze cases ou moins. Chacun écrit là où il a quelque chose à dire. Suivez la couverture, envoyez du monde vers les cases vides, puis montrez la grille et lisez-la case par case.',
  'grid.source':
    'Miles, Huberman & Saldaña, Qualitative Data Analysis, 2014 : tableaux matriciels, remplis ici par la salle',
  'done.grid': 'Une grille de questions, remplie dans les cases que chacun a choisies',
  'grid.field.rows': 'Lignes, une par ligne',
  'grid.field.columns': 'Colonnes, une par ligne',
  'grid.field.prompts': 'Une question propre à une case',
  'grid.field.prompts.help': 'Là où c’est vide, la ligne et la colonne sont la question.',
  'grid.preset': 'Commencer par',
  'grid.preset.levels': 'Ce qui marche, ce qui manque, que faire · à chaque niveau',
  'grid.preset.swot': 'Forces, faiblesses, opportunités, menaces',
  'robin.title': 'Tour de table',
  'robin.summary':
    'Écrire d’abord en silence, puis un point nouveau par table ou par personne, à tour de rôle ; les autres touchent « Nous aussi ».',
  'robin.people': '4 à 80',
  'robin.time': '5 minutes pour écrire, puis une demi-minute par point',
  'robin.how':
    'Chacun écrit, chaque table marque ses trois meilleurs points. Arrêtez, regardez, puis montrez un point nouveau à tour de rôle ; personne ne commente encore. Qui a le même touche « Nous aussi » au lieu de le répéter. Une table sans point nouveau est passée. Montrez le reste à la fin.',
  'robin.source': 'Delbecq, Van de Ven & Gustafson, Group Techniques for Program Planning, 1975',
  'done.robin': 'Écriture en silence, puis un point nouveau à tour de rôle',
  'done.robin.seats': 'personne par personne',
  'robin.field.turns': 'À qui le tour',
  'robin.field.turns.table': 'Une table après l’autre',
  'robin.field.turns.seat': 'Une personne après l’autre',
  'nominal.title': 'Groupe nominal',
  'nominal.summary':
    'Des idées en silence, une à tour de rôle, clarifiées et numérotées, un vote privé des cinq meilleures, une discussion, un second vote.',
  'nominal.people': '5 à 12 par groupe ; au-delà, table par table',
  'nominal.time': '60 à 90 minutes',
  'nominal.how':
    'Chacun écrit en silence. Montrez une idée à tour de rôle, sans commentaire, jusqu’à ce qu’aucune ne soit nouvelle. Numérotez-les, parcourez la liste : rendez les formulations claires, réunissez ce qui est pareil, ne jugez rien. Chacun en met cinq en ordre, seul : de 5 points à 1. Parlez de ce qui surprend, puis votez à nouveau. Donnez les sommes et combien ont choisi une idée.',
  'nominal.source': 'Delbecq, Van de Ven & Gustafson, Group Techniques for Program Planning, 1975',
  'done.nominal':
    'Groupe nominal : idées en silence, une à tour de rôle, clarifiées et numérotées, classement privé, discussion, second vote ; sommes et personnes données',
  'nominal.field.top': 'Idées que chacun met en ordre',
  'nominal.field.second': 'Un second vote après la discussion',

  'fours.title': '1-2-4-tous',
  'fours.summary':
    'Chacun réfléchit seul, puis à deux, puis à quatre ; seul ce que les quatre transmettent arrive à tous. Personne n’est laissé de côté.',
  'fours.people': '4 à 500',
  'fours.time': '12 minutes : 1 seul, 2 à deux, 4 à quatre, 5 avec tous',
  'fours.how':
    'Posez une question. Chacun écrit seul ; puis appuyez pour les paires : chaque téléphone dit avec qui. Les paires écrivent ce sur quoi elles s’accordent, puis les quatre. Arrêtez, regardez, montrez, et laissez chaque groupe de quatre dire en une phrase ce qui ressort. Aucun temps ne ferme une partie : c’est vous qui faites avancer la salle.',
  'fours.source': 'Lipmanowicz & McCandless, The Surprising Power of Liberating Structures, 2013',
  'done.fours': '1-2-4-tous : seul, à deux, à quatre, puis avec tous ce que les quatre ont transmis',
  'fours.field.alone': 'Minutes seul',
  'fours.field.pairs': 'Minutes à deux',
  'fours.field.fours': 'Minutes à quatre',
};
