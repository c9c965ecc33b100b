/**
 * The machine's fixed words in documents, in the reader's language.
 *
 * `{name}` marks what is filled in.
 */
export interface DocumentWords {
  readonly contents: string;
  readonly pageOf: string;
  readonly table: string;
  readonly figure: string;
  /** What stands for a picture that cannot be shown: without words of its own, and with. */
  readonly picture: string;
  readonly pictureOf: string;
  readonly dataBehind: string;
  readonly version: string;
  readonly sources: string;
  readonly reservationBy: string;
  readonly history: string;
  readonly groups: string;
  readonly recordHead: string;
  readonly note: string;
  readonly rehearsal: string;
  readonly illustrative: string;
  readonly draft: string;
}

export const ENGLISH_DOCUMENT: DocumentWords = {
  contents: 'Contents',
  pageOf: 'Page {page} of {pages}',
  table: 'Table {number}',
  figure: 'Figure {number}',
  picture: 'Picture',
  pictureOf: 'Picture: {alt}',
  dataBehind: 'The numbers behind the figure',
  version: 'Version {version}',
  sources: 'Sources',
  reservationBy: 'Reservation: {by}',
  history: 'How the wording changed',
  groups: 'Results by group',
  recordHead: 'Record head {head}',
  note: 'Note',
  rehearsal: 'REHEARSAL: none of this took place',
  illustrative: 'ILLUSTRATIVE EXAMPLE: none of these events took place',
  draft: 'DRAFT',
};

export const FRENCH_DOCUMENT: DocumentWords = {
  contents: 'Sommaire',
  pageOf: 'Page {page} sur {pages}',
  table: 'Tableau {number}',
  figure: 'Figure {number}',
  picture: 'Image',
  pictureOf: 'Image\u202f: {alt}',
  dataBehind: 'Les nombres derrière la figure',
  version: 'Version {version}',
  sources: 'Sources',
  reservationBy: 'Réserve\u202f: {by}',
  history: 'Comment la rédaction a changé',
  groups: 'Résultats par groupe',
  recordHead: 'Empreinte du registre {head}',
  note: 'Note',
  rehearsal: 'RÉPÉTITION\u202f: rien de ceci n’a eu lieu',
  illustrative: 'EXEMPLE ILLUSTRATIF\u202f: rien de ceci n’a eu lieu',
  draft: 'PROJET',
};
