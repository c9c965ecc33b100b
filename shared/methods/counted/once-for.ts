/**
 * Computes something of a stored result once, however often it is asked for.
 *
 * A verdict is asked for each statement in each language, and reads the order of all: without this, a result of 100
 * statements would be ordered 300 times. Results never change once they are stored.
 */
export function onceFor<Kept extends object, Value>(compute: (kept: Kept) => Value): (kept: Kept) => Value {
  const known = new WeakMap<Kept, { readonly value: Value }>();
  return (kept) => {
    const found = known.get(kept) ?? { value: compute(kept) };
    known.set(kept, found);
    return found.value;
  };
}
