import type { Translation } from './message.ts';
import type { choosingVerdictsEnglish } from './verdicts-choosing.en.ts';

export const choosingVerdictsFrench: Translation<typeof choosingVerdictsEnglish> = {
  'rank.rule.pairs':
    'les majorités les plus nettes sont retenues d’abord, sauf celles qui fermeraient un cercle (paires ordonnées)',
  'stv.rule': {
    one: 'Chacun met les énoncés dans l’ordre ; {count} est choisi par le vote unique transférable (quota de Droop, surplus transférés à parts égales, dernier éliminé). Le tirage {lot} départage.',
    other:
      'Chacun met les énoncés dans l’ordre ; {count} sont choisis par le vote unique transférable (quota de Droop, surplus transférés à parts égales, dernier éliminé). Le tirage {lot} départage.',
  },
  'stv.words': 'Choisis : {names}',
  'stv.many': { one: '{count} énoncé est choisi', other: '{count} énoncés sont choisis' },
  'stv.chosen': { other: 'Choisi au tour {round} avec {count} voix' },
  'stv.out': { other: 'Éliminé au tour {round} avec {count} voix' },
  'stv.left': { other: 'Non choisi : {count} voix au tour {round}' },
  'stv.unnamed': 'Non choisi : personne ne l’a classé',
  'stv.quota': 'Un énoncé est choisi avec {quota} voix ; {ballots} ordres ont été remis.',
  'stv.ties': 'Le tirage {lot} a départagé au tour {rounds}.',
  'stv.exhausted': {
    one: 'À la fin, {count} voix ne nommait plus rien de ce qui restait.',
    other: 'À la fin, {count} voix ne nommaient plus rien de ce qui restait.',
  },
  'stv.few': 'Seuls {chosen} sur {seats} ont été choisis : personne n’en a nommé davantage.',

  'pairwise.rule': 'Chacun choisit entre deux énoncés à la fois ; {way}.',
  'pairwise.rule.bradley-terry':
    'les forces qui expliquent le mieux tous les choix font l’ordre, comme chance d’être préféré à un énoncé moyen (Bradley–Terry)',
  'pairwise.rule.wiki': 'la part de duels gagnés fait l’ordre, un peu ramenée vers la moitié (sondage wiki)',
  'pairwise.verdict': 'Place {place} sur {of} : gagne à {chance} contre un énoncé moyen',
  'pairwise.none': 'Pas de place : ses comparaisons ne donnent pas d’ordre',
  'pairwise.said': '{chance} · gagne {won} sur {stood}',
  'pairwise.figures': 'Plus souvent préféré que non par {more} sur {of}',
  'pairwise.made': { one: '{count} comparaison par {people}.', other: '{count} comparaisons par {people}.' },
  'pairwise.chance': 'La part est la chance d’être préféré à un énoncé moyen.',
  'pairwise.regularised':
    'Certains énoncés ont toujours gagné ou perdu ; une demi-victoire a été ajoutée à chaque paire comparée, pour que des forces existent.',
  'pairwise.unseen': 'Comparés par trop peu de personnes pour être montrés : {names}.',
  'pairwise.apart': {
    one: 'Pas d’ordre commun : {name} et {count} autre n’ont jamais été comparés au reste',
    other: 'Pas d’ordre commun : {name} et {count} autres n’ont jamais été comparés au reste',
  },
  'ahp.rule':
    'Chacun compare toutes les paires, d’également à extrêmement plus important ; les poids sont ceux des moyennes géométriques de {whose} (processus d’analyse hiérarchique).',
  'ahp.rule.all': 'toutes les comparaisons',
  'ahp.rule.consistent': 'celles qui s’accordent entre elles (ratio de cohérence sous 0,10)',
  'ahp.verdict': 'Place {place} sur {of} : {said}',
  'ahp.none': 'Pas de poids : des paires manquent',
  'ahp.said': 'poids {share}',
  'ahp.figures': 'Plus important que la plupart des autres pour {more} sur {of}',
  'ahp.gaps': 'Pas de poids : une paire n’a été comparée par personne',
  'ahp.fewConsistent': {
    one: 'Pas de poids : seules les comparaisons de {count} personne s’accordent entre elles',
    other:
      'Pas de poids : seules les comparaisons de {count} personnes s’accordent entre elles, ou une paire manque',
  },
  'ahp.group': 'Les comparaisons du groupe s’accordent entre elles (ratio de cohérence {ratio}, sous 0,10).',
  'ahp.groupStrained':
    'Les comparaisons du groupe se contredisent (ratio de cohérence {ratio}, pas sous 0,10) : lisez les poids avec prudence.',
  'ahp.people':
    '{people} ont comparé, {complete} toutes les paires, dont {consistent} de façon cohérente ; {counted} comptent ici.',

  'criteria.rule':
    'Chacun note chaque énoncé selon chaque critère ; l’ordre est celui de la moyenne des critères, tous comptant autant. Quand un tiers ou plus se tient à chaque bout d’un critère, on est partagé sur lui.',
  'criteria.mean': '{label} {mean}',
  'criteria.split': '{label} {mean} (partagé)',
  'criteria.none': 'Trop peu de réponses selon ses critères',
  'criteria.said': '{mean} sur {most}',
  'criteria.splits': {
    one: 'Pour {label}, on est partagé sur {count} énoncé.',
    other: 'Pour {label}, on est partagé sur {count} énoncés.',
  },
  'grid.rule':
    'Chacun note l’importance et la faisabilité de chaque énoncé ; {cut} séparent ce qui est à faire d’abord du reste.',
  'grid.rule.middle': 'les milieux des deux échelles',
  'grid.rule.means': 'les moyennes de tous les énoncés',
  'grid.words': 'À faire d’abord : {names}',
  'grid.many': { one: '{count} énoncé à faire d’abord', other: '{count} énoncés à faire d’abord' },
  'grid.none': 'Rien n’est à la fois assez important et assez faisable pour venir d’abord',

  'opinions.rule':
    'Chacun est d’accord, ne l’est pas ou passe ; ceux qui répondent de même sont groupés (k-moyennes, graine {seed}) quand au moins 50 peuvent être placés, et ce sur quoi chaque groupe est d’accord vient d’abord.',
  'opinions.words': {
    one: '{count} groupe d’opinion ; le plus d’accord : {name}',
    other: '{count} groupes d’opinion ; le plus d’accord dans tous : {name}',
  },
  'opinions.few':
    'Pas de groupes d’opinion : {placed} personnes sur {people} ont assez répondu, et moins de 50 ne sont pas fiables',
  'opinions.fewNote': 'Les réponses par catégorie en disent plus ici : ouvrez chaque énoncé.',
  'opinions.alike': 'Pas de groupes d’opinion : tout le monde répond de même',
  'opinions.placed':
    '{placed} personnes sur {people} ont assez répondu pour être placées (sept énoncés ou tous), les autres comptent avec le groupe le plus proche ; groupes avec la graine {seed}.',
  'opinions.group': {
    one: 'Groupe {group}, {count} personne : {what}.',
    other: 'Groupe {group}, {count} personnes : {what}.',
  },
  'opinions.agree': '{share} d’accord avec {name}',
  'opinions.disagree': '{share} pas d’accord avec {name}',
  'opinions.nothing': 'ne se distingue par rien',
  'opinions.hidden': 'groupes trop petits pour être montrés',
  'opinions.verdict': '{share} d’accord',
  'opinions.figures': '{agree} d’accord · {disagree} pas d’accord · {pass} passent',
  'opinions.across': 'Entre groupes {consensus} ({shares})',
};
