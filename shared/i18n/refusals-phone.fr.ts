import { refusalsPilesPhoneFrench } from './refusals-piles.fr.ts';
import type { Refusals } from './refusals.ts';

/** What a participant can be refused with, in French. Keys are the host's sentences. */
export const refusalsPhoneFrench: Refusals = {
  ...refusalsPilesPhoneFrench,
  // Matrices
  'This matrix is not there any more. Please look again.': 'Cette matrice n’est plus là. Regardez à nouveau.',
  'The cells that nobody flagged were adopted. Ask for the floor if one of them must be discussed.':
    'Les cellules que personne n’a signalées sont adoptées. Demandez la parole si l’une d’elles doit être discutée.',
  'Reading has stopped. Once the cells are shown you can still pull one out.':
    'La lecture est arrêtée. Quand les cellules seront montrées, vous pourrez encore en retirer une.',
  'Reading has stopped.': 'La lecture est arrêtée.',
  'This cell is not there any more. Please look again.': 'Cette cellule n’est plus là. Regardez à nouveau.',
  'This cell is flagged already.': 'Cette cellule est déjà signalée.',
  'Your flag is not there any more. Please look again.':
    'Votre signalement n’est plus là. Regardez à nouveau.',

  // Any page
  '{what} is not there any more. Please look again.': 'Ce n’est plus là. Regardez à nouveau.',
  'This cannot be read. Please reload the page.': 'Ceci ne peut pas être lu. Rechargez la page.',
  'This page is older or newer than the host. Please reload it.':
    'Cette page est plus ancienne ou plus récente que l’ordinateur de l’organisateur. Rechargez-la.',
  'No consultation is open. Open or create one first.':
    'Aucune consultation n’est ouverte. Ouvrez-en ou créez-en une d’abord.',
  'No consultation is open.': 'Aucune consultation n’est ouverte.',
  'This seat is not in use any more. Please ask at the desk.':
    'Ce siège n’est plus utilisé. Demandez à l’accueil.',
  'Another phone has this seat now. Use your personal code to take it back.':
    'Un autre téléphone a maintenant ce siège. Reprenez-le avec votre code personnel.',
  'This seat cannot do that here.': 'Ce siège ne peut pas faire cela ici.',
  'Phones cannot reach this computer.': 'Les téléphones ne peuvent pas joindre cet ordinateur.',
  'The organiser has closed the room.': 'L’organisateur a fermé la salle.',
  'The organiser has ended the access of this page.': 'L’organisateur a mis fin à l’accès de cette page.',
  'Something went wrong in the program; nothing was changed. Please tell the organiser.':
    'Une erreur s’est produite dans le programme ; rien n’a été modifié. Prévenez l’organisateur.',
  'This was sent under a number that was already used for something else. Please reload the page.':
    'Cet envoi porte un numéro qui a déjà servi à autre chose. Rechargez la page.',
  'This contains characters that cannot be stored. Please write it again.':
    'Ce texte contient des caractères qui ne peuvent pas être enregistrés. Écrivez-le à nouveau.',
  'The consultation is being closed on the organiser’s computer; nothing was changed.':
    'La consultation se ferme sur l’ordinateur de l’organisateur ; rien n’a été modifié.',
  'The screen only shows; it changes nothing.': 'L’écran ne fait que montrer ; il ne modifie rien.',
  'This could not be read. Please reload the page.': 'Cet envoi n’a pas pu être lu. Rechargez la page.',
  'That was too often. Please wait a second and try again.':
    'C’était trop souvent. Attendez une seconde et réessayez.',
  'That was too often. Please wait {seconds} seconds and try again.':
    'C’était trop souvent. Attendez {seconds} secondes et réessayez.',
  'There is no connection to the host, so this was not done. Please try again.':
    'Il n’y a pas de connexion avec l’ordinateur de l’organisateur ; rien n’a été fait. Réessayez.',

  // Saving
  'This could not be saved on the organiser’s computer. {why}':
    'Cela n’a pas pu être enregistré sur l’ordinateur de l’organisateur. {why}',
  'The consultation file was moved, replaced or cut off while it was open: put it back where it was.':
    'Le fichier de la consultation a été déplacé, remplacé ou tronqué pendant qu’il était ouvert\u202f: remettez-le à sa place.',
  'Another program has changed the file: close the consultation and open it again.':
    'Un autre programme a modifié le fichier : fermez la consultation et rouvrez-la.',
  'The disk of this computer is full: free some space.':
    'Le disque de cet ordinateur est plein : libérez de la place.',
  'This consultation is in use by another program: close it there first.':
    'Cette consultation est utilisée par un autre programme : fermez-la d’abord là-bas.',
  'This consultation file is damaged.': 'Ce fichier de consultation est endommagé.',
  'This file or its folder cannot be written: check the permissions, or copy the file to this computer.':
    'Impossible d’écrire dans ce fichier ou son dossier : vérifiez les droits d’accès, ou copiez le fichier sur cet ordinateur.',
  'This file is not there: it was moved, renamed or deleted.':
    'Ce fichier n’est pas là : il a été déplacé, renommé ou supprimé.',
  'This name is too long for this disk: choose a shorter one.':
    'Ce nom est trop long pour ce disque\u202f: choisissez-en un plus court.',
  'This is a folder, not a consultation file.': 'C’est un dossier, pas un fichier de consultation.',
  'The disk or stick does not answer as it should: check it, and try again.':
    'Le disque ou la clé USB ne répond pas comme il faut : vérifiez, puis réessayez.',

  // Coming in
  'Please enter the code.': 'Saisissez le code.',
  'Only a phone or a laptop in the room can do this.':
    'Seul un téléphone ou un ordinateur dans la salle peut faire cela.',
  'This code is not known here. Please check it, or ask at the registration desk.':
    'Ce code n’est pas connu ici. Vérifiez-le, ou demandez à l’accueil.',
  'This seat is not in use. Please ask at the registration desk.':
    'Ce siège n’est pas utilisé. Demandez à l’accueil.',
  'This is not the code of this room. It stands on the screen.':
    'Ce n’est pas le code de cette salle. Il figure à l’écran.',
  'The room is not open yet. Please try again in a moment.':
    'La salle n’est pas encore ouverte. Réessayez dans un instant.',
  'Please use the code on your seat card, or ask at the registration desk.':
    'Utilisez le code de votre carte de siège, ou demandez à l’accueil.',
  'The meeting has begun. Please ask at the registration desk.':
    'La réunion a commencé. Demandez à l’accueil.',
  'This pairing code is not known. Ask for a new one.':
    'Ce code d’appairage n’est pas connu. Demandez-en un nouveau.',
  'This pairing code was used already. Ask for a new one.':
    'Ce code d’appairage a déjà servi. Demandez-en un nouveau.',
  'Names are not asked for in this room.': 'Dans cette salle, on ne demande pas les noms.',
  'Your seat is not there any more. Please look again.': 'Votre siège n’est plus là. Regardez à nouveau.',
  'This seat is not there any more. Please look again.': 'Ce siège n’est plus là. Regardez à nouveau.',
  'The seat is not there any more. Please look again.': 'Le siège n’est plus là. Regardez à nouveau.',

  // Writing
  'Please write something first.': 'Écrivez d’abord quelque chose.',
  'This is too long. Please keep it to {longest} characters; it stays where you wrote it until you do.':
    'C’est trop long. Restez en dessous de {longest} caractères ; en attendant, le texte reste là où vous l’avez écrit.',
  'This must be text.': 'Il faut ici du texte.',
  'This is too long. Please keep it to {longest} characters.':
    'C’est trop long. Restez en dessous de {longest} caractères.',
  'Something is missing here. Please reload the page.': 'Il manque quelque chose ici. Rechargez la page.',
  'This cannot be the id of anything.': 'Cela ne peut être l’identifiant de rien.',
  'Please choose a language from the list.': 'Choisissez une langue dans la liste.',
  'This step is not there any more. Please look again.': 'Cette étape n’est plus là. Regardez à nouveau.',
  'This step has closed. Your text is still here; ask the facilitator if it matters.':
    'Cette étape est close. Votre texte est toujours ici ; parlez-en au facilitateur s’il est important.',
  'This step has closed.': 'Cette étape est close.',
  'This step does not collect cards.': 'Cette étape ne recueille pas de cartes.',
  'This card is not there any more. Please look again.': 'Cette carte n’est plus là. Regardez à nouveau.',
  'Only its author can change this card.': 'Seul son auteur peut modifier cette carte.',
  'This card was withdrawn.': 'Cette carte a été retirée.',
  'Only the table itself marks its top three.': 'Seule la table elle-même choisit ses trois cartes.',
  'Your table has its three already. Unmark one first.':
    'Votre table a déjà ses trois cartes. Retirez-en une d’abord.',
  'This card is not shown yet.': 'Cette carte n’est pas encore montrée.',
  'This card is your own.': 'Cette carte est la vôtre.',

  // Speaking
  'You are on the speakers’ list already.': 'Vous êtes déjà sur la liste des orateurs.',
  'This request is not there any more. Please look again.':
    'Cette demande n’est plus là. Regardez à nouveau.',
  'Only the chair gives the floor.': 'Seule la présidence donne la parole.',
  'This seat is on the speakers’ list already.': 'Ce siège est déjà sur la liste des orateurs.',
  'You have called already. Somebody will come to you.':
    'Vous avez déjà appelé. Quelqu’un va venir vers vous.',

  // Voting and deciding
  'This activity is not a ballot.': 'Cette activité n’est pas un scrutin.',
  'This ballot is not there any more. Please look again.': 'Ce scrutin n’est plus là. Regardez à nouveau.',
  'This ballot has stopped. What was in the box before counts; this answer does not.':
    'Ce scrutin est arrêté. Ce qui était déjà dans l’urne compte ; cette réponse ne compte pas.',
  'Please declare your interests first, even if there are none; then you can vote.':
    'Déclarez d’abord vos intérêts, même s’il n’y en a pas ; vous pourrez alors voter.',
  'This seat is not in use any more.': 'Ce siège n’est plus utilisé.',
  'You take part without a vote in this ballot.': 'Vous participez à ce scrutin sans droit de vote.',
  'This ballot is secret: answers go into the box.': 'Ce scrutin est secret : les réponses vont dans l’urne.',
  'This statement is not on the ballot.': 'Cet énoncé ne fait pas partie du scrutin.',
  'This statement was withdrawn from the ballot.': 'Cet énoncé a été retiré du scrutin.',
  'You do not vote on this statement, because of the interest that you declared.':
    'Vous ne votez pas sur cet énoncé, en raison de l’intérêt que vous avez déclaré.',
  'This answer does not fit the question.': 'Cette réponse ne correspond pas à la question.',
  'More was given out than there is. Take some back first.':
    'Plus a été réparti qu’il n’y en a. Reprenez-en d’abord.',
  'A place is beyond the last one. Please put the statements in order again.':
    'Une place dépasse la dernière. Remettez les énoncés dans l’ordre.',
  'Two statements cannot have the same place. Please put them in order again.':
    'Deux énoncés ne peuvent pas avoir la même place. Remettez-les dans l’ordre.',
  'A comparison names a statement that is not on this ballot. Please reload the page.':
    'Une comparaison nomme un énoncé qui n’est pas dans ce scrutin. Rechargez la page.',
  'A comparison is not on the scale. Please choose one of the answers shown.':
    'Une comparaison n’est pas sur l’échelle. Choisissez une des réponses montrées.',
  'Two statements were compared twice. Please answer that pair again.':
    'Deux énoncés ont été comparés deux fois. Répondez de nouveau à cette paire.',
  'These comparisons do not fit together. Please reload the page and go on.':
    'Ces comparaisons ne vont pas ensemble. Rechargez la page et continuez.',
  'This answer is not on the scale.': 'Cette réponse n’est pas sur l’échelle.',
  'Please keep the comment to {longest} characters.': 'Limitez le commentaire à {longest} caractères.',
  'This ballot is not secret.': 'Ce scrutin n’est pas secret.',
  'This is not an envelope of this ballot. Please reload the page and vote again.':
    'Ceci n’est pas une enveloppe de ce scrutin. Rechargez la page et votez de nouveau.',
  'This part of the ballot is not known.': 'Cette partie du scrutin n’est pas connue.',
  'This seat is marked as voting on paper. Ask the desk if that is wrong.':
    'Ce siège est noté comme votant sur papier. Si c’est une erreur, voyez avec l’accueil.',
  'This statement is not there any more. Please look again.': 'Cet énoncé n’est plus là. Regardez à nouveau.',
  'This statement has no wording.': 'Cet énoncé n’a pas de texte.',
  'This text is not there any more. Please look again.': 'Ce texte n’est plus là. Regardez à nouveau.',
  'Only its author can change this.': 'Seul son auteur peut modifier ceci.',
  'This text was taken back.': 'Ce texte a été retiré.',
  'These are the words that stand already.': 'Ce sont déjà ces mots qui valent.',
  'This reservation is not there any more. Please look again.':
    'Cette réserve n’est plus là. Regardez à nouveau.',
  'Only reservations and objections are co-signed.': 'Seules les réserves et les objections se cosignent.',
  'This reservation was withdrawn.': 'Cette réserve a été retirée.',
  'These words are your own.': 'Ces mots sont les vôtres.',

  // Documents that people write together
  'This document is not there any more. Please look again.': 'Ce document n’est plus là. Regardez à nouveau.',
  'This document is in the bin. Take it out first.': 'Ce document est à la corbeille. Sortez-le d’abord.',
  'You may read this document, not change it.': 'Vous pouvez lire ce document, pas le modifier.',
  'You may read this document, not comment on it.': 'Vous pouvez lire ce document, pas le commenter.',
  'The step of these notes is not there any more. Please look again.':
    'L’étape de ces notes n’est plus là. Regardez à nouveau.',
  'Please give this text a title first.': 'Donnez d’abord un titre à ce texte.',
  'These notes are not open to you.': 'Ces notes ne vous sont pas ouvertes.',
  'The organiser’s team begins this document.': 'C’est l’équipe de l’organisateur qui commence ce document.',
  'There are {count} documents already. Please use one of them.':
    'Il y a déjà {count} documents. Utilisez l’un d’eux.',
  'There is nothing in this document yet.': 'Il n’y a encore rien dans ce document.',
  'A ballot on this wording is open. Withdraw the item there, or wait for the count.':
    'Un scrutin est ouvert sur ce texte. Retirez-en le point, ou attendez le dépouillement.',
  'This statement was merged or split. Work on the one that took its place.':
    'Cet énoncé a été fusionné ou scindé. Travaillez sur celui qui l’a remplacé.',
  'This statement was dropped. Restore it first.': 'Cet énoncé a été écarté. Rétablissez-le d’abord.',
  'This could not be saved on the organiser’s computer.':
    'L’ordinateur de l’organisateur n’a pas pu enregistrer ceci.',
  'This could not be saved. It stays on your device.':
    'Ceci n’a pas pu être enregistré. Cela reste sur votre appareil.',
  'This document is not open to you.': 'Ce document ne vous est pas ouvert.',
  'What this page sent could not be read. Please reload it.':
    'Ce que cette page a envoyé n’a pas pu être lu. Rechargez-la.',
  'Something before this change is missing. It is sent again.':
    'Il manque quelque chose avant ce changement. Il est renvoyé.',
  'This change names another page as its author. It is sent again.':
    'Ce changement nomme une autre page comme auteur. Il est renvoyé.',
  'This document is full. Please begin a second one for what comes next.':
    'Ce document est plein. Commencez-en un second pour la suite.',
  'The organiser’s computer cannot save at the moment.':
    'L’ordinateur de l’organisateur ne peut pas enregistrer pour le moment.',
  'This version is not there any more. Please look again.':
    'Cette version n’est plus là. Regardez à nouveau.',
  'Only who wrote this may withdraw it.': 'Seule la personne qui a écrit ceci peut le retirer.',
  'There are too many open comments here. Please wait a little.':
    'Il y a trop de commentaires ouverts ici. Patientez un peu.',
  'This comment is not there any more. Please look again.':
    'Ce commentaire n’est plus là. Regardez à nouveau.',
  'Only who may write here sees its history.':
    'Seules les personnes qui peuvent écrire ici voient l’historique.',
  'This is not a picture that can be shown here. Please use a PNG, JPEG or WebP file.':
    'Cette image ne peut pas être montrée ici. Utilisez un fichier PNG, JPEG ou WebP.',
  'The organiser has opened another consultation. Please reload this page.':
    'L’organisateur a ouvert une autre consultation. Rechargez cette page.',
  '{reason} What you wrote last stays on this device.':
    '{reason} Ce que vous avez écrit en dernier reste sur cet appareil.',
  '{reason} What you wrote last is on this page only.':
    '{reason} Ce que vous avez écrit en dernier n’est que sur cette page.',
  'You can no longer edit here.': 'Vous ne pouvez plus modifier ce texte.',
  'This browser keeps nothing: leave this page open until the organiser’s computer is back.':
    'Ce navigateur ne garde rien : laissez cette page ouverte jusqu’au retour de l’ordinateur de l’organisateur.',
  'This document cannot be opened at the moment. Please try again.':
    'Ce document ne peut pas être ouvert pour le moment. Réessayez.',
  'This change nests too deep to be kept. Please undo it.':
    'Ce changement est trop imbriqué pour être gardé. Annulez-le.',
  'This document is not open to you any more.': 'Ce document ne vous est plus ouvert.',

  // Comments on a circulated framework
  'This version of the framework is not there any more. Please look again.':
    'Cette version du cadre n’est plus là. Regardez à nouveau.',
  'Commenting on this version was closed. Please speak to the organisers.':
    'Les commentaires sur cette version sont fermés. Adressez-vous aux organisateurs.',
  'This line is not in the version that is commented on. Please look again.':
    'Cette ligne n’est pas dans la version commentée. Regardez à nouveau.',
  'This comment was answered already, so it stays. Write another one.':
    'Ce commentaire a déjà reçu une réponse, il reste donc. Écrivez-en un autre.',
  'Please choose where on the page this belongs.': 'Choisissez où cela va sur la page.',
  'You have given all that was asked. Change or withdraw one of yours first.':
    'Vous avez donné tout ce qui était demandé. Changez ou retirez d’abord l’une de vos cartes.',
  'This step asks no question to choose from.': 'Cette étape ne pose pas de question à choix.',
  'This poll has closed.': 'Ce sondage est clos.',
  'This option is not on the list any more. Please choose again.':
    'Cette option n’est plus dans la liste. Choisissez à nouveau.',
  'Please choose at most {most}.': 'Choisissez-en {most} au plus.',
  'Everybody needs at least one answer.': 'Il faut au moins une réponse par personne.',
  'Five answers a person are the most.': 'Cinq réponses par personne au plus.',
  'An option is empty. Please write it or take it off.': 'Une option est vide. Écrivez-la ou retirez-la.',
  'Please keep each option to 120 characters.': 'Limitez chaque option à 120 caractères.',
  'A poll needs at least two options.': 'Un sondage a besoin d’au moins deux options.',
  'Twelve options are the most that a phone shows well.': 'Un téléphone montre bien douze options au plus.',
  'Two options are the same. Please change one.': 'Deux options sont identiques. Changez-en une.',
  'A row or column has no name. Please write it or take it off.':
    'Une ligne ou une colonne n’a pas de nom. Écrivez-le ou retirez-la.',
  'Please keep each row and column to 60 characters.': 'Limitez chaque ligne et colonne à 60 caractères.',
  'A grid needs at least one row.': 'Une grille a besoin d’au moins une ligne.',
  'Eight rows are the most that a screen shows well.': 'Un écran montre bien huit lignes au plus.',
  'A grid needs at least one column.': 'Une grille a besoin d’au moins une colonne.',
  'Five columns are the most that a screen shows well.': 'Un écran montre bien cinq colonnes au plus.',
  'Everybody needs at least one word.': 'Il faut au moins un mot par personne.',
  'Ten words a person are the most.': 'Dix mots par personne au plus.',
  'More ideas were put in order than were asked for. Take some out first.':
    'Plus d’idées ont été mises en ordre que demandé. Enlevez-en d’abord.',
  'Everybody puts at least one idea first.': 'Chacun met au moins une idée en tête.',
  'Ten ideas in order are the most that people compare.': 'Dix idées en ordre sont le plus que l’on compare.',
  'You are in no group yet. The facilitator can place you in one.':
    'Vous n’êtes encore dans aucun groupe. L’animateur peut vous placer.',
  'This part is over. Your text is still here; your group can take it up.':
    'Cette partie est terminée. Votre texte est encore ici ; votre groupe peut le reprendre.',
  'Each part needs at least one minute.': 'Chaque partie a besoin d’au moins une minute.',
};
