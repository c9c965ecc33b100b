/** One invited person's response: a rating, "abstain", or `null` for opened and not answered. */
export type AgreementResponse = number | 'abstain' | null;

/** Agreement with all three denominators; a percentage is `null` where its denominator is empty. */
export interface PercentAgreement {
  readonly rated: number;
  readonly abstained: number;
  readonly missing: number;
  /** Invited and never opened. */
  readonly nonresponse: number;
  readonly ofRated: number | null;
  readonly ofResponded: number | null;
  readonly ofInvited: number | null;
}

/**
 * Percent agreement. Which denominator is meant must be stated with every figure (ACCORD item M12,
 * doi:10.1371/journal.pmed.1004326); so all three are returned. Responded = rated + abstained.
 */
export function percentAgreement(
  responses: readonly AgreementResponse[],
  agree: readonly number[],
  invited: number,
): PercentAgreement {
  const ratings = responses.filter((each) => typeof each === 'number');
  const abstained = responses.filter((each) => each === 'abstain').length;
  const agreed = ratings.filter((each) => agree.includes(each)).length;
  const share = (all: number) => (all > 0 ? (100 * agreed) / all : null);
  return {
    rated: ratings.length,
    abstained,
    missing: responses.length - ratings.length - abstained,
    nonresponse: Math.max(0, invited - responses.length),
    ofRated: share(ratings.length),
    ofResponded: share(ratings.length + abstained),
    ofInvited: share(invited),
  };
}
