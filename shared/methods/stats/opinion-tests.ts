/** One-sided 90% point of the normal distribution: above it a share is called different. */
export const Z90 = 1.2816;

/** Is more than half for it? z of one share, each count raised by one. Source: the Polis paper, Small et al. 2021, doi:10.6035/recerca.5516. */
export function shareTest(successes: number, all: number): number {
  return 2 * Math.sqrt(all + 1) * ((successes + 1) / (all + 1) - 0.5);
}

/** Is the first share larger than the second? Pooled z of two shares, each count raised by one; 0 when all agree. */
export function twoShareTest(
  firstYes: number,
  secondYes: number,
  firstAll: number,
  secondAll: number,
): number {
  const [yes1, yes2, all1, all2] = [firstYes + 1, secondYes + 1, firstAll + 1, secondAll + 1];
  const pooled = (yes1 + yes2) / (all1 + all2);
  const variance = pooled * (1 - pooled) * (1 / all1 + 1 / all2);
  return variance > 0 ? (yes1 / all1 - yes2 / all2) / Math.sqrt(variance) : 0;
}

/**
 * Which statement to show a person next: much agreed with, little passed on, far out on the map, and seen by few.
 *
 * (importance · (1 + 8·2^(−seen/5)))², importance = (1 − p)(E + 1)a with a = (agree + 1)/(seen + 2), p = (pass +
 * 1)/(seen + 2); 49 for statements about the person. `extremity`: length of the statement's own projection. Source:
 * Polis' published formulas, Small et al. 2021, doi:10.6035/recerca.5516.
 */
export function routingPriority(
  { agree, pass, seen, extremity }: { agree: number; pass: number; seen: number; extremity: number },
  isAboutPerson = false,
): number {
  if (isAboutPerson) return 7 ** 2;
  const importance = (1 - (pass + 1) / (seen + 2)) * (extremity + 1) * ((agree + 1) / (seen + 2));
  return (importance * (1 + 8 * 2 ** (-seen / 5))) ** 2;
}
