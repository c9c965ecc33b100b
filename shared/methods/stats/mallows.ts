import { computed, noValue, type Computed } from './computed.ts';
import { kemeny } from './kemeny.ts';
import { optionsOf, type RankedBallot } from './ranking.ts';

/** How closely rankings gather around one. */
export interface MallowsDispersion {
  readonly centre: readonly string[];
  /** The centre is Kemeny's optimum for certain. */
  readonly exact: boolean;
  /** Mean number of pairs in which a ballot goes against the centre. */
  readonly meanDistance: number;
  /** That of rankings at random: n(n − 1)/4. */
  readonly randomDistance: number;
  /** 0 where rankings are as at random; `null` where all are equal and it has no bound. */
  readonly theta: number | null;
  /** e^−θ: 0 all equal, 1 at random. */
  readonly phi: number;
}

/**
 * The dispersion of Mallows' model with Kendall's distance: P(ranking) ∝ e^(−θ·distance to the centre).
 *
 * θ by maximum likelihood around the Kemeny ranking: the θ at which the expected distance n·φ/(1−φ) − Σ j·φʲ/(1−φʲ)
 * is the mean distance observed. Needs complete rankings without ties. Sources: Mallows 1957, doi:10.2307/2333244;
 * Fligner & Verducci 1986, doi:10.1111/j.2517-6161.1986.tb01420.x.
 */
export function mallowsDispersion(ballots: readonly RankedBallot[]): Computed<MallowsDispersion> {
  const options = optionsOf(ballots);
  const n = options.length;
  const voters = ballots.reduce((total, { count }) => total + count, 0);
  if (voters === 0 || n === 0) return noValue('no-data');
  if (n === 1) return noValue('one-item');
  if (ballots.some(({ ranking }) => ranking.length !== n || ranking.some((tied) => tied.length !== 1)))
    return noValue('gaps');
  const { rankings, distance, method } = kemeny(ballots, 1);
  const meanDistance = distance / voters;
  const randomDistance = (n * (n - 1)) / 4;
  const known = { centre: rankings[0] ?? [], exact: method === 'exact', meanDistance, randomDistance };
  if (meanDistance === 0) return computed({ ...known, theta: null, phi: 0 });
  if (meanDistance >= randomDistance) return computed({ ...known, theta: 0, phi: 1 });
  let low = 0;
  let high = 1;
  for (let step = 0; step < 200 && high - low > 1e-15; step += 1) {
    const middle = (low + high) / 2;
    if (expectedDistance(n, middle) < meanDistance) low = middle;
    else high = middle;
  }
  const phi = (low + high) / 2;
  return computed({ ...known, theta: -Math.log(phi), phi });
}

/** Sum over j of the mean of a truncated geometric distribution on 0 … j − 1: no cancellation near φ = 1. */
function expectedDistance(n: number, phi: number): number {
  let total = 0;
  for (let j = 2; j <= n; j += 1) {
    let weight = 1;
    let weights = 0;
    let weighted = 0;
    for (let r = 0; r < j; r += 1) {
      weights += weight;
      weighted += r * weight;
      weight *= phi;
    }
    total += weighted / weights;
  }
  return total;
}
