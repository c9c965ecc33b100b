import type { Refusals } from './refusals.ts';

/** What the team can be refused with in the framework, in French. */
export const refusalsFrameworkFrench: Refusals = {
  'The framework changed while you looked at it. Look at it again, then go on.':
    'Le cadre a changé pendant que vous le regardiez. Revoyez-le, puis continuez.',
  'There is nothing in the framework yet. Begin it first.':
    'Il n’y a encore rien dans le cadre. Commencez-le d’abord.',
  'This very framework was adopted already.': 'Ce cadre, tel quel, a déjà été adopté.',
  'This framework cannot be adopted yet: something in it leads nowhere or contradicts itself.':
    'Ce cadre ne peut pas encore être adopté : quelque chose y mène nulle part ou se contredit.',
  'This line of the framework is not there any more. Please look again.':
    'Cette ligne du cadre n’est plus là. Regardez à nouveau.',
  'This drawing is not there any more. Please look again.': 'Ce schéma n’est plus là. Regardez à nouveau.',
  'This line of the framework was removed meanwhile. Save it again to bring it back with your words.':
    'Cette ligne du cadre a été supprimée entre-temps. Enregistrez-la de nouveau pour la rétablir avec vos mots.',
  'Somebody changed this line meanwhile. Look at it again; your words are still here.':
    'Quelqu’un a modifié cette ligne entre-temps. Revoyez-la ; vos mots sont encore ici.',
  'The framework stays. Take out lines that are not wanted, or begin it anew.':
    'Le cadre reste. Retirez les lignes dont on ne veut pas, ou recommencez-le.',
  'The framework is adopted as a version of its own.': 'Le cadre est adopté comme version à part.',
  'Show one of the framework’s drawings instead.': 'Montrez plutôt l’un des schémas du cadre.',
  'The framework is written together by now. Please open it and write there.':
    'Le cadre s’écrit désormais à plusieurs. Ouvrez-le et écrivez-y.',
  'This spreadsheet cannot be read. Open it in your spreadsheet program, save it as .xlsx, and try again.':
    'Ce classeur ne peut pas être lu. Ouvrez-le dans votre tableur, enregistrez-le en .xlsx et réessayez.',
  'This spreadsheet is too large for a framework. Take out what is not part of it.':
    'Ce classeur est trop grand pour un cadre. Retirez-en ce qui n’en fait pas partie.',
  'This file cannot be read. Choose a spreadsheet (.xlsx), or tables as CSV.':
    'Ce fichier ne peut pas être lu. Choisissez un classeur (.xlsx) ou des tableaux CSV.',
  'In line {line} a quotation mark is opened and never closed. Close it, then choose the file again.':
    'À la ligne {line}, des guillemets sont ouverts et jamais fermés. Fermez-les, puis choisissez à nouveau le fichier.',
  'This is no JSON file. Nothing was changed.': 'Ce n’est pas un fichier JSON. Rien n’a été changé.',
  'This file holds no framework. Choose one that was saved as JSON here.':
    'Ce fichier ne contient pas de cadre. Choisissez-en un qui a été enregistré ici en JSON.',
  'This framework cannot be read. {where}': 'Ce cadre ne peut pas être lu. {where}',
  'There are no tables in this file. Save the framework as a spreadsheet to see how they look.':
    'Il n’y a pas de tableaux dans ce fichier. Enregistrez le cadre comme classeur pour voir leur forme.',
  'A version went out for comments under the stricter promise. It can be made stricter still, not looser.':
    'Une version est partie pour commentaires sous la promesse la plus stricte. Elle peut devenir plus stricte encore, pas moins.',
};

/** What can be taken back in the framework. */
export const undoFrameworkFrench: Refusals = {
  'framework taken in': 'cadre repris',
  'part of a drawing moved': 'partie d’un schéma déplacée',
  'cell of a matrix changed': 'case d’une matrice modifiée',
  'line added to the framework': 'ligne ajoutée au cadre',
  'line of the framework changed': 'ligne du cadre modifiée',
  'line removed from the framework': 'ligne supprimée du cadre',
};
