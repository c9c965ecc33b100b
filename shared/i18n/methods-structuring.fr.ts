import type { Translation } from './message.ts';
import type { structuringMethodsEnglish } from './methods-structuring.en.ts';

export const structuringMethodsFrench: Translation<typeof structuringMethodsEnglish> = {
  'cardSort.title': 'Tri de cartes',
  'cardSort.summary':
    'Chacun met seul les cartes en piles, comme il le voit ; les piles de tous montrent ce qui va ensemble.',
  'cardSort.people': '5 à 60 ; les groupes se stabilisent vers 15',
  'cardSort.time': '20 secondes par carte',
  'cardSort.how':
    'Montrez d’abord les cartes à la salle. Chacun trie seul : ouvert, avec ses propres piles et leurs noms, pour apprendre comment les gens groupent ; fermé, dans des piles données, pour éprouver une structure. Regardez avec votre équipe, choisissez le nombre de groupes, nommez-les avec la salle et reprenez-les comme thèmes.',
  'cardSort.source': 'Spencer, Card Sorting, 2009 ; Tullis & Wood 2004 (nombre de personnes)',
  'done.cardSort': 'Tri de cartes : chacun a groupé les cartes seul',
  'done.openSort': 'piles créées et nommées par chacun',
  'done.closedSort': 'dans des piles données',
  'piles.field.of': 'Ce qui est trié',
  'piles.of.cards': 'Les cartes que la salle a vues',
  'piles.of.statements': 'Les énoncés',
  'cardSort.field.piles': 'Piles',
  'cardSort.piles.open': 'Ouvert : chacun crée les siennes',
  'cardSort.piles.closed': 'Fermé : les piles sont données',
  'cardSort.field.given': 'Piles données, une par ligne',
  'cardSort.field.given.help': 'Au moins deux. Elles ne changent plus une fois le tri commencé.',
  'conceptMapping.title': 'Cartographie conceptuelle de groupe',
  'conceptMapping.summary':
    'Chacun trie les cartes et note leur importance et leur faisabilité ; une carte montre ce qui va ensemble et par quoi commencer.',
  'conceptMapping.people': '8 à 200 ; 10 à 20 personnes qui trient donnent une carte stable',
  'conceptMapping.time':
    '20 secondes par carte pour trier, 15 pour noter ; 20 minutes pour lire la carte ensemble',
  'conceptMapping.how':
    'Prenez 20 à 100 cartes, une idée chacune. Chacun trie seul selon la ressemblance du sens (non de l’importance), puis note. Regardez la carte avec votre équipe, choisissez le nombre de groupes le plus parlant, laissez la salle choisir leurs noms, et parlez de la zone d’action : important et faisable. Un stress d’environ 0,28 est habituel.',
  'conceptMapping.source':
    'Trochim 1989, doi:10.1016/0149-7189(89)90016-5 ; Kane & Trochim 2007 ; Rosas & Kane 2012, doi:10.1016/j.evalprogplan.2011.10.003',
  'done.conceptMapping':
    'Cartographie conceptuelle : tri individuel, carte par positionnement non métrique, groupes nommés par les personnes',
  'done.ratedTwice': 'notes d’importance et de faisabilité',
  'conceptMapping.field.rates': 'Les personnes notent aussi l’importance et la faisabilité',
  'conceptMapping.field.points': 'Échelle des notes',
  'conceptMapping.points.5': '1 à 5 (Kane & Trochim)',
  'conceptMapping.points.7': '1 à 7',
  'conceptMapping.field.base': 'Cartes qu’une personne n’a pas triées',
  'conceptMapping.base.all-sorters': 'Comptent comme n’allant avec rien (Trochim)',
  'conceptMapping.base.placed-both': 'Ne compter que ceux qui ont trié les deux',
  'workshop.title': 'Atelier de consensus',
  'workshop.summary':
    'Contexte, idées, regroupement, noms, décision : la salle répond ensemble à une question, de la carte au thème nommé.',
  'workshop.people': '4 à 60',
  'workshop.time': '60 à 120 minutes',
  'workshop.how':
    'Posez une seule question qui appelle de nombreuses réponses. Chacun écrit seul, puis les cartes qui vont dans le même sens sont mises ensemble, sans noms ; alors seulement la salle nomme chaque groupe par la réponse qu’il donne. Terminez en demandant ce que ces noms disent ensemble et ce qui en découle.',
  'workshop.source':
    'Stanfield, The Workshop Book, 2002 (Institute of Cultural Affairs) ; Kawakita 1967 (affinités)',
  'done.workshop': 'Atelier de consensus : contexte, idées en silence, regroupement, noms, décision',
};
