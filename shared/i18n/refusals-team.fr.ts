import { refusalsBallotsFrench } from './refusals-ballots.fr.ts';
import { refusalsCommentsFrench } from './refusals-comments.fr.ts';
import { refusalsDocumentsTeamFrench } from './refusals-documents.fr.ts';
import { refusalsFrameworkFrench } from './refusals-framework.fr.ts';
import { refusalsPilesTeamFrench } from './refusals-piles.fr.ts';
import { refusalsMatrixFrench } from './refusals-matrix.fr.ts';
import type { Refusals } from './refusals.ts';

/**
 * What the team can be refused with at the console and the desks, in French, beyond what participants hear; and the
 * names of what can be undone. Keys are the host's sentences.
 */
export const refusalsTeamFrench: Refusals = {
  ...refusalsPilesTeamFrench,
  // The consultation and the room
  'Groups of fewer than 3 people are never shown: choose 3 or more.':
    'Un groupe de moins de 3 personnes n’est jamais montré : choisissez 3 ou plus.',
  'Please choose at least one language.': 'Choisissez au moins une langue.',
  'This file already holds a consultation.': 'Ce fichier contient déjà une consultation.',
  'People have already given input under the stricter promise. It can be made stricter still, not looser.':
    'Des personnes se sont déjà exprimées sous la promesse la plus stricte. Elle peut devenir plus stricte encore, pas moins.',
  'The room is open already.': 'La salle est déjà ouverte.',
  'This must be a date with a time.': 'Il faut ici une date avec une heure.',

  // People
  'This card lies in another theme. Please look again.':
    'Cette carte est dans un autre thème. Regardez à nouveau.',
  'The meeting is not there any more. Please look again.': 'La réunion n’est plus là. Regardez à nouveau.',
  'This meeting is not there any more. Please look again.':
    'Cette réunion n’est plus là. Regardez à nouveau.',
  'This seat was removed. Return it first.': 'Ce siège a été retiré. Remettez-le d’abord.',
  'This seat was removed already.': 'Ce siège a déjà été retiré.',
  'This seat is in the room.': 'Ce siège est dans la salle.',
  'This category is not there any more. Please look again.':
    'Cette catégorie n’est plus là. Regardez à nouveau.',
  'Please choose a category for this person.': 'Choisissez une catégorie pour cette personne.',
  'This request was answered already.': 'Cette demande a déjà reçu une réponse.',
  'Please choose what this helper may do.': 'Choisissez ce que cette personne peut faire.',
  'This device is not there any more. Please look again.': 'Cet appareil n’est plus là. Regardez à nouveau.',
  'This declaration is not there any more. Please look again.':
    'Cette déclaration n’est plus là. Regardez à nouveau.',
  'The list is empty.': 'La liste est vide.',
  "“{id}” stands twice in the list. Please make each line's id its own.":
    '« {id} » figure deux fois dans la liste. Donnez à chaque ligne son propre identifiant.',
  'Roles are given on the facilitator’s own laptop.':
    'Les rôles se donnent sur l’ordinateur du facilitateur lui-même.',
  'This call is not there any more. Please look again.': 'Cet appel n’est plus là. Regardez à nouveau.',

  // Programme and steps
  'A step is still open. Stop it first.': 'Une étape est encore ouverte. Arrêtez-la d’abord.',
  'This kind of activity is not known in this version of Baraza.':
    'Ce type d’activité n’est pas connu dans cette version de Baraza.',
  'These settings do not fit the activity.': 'Ces réglages ne conviennent pas à l’activité.',
  '{activity} cannot be {collection}: choose another way to collect.':
    'Cette activité ne permet pas cette façon de recueillir les réponses : choisissez-en une autre.',
  'A ballot of this step has its rule locked. Add a new step for another way to vote.':
    'Un scrutin de cette étape a sa règle verrouillée. Ajoutez une nouvelle étape pour voter autrement.',
  'Who sees what was promised when the first answer came. It cannot be changed now.':
    'Qui voit quoi a été promis dès la première réponse. Cela ne peut plus changer.',
  'This step is open. Stop it first.': 'Cette étape est ouverte. Arrêtez-la d’abord.',
  'The activity of this step is not there any more. Please look again.':
    'L’activité de cette étape n’est plus là. Regardez à nouveau.',
  'A ballot opens by its own button, under a locked rule.':
    'Un scrutin s’ouvre par son propre bouton, sous une règle verrouillée.',
  'This step is open already.': 'Cette étape est déjà ouverte.',
  'This step was stopped. Take back the stop instead.': 'Cette étape a été arrêtée. Annulez plutôt l’arrêt.',
  'This step is not open.': 'Cette étape n’est pas ouverte.',
  'Only a stop can be taken back; what was revealed stays so.':
    'Seul un arrêt peut être annulé ; ce qui a été dévoilé le reste.',
  'Stop the step first; then the team can look.': 'Arrêtez d’abord l’étape ; l’équipe pourra alors regarder.',
  'The team looks first; then it can be shown.': 'L’équipe regarde d’abord ; on pourra alors montrer.',
  'The team looks first; then points are shown one by one.':
    'L’équipe regarde d’abord ; les points sont ensuite montrés un par un.',
  'Stop the step first.': 'Arrêtez d’abord l’étape.',
  'Its cards are still sealed. The team looks first; then the step can be finished.':
    'Ses cartes sont encore scellées. L’équipe regarde d’abord ; l’étape pourra alors être terminée.',

  // Cards and themes
  'This step takes no cards now.': 'Cette étape ne prend pas de cartes en ce moment.',
  'Please give a reason: the author will be told why the card is held back.':
    'Donnez une raison : l’auteur saura pourquoi la carte est retenue.',
  'This card is not revealed to the team yet.': 'Cette carte n’est pas encore dévoilée à l’équipe.',
  'This flag is not there any more. Please look again.': 'Ce signalement n’est plus là. Regardez à nouveau.',
  'This card is held back.': 'Cette carte est retenue.',
  'This card of the step is not there any more. Please look again.':
    'Cette carte de l’étape n’est plus là. Regardez à nouveau.',
  'These cards are not revealed yet.': 'Ces cartes ne sont pas encore dévoilées.',
  'This card is not revealed yet.': 'Cette carte n’est pas encore dévoilée.',
  'Its author has withdrawn this card.': 'Son auteur a retiré cette carte.',
  'Another sorter holds this card. Take the next one.':
    'Une autre personne trie cette carte. Prenez la suivante.',
  'The card is not there any more. Please look again.': 'La carte n’est plus là. Regardez à nouveau.',
  'This theme is not there any more. Please look again.': 'Ce thème n’est plus là. Regardez à nouveau.',
  'This theme was merged or removed. Choose another.':
    'Ce thème a été fusionné ou retiré. Choisissez-en un autre.',
  'A card cannot be merged with itself.': 'Une carte ne peut pas être fusionnée avec elle-même.',
  'This card is not merged with another.': 'Cette carte n’est pas fusionnée avec une autre.',
  'Please give a reason: it stands in the report.': 'Donnez une raison : elle figure dans le rapport.',
  'A theme cannot be merged with itself.': 'Un thème ne peut pas être fusionné avec lui-même.',
  'This theme is not merged with another.': 'Ce thème n’est pas fusionné avec un autre.',
  'Choose the cards that move.': 'Choisissez les cartes à déplacer.',
  'This theme was removed already.': 'Ce thème a déjà été retiré.',
  'This theme was not removed.': 'Ce thème n’a pas été retiré.',

  // Statements and decisions
  'The theme of this statement is not there any more. Please look again.':
    'Le thème de cet énoncé n’est plus là. Regardez à nouveau.',
  'A card that this statement names is not there any more. Please look again.':
    'Une carte que cet énoncé cite n’est plus là. Regardez à nouveau.',
  'A source that this statement names is not there any more. Please look again.':
    'Une source que cet énoncé cite n’est plus là. Regardez à nouveau.',
  'Somebody reworded this statement meanwhile. Look at the new wording first.':
    'Quelqu’un a reformulé cet énoncé entre-temps. Regardez d’abord le nouveau texte.',
  'People voted on these words. Reword the statement; then translate the new wording.':
    'On a voté sur ces mots. Reformulez l’énoncé, puis traduisez le nouveau texte.',
  'A second person checks a wording, not its author.':
    'C’est une deuxième personne qui vérifie un texte, pas son auteur.',
  'A statement cannot be merged with itself.': 'Un énoncé ne peut pas être fusionné avec lui-même.',
  'These statements are not merged.': 'Ces énoncés ne sont pas fusionnés.',
  'A ballot was opened on the merged statement. Split it instead.':
    'Un scrutin a été ouvert sur l’énoncé fusionné. Scindez-le plutôt.',
  'A split makes at least two statements.': 'Scinder donne au moins deux énoncés.',
  'This statement was not dropped.': 'Cet énoncé n’a pas été écarté.',
  'The wording changed meanwhile. Show the new wording before deciding.':
    'Le texte a changé entre-temps. Montrez le nouveau texte avant de décider.',
  'This statement was merged or split; decide on the one that took its place.':
    'Cet énoncé a été fusionné ou scindé ; décidez sur celui qui l’a remplacé.',
  'Please give the date until which it is ad referendum.':
    'Indiquez la date jusqu’à laquelle l’adoption est ad referendum.',
  'An objection stands against it. Answer it, or see it withdrawn, before adopting.':
    'Une objection s’y oppose. Il faut y répondre, ou la voir retirée, avant d’adopter.',
  'There is nothing to take back.': 'Il n’y a rien à annuler.',
  'This cannot be taken back in this version.': 'Cette version ne permet pas d’annuler cela.',

  // Ballots
  'A statement of this ballot is not there any more. Please look again.':
    'Un énoncé de ce scrutin n’est plus là. Regardez à nouveau.',
  'Please keep the name of a criterion to 60 characters.': 'Limitez le nom d’un critère à 60 caractères.',
  'Name at least one criterion, one a line.': 'Nommez au moins un critère, un par ligne.',
  'At most 6 criteria: more tire people out.': 'Six critères au plus : davantage fatigue les gens.',
  'Two criteria have the same name.': 'Deux critères ont le même nom.',
  'This method takes at most {most} statements, and {chosen} are chosen. Take some off the ballot.':
    'Cette méthode prend au plus {most} énoncés, et {chosen} sont choisis. Retirez-en du scrutin.',
  'Statement {number} was merged, split or dropped. Take it off the ballot.':
    'L’énoncé {number} a été fusionné, scindé ou écarté. Retirez-le du scrutin.',
  'Choose at least one statement for the ballot.': 'Choisissez au moins un énoncé pour le scrutin.',
  'A ballot has at most 500 statements. Take some off, or make two ballots of them.':
    'Un scrutin a au plus 500 énoncés. Retirez-en, ou faites-en deux scrutins.',
  'A statement stands on this ballot twice.': 'Un énoncé figure deux fois dans ce scrutin.',
  'The earlier ballot is not there any more. Please look again.':
    'Le scrutin précédent n’est plus là. Regardez à nouveau.',
  'The earlier ballot is not counted yet.': 'Le scrutin précédent n’est pas encore dépouillé.',
  'Only a counted ballot can be voted again.': 'Seul un scrutin dépouillé peut être voté à nouveau.',
  ...refusalsBallotsFrench,
  'This seat has no vote in this ballot.': 'Ce siège n’a pas de vote dans ce scrutin.',
  'This seat has voted on a phone. A paper vote would count twice.':
    'Ce siège a voté sur un téléphone. Un vote papier compterait deux fois.',
  'There is no paper in this batch.': 'Il n’y a aucun bulletin dans ce lot.',
  'Enter these votes seat by seat: the ballot is not secret.':
    'Saisissez ces votes siège par siège : le scrutin n’est pas secret.',
  'This group has no vote in this ballot.': 'Ce groupe n’a pas de vote dans ce scrutin.',
  'This ballot has no result.': 'Ce scrutin n’a pas de résultat.',
  'The stored result differs from the recount.': 'Le résultat enregistré diffère du nouveau dépouillement.',

  // Files
  'This file already holds a consultation. Import into a new file.':
    'Ce fichier contient déjà une consultation. Importez dans un nouveau fichier.',
  'Nothing was imported: {count} things in the file cannot be read.':
    'Rien n’a été importé. Éléments du fichier impossibles à lire : {count}.',
  'Nothing was imported: {count} references in the file lead nowhere.':
    'Rien n’a été importé. Renvois du fichier qui ne mènent nulle part : {count}.',
  'Nothing was imported: a rule in the file cannot be read.':
    'Rien n’a été importé : une règle du fichier ne peut pas être lue.',
  'Nothing was imported: a result in the file cannot be read.':
    'Rien n’a été importé : un résultat du fichier ne peut pas être lu.',
  'Ballot {ballot}: {why}': 'Scrutin {ballot} : {why}',
  'Ballot {ballot}: its published tables cannot be read.':
    'Scrutin {ballot} : ses tableaux publiés ne peuvent pas être lus.',
  'This folder is not there. Choose another one.': 'Ce dossier n’est pas là. Choisissez-en un autre.',
  'The stick is not there: put it in again.': 'La clé USB n’est pas là : remettez-la.',
  'This backup is not there any more. Please look again.':
    'Cette copie de sauvegarde n’est plus là. Regardez à nouveau.',
  'This build of Baraza cannot do that.': 'Cette version de Baraza ne peut pas faire cela.',
  'That cannot be read.': 'Cela ne peut pas être lu.',
  'Please give the whole path of the file.': 'Indiquez le chemin complet du fichier.',
  'Please name the file.': 'Donnez un nom au fichier.',
  'Something went wrong in the program; nothing was changed.':
    'Une erreur s’est produite dans le programme ; rien n’a été modifié.',
  'Only the console on this computer can do this.': 'Seule la console de cet ordinateur peut faire cela.',
  'There is no such export.': 'Cet export n’existe pas.',
  'There is no such time zone.': 'Ce fuseau horaire n’existe pas.',
  'This is not a document that Baraza can import: it takes its own open format (JSON).':
    'Baraza ne peut pas importer ce document : il prend son propre format ouvert (JSON).',
  'The host of this computer did not answer. Please try again.':
    'L’hôte de cet ordinateur n’a pas répondu. Réessayez.',
  'The copy on the stick is not the same as the file: use another stick.':
    'La copie sur la clé USB n’est pas identique au fichier : prenez une autre clé.',
  'The copy could not be made: try again or use another place.':
    'La copie n’a pas pu être faite : réessayez ou choisissez un autre endroit.',
  'There is a file with this name already.': 'Il existe déjà un fichier de ce nom.',
  'This consultation is already open in another window or program: close it there first.':
    'Cette consultation est déjà ouverte dans une autre fenêtre ou un autre programme : fermez-la d’abord là-bas.',
  'This consultation was last used with an older Baraza: open it once in this one before reading it.':
    'Cette consultation a été utilisée avec un Baraza plus ancien : ouvrez-la une fois dans celui-ci avant de la lire.',
  'This consultation was made with a newer Baraza: install the newer version to open it.':
    'Cette consultation a été faite avec un Baraza plus récent : installez la nouvelle version pour l’ouvrir.',
  'This is not a Baraza consultation.': 'Ce n’est pas une consultation Baraza.',
  'This file belongs to another program: it is not a Baraza consultation.':
    'Ce fichier appartient à un autre programme : ce n’est pas une consultation Baraza.',
  'This consultation file is empty: its content was lost.':
    'Ce fichier de consultation est vide : son contenu est perdu.',
  'This consultation file is damaged: {what}.': 'Ce fichier de consultation est endommagé.',
  'This consultation file is damaged: most of it is missing.':
    'Ce fichier de consultation est endommagé : il en manque la plus grande partie.',
  'This consultation file is damaged: its end is missing.':
    'Ce fichier de consultation est endommagé : la fin manque.',
  'This consultation file is damaged: its pages do not fit together.':
    'Ce fichier de consultation est endommagé : ses pages ne vont pas ensemble.',
  'This consultation file is damaged: its tables are missing.':
    'Ce fichier de consultation est endommagé : ses tables manquent.',
  'This consultation file is damaged: its identity is missing.':
    'Ce fichier de consultation est endommagé : son identité manque.',
  'This consultation file is damaged: an answer in a ballot box.':
    'Ce fichier de consultation est endommagé : une réponse dans une urne.',
  'This consultation file is damaged: entry {number} of its record.':
    'Ce fichier de consultation est endommagé : entrée {number} de son registre.',
  'This consultation file is damaged: entries of its record are missing.':
    'Ce fichier de consultation est endommagé : des entrées de son registre manquent.',

  ...refusalsFrameworkFrench,
  ...refusalsCommentsFrench,
  ...refusalsMatrixFrench,

  ...refusalsDocumentsTeamFrench,

  'This word is not there any more. Please look again.': 'Ce mot n’est plus là. Regardez à nouveau.',
  'This word is not with the team.': 'Ce mot n’est pas encore chez l’équipe.',
  'This step does not count words.': 'Cette étape ne compte pas de mots.',
  'This word stands by itself already.': 'Ce mot est déjà à part.',
  'A word cannot be joined with itself.': 'Un mot ne peut pas être réuni avec lui-même.',
  'The result of this poll was shown. Add another poll to ask again.':
    'Le résultat de ce sondage a été montré. Ajoutez un autre sondage pour redemander.',
  'A poll is shown to everybody at the same time.': 'Un sondage est montré à tout le monde en même temps.',
  'These words are shown together, not one by one.': 'Ces mots sont montrés ensemble, pas un par un.',
  'This is not revealed yet.': 'Ce n’est pas encore révélé.',
  'This step shows its cards one by one.': 'Cette étape montre ses cartes une par une.',
  'This step does not vote on its own ideas.': 'Cette étape ne vote pas sur ses propres idées.',
  'The vote on these ideas has been prepared already.': 'Le vote sur ces idées est déjà préparé.',
  'There is no idea without a number. Show the ideas first.':
    'Il n’y a pas d’idée sans numéro. Montrez d’abord les idées.',
  'This step forms no groups.': 'Cette étape ne forme pas de groupes.',
  'The groups are as large as they become. Stop the step next.':
    'Les groupes ne deviennent pas plus grands. Arrêtez l’étape ensuite.',
  'Groups need at least two people with a phone or on paper.':
    'Il faut au moins deux personnes avec un téléphone ou sur papier.',
  'Everybody works alone already.': 'Chacun travaille déjà seul.',
  'Everybody works alone now.': 'Chacun travaille seul pour le moment.',
  'Everybody is in a group.': 'Tout le monde est dans un groupe.',
};
