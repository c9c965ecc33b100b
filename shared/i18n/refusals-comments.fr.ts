import type { Refusals } from './refusals.ts';

/** What the team can be refused with when it circulates a framework and takes comments in, in French. */
export const refusalsCommentsFrench: Refusals = {
  'Choose at least one seat that gets a copy.': 'Choisissez au moins un siège qui reçoit un exemplaire.',
  'No version of the framework was adopted yet. Adopt one, then circulate it.':
    'Aucune version du cadre n’a encore été adoptée. Adoptez-en une, puis diffusez-la.',
  'A seat for which a copy was asked is not there any more. Please look again.':
    'Un siège pour lequel un exemplaire était demandé n’est plus là. Regardez à nouveau.',
  'One of these seats is not in use any more. Choose again who gets a copy.':
    'Un de ces sièges n’est plus utilisé. Choisissez à nouveau qui reçoit un exemplaire.',
  'The words of this version were erased. Circulate another one.':
    'Les mots de cette version ont été effacés. Diffusez-en une autre.',
  'This version is being commented on already. Give out more copies of it, or close it first.':
    'Cette version est déjà soumise aux commentaires. Donnez d’autres exemplaires, ou fermez d’abord les commentaires.',
  'This circulation is not there any more. Please look again.':
    'Cette diffusion n’est plus là. Regardez à nouveau.',
  'This circulation was closed. Open it again before giving out more copies.':
    'Les commentaires sont fermés. Rouvrez-les avant de donner d’autres exemplaires.',
  'It was closed already.': 'C’était déjà fermé.',
  'It is open already.': 'C’est déjà ouvert.',
  'This version is being commented on already. Close that circulation first.':
    'Cette version est déjà soumise aux commentaires. Fermez d’abord cette diffusion.',
  'A comment in this file is on a line that the version does not have. Ask its sender for the file as it was saved.':
    'Un commentaire de ce fichier porte sur une ligne que la version n’a pas. Demandez à l’expéditeur le fichier tel qu’il a été enregistré.',
  'A comment in this file is empty or too long. Ask its sender to save it again.':
    'Un commentaire de ce fichier est vide ou trop long. Demandez à l’expéditeur de l’enregistrer de nouveau.',
  'There is no comment in this file.': 'Ce fichier ne contient aucun commentaire.',
  'This is no comment file of Baraza. Choose one that somebody saved in their copy.':
    'Ce n’est pas un fichier de commentaires de Baraza. Choisissez un fichier que quelqu’un a enregistré dans son exemplaire.',
  'This comment file comes from a newer Baraza. Update this one to take it in.':
    'Ce fichier de commentaires vient d’un Baraza plus récent. Mettez celui-ci à jour pour le reprendre.',
  'This comment file was changed after it was saved, or arrived damaged. Ask its sender for it again.':
    'Ce fichier de commentaires a été modifié après son enregistrement, ou est arrivé endommagé. Redemandez-le à l’expéditeur.',
  'This comment file belongs to another consultation: nothing of it was sent out here.':
    'Ce fichier de commentaires appartient à une autre consultation : rien de tel n’a été diffusé ici.',
  'This comment file is about other words than the version that was sent out here.':
    'Ce fichier de commentaires porte sur d’autres mots que la version diffusée ici.',
  'This very file was taken in already; its comments are here.':
    'Ce fichier a déjà été repris ; ses commentaires sont ici.',
  'This comment file comes late: commenting was closed. Open it again to take the file in.':
    'Ce fichier arrive tard : les commentaires sont fermés. Rouvrez-les pour reprendre le fichier.',
  'This comment file carries no code, and here only files with a code count. Send its sender a copy of their own.':
    'Ce fichier ne porte pas de code, et seuls comptent ici les fichiers avec un code. Envoyez à l’expéditeur un exemplaire à lui.',
  'Comments from this copy were taken in already: each copy comes back once.':
    'Les commentaires de cet exemplaire ont déjà été repris : chaque exemplaire revient une seule fois.',
  'The code in this comment file is none of those that were given out.':
    'Le code de ce fichier n’est aucun de ceux qui ont été donnés.',
  'The code in this comment file was used already: each copy comes back once. Give its sender a new copy.':
    'Le code de ce fichier a déjà servi : chaque exemplaire revient une seule fois. Donnez un nouvel exemplaire à l’expéditeur.',
  'A newer copy took the place of the one that this comment file was saved in.':
    'Un exemplaire plus récent a remplacé celui dans lequel ce fichier a été enregistré.',
  'Please say why: whoever wrote this reads your answer.':
    'Dites pourquoi : la personne qui a écrit cela lira votre réponse.',
  'This comment has no answer.': 'Ce commentaire n’a pas de réponse.',
  'This day has passed. Choose a later one, or none.':
    'Ce jour est passé. Choisissez-en un plus tard, ou aucun.',
};

/** What can be taken back there. */
export const undoCommentsFrench: Refusals = {
  'commenting closed': 'commentaires fermés',
  'commenting opened again': 'commentaires rouverts',
  'comment answered': 'commentaire traité',
  'answer taken back': 'réponse retirée',
};
