import type { commonEnglish } from './common.en.ts';
import type { Translation } from './message.ts';

export const commonFrench: Translation<typeof commonEnglish> = {
  'role.facilitator': 'Facilitation',
  'role.coFacilitator': 'Co-facilitation',
  'role.rapporteur': 'Rapporteur',
  'role.participant': 'Participant',
  'role.observer': 'Observateur',

  'phase.ready': 'Prêt',
  'phase.open': 'Ouvert',
  'phase.stopped': 'Arrêté',
  'phase.team': 'Avec l’équipe',
  'phase.shown': 'Affiché',
  'phase.counted': 'Dépouillé',
  'phase.done': 'Terminé',

  'whoSees.named':
    'Ce que vous écrivez paraît avec le nom de votre siège, dans la salle et le rapport. L’équipe le lit d’abord. N’écrivez que ce que vous diriez.',
  'whoSees.group':
    'La salle et le rapport voient votre groupe, jamais votre nom. L’ordinateur de l’organisateur garde votre siège pour que vous puissiez corriger.',
  'whoSees.secret':
    'Personne ne voit votre vote, seulement les totaux. Après dépouillement, rien ne vous y relie. Avant, qui contrôle l’ordinateur de l’organisateur le pourrait.',

  'verdict.agreed': 'Accepté',
  'verdict.notAgreed': 'Pas d’accord',
  'verdict.rejected': 'Rejeté',
  'verdict.noQuorum': 'Quorum non atteint',
  'verdict.groupAgainst': 'Pas d’accord : un groupe est contre',
  'verdict.superseded': 'Remplacé',
  'verdict.void': 'Nul',

  'agreement.1': 'Pas du tout d’accord',
  'agreement.2': 'Pas d’accord',
  'agreement.3': 'Ni d’accord ni pas d’accord',
  'agreement.4': 'D’accord',
  'agreement.5': 'Tout à fait d’accord',
  'nine.low': 'Sans importance',
  'nine.high': 'Essentiel',
  abstain: 'S’abstenir',
  skip: 'Passer',
  comment: 'Commentaire',

  seat: 'Siège {number}',
  'doer.lead': 'le facilitateur',
  'doer.desk': 'un poste de l’équipe',
  'doer.seat': 'le siège {number}',
  'doer.participant': 'un participant',
  'count.seats': { one: '{count} siège', other: '{count} sièges' },
  'count.cards': { one: '{count} carte', other: '{count} cartes' },
  'count.statements': { one: '{count} énoncé', other: '{count} énoncés' },
  'count.themes': { one: '{count} thème', other: '{count} thèmes' },
  'count.items': { one: '{count} point', other: '{count} points' },
  'count.people': { one: '{count} personne', other: '{count} personnes' },
  'count.connected': { one: '{count} connecté', other: '{count} connectés' },
  'count.doneOf': '{done} sur {total} terminés',
  'page.position': '{page} sur {pages}',

  'broken.title': 'Cette page n’a pas pu être affichée',
  'broken.help':
    'Ce qui a été envoyé est en sûreté. Réessayez ; si cela dure, dites-le à l’équipe de l’organisateur.',
  'broken.again': 'Réessayer',

  rehearsal: 'RÉPÉTITION',
  illustrative: 'Exemple illustratif',
};
