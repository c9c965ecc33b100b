import type { Translation } from './message.ts';
import type { pilesTeamEnglish } from './piles-team.en.ts';

export const pilesTeamFrench: Translation<typeof pilesTeamEnglish> = {
  ready: 'Ouvrez l’étape : chaque personne de la salle reçoit les cartes sur son téléphone et trie seule.',
  'of.cards':
    'Les cartes que la salle a vues sont triées, 500 au plus à la fois. Ce qui a été fusionné, retenu ou mis de côté est laissé.',
  sorted: '{done} sur {total} ont commencé',
  complete: { one: '{count} a tout trié', other: '{count} ont tout trié' },
  rated: { one: '{count} a tout noté', other: '{count} ont tout noté' },
  sealed: 'Personne ne voit les piles avant que vous regardiez.',
  stopped:
    'Regardez d’abord avec votre équipe. Le résultat est alors calculé ; la salle le voit quand vous l’affichez.',
  working: 'Calcul du résultat',
  incomplete: {
    one: '{count} personne a laissé des cartes ; elles comptent comme le disent les réglages.',
    other: '{count} personnes ont laissé des cartes ; elles comptent comme le disent les réglages.',
  },
  'incomplete.given': {
    one: '{count} personne a laissé des cartes.',
    other: '{count} personnes ont laissé des cartes.',
  },
  clusters: 'Groupes',
  count: 'Nombre de groupes',
  'count.help': 'Moins de groupes réunit ce qui est le plus proche. Choisissez le nombre le plus parlant.',
  joins: 'Un de moins réunit « {one} » et « {other} ».',
  name: 'Nom du groupe {number}',
  'name.offered': 'Noms donnés par les personnes',
  'name.use': 'Prendre « {name} »',
  kept: 'Reste ensemble : {share}',
  bridging: 'Rattachement {value}',
  'kept.help': 'Quelle part d’un groupe reste ensemble si d’autres personnes avaient trié (bootstrap).',
  cards: { one: '{count} carte', other: '{count} cartes' },
  figures: 'Figures',
  numbers: 'Les nombres derrière',
  stage: 'Préparer pour l’écran',
  themes: 'En faire des thèmes',
  'themes.help': 'Chaque groupe devient un thème avec ses cartes. On peut revenir là-dessus.',
  'themes.done': 'Ces groupes sont maintenant des thèmes.',
  'themes.see': 'Voir les thèmes',
  'themes.back': 'Annuler',
  again: 'Calculer à nouveau',
  'again.help':
    'À partir d’autres départs au hasard. Si les groupes changent beaucoup, ne vous y appuyez pas.',
  seed: 'Graine',
  'made.title': 'Comment cela a été calculé',
  'workshop.context': 'Contexte',
  'workshop.context.how':
    'Lisez la question à voix haute et dites ce qu’il adviendra du résultat. Puis ouvrez : chacun écrit seul.',
  'workshop.brainstorm': 'Idées',
  'workshop.brainstorm.how':
    'Chacun écrit en silence, une idée par carte. Les tables peuvent marquer les plus claires. Arrêtez quand l’écriture ralentit.',
  'workshop.cluster': 'Regrouper',
  'workshop.cluster.how':
    'Regardez, puis mettez ensemble les cartes qui vont vers la même réponse : d’abord des paires, puis des groupes, encore sans noms. Triez sur l’établi, ou au mur avec votre équipe.',
  'workshop.name': 'Nommer',
  'workshop.name.how':
    'Lisez à voix haute les cartes de chaque groupe et laissez la salle nommer en quelques mots la réponse qu’elles donnent à la question.',
  'workshop.resolve': 'Décider',
  'workshop.resolve.how':
    'Affichez les thèmes. Demandez ce qu’ils disent ensemble, où il y a doute, et ce qui en découle ; rédigez-en des énoncés.',
  'workshop.nameOf': 'Nom de « {theme} »',
};
