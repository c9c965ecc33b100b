/** An eigenvalue of a symmetric matrix and its vector of length 1, largest entry positive. */
export interface Eigenpair {
  readonly value: number;
  readonly vector: Float64Array;
}

/**
 * The `count` largest eigenvalues of a symmetric matrix, with their vectors, from a fixed start.
 *
 * Subspace iteration with Rayleigh–Ritz projection, a few vectors wider than asked for, so that equal or nearly equal
 * eigenvalues do not slow it. It finds the largest by absolute value and returns the highest of these: exact for
 * covariance matrices; for an indefinite matrix, right unless many large negative eigenvalues hide a positive one.
 * `matrix`: n × n by rows. Source: Rutishauser 1970, doi:10.1007/BF02219773.
 */
export function leadingEigenpairs(matrix: Float64Array, n: number, count: number): readonly Eigenpair[] {
  const width = Math.min(n, count + 6);
  // A start that no symmetry of the data is likely to share.
  let basis: Float64Array[] = Array.from({ length: width }, (_, k) =>
    Float64Array.from({ length: n }, (__, i) => Math.sin((i + 1) * (k + 1) * 1.618 + k)),
  );
  let values: readonly number[] = [];
  for (let round = 0; round < 300; round += 1) {
    orthonormalise(basis);
    const images = timesEach(matrix, n, basis);
    const small = basis.map((a) => images.map((image) => dot(a, image)));
    const { values: found, vectors } = jacobi(small);
    const settled =
      values.length > 0 &&
      found.slice(0, count).every((each, k) => Math.abs(each - (values[k] ?? 0)) <= 1e-13 * scaleOf(found));
    values = found;
    const mixed = settled ? basis : images;
    basis = vectors.map((weights) => combine(mixed, weights, n));
    if (settled) break;
  }
  orthonormalise(basis);
  return basis
    .map((vector) => ({ value: dot(vector, times(matrix, n, vector)), vector: upright(vector) }))
    .toSorted((a, b) => b.value - a.value)
    .slice(0, count);
}

/**
 * All eigenvalues of a small symmetric matrix, largest magnitude first, by cyclic Jacobi rotations; row k of `vectors`
 * belongs to value k. Source: Golub & Van Loan 2013, section 8.5.
 */
function jacobi(symmetric: readonly (readonly number[])[]): {
  readonly values: readonly number[];
  readonly vectors: readonly (readonly number[])[];
} {
  const n = symmetric.length;
  const a = symmetric.map((row) => Float64Array.from(row));
  const v = a.map((_, i) => Float64Array.from({ length: n }, (__, j) => (i === j ? 1 : 0)));
  const at = (row: number, columnIndex: number) => a[row]?.[columnIndex] ?? 0;
  for (let sweep = 0; sweep < 50; sweep += 1) {
    let off = 0;
    for (let p = 0; p < n; p += 1) for (let q = p + 1; q < n; q += 1) off += at(p, q) ** 2;
    if (off === 0) break;
    for (let p = 0; p < n; p += 1) {
      for (let q = p + 1; q < n; q += 1) {
        if (at(p, q) === 0) continue;
        const theta = (at(q, q) - at(p, p)) / (2 * at(p, q));
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
        const c = 1 / Math.hypot(t, 1);
        for (const row of a) rotate(row, p, q, c, t * c);
        rotateRows(a, p, q, c, t * c);
        rotateRows(v, p, q, c, t * c);
      }
    }
  }
  const order = a.map((_, i) => i).toSorted((i, j) => Math.abs(at(j, j)) - Math.abs(at(i, i)));
  return { values: order.map((i) => at(i, i)), vectors: order.map((i) => [...(v[i] ?? [])]) };
}

function rotate(row: Float64Array, p: number, q: number, c: number, s: number): void {
  const x = row[p] ?? 0;
  const y = row[q] ?? 0;
  row[p] = c * x - s * y;
  row[q] = s * x + c * y;
}

function rotateRows(rows: readonly Float64Array[], p: number, q: number, c: number, s: number): void {
  const a = rows[p] ?? new Float64Array();
  const b = rows[q] ?? new Float64Array();
  for (let k = 0; k < a.length; k += 1) {
    const x = a[k] ?? 0;
    const y = b[k] ?? 0;
    a[k] = c * x - s * y;
    b[k] = s * x + c * y;
  }
}

/** Gram–Schmidt, twice for each vector; one that the others span already becomes zero. */
function orthonormalise(basis: readonly Float64Array[]): void {
  for (const [k, vector] of basis.entries()) {
    const before = Math.sqrt(dot(vector, vector));
    for (let pass = 0; pass < 2; pass += 1) {
      for (const earlier of basis.slice(0, k)) {
        const share = dot(vector, earlier);
        for (let i = 0; i < vector.length; i += 1) vector[i] = (vector[i] ?? 0) - share * (earlier[i] ?? 0);
      }
    }
    const length = Math.sqrt(dot(vector, vector));
    const scale = length > before * 1e-12 ? 1 / length : 0;
    for (let i = 0; i < vector.length; i += 1) vector[i] = (vector[i] ?? 0) * scale;
  }
}

function combine(basis: readonly Float64Array[], weights: readonly number[], n: number): Float64Array {
  const vector = new Float64Array(n);
  for (const [k, each] of basis.entries()) {
    const weight = weights[k] ?? 0;
    for (let i = 0; i < n; i += 1) vector[i] = (vector[i] ?? 0) + weight * (each[i] ?? 0);
  }
  return vector;
}

/** The matrix times each vector, four at a time: what one waits for the others fill. */
function timesEach(matrix: Float64Array, n: number, vectors: readonly Float64Array[]): Float64Array[] {
  const products = vectors.map(() => new Float64Array(n));
  const [none, unread] = [new Float64Array(n), new Float64Array(n)];
  for (let k = 0; k < vectors.length; k += 4) {
    const [v0 = none, v1 = none, v2 = none, v3 = none] = vectors.slice(k, k + 4);
    const [p0 = unread, p1 = unread, p2 = unread, p3 = unread] = products.slice(k, k + 4);
    for (let i = 0; i < n; i += 1) {
      let [t0, t1, t2, t3] = [0, 0, 0, 0];
      for (let j = 0; j < n; j += 1) {
        const cell = matrix[i * n + j] ?? 0;
        t0 += cell * (v0[j] ?? 0);
        t1 += cell * (v1[j] ?? 0);
        t2 += cell * (v2[j] ?? 0);
        t3 += cell * (v3[j] ?? 0);
      }
      [p0[i], p1[i], p2[i], p3[i]] = [t0, t1, t2, t3];
    }
  }
  return products;
}

function times(matrix: Float64Array, n: number, vector: Float64Array): Float64Array {
  const product = new Float64Array(n);
  for (let i = 0; i < n; i += 1) {
    let total = 0;
    for (let j = 0; j < n; j += 1) total += (matrix[i * n + j] ?? 0) * (vector[j] ?? 0);
    product[i] = total;
  }
  return product;
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let i = 0; i < a.length; i += 1) total += (a[i] ?? 0) * (b[i] ?? 0);
  return total;
}

function scaleOf(values: readonly number[]): number {
  return Math.max(...values.map(Math.abs), 1e-300);
}

/** The sign of an eigenvector is arbitrary: its largest entry is made positive, so that maps do not flip. */
function upright(vector: Float64Array): Float64Array {
  let largest = 0;
  for (const each of vector) if (Math.abs(each) > Math.abs(largest) + 1e-9) largest = each;
  return largest < 0 ? vector.map((each) => -each) : vector;
}
