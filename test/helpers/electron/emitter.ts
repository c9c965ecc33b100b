type Listener = (...values: never[]) => unknown;

/** What fires Electron's events in tests. */
export class Emitter {
  readonly #listeners = new Map<string, Listener[]>();

  on(event: string, listener: Listener): void {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
  }

  /** Calls every listener of `event`, as Electron would. */
  fire(event: string, ...values: unknown[]): void {
    for (const listener of this.#listeners.get(event) ?? []) {
      (listener as (...given: unknown[]) => unknown)(...values);
    }
  }

  /** Fires an event that can be prevented, and says whether it was. */
  firePreventable(event: string, details: object = {}, ...values: unknown[]): boolean {
    let prevented = false;
    this.fire(event, { ...details, preventDefault: () => (prevented = true) }, ...values);
    return prevented;
  }
}
