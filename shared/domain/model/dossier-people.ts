type DossierCategory = {
  readonly id: string;
  readonly label: string;
  readonly level: string | null;
  readonly seats: number;
  readonly voting: number;
};

/** Who took part, as far as it may be told. */
export type DossierPeople = {
  readonly seats: number;
  readonly voting: number;
  readonly categories: readonly DossierCategory[];
  /** Categories that are not named because they have too few seats. */
  readonly categoriesLeftOut: number;
  /** Null: fewer than 3, or nobody said. */
  readonly countries: number | null;
  /** Who sat where: archive and open releases only. */
  readonly list: readonly DossierSeat[] | null;
};

type DossierSeat = {
  readonly number: number;
  readonly person: string | null;
  readonly organisation: string | null;
  readonly category: string;
  readonly country: string | null;
  readonly level: string | null;
  readonly role: string;
  readonly voting: boolean;
  readonly meetings: readonly string[];
  readonly declarations: readonly {
    readonly kind: string;
    readonly summary: string;
    readonly management: string;
  }[];
};
