/** The difference of the clocks, from the reply that was quickest so far. */
export class ServerClock {
  #offset = 0;
  #best = Number.POSITIVE_INFINITY;

  /** `sent` and `received`: device clock; `host`: the host's clock when it answered. Milliseconds. */
  measured(sent: number, received: number, host: number): void {
    const roundTrip = Math.max(0, received - sent);
    // An old measurement grows stale as clocks drift: let a slightly slower one replace it in time.
    this.#best += 1;
    if (roundTrip > this.#best || !Number.isFinite(host)) return;
    this.#best = roundTrip;
    this.#offset = host - (sent + roundTrip / 2);
  }

  /** Milliseconds to add to the device's clock to get the host's. */
  get offset(): number {
    return this.#offset;
  }
}

/** How long to wait before the next try: 0.3 s doubling to 3 s, each drawn from the upper half at random. */
export function backoff(tries: number, random: () => number): number {
  const longest = Math.min(3000, 300 * 2 ** Math.min(tries, 10));
  return longest * (0.5 + random() / 2);
}
