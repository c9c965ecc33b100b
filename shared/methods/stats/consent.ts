/** One objection to a proposal. */
export interface Objection {
  /** The proposal would harm the shared aim, in the objector's reasoned view. */
  readonly paramount: boolean;
  /** The proposal was changed so that the objector withdrew it. */
  readonly integrated: boolean;
}

/** Where a consent round stands. */
export interface ConsentReading {
  readonly passes: boolean;
  readonly objections: number;
  readonly paramount: number;
  readonly open: number;
  readonly integrated: number;
}

/**
 * Consent: passes when no paramount objection is left unintegrated, and somebody was asked.
 *
 * Concerns that are not paramount are kept on record and block nothing. Source: Endenburg 1998, "Sociocracy: the
 * organization of decision-making".
 */
export function consent(asked: number, objections: readonly Objection[]): ConsentReading {
  const paramount = objections.filter((each) => each.paramount);
  const open = paramount.filter((each) => !each.integrated).length;
  return {
    passes: asked > 0 && open === 0,
    objections: objections.length,
    paramount: paramount.length,
    open,
    integrated: paramount.length - open,
  };
}
