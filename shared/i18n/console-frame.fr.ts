import type { consoleFrameEnglish } from './console-frame.en.ts';
import type { Translation } from './message.ts';

export const consoleFrameFrench: Translation<typeof consoleFrameEnglish> = {
  menu: 'Menu',
  'menu.language': 'Langue : {name}',
  'menu.projector': 'Afficher sur le projecteur',
  'menu.projectorOff': 'Retirer du projecteur',
  'menu.screenWindow': 'Ouvrir la page du projecteur',
  'menu.copy': 'Enregistrer une copie…',
  'menu.rehearse': 'Répéter avec 30 personnes',
  'menu.close': 'Fermer cette consultation',
  'menu.stick': 'Copier sur une clé…',
  'menu.safe': 'Masquer les noms et les textes non révélés',
  'menu.closeRoom.ask': 'Fermer la salle ?',
  'menu.closeRoom.help':
    'Les téléphones gardent ce qui a été écrit et disent que la salle est fermée. Elle peut être rouverte à tout moment.',

  'alerts.calls': { one: '{count} appel à l’aide', other: '{count} appels à l’aide' },
  'alerts.knocks': { one: '{count} à la porte', other: '{count} à la porte' },
  'alerts.title': 'On vous attend',
  'alerts.going': 'J’y vais',
  'alerts.admit': 'Laisser entrer',
  'alerts.refuse': 'Pas maintenant',
  'alerts.nameless': 'Quelqu’un sans nom',
  'alerts.hidden': 'Les noms sont masqués en mode sûr.',
  'alerts.category': 'Catégorie',

  'seat.number': 'Siège {number}',
  'seat.table': 'table {table}',

  'sees.you': 'Vous, à cet ordinateur',
  'sees.room': 'La salle et le rapport',
  'sees.team': 'Les postes de l’équipe',
  'sees.you.named': 'Chaque carte avec son nom, après « Regarder » ; rien avant.',
  'sees.you.group':
    'Chaque carte avec son groupe, après « Regarder ». Le fichier garde le siège ; la console ne le montre pas.',
  'sees.you.secret':
    'Qui n’a pas encore voté et, après le dépouillement, les totaux. Tant que le vote est ouvert, qui contrôle cet ordinateur pourrait ouvrir les votes.',
  'sees.team.cards': 'Les cartes après « Regarder », pour les trier. Jamais les votes.',
  'sees.team.secret': 'Rien des votes.',
  'sees.chatham': 'Chatham House : ce qui sort de ce fichier ne nomme ni personne ni organisation.',
  'sees.lock': 'C’est fixé dès la première réponse.',

  'status.voting.noQuorum': 'votants présents {present}',
  'status.away': 'Pas de liaison avec l’hôte de cet ordinateur',
  'status.charging': 'batterie {share}, en charge',
  'status.notSaved': 'pas encore enregistré',
  'status.stickBehind': 'clé : {time}',

  'safe.title': 'Mode sûr : le projecteur montre peut-être cette fenêtre.',
  'safe.text':
    'Les noms et les textes non révélés sont masqués. Branchez le projecteur comme second écran, ou dites que personne d’autre ne voit cet écran.',
  'safe.off': 'Personne d’autre ne voit cet écran',

  'back.off': 'Éteint pendant {time}. Tout ce qui a été confirmé est là.',
  'back.closed': 'Tout ce qui a été confirmé est là.',
  'back.step': 'Ouvert : {step}.',
  'back.ballot': 'Vote ouvert, {done} sur {total}.',
  'back.seen': 'Continuer',

  'copy.title': 'Enregistrer une copie',
  'copy.path': 'Où l’enregistrer (dossier et nom, finissant par .baraza)',
  'copy.save': 'Enregistrer la copie',
  'copy.done': 'Enregistré : {path}',
  'stick.title': 'Une copie toutes les cinq minutes',
  'stick.help':
    'Choisissez le dossier d’une clé USB. Si cet ordinateur est perdu, la consultation continue à partir de là.',
  'stick.folder': 'Dossier de la clé',
  'stick.save': 'Copier là',
  'stick.end': 'Ne plus copier',
  'stick.done': 'Copié à {time}.',

  'rehearse.title': 'Répéter avec 30 personnes',
  'rehearse.text':
    'Une copie de cette consultation s’ouvre avec 30 personnes simulées. Elle dit RÉPÉTITION partout, et rien n’en arrive dans le vrai fichier.',
  'rehearse.go': 'Commencer la répétition',
  'rehearse.done': 'La répétition est prête : {path}',
  'rehearse.open': 'Ouvrir la répétition',

  'keys.title': 'Touches',
  'keys.show': 'Afficher ce qui est sous « Ensuite »',
  'keys.blank': 'Éteindre le projecteur ou le rallumer',
  'keys.freeze': 'Figer le projecteur ou le laisser suivre',
  'keys.join': 'Montrer comment entrer',
  'keys.plus': 'Une minute de plus',
  'keys.minus': 'Une minute de moins',
  'keys.undo': 'Annuler',
  'keys.places': 'Aller à une rubrique',
  'keys.help': 'Cette liste',
  'keys.move': 'Dans l’ordre du jour : déplacer l’étape',

  'file.unreached': 'L’hôte de cet ordinateur n’a pas répondu. Veuillez réessayer.',
  'place.loading': 'Ouverture…',
  'place.broken.help':
    'Rien n’est perdu, et la salle continue entre-temps. Réessayez, ou choisissez une autre rubrique à gauche.',
  'place.waiting': 'Baraza sur cet ordinateur répond dans un instant.',
};
