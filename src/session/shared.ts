/** Shares work in flight among concurrent calls that have the same key. */
export class Shared<T> {
  private inFlight: { key: string | number; outcome: Promise<T> } | undefined;

  /** Returns the work in flight for `key`; starts it if there is none. */
  join(key: string | number, start: () => Promise<T>): Promise<T> {
    const joined = this.find(key);
    if (joined) return joined;
    const outcome = start();
    const flight = { key, outcome };
    const end = () => {
      if (this.inFlight === flight) this.inFlight = undefined;
    };
    this.inFlight = flight;
    outcome.then(end, end);
    return outcome;
  }

  /** Returns the work in flight for `key`; `undefined` if there is none. */
  find(key: string | number): Promise<T> | undefined {
    return this.inFlight && this.inFlight.key === key ? this.inFlight.outcome : undefined;
  }
}
