import type { Translation } from './message.ts';
import type { movingEnglish } from './moving.en.ts';

export const movingFrench: Translation<typeof movingEnglish> = {
  'new.open': 'L’adresse a-t-elle changé ?',
  'new.title': 'Une nouvelle adresse',
  'new.help':
    'Regardez le grand écran. S’il affiche une autre adresse que {host}, saisissez-la ici : ce que vous avez écrit sans l’envoyer vous suit.',
  'new.address': 'Adresse sur le grand écran',
  'new.example': 'Par exemple 192.168.1.20:8080',
  'new.wrong':
    'Ce n’est pas une autre adresse de la salle. Saisissez-la telle qu’elle figure sur le grand écran.',
  'new.go': 'Ouvrir la nouvelle adresse',
  'new.blocked': 'Le navigateur n’a pas ouvert de nouvelle page. Autorisez-le, puis réessayez.',
  'new.waiting': 'La nouvelle page s’ouvre. Gardez celle-ci ouverte jusqu’à ce qu’elle ait tout reçu.',
  'new.given': 'La nouvelle page a tout reçu. Validez là-bas ; gardez celle-ci ouverte jusque-là.',
  'new.taken': 'Tout a suivi. Vous pouvez fermer cette page.',
  'new.nothing':
    'La nouvelle page est introuvable ? Vérifiez l’adresse et que vous êtes sur le Wi-Fi de la salle.',
  'came.title': 'De votre page précédente',
  'came.from':
    'À l’adresse {host}, quelque chose n’était pas encore envoyé. Reprenez-le seulement si c’était vous.',
  'came.acts': { one: '{count} réponse ou carte', other: '{count} réponses ou cartes' },
  'came.drafts': { one: '{count} texte commencé', other: '{count} textes commencés' },
  'came.texts': {
    one: 'des changements dans {count} document',
    other: 'des changements dans {count} documents',
  },
  'came.seat': 'votre place',
  'came.bring': 'Reprendre',
  'came.leave': 'Laisser',
  'came.working': 'Reprise en cours…',
  'came.left': {
    one: '{count} document n’a pas pu être repris : il appartient à une autre consultation ou ne vous est pas ouvert. Il reste sur la page précédente.',
    other:
      '{count} documents n’ont pas pu être repris : ils appartiennent à une autre consultation ou ne vous sont pas ouverts. Ils restent sur la page précédente.',
  },
};
