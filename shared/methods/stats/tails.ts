const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;

/** Natural logarithm of Γ(x), x > 0. Lanczos 1964, doi:10.1137/0701008, g = 7 with nine coefficients. */
function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const shifted = x - 1;
  let series: number = lanczos[0];
  for (let i = 1; i < lanczos.length; i += 1) series += (lanczos[i] ?? 0) / (shifted + i);
  const t = shifted + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(series);
}

/** P(X ≥ x) for chi-square with `df` degrees of freedom: Q(df/2, x/2), DLMF 8.2.4. */
export function chiSquareTail(x: number, df: number): number {
  if (x <= 0) return 1;
  return upperGamma(df / 2, x / 2);
}

/** P(F ≥ f) for F with (d1, d2) degrees of freedom, fractions allowed. DLMF 8.17. */
export function fTail(f: number, d1: number, d2: number): number {
  if (f <= 0) return 1;
  if (f === Infinity) return 0;
  return incompleteBeta(d2 / (d2 + d1 * f), d2 / 2, d1 / 2);
}

/** P(Z ≥ z) for the standard normal distribution: ½ Q(½, z²/2) for z ≥ 0, DLMF 7.11.2. */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  return z === 0 ? 0.5 : upperGamma(0.5, (z * z) / 2) / 2;
}

/** Regularised upper incomplete gamma: series (DLMF 8.7.1) below a+1, continued fraction (8.9.2) above. */
function upperGamma(a: number, x: number): number {
  const front = Math.exp(-x + a * Math.log(x) - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let series = term;
    for (let n = 1; n < 1000 && Math.abs(term) > Math.abs(series) * PRECISION; n += 1) {
      term *= x / (a + n);
      series += term;
    }
    return 1 - front * series;
  }
  return front * lentz(1 / (x + 1 - a), x + 1 - a, (n) => [-n * (n - a), x + 2 * n + 1 - a]);
}

/** Regularised incomplete beta I_x(a, b): continued fraction DLMF 8.17.22. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const logFront = a * Math.log(x) + b * Math.log(1 - x) + logGamma(a + b) - logGamma(a) - logGamma(b);
  const step = (n: number): readonly [number, number] => {
    const m = Math.floor(n / 2);
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    return [n % 2 === 0 ? even : odd, 1];
  };
  return (Math.exp(logFront) / a) * lentz(1, 1, step);
}

const PRECISION = 1e-16;
const TINY = 1e-300;

/** A continued fraction by the modified Lentz method (Thompson & Barnett 1986), its start already inverted. */
function lentz(start: number, first: number, step: (n: number) => readonly [number, number]): number {
  let value = start;
  let c = Infinity;
  let d = 1 / first;
  for (let n = 1; n < 1000; n += 1) {
    const [a, b] = step(n);
    d = 1 / nonzero(b + a * d);
    c = nonzero(c === Infinity ? b : b + a / c);
    const factor = c * d;
    value *= factor;
    if (n > 1 && Math.abs(factor - 1) < PRECISION * 10) break;
  }
  return value;
}

function nonzero(x: number): number {
  return Math.abs(x) < TINY ? TINY : x;
}
