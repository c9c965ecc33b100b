import type { documentsStatisticsEnglish } from './documents-statistics.en.ts';
import type { Translation } from './message.ts';

/** What documents say of rounds and statistics, in French. */
export const documentsStatisticsFrench: Translation<typeof documentsStatisticsEnglish> = {
  'rounds.title': 'Tours',
  'rounds.intro':
    'Des énoncés ont été soumis de nouveau, tour après tour. La règle dit quand un énoncé quitte les tours ; elle a été fixée avant le premier.',
  'rounds.fedBack.groups':
    'À chaque tour suivant, chacun a vu les réponses de tous et celles de son groupe au tour précédent, à côté de la sienne.',
  'rounds.fedBack.room':
    'À chaque tour suivant, chacun a vu les réponses de tous au tour précédent, à côté de la sienne, et rien des groupes.',
  'rounds.fedBack.own': 'À chaque tour suivant, chacun n’a vu que sa propre réponse du tour précédent.',
  'rounds.slope': 'D’un tour à l’autre : {statement}',
  'process.ballots': 'Chaque vote a porté sur un texte figé, selon une règle verrouillée auparavant.',
  'rounds.slope.under': 'D’un tour à l’autre : {statement} ({criterion})',
  'rounds.slope.some':
    'Des {of} énoncés soumis de nouveau dans les mêmes mots, les {count} dont la médiane a le plus bougé sont dessinés un par un.',
  'rounds.caption': 'Tours, participation et départs : {ballot}',
  'rounds.round': 'Tour',
  'rounds.asked': 'Énoncés',
  'rounds.invited': 'Avaient une voix',
  'rounds.answered': 'Ont répondu',
  'rounds.left': 'Ne sont pas revenus',
  'rounds.joined': 'Nouveaux à ce tour',
  'rounds.settled': 'Réglés',
  'rounds.goesOn': 'Reposés',
  'rounds.figure': 'Médiane de chaque énoncé, tour par tour',
  'rounds.out.caption': 'Énoncés sortis des tours, et pourquoi',
  'rounds.out.after': 'Après',
  'rounds.out.why': 'Pourquoi',
  'rounds.out.notAsked': 'Non reposé ; son dernier résultat reste : {verdict}',
  'rounds.reworded': 'Reformulés entre les tours',
  'rounds.reworded.from': 'D’abord',
  'rounds.reworded.to': 'Ensuite',
  'rounds.reworded.note':
    'Une autre rédaction est une autre question : les réponses aux deux ne sont pas comparées.',

  'annex.title': 'Accord, stabilité et autres règles',
  'groups.caption': '{ballot} : médianes par groupe',
  'groups.caption.share': '{ballot} : part d’accord par groupe',
  'groups.needed': 'il faut {share}',
  'groups.apart':
    'Les {count} énoncés sur {of} où les groupes sont le plus éloignés ; les tableaux les ont tous.',
  'groups.note':
    'Une comparaison de groupes sans test : les groupes ne sont l’échantillon de rien. Les petits groupes sont ensemble, comme dans les tableaux.',
  'agreement.title': 'Accord entre les personnes',
  'agreement.intro':
    'Rien de ceci n’est le consensus. Ces chiffres disent à quel point les réponses se ressemblent, ce qu’elles peuvent faire au sujet d’énoncés que tous rejettent. Seule la règle dit ce qui fait accord.',
  'agreement.caption': '{ballot} : accord entre les personnes',
  'agreement.statistic': 'Statistique',
  'agreement.value': 'Valeur',
  'agreement.of': 'Personnes, énoncés',
  'agreement.reads': 'Ce qu’elle dit, ou pourquoi elle manque',
  'agreement.one': 'Elles comparent des énoncés entre eux ; il n’y en a donc pas pour : {ballots}.',
  'agreement.kendall': 'W de Kendall',
  'agreement.kendall.reads':
    'À quel point les personnes rangent les énoncés de la même façon : 0 comme au hasard, 1 toutes de même ({p}). De ceux qui ont répondu à tout.',
  'agreement.krippendorff': 'α de Krippendorff',
  'agreement.krippendorff.reads':
    'À quel point les réponses à un même énoncé se ressemblent, au-delà du hasard : 1 toutes pareilles, 0 comme au hasard, sous 0 les personnes diffèrent de façon systématique.',
  'agreement.fleiss': 'κ de Fleiss',
  'agreement.fleiss.reads':
    'Part des paires de personnes d’accord, au-delà du hasard. Il tombe là où presque toutes les réponses sont pareilles.',
  'agreement.gwet': 'AC1 de Gwet',
  'agreement.gwet.reads': 'Comme κ, mais stable là où presque toutes les réponses sont pareilles.',
  'agreement.icc': 'ICC(2,k)',
  'agreement.icc.reads':
    'À quel point la moyenne d’autant de notes se retrouverait avec d’autres personnes semblables : 1 exactement. De ceux qui ont répondu à tout.',
  'agreement.source':
    'Kendall et Babington Smith 1939 avec Legendre 2005 ; Krippendorff 2011 ; Fleiss 1971 et Gwet 2008, nombres de réponses inégaux selon Gwet 2014 ; Shrout et Fleiss 1979.',

  'why.secret': 'Le vote était secret : personne ne peut dire quelles réponses vont ensemble.',
  'why.imported': 'Les réponses individuelles n’ont pas été gardées avec ce vote.',
  'why.too-few-complete': 'Trop peu de personnes ont répondu à tous les énoncés.',
  'why.nearly-all':
    'Toutes les personnes sauf quelques-unes ont répondu à tout : à côté des tableaux, le chiffre pourrait montrer ce que celles-ci ont répondu.',
  'why.two-answers': 'Non prévue pour un choix entre deux : il n’y a rien à ranger.',
  'why.many-answers':
    'Non prévue pour autant de niveaux : elle compterait des réponses voisines comme un désaccord. α tient compte de la distance.',
  'why.words': 'Non prévue ici : les réponses sont des mots, non des nombres dont on ferait une moyenne.',
  'why.places': 'Non prévue pour des places dans un ordre ; W l’est.',
  'why.budget': 'Non prévue quand on partage un budget : ce qu’un énoncé reçoit manque à un autre.',
  'why.duels': 'Non prévue quand on compare deux à deux : tous n’ont pas jugé les mêmes paires.',
  'why.no-data': 'Il n’y a pas de réponses.',
  'why.one-rater': 'Une personne seule n’est ni d’accord ni en désaccord avec quelqu’un.',
  'why.one-item': 'Il faut au moins deux énoncés.',
  'why.one-answer': 'Il faut au moins deux réponses.',
  'why.too-few': 'Il y a trop peu de réponses.',
  'why.no-variation': 'Toutes les réponses sont pareilles : il n’y a rien à comparer.',
  'why.all-tied': 'Chacun a donné à tous les énoncés la même réponse.',
  'why.no-difference': 'Personne n’a changé de réponse.',
  'why.uneven-rows': 'Les réponses ne vont pas ensemble.',
  'why.gaps': 'Il faut des réponses complètes, et il en manque.',
  'why.not-connected': 'Les comparaisons ne relient pas tous les énoncés.',
  'why.out-of-range': 'Une valeur est hors de ce que permet la formule.',
  'why.no-convergence': 'Le calcul ne s’est pas stabilisé.',

  'stability.title': 'Stabilité entre les tours',
  'stability.intro':
    'Seulement les personnes qui ont répondu à la même rédaction aux deux tours. La stabilité n’est pas le consensus, et le consensus seul n’est pas une raison de s’arrêter. Moins de 15 % de changement net est habituellement dit stable.',
  'stability.caption': '{ballot} : ce qui a bougé depuis le tour précédent',
  'stability.within': '{ballot} : premières et dernières réponses, celles des autres étant montrées',
  'stability.within.title': 'Stabilité des réponses',
  'stability.within.intro':
    'Dans un scrutin en temps réel, la première réponse de chacun, donnée avant d’en voir une autre sur cet énoncé, est à côté de la dernière. « Avant » est la première réponse, « maintenant » la dernière.',
  'stability.within.hidden':
    'Premières et dernières réponses non comparées, car trop peu de personnes ont répondu, ou si peu ont changé la leur que les chiffres parleraient de personnes seules : {statements}.',
  'stability.both': 'Aux deux',
  'stability.medians': 'Médiane avant → maintenant',
  'stability.changed': 'Ont changé',
  'stability.net': 'Changement net',
  'stability.spread': 'CV avant − maintenant',
  'stability.p': 'p de Wilcoxon',
  'stability.kappa': 'κ pondéré',
  'stability.hidden':
    'Non comparés, car si peu de personnes sont parties ou venues que les chiffres pourraient montrer leurs réponses : {statements}.',
  'stability.secret': 'Un tour secret n’est pas comparé : personne ne peut dire qui a répondu quoi.',
  'stability.source':
    'Changement net : Scheibe, Skutsch et Schofer 1975. Test des rangs signés de Wilcoxon, bilatéral, sans les paires inchangées : exact jusqu’à 25 changements, au-delà avec corrections d’ex æquo et de continuité. κ à poids quadratiques : Cohen 1968. CV : écart type (n − 1) sur moyenne.',
  'stability.manyTests': 'Tant de tests à la fois qu’un sur vingt est sous 0,05 par le seul hasard.',

  'rules.title': 'Si une autre règle avait été fixée',
  'rules.intro':
    'La règle a été fixée avant l’ouverture du premier vote, et elle reste. Ceci montre à quel point le résultat en dépend, d’après les seuls tableaux publiés.',
  'rules.caption': '{ballot} : résultats sous d’autres règles',
  'rules.rule': 'Règle',
  'rules.agreed': 'Accord',
  'rules.changed': 'Ce qui serait différent',
  'rules.asSet': 'Telle que fixée : {rule}',
  'rules.none': 'Rien',
  'rules.to.agreed': 'accord : {statements}',
  'rules.to.not-agreed': 'pas d’accord : {statements}',
  'rules.to.rejected': 'rejeté : {statements}',
  'rules.to.no-quorum': 'sans quorum : {statements}',
  'rules.to.no-verdict': 'sans verdict : {statements}',
};
