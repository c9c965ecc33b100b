import type { frameworkRelationsEnglish } from './framework-relations.en.ts';
import type { Translation } from './message.ts';

export const frameworkRelationsFrench: Translation<typeof frameworkRelationsEnglish> = {
  title: 'Relations',
  none: 'Il n’est encore relié à aucun autre élément.',
  add: 'Ajouter une relation',
  form: 'Nouvelle relation',
  out: '{kind} → {other}',
  in: '{other} {kind} → cet élément',
  both: '{kind} ↔ {other}',
  gone: 'un élément qui a été retiré',
  change: 'Modifier la relation : {relation}',
  remove: 'Retirer la relation : {relation}',
  kind: 'Type de relation',
  'kind.own': 'Un autre mot…',
  'kind.word': 'Avec vos propres mots',
  'kind.word.help': 'Comme cela se lit entre les deux noms, par exemple : « finance ».',
  way: 'Dans quel sens',
  'way.out': 'De cet élément vers l’autre',
  'way.in': 'De l’autre vers cet élément',
  'way.both': 'Dans les deux sens',
  other: 'Autre élément',
  label: 'Mots sur la flèche',
  'label.help': 'Si rien n’est écrit ici, les schémas montrent le type.',
  'refuse.kind': 'Dites de quel type de relation il s’agit.',
  'refuse.other': 'Choisissez l’autre élément.',
  'refuse.circle':
    'Cela formerait un cercle où chacun se trouve dans le suivant : {names}. Choisissez un autre type ou un autre élément.',
  'refuse.same': 'Cette relation existe déjà.',
};
