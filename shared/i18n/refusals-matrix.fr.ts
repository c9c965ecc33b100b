import type { Refusals } from './refusals.ts';

/** What the team can be refused with while a matrix is read, in French. */
export const refusalsMatrixFrench: Refusals = {
  'Show the cells to the room first; then it decides.':
    'Montrez d’abord les cellules à la salle ; puis elle décide.',
  'The quorum is {quorum}; {present} voting seat is here. Park it, or wait.':
    'Le quorum est de {quorum} ; {present} siège votant est là. Mettez la cellule de côté, ou attendez.',
  'The quorum is {quorum}; {present} voting seats are here. Park it, or wait.':
    'Le quorum est de {quorum} ; {present} sièges votants sont là. Mettez la cellule de côté, ou attendez.',
  'The quorum is {quorum}; {present} voting seat is here. Adopt it ad referendum, or wait.':
    'Le quorum est de {quorum} ; {present} siège votant est là. Adoptez ad referendum, ou attendez.',
  'The quorum is {quorum}; {present} voting seats are here. Adopt it ad referendum, or wait.':
    'Le quorum est de {quorum} ; {present} sièges votants sont là. Adoptez ad referendum, ou attendez.',
  'These cells were adopted already. Take that back first, or decide on the cell anew.':
    'Ces cellules sont déjà adoptées. Reprenez d’abord cette adoption, ou décidez à nouveau de la cellule.',
  'This cell is pulled out already.': 'Cette cellule est déjà retirée du lot.',
  'This cell was not pulled out.': 'Cette cellule n’a pas été retirée du lot.',
  'The cells that nobody flagged were adopted already.':
    'Les cellules que personne n’a signalées sont déjà adoptées.',
  'Every cell is flagged: there is nothing to adopt together.':
    'Toutes les cellules sont signalées : il n’y a rien à adopter ensemble.',
  'Somebody pulled a cell out, or put one back. Look at the list again.':
    'Quelqu’un a retiré une cellule, ou en a remis une. Revoyez la liste.',
  'Somebody decided on this cell meanwhile. Look at it again.':
    'Quelqu’un a décidé de cette cellule entre-temps. Revoyez-la.',
  'Please write the new words of the cell first.': 'Écrivez d’abord les nouveaux mots de la cellule.',
  'These are the words that stand already. Accept the cell, or change them.':
    'Ces mots sont déjà ceux de la cellule. Acceptez-la, ou changez-les.',
  'This decision is not there any more. Please look again.':
    'Cette décision n’est plus là. Regardez à nouveau.',
  'This decision was taken back already.': 'Cette décision est déjà reprise.',
  'The room decided on one of these cells again since. Take that back first.':
    'La salle a de nouveau décidé d’une de ces cellules depuis. Reprenez d’abord cette décision.',
  'This matrix is finished already.': 'Cette matrice est déjà terminée.',
  '{count} cells have no decision yet and would be parked. Look again.':
    '{count} cellules n’ont pas encore de décision et seraient mises de côté. Regardez à nouveau.',
  'Choose in Plan which matrix of the framework this step reads.':
    'Choisissez dans Programme la matrice du cadre que lit cette étape.',
  'There is no such matrix in the framework. Make it under Framework, then open the step.':
    'Cette matrice n’est pas dans le cadre. Créez-la sous Cadre, puis ouvrez l’étape.',
  'This matrix has no cells yet. Give it rows and columns under Framework first.':
    'Cette matrice n’a pas encore de cellules. Donnez-lui d’abord des lignes et des colonnes sous Cadre.',
  'Some cells have no decision yet. Finish the matrix by its own button.':
    'Certaines cellules n’ont pas encore de décision. Terminez la matrice par son propre bouton.',
  'What people flagged is not revealed yet.': 'Les signalements ne sont pas encore révélés.',
};

/** What can be taken back while a matrix is read. */
export const undoMatrixFrench: Refusals = {
  'cell pulled out': 'cellule retirée du lot',
  'cell put back': 'cellule remise',
  'cell accepted': 'cellule acceptée',
  'cell amended': 'cellule amendée',
  'cell parked': 'cellule mise de côté',
  '{count} cells adopted together': '{count} cellules adoptées ensemble',
  '{count} cells parked': '{count} cellules mises de côté',
};
