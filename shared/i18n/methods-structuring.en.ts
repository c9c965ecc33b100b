/** Methods by which people sort cards into piles. */
export const structuringMethodsEnglish = {
  'cardSort.title': 'Card sort',
  'cardSort.summary':
    'Everybody puts the cards on piles as they see it, alone; the piles of all show what belongs together.',
  'cardSort.people': '5 to 60; clusters settle at about 15',
  'cardSort.time': '20 seconds a card',
  'cardSort.how':
    'Show the cards to the room first. Everybody sorts alone: open, with piles of their own and names for them, to learn how people group; closed, into given piles, to test a structure. Look with your team, choose how many clusters, name them with the room, and take them over as themes.',
  'cardSort.source': 'Spencer, Card Sorting, 2009; Tullis & Wood 2004 (how many people)',
  'done.cardSort': 'Card sort: everybody grouped the cards alone',
  'done.openSort': 'piles made and named by each person',
  'done.closedSort': 'into given piles',
  'piles.field.of': 'What is sorted',
  'piles.of.cards': 'Cards that the room has seen',
  'piles.of.statements': 'Statements',
  'cardSort.field.piles': 'Piles',
  'cardSort.piles.open': 'Open: everybody makes their own',
  'cardSort.piles.closed': 'Closed: the piles are given',
  'cardSort.field.given': 'Given piles, one a line',
  'cardSort.field.given.help': 'At least two. They cannot change once sorting began.',
  'conceptMapping.title': 'Group concept mapping',
  'conceptMapping.summary':
    'Everybody sorts the cards and rates them by importance and feasibility; a map shows what belongs together and what to begin with.',
  'conceptMapping.people': '8 to 200; 10 to 20 sorters give a stable map',
  'conceptMapping.time': '20 seconds a card to sort, 15 to rate; 20 minutes to read the map together',
  'conceptMapping.how':
    'Use 20 to 100 cards, one idea each. Everybody sorts alone by likeness of meaning (not by importance), then rates. Look at the map with your team, choose the number of clusters that tells the most, let the room choose their names, and talk about the go-zone: important and feasible. A stress of about .28 is usual.',
  'conceptMapping.source':
    'Trochim 1989, doi:10.1016/0149-7189(89)90016-5; Kane & Trochim 2007; Rosas & Kane 2012, doi:10.1016/j.evalprogplan.2011.10.003',
  'done.conceptMapping':
    'Group concept mapping: sorted alone, mapped by nonmetric scaling, clusters named by people',
  'done.ratedTwice': 'rated by importance and feasibility',
  'conceptMapping.field.rates': 'People also rate importance and feasibility',
  'conceptMapping.field.points': 'Rating scale',
  'conceptMapping.points.5': '1 to 5 (Kane & Trochim)',
  'conceptMapping.points.7': '1 to 7',
  'conceptMapping.field.base': 'Cards that a person left out',
  'conceptMapping.base.all-sorters': 'Count as together with nothing (Trochim)',
  'conceptMapping.base.placed-both': 'Count only those who sorted both',
  'workshop.title': 'Consensus workshop',
  'workshop.summary':
    'Context, brainstorm, cluster, name, resolve: the room answers one question together, from single cards to named themes.',
  'workshop.people': '4 to 60',
  'workshop.time': '60 to 120 minutes',
  'workshop.how':
    'Ask one focus question that needs many answers. People write alone, then cards that point the same way are put together without names; only then the room names each group with the answer that it gives. End by asking what the names say together and what follows.',
  'workshop.source':
    'Stanfield, The Workshop Book, 2002 (Institute of Cultural Affairs); Kawakita 1967 (affinity)',
  'done.workshop': 'Consensus workshop: context, silent brainstorm, clustering, naming, resolve',
} as const;
